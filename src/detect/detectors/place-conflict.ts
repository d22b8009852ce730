import type { Comparison } from '../../model/comparison.ts';
import type { Place } from '../../model/finding.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { directionSwaps } from '../direction-swaps.ts';
import { entitySwaps } from '../entity-slots.ts';
import { laidParallel } from '../laid-pairs.ts';
import { storyEntityOf } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string };

/** Weight of matched words around two places from which they stand in one slot. */
const SLOT = 1.5;
const SURE_SLOT = 2.5;
/** The same for two points of the compass, which mostly end their clause: nothing after them can agree. */
const POINT_SLOT = 1.2;
/** Share of the lighter sentence that must agree for two points of the compass. */
const COVER = 0.4;
/** Weight of a word that both places belong to. */
const HEAD = 0.3;

/** Two places in one slot of two sentences that make one claim. */
export const placeConflict: Detector = defineDetector<Data>({
  id: 'place/conflict',
  kind: 'contradiction',
  type: 'place',
  class: 'corrected',
  severity: 'error',
  title: 'Different places for the same thing',
  help: 'Two aligned sentences name two places where everything around agrees: two countries, two states, two towns or two points of the compass, before the same word or between the same words. A town and its country go together, a capital that stands for a government is no place, and one of several places in a list is left alone. Check where it was.',
  *detect(comparison) {
    const seen = new Set<string>();
    for (const laid of laidParallel(comparison)) {
      if (!laid.aligned) continue;
      for (const { a, b, points, context } of laid.parallel.cover >= COVER ? directionSwaps(laid) : []) {
        if (context < POINT_SLOT) continue;
        const { pair } = laid;
        yield found(
          [placeAt(comparison, pair.a.article, a), placeAt(comparison, pair.b.article, b)],
          points,
          context >= SURE_SLOT,
        );
      }
      for (const { kind, a, b, context, head } of entitySwaps(comparison, laid)) {
        if (kind !== 'place' || (context < SLOT && head < HEAD)) continue;
        const { pair, parallel } = laid;
        const names = namesOf(comparison, [pair.a.article, a.entity], [pair.b.article, b.entity]);
        if (seen.has(names.join('|'))) continue;
        seen.add(names.join('|'));
        const places = [placeAt(comparison, pair.a.article, a.span), placeAt(comparison, pair.b.article, b.span)];
        const sure = parallel.cover > 0.4 && (head >= HEAD || context >= SURE_SLOT);
        yield found(places, names, sure);
      }
    }
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other: check the place.`,
  ask: ({ a, b }) => `Is it ${a} or ${b}?`,
});

function found(places: readonly Place[], facts: readonly string[], sure: boolean) {
  return {
    places,
    facts,
    confidence: sure ? 0.8 : 0.65,
    kind: sure ? ('contradiction' as const) : ('variation' as const),
    data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
  };
}

function namesOf(comparison: Comparison, ...sides: readonly (readonly [article: number, entity: number])[]): string[] {
  return sides.map(
    ([article, entity]) => comparison.entities[storyEntityOf(comparison, article, entity) ?? -1]?.name ?? '',
  );
}
