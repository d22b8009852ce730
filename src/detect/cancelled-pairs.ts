import { CANCELLING_VERBS } from '../lexicon/en/event-guards.ts';
import type { Comparison } from '../model/comparison.ts';
import { stemWord } from '../text/stem.ts';
import { argumentsIn, type ClaimView, eventLemma } from './claim-match.ts';
import { alignedPairs, isQuoted, type SentenceView } from './sentence-pairs.ts';

const CANCELLING: ReadonlySet<string> = new Set(CANCELLING_VERBS);
/** Alignment score from which two sentences speak of one plan. */
const ALIGNED = 0.6;

/** A plan in one article ("will strike") that the other tells to be off ("the strike was called off"). */
export type CancelledPair = {
  readonly a: ClaimView;
  readonly b: ClaimView;
  readonly plannedInA: boolean;
  readonly aligned: number;
};

/** Plans and their cancellation in aligned sentences: the noun that is called off is the verb that is planned. */
export function* cancelledPairs(comparison: Comparison): Generator<CancelledPair> {
  for (const { a, b, score } of alignedPairs(comparison)) {
    if (score < ALIGNED) continue;
    for (const [planned, off] of [
      [a, b],
      [b, a],
    ] as const) {
      const pair = findPair(planned, off);
      if (!pair) continue;
      const plannedInA = planned === a;
      yield { a: plannedInA ? pair[0] : pair[1], b: plannedInA ? pair[1] : pair[0], plannedInA, aligned: score };
    }
  }
}

function findPair(planned: SentenceView, off: SentenceView): readonly [ClaimView, ClaimView] | undefined {
  for (const claim of off.claims) {
    const { lemma, polarity, status } = claim.predicate;
    if (!CANCELLING.has(lemma) || polarity === 'negative' || status !== 'done' || isQuoted(off, claim.predicate.head))
      continue;
    const nouns = argumentsIn(claim, 'patient').map((one) => stemWord(one.head));
    const plan = planned.claims.find(
      ({ predicate }) =>
        predicate.tense === 'future' &&
        predicate.polarity === 'positive' &&
        predicate.status === 'planned' &&
        nouns.includes(stemWord(predicate.lemma)) &&
        !isQuoted(planned, predicate.head),
    );
    if (plan && eventLemma(plan).length > 2)
      return [
        { view: planned, claim: plan },
        { view: off, claim },
      ];
  }
  return undefined;
}
