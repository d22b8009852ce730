import type { Sentence } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { diceSimilarity } from '../../text/similarity.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = { readonly a: string; readonly b: string };

/** Headlines more alike than this are one headline. */
const ONE_HEADLINE = 0.9;

/** What two desks put on top of the same story. */
export const framingHeadline: Detector = defineDetector<Data>({
  id: 'framing/headline',
  kind: 'framing',
  type: 'headline',
  class: 'advisory',
  severity: 'info',
  title: 'The headlines tell the story differently',
  help: 'The headlines of two articles on one story, side by side, unless they are the same. What each puts first, whom it names, which words it chooses and how sure it is are for the reader to compare; the report does not judge.',
  *detect(comparison) {
    const headlines = comparison.articles.map((_, i) => headlineOf(comparison, i));
    for (let i = 0; i < headlines.length; i += 1) {
      for (let j = i + 1; j < headlines.length; j += 1) {
        const [a, b] = [headlines[i], headlines[j]];
        if (!a || !b || comparison.notCompared.some((pair) => pair.a === i && pair.b === j)) continue;
        const places = [placeAt(comparison, i, a.span), placeAt(comparison, j, b.span)];
        const [x = '', y = ''] = places.map((place) => place.text);
        if (diceSimilarity(x, y) >= ONE_HEADLINE) continue;
        yield { places, facts: [x.toLowerCase(), y.toLowerCase()], confidence: 0.8, data: { a: x, b: y } };
      }
    }
  },
  message: ({ a, b }) => `Headlines on one story: “${a}” / “${b}”.`,
});

function headlineOf(comparison: Comparison, article: number): Sentence | undefined {
  return comparison.articles[article]?.article.sentences.find((sentence) => sentence.role === 'headline');
}
