import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { rankPairs } from '../ranks.ts';

type Data = { readonly alone: string; readonly among: string };

/** The first of all here, one of several there. */
export const scopeRank: Detector = defineDetector<Data>({
  id: 'scope/rank',
  kind: 'variation',
  type: 'scope',
  class: 'corrected',
  severity: 'warning',
  title: 'The first of all here, one of several there',
  help: 'Two sentences that tell the same rank somebody or something as the one that is ahead (“the largest bank”, “the leading contender”) and as one of several (“one of the largest banks”, “among the finalists”). A sentence that says both is left alone, and so are quotations. Check which holds: “the first” and “the largest” are often too much.',
  *detect(comparison) {
    for (const { a, b, score } of rankPairs(comparison)) {
      const places = [a, b].map(({ view, rank }) => placeAt(comparison, view.article, rank.span));
      const [left, right] = places.map(({ text }) => text);
      const [alone, among] = a.rank.alone ? [left, right] : [right, left];
      yield {
        places,
        facts: [a, b].map(({ rank }) => `${rank.alone ? 'the' : 'one of'} ${rank.of}`),
        confidence: Math.min(0.9, 0.5 + 0.4 * score),
        data: { alone: alone ?? '', among: among ?? '' },
      };
    }
  },
  message: ({ alone, among }) => `“${alone}” in one article, “${among}” in the other: check which it is.`,
  ask: ({ alone }) => `Is it really “${alone}”?`,
});
