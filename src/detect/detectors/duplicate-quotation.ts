import type { Comparison } from '../../model/comparison.ts';
import { wordWeight } from '../../text/idf.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type QuoteView, quoteViews } from '../quote-pairs.ts';

type Data = { readonly words: string; readonly times: number };

/** Quoted phrases of this many words, of which so many have a meaning of their own. */
const SHORTEST = 2;
const LONGEST = 8;
const TELLING = 0.25;
const LEAST_TELLING = 2;
/** The lead may quote what the body quotes again: so many sentences of the body belong to it. */
const LEAD = 3;
/** Nearer than this the second takes the first up. */
const APART = 3;

/** One article quotes the same phrase twice, far apart. */
export const duplicateQuotation: Detector = defineDetector<Data>({
  id: 'duplicate/quotation',
  kind: 'duplicate',
  type: 'near',
  class: 'refile',
  severity: 'info',
  title: 'The article quotes the same words twice',
  help: 'The body of one article quotes the same phrase in two places that are some sentences apart, as if the reader had not met it. Headline and lead, a phrase that the next sentences take up, a phrase inside a whole quoted sentence, and single words are left alone. Keep one of the two, or let the second refer to the first.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      const order = new Map(
        facts.article.sentences.filter(({ role }) => role === 'body').map(({ index }, k) => [index, k] as const),
      );
      for (const views of repeated(comparison, article)) {
        const told = views.filter((view) => (order.get(view.quote.sentences[0] ?? -1) ?? 0) >= LEAD);
        const [first] = told;
        const at = (view: QuoteView): number => order.get(view.quote.sentences[0] ?? -1) ?? 0;
        const later = first && told.find((view) => at(view) - at(first) >= APART);
        if (!first || !later) continue;
        yield {
          places: [first, later].map(({ quote }) => placeAt(comparison, article, quote.content)),
          facts: [keyOf(first), keyOf(later)],
          confidence: 0.7,
          data: { words: placeAt(comparison, article, first.quote.content).text, times: told.length },
        };
      }
    }
  },
  message: ({ words, times }) =>
    `“${words}” is quoted ${times === 2 ? 'twice' : `${times} times`} in the body: keep one, or let the later refer to the first.`,
});

const keyOf = ({ words }: QuoteView): string => words.map(({ norm }) => norm).join(' ');

/** The short quoted phrases of an article that stand more than once, by their words. */
function repeated(comparison: Comparison, article: number): QuoteView[][] {
  const byWords = new Map<string, QuoteView[]>();
  for (const view of quoteViews(comparison, article)) {
    const { words, quote } = view;
    if (quote.kind !== 'partial' || words.length < SHORTEST || words.length > LONGEST) continue;
    if (words.filter(({ norm }) => wordWeight(norm) >= TELLING).length < LEAST_TELLING) continue;
    byWords.set(keyOf(view), [...(byWords.get(keyOf(view)) ?? []), view]);
  }
  return [...byWords.values()].filter((views) => views.length > 1);
}
