import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { deskWords, loadedHits } from '../loaded.ts';
import { sentenceViews } from '../sentence-pairs.ts';

type Data = { readonly words: string };

/** Words by which the writer judges, outside quotation marks. */
export const framingLoaded: Detector = defineDetector<Data>({
  id: 'framing/loaded',
  kind: 'framing',
  type: 'loaded',
  class: 'advisory',
  severity: 'info',
  title: 'A word carries the writer’s own judgement',
  help: 'A loaded word or set phrase in the writer’s own voice. Words inside quotation marks are left alone. Whether the word is fair is for the desk to decide; the report only shows where it stands.',
  *detect(comparison, { houseStyle }) {
    const desk = deskWords(houseStyle.loaded);
    for (const [article, facts] of comparison.articles.entries()) {
      for (const view of sentenceViews(facts, article).values()) {
        if (view.sentence.role === 'boilerplate' || view.sentence.role === 'byline') continue;
        for (const hit of loadedHits(view, desk)) {
          const place = placeAt(comparison, article, hit.span);
          yield {
            places: [place],
            facts: [place.text.toLowerCase()],
            confidence: hit.phrase ? 0.8 : 0.7,
            data: { words: place.text },
          };
        }
      }
    }
  },
  message: ({ words }) => `“${words}” is the writer's own judgement: is it meant, and is it earned?`,
});
