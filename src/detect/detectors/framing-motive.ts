import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type Motive, motivesOf } from '../motives.ts';
import { alignedPairs } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string };

/** Share of common content words from which two motives are told to be the same. */
const SAME = 0.5;

/** Another purpose or reason for the same act. */
export const framingMotive: Detector = defineDetector<Data>({
  id: 'framing/motive',
  kind: 'framing',
  type: 'motive',
  class: 'advisory',
  severity: 'info',
  title: 'Another purpose or reason for the same act',
  help: 'Two aligned sentences give the same act a purpose or a reason (“as part of an effort to …”, “amid fears of …”, “citing …”) in the writer’s own words, and what they give differs. Both may hold; check whose reading each is.',
  *detect(comparison) {
    for (const { a, b, score } of alignedPairs(comparison)) {
      const [left, right] = [motivesOf(a), motivesOf(b)];
      if (left.length === 0 || right.length === 0) continue;
      if (left.some((x) => right.some((y) => likeness(x, y) >= SAME))) continue;
      for (const kind of ['purpose', 'reason', 'either'] as const) {
        const x = left.find((one) => kind === 'either' || one.kind === kind);
        const y = right.find((one) => kind === 'either' || one.kind === kind);
        if (!x || !y) continue;
        const places = [placeAt(comparison, a.article, x.span), placeAt(comparison, b.article, y.span)];
        const [p = '', q = ''] = places.map((place) => place.text);
        yield {
          places,
          facts: places.map((place) => place.text.toLowerCase()),
          confidence: Math.min(0.75, 0.35 + score * 0.4),
          data: { a: p, b: q },
        };
        break;
      }
    }
  },
  message: ({ a, b }) => `The same act, with other motives: “${a}” / “${b}”.`,
});

function likeness(x: Motive, y: Motive): number {
  let shared = 0;
  for (const stem of x.stems) if (y.stems.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(x.stems.size, y.stems.size));
}
