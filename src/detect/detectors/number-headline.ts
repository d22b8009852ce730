import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { headlineNumbers } from '../headline-numbers.ts';

type Data = { readonly above: string; readonly below: string };

/** A headline counts what its own article counts otherwise. */
export const numberHeadline: Detector = defineDetector<Data>({
  id: 'number/headline',
  kind: 'contradiction',
  type: 'number',
  class: 'corrected',
  severity: 'error',
  title: 'The headline has another number than the article',
  help: 'Inside one article: a headline, dek or caption counts a thing, and the text counts the same thing once, near its beginning, with a number that rounding and bounds do not reconcile. Things that the text counts in several ways, parts of a whole and quotations are left alone. Check the headline.',
  *detect(comparison) {
    for (const { article, headline, body } of headlineNumbers(comparison)) {
      const places = [headline, body].map(({ span }) => placeAt(comparison, article, span));
      const [above, below] = places.map(({ text }) => text);
      yield {
        places,
        facts: [headline, body].map(({ min, counted }) => `${counted?.head}=${min}`),
        confidence: 0.8,
        data: { above: above ?? '', below: below ?? '' },
      };
    }
  },
  message: ({ above, below }) => `“${above}” above the text, “${below}” in it: check which is right.`,
  ask: () => 'Which number is right, and does the headline count the same thing?',
});
