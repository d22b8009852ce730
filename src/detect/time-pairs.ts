import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TimeMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { compareTimes, type TimeVerdict } from '../text/time-logic.ts';
import { compareArguments, compareEvents } from './claim-match.ts';
import type { SentencePair, SentenceView } from './sentence-pairs.ts';
import { sharedContext, slotContext } from './slot-context.ts';

/** Two times of two aligned sentences that tell when or how long one thing was. */
export type TimePair = {
  readonly a: { readonly view: SentenceView; readonly time: TimeMention };
  readonly b: { readonly view: SentenceView; readonly time: TimeMention };
  readonly verdict: TimeVerdict;
  /** How sure it is that both times are of one event, 0 to 1. */
  readonly fit: number;
  /** True when both are of the same predicate. */
  readonly samePredicate: boolean;
};

const SHORTEST_HEAD = 30;

/**
 * Pairs up the times of two aligned sentences, each once: what agrees first, so that a clash is only looked for among
 * times that have no counterpart; then best fit first.
 */
export function pairTimes(comparison: Comparison, pair: SentencePair): TimePair[] {
  const candidates: TimePair[] = [];
  for (const x of pair.a.times) {
    for (const y of pair.b.times) {
      const verdict = compareTimes(x, y);
      if (verdict === 'incomparable') continue;
      candidates.push({ a: { view: pair.a, time: x }, b: { view: pair.b, time: y }, verdict, ...fitOf(comparison, pair, x, y) });
    }
  }
  const agrees = (one: TimePair): number => (one.verdict === 'clash' ? 0 : one.verdict === 'same' ? 2 : 1);
  candidates.sort(
    (p, q) =>
      agrees(q) - agrees(p) ||
      q.fit - p.fit ||
      p.a.time.span.start - q.a.time.span.start ||
      p.b.time.span.start - q.b.time.span.start,
  );
  const used = new Set<TimeMention>();
  return candidates.filter(({ a, b }) => {
    if (used.has(a.time) || used.has(b.time)) return false;
    used.add(a.time).add(b.time);
    return true;
  });
}

function fitOf(comparison: Comparison, { a, b, score }: SentencePair, x: TimeMention, y: TimeMention): Pick<TimePair, 'fit' | 'samePredicate'> {
  const [p, q] = [claimOf(a, x), claimOf(b, y)];
  const event = p && q ? compareEvents(p, q) : undefined;
  const samePredicate = event?.kind === 'same';
  const shared = sharedContext(slotContext(a, x.span), slotContext(b, y.span));
  let fit = 0.3 * score + Math.min(0.35, 0.12 * shared);
  if (p && q) {
    const args = compareArguments(comparison, { view: a, claim: p }, { view: b, claim: q });
    if (args.agent === 'different' || args.patient === 'different') return { fit: 0, samePredicate };
    if (samePredicate) fit += 0.2;
    if (args.agent === 'same') fit += 0.12;
    if (args.patient === 'same') fit += 0.13;
    if (!samePredicate && args.agent !== 'same' && args.patient !== 'same') fit -= 0.1;
  }
  if (wordBefore(a, x) === wordBefore(b, y)) fit += 0.05;
  return { fit: Math.max(0, Math.min(1, fit)), samePredicate };
}

/** The innermost clause that a time stands in. */
export function claimOf(view: SentenceView, time: TimeMention): Claim | undefined {
  return view.claims
    .filter((claim) => spanContains(claim.span, time.span))
    .sort((x, y) => x.span.end - x.span.start - (y.span.end - y.span.start))[0];
}

/** The word right before a time, mostly its preposition. */
function wordBefore(view: SentenceView, time: TimeMention): string {
  const from = Math.max(view.sentence.span.start, time.span.start - SHORTEST_HEAD);
  return /(\p{L}+)\s*$/u.exec(view.facts.article.text.slice(from, time.span.start).toLowerCase())?.[1] ?? '';
}
