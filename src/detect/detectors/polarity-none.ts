import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { noneSomes } from '../none-some.ts';

type Data = {
  readonly a: string;
  readonly b: string;
  readonly clockA: string | null;
  readonly clockB: string | null;
  readonly update: boolean;
};

/** None here, some there. */
export const polarityNone: Detector = defineDetector<Data>({
  id: 'polarity/none',
  kind: 'variation',
  type: 'polarity',
  class: 'corrected',
  severity: 'warning',
  title: 'None in one article, some in the other',
  help: 'One article says that there were no injuries, deaths, arrests, charges, illnesses or the like, and the other that somebody was hurt, killed, arrested, charged or fell ill, wherever they stand. A later article that knows of some is shown as an update, with both dates. A limited “no” (“no serious injuries”, “not immediately”), an article that tells both, and quotations are left alone. Check what is known now.',
  *detect(comparison) {
    for (const { none, some } of noneSomes(comparison)) {
      const sides = [none, some].sort((p, q) => p.side.view.article - q.side.view.article);
      const places = sides.map(({ side, span }) => placeAt(comparison, side.view.article, span));
      const [clockA, clockB] = sides.map(({ side }) => clockOf(comparison, side.view.article)) as [
        string | null,
        string | null,
      ];
      const [before, after] = sides[0] === none ? [clockA, clockB] : [clockB, clockA];
      const update = before !== null && after !== null && after.slice(0, 10) > before.slice(0, 10);
      yield {
        places,
        facts: sides.map((side) => `${side === none ? 'no' : 'some'} ${side.event}`),
        confidence: 0.7,
        ...(update ? { severity: 'info' as const } : {}),
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', clockA, clockB, update },
      };
    }
  },
  message: ({ a, b, clockA, clockB, update }) =>
    update
      ? `“${a}” (${clockA}) and “${b}” (${clockB}): none in the earlier article, some in the later one; check that the latest stands.`
      : `“${a}” in one article, “${b}” in the other: check what is known.`,
  ask: ({ a, b }) => `Which holds now: “${a}” or “${b}”?`,
});
