import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { type ArgumentFit, type ClaimView, compareArguments, compareEvents, type EventRelation, eventFit, eventWeight } from './claim-match.ts';
import { alignedPairs, isQuoted, type SentencePair, type SentenceView } from './sentence-pairs.ts';

/** Two claims of two aligned sentences that tell one event, or opposite ones. */
export type ClaimPair = {
  readonly a: ClaimView;
  readonly b: ClaimView;
  readonly event: EventRelation;
  readonly args: ArgumentFit;
  /** How sure it is that both speak of one event, 0 to 1. */
  readonly fit: number;
  /** Score of the alignment of their sentences. */
  readonly aligned: number;
  readonly pair: SentencePair;
};

/** Below this fit two claims may tell two events. */
export const SAME_EVENT = 0.5;

/**
 * The claims of aligned sentences that tell one event or opposite ones, best fit first within a pair of sentences, each
 * claim once. Claims inside quotation marks are left out: people speak loosely, and quotations have rules of their own.
 */
export function* claimPairs(comparison: Comparison): Generator<ClaimPair> {
  for (const pair of alignedPairs(comparison)) {
    const found: ClaimPair[] = [];
    const [left, right] = [told(pair.a), told(pair.b)];
    for (const x of left) {
      for (const y of right) {
        const event = compareEvents(x, y);
        if (!event) continue;
        const [a, b] = [
          { view: pair.a, claim: x },
          { view: pair.b, claim: y },
        ];
        const args = compareArguments(comparison, a, b);
        const weight = (eventWeight(x) + eventWeight(y)) / 2;
        const fit = eventFit(event.kind === 'same' && !event.literal ? weight * 0.7 : weight, args, pair.score);
        if (fit >= SAME_EVENT) found.push({ a, b, event, args, fit, aligned: pair.score, pair });
      }
    }
    found.sort((p, q) => q.fit - p.fit || p.a.claim.index - q.a.claim.index || p.b.claim.index - q.b.claim.index);
    const used = new Set<Claim>();
    for (const one of found) {
      if (used.has(one.a.claim) || used.has(one.b.claim)) continue;
      used.add(one.a.claim).add(one.b.claim);
      yield one;
    }
  }
}

function told(view: SentenceView): Claim[] {
  return view.claims.filter((claim) => !isQuoted(view, claim.predicate.head));
}
