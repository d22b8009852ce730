import type { Comparison } from '../../model/comparison.ts';
import type { Place } from '../../model/finding.ts';
import { courtSwap } from '../court-swaps.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { entitySwaps } from '../entity-slots.ts';
import { laidParallel } from '../laid-pairs.ts';
import { properSwaps } from '../proper-swaps.ts';
import { type SentencePair, type SentenceView, storyEntityOf } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string; readonly what: string };

/** Weight of matched words around two names from which they stand in one slot; more where both articles know both. */
const SLOT = 1.5;
const SURE_SLOT = 2.5;
const LEAST_COVER = 0.4;

/** Two people, bodies or laws in one slot of two sentences that make one claim. */
export const entityConflict: Detector = defineDetector<Data>({
  id: 'entity/conflict',
  kind: 'contradiction',
  type: 'entity',
  class: 'corrected',
  severity: 'error',
  title: 'Somebody or something else in the same place',
  help: 'Two aligned sentences say the same, and name another person, organisation, law or court where everything around agrees. Names that may be one (a short form, an abbreviation, a shared surname), one of several in a list and speakers are left alone. Check who or what it was.',
  *detect(comparison) {
    const seen = new Set<string>();
    for (const laid of laidParallel(comparison)) {
      const { pair, parallel } = laid;
      if (!laid.aligned) continue;
      const alike = parallel.cover >= LEAST_COVER;
      for (const swap of alike ? entitySwaps(comparison, laid) : []) {
        const { kind, context, strangers } = swap;
        if (kind === 'place' || context < (strangers ? SLOT : SURE_SLOT)) continue;
        const places = [
          placeAt(comparison, pair.a.article, swap.a.span),
          placeAt(comparison, pair.b.article, swap.b.span),
        ];
        if (isRepeated(seen, places)) continue;
        yield found(places, kind, strangers && context >= SLOT);
      }
      for (const swap of alike ? properSwaps(comparison, laid) : []) {
        const places = [placeAt(comparison, pair.a.article, swap.a), placeAt(comparison, pair.b.article, swap.b)];
        if (swap.context >= SURE_SLOT && !isRepeated(seen, places)) yield found(places, 'name', false);
      }
      const courts = courtSwap(pair);
      if (!courts || !(alike || sharesLaw(comparison, pair))) continue;
      const places = [placeAt(comparison, pair.a.article, courts[0]), placeAt(comparison, pair.b.article, courts[1])];
      if (!isRepeated(seen, places)) yield found(places, 'court', parallel.cover >= 0.5);
    }
  },
  message: ({ a, b, what }) => `“${a}” in one article, “${b}” in the other: check which ${what} it was.`,
  ask: ({ a, b }) => `Is it ${a} or ${b}?`,
});

/** Both sentences name one law: a ruling on it is one ruling, however the rest is told. */
function sharesLaw(comparison: Comparison, { a, b }: SentencePair): boolean {
  const laws = (view: SentenceView): (number | undefined)[] =>
    view.mentions
      .filter(({ kind }) => kind === 'law')
      .map(({ entity }) => storyEntityOf(comparison, view.article, entity));
  const left = laws(a);
  return laws(b).some((law) => law !== undefined && left.includes(law));
}

function isRepeated(seen: Set<string>, places: readonly Place[]): boolean {
  const key = places.map(({ article, text }) => `${article} ${text.toLowerCase()}`).join('|');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function found(places: readonly Place[], what: string, sure: boolean) {
  const [a, b] = [places[0]?.text ?? '', places[1]?.text ?? ''];
  return {
    places,
    facts: [a.toLowerCase(), b.toLowerCase()],
    confidence: sure ? 0.8 : 0.65,
    kind: sure ? ('contradiction' as const) : ('variation' as const),
    data: { a, b, what },
  };
}
