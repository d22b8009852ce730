import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import {
  type ArgumentFit,
  argumentsIn,
  type ClaimView,
  compareArguments,
  compareEvents,
  type EventRelation,
  eventFit,
  eventWeight,
} from './claim-match.ts';
import { alignedPairs, isQuoted, type SentenceView, sentenceViews } from './sentence-pairs.ts';

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
        const fit = eventFit(event.kind === 'same' && !event.literal ? weight * 0.85 : weight, args, pair.score);
        if (fit >= SAME_EVENT) found.push({ a, b, event, args, fit, aligned: pair.score });
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

/** Roles in which a stance is told in the writer's own voice. */
const STANCE_STATUSES: ReadonlySet<string> = new Set(['done', 'ongoing', 'announced', 'refused']);

/**
 * Opposite stances of one named doer on one thing ("supports the levy", "voiced opposition to the levy"), wherever they
 * stand in two articles: they need no alignment. `aligned` is 0. Cost is linear in the claims with a named doer.
 */
export function* stancePairs(comparison: Comparison): Generator<ClaimPair> {
  const byDoer = new Map<string, ClaimView[]>();
  for (const [article, facts] of comparison.articles.entries()) {
    for (const view of sentenceViews(facts, article).values()) {
      for (const claim of told(view)) {
        if (!STANCE_STATUSES.has(claim.predicate.status)) continue;
        const agent = argumentsIn(claim, 'agent').find((one) => one.entity !== undefined);
        const name = agent?.entity === undefined ? undefined : facts.entities[agent.entity]?.name;
        const key = name?.toLowerCase().split(' ').at(-1);
        if (key) byDoer.set(key, [...(byDoer.get(key) ?? []), { view, claim }]);
      }
    }
  }
  for (const claims of byDoer.values()) {
    for (const a of claims.slice(0, MOST_STANCES)) {
      for (const b of claims.slice(0, MOST_STANCES)) {
        if (a.view.article >= b.view.article) continue;
        const event = compareEvents(a.claim, b.claim);
        if (event?.kind !== 'opposite') continue;
        const args = compareArguments(comparison, a, b);
        if (args.agent !== 'same' || args.patient !== 'same') continue;
        yield { a, b, event, args, fit: eventFit(eventWeight(a.claim), args, 0.2), aligned: 0 };
      }
    }
  }
}

const MOST_STANCES = 60;

function told(view: SentenceView): Claim[] {
  return view.claims.filter((claim) => !isQuoted(view, claim.predicate.head));
}
