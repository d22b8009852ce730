import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { orderClashes } from '../event-order.ts';

type Data = { readonly a: string; readonly b: string };

const SURE = 0.65;

/** One event before another in one article, after it in the other. */
export const timeOrder: Detector = defineDetector<Data>({
  id: 'time/order',
  kind: 'contradiction',
  type: 'time',
  class: 'corrected',
  severity: 'error',
  title: 'Two events in another order',
  help: 'Both articles tell the same event, after something in one and before the same thing in the other (“arrested after the crash” / “arrested before the crash”). An event told both before and after, quotations, and what is doubted are left alone. Check which came first.',
  *detect(comparison) {
    const seen = new Set<string>();
    for (const { a, b, fit } of orderClashes(comparison)) {
      const places = [a, b].map(({ article, span }) => placeAt(comparison, article, span));
      const key = places.map(({ article, start }) => `${article}:${start}`).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        places,
        facts: places.map(({ text }) => text.toLowerCase()),
        confidence: Math.min(0.9, fit),
        kind: fit >= SURE ? 'contradiction' : 'variation',
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other: check which came first.`,
  ask: () => 'Which came first?',
});
