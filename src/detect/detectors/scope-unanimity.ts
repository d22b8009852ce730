import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { dividedVotes } from '../unanimity.ts';

type Data = { readonly a: string; readonly b: string };

/** Unanimous here, split there. */
export const scopeUnanimity: Detector = defineDetector<Data>({
  id: 'scope/unanimity',
  kind: 'contradiction',
  type: 'scope',
  class: 'corrected',
  severity: 'error',
  title: 'A decision is unanimous here, split there',
  help: 'Two sentences that tell the same decision of the same body say that nobody was against (“unanimously”, “9-0”) and that some were (“8-5”, “along party lines”). A sentence that tells both, as of two votes, and quotations are left alone. Without a count on one side it is only shown as a difference. Check the vote.',
  *detect(comparison) {
    for (const { a, b, score, counted } of dividedVotes(comparison)) {
      const places = [a, b].map(({ view, span }) => placeAt(comparison, view.article, span));
      const [left, right] = places.map(({ text }) => text);
      yield {
        places,
        facts: places.map(({ text }) => text.toLowerCase()),
        confidence: Math.min(0.9, 0.5 + 0.4 * score),
        kind: counted && score >= SURE ? 'contradiction' : 'variation',
        data: { a: left ?? '', b: right ?? '' },
      };
    }
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other, of the same decision: check the vote.`,
  ask: () => 'How did each of them vote?',
});

/** Alignment score from which both tell one decision. */
const SURE = 0.6;
