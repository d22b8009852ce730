import { otherThings } from '../described-nouns.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = { readonly a: string; readonly b: string; readonly nounA: string; readonly nounB: string };

/** Another thing of the same description. */
export const entityThing: Detector = defineDetector<Data>({
  id: 'entity/thing',
  kind: 'variation',
  type: 'entity',
  class: 'corrected',
  severity: 'info',
  title: 'Another thing of the same description',
  help: 'Two aligned sentences describe a thing alike, with an adjective and another telling word in common, and name another thing: “the charred engine of the ferry” here, “the charred cabin of the ferry” there. Two words for one thing, and words that both articles use, are left alone, and so are quotations. Check what it was.',
  *detect(comparison) {
    for (const { a, b, score } of otherThings(comparison)) {
      const places = [a, b].map(({ article, span }) => placeAt(comparison, article, span));
      const [left, right] = places.map(({ text }) => text);
      yield {
        places,
        facts: [a.noun, b.noun],
        confidence: Math.min(0.8, 0.4 + 0.35 * score),
        data: { a: left ?? '', b: right ?? '', nounA: a.noun, nounB: b.noun },
      };
    }
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other: check which it was.`,
  ask: ({ nounA, nounB }) => `Was it a ${nounA} or a ${nounB}?`,
});
