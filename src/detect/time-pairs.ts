import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TimeMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { compareTimes, type TimeVerdict } from '../text/time-logic.ts';
import { type ClaimView, compareArguments, compareEvents } from './claim-match.ts';
import { eventPairs } from './event-pairs.ts';
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

const PREPOSITION_REACH = 30;
/** What one number with two units adds, where words around it agree. */
const OTHER_UNIT = 0.3;
const TELLING_CONTEXT = 1;
/** Below this fit a time that holds the other is of something else ("this year" holds every day of it). */
const ONE_EVENT = 0.45;

/**
 * Pairs up the times of two aligned sentences, each once: what agrees first, so that a clash is only looked for among
 * times that have no counterpart; then best fit first.
 */
export function pairTimes(comparison: Comparison, pair: SentencePair): TimePair[] {
  const candidates: TimePair[] = [];
  for (const x of pair.a.times) {
    for (const y of pair.b.times) {
      if (namedBy(pair.a, x) !== namedBy(pair.b, y)) continue;
      const verdict = compareTimes(x, y);
      if (verdict === 'incomparable' || (verdict !== 'same' && toldInBoth(pair, x, y))) continue;
      candidates.push({
        a: { view: pair.a, time: x },
        b: { view: pair.b, time: y },
        verdict,
        ...fitOf(comparison, pair, x, y),
      });
    }
  }
  const agrees = ({ verdict, fit }: TimePair): number =>
    verdict === 'same' ? 2 : verdict === 'contained' && fit >= ONE_EVENT ? 1 : 0;
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

/** How sure it is that two claims with one event and one thing, in sentences that are not aligned, are one occasion. */
const JOINED = 0.62;
const JOINED_BY_DOER = 0.7;

/**
 * The one length or day that each of two claims with the same event and the same thing done to gives, wherever they
 * stand. Days need the same doer too: what is done again is done on another day.
 */
export function* eventTimes(comparison: Comparison): Generator<TimePair> {
  for (const { a, b, args } of eventPairs(comparison)) {
    const [x, y] = [onlyTime(a), onlyTime(b)];
    if (!x || !y || x.kind !== y.kind || namedBy(a.view, x) !== namedBy(b.view, y)) continue;
    if (x.kind === 'date' && args.agent !== 'same') continue;
    if (a.claim.predicate.polarity !== b.claim.predicate.polarity) continue;
    yield {
      a: { view: a.view, time: x },
      b: { view: b.view, time: y },
      verdict: compareTimes(x, y),
      fit: args.agent === 'same' ? JOINED_BY_DOER : JOINED,
      samePredicate: true,
    };
  }
}

function onlyTime({ view, claim }: ClaimView): TimeMention | undefined {
  const times = claim.times.flatMap((index) => view.facts.times[index] ?? []);
  const lengths = times.filter(({ kind }) => kind === 'duration');
  const dates = times.filter(({ kind }) => kind === 'date');
  return lengths.length === 1 ? lengths[0] : lengths.length === 0 && dates.length === 1 ? dates[0] : undefined;
}

/** The noun that a year before it tells apart ("the 1996 act", "the 2004 campaign"); undefined where the year is a time. */
function namedBy(view: SentenceView, time: TimeMention): string | undefined {
  if (time.granularity !== 'year' || time.kind !== 'date') return undefined;
  const { text } = view.facts.article;
  if (!/^\d{4}$/.test(text.slice(time.span.start, time.span.end)) || PREPOSITION.test(wordBefore(view, time)))
    return undefined;
  return /^ (\p{L}+)/u.exec(text.slice(time.span.end, time.span.end + PREPOSITION_REACH))?.[1]?.toLowerCase();
}

const PREPOSITION = /^(?:in|since|of|from|until|till|to|by|during|before|after|and|between|around|through)$/;

/** True where a sentence holds the words of the other's time too: a list in another order, or two events told together. */
function toldInBoth({ a, b }: SentencePair, x: TimeMention, y: TimeMention): boolean {
  const [left, right] = [wordsOf(a, x), wordsOf(b, y)];
  return left !== right && (sentenceText(a).includes(right) || sentenceText(b).includes(left));
}

const wordsOf = (view: SentenceView, { span }: TimeMention): string =>
  view.facts.article.text.slice(span.start, span.end).toLowerCase();

const sentenceText = ({ facts, sentence }: SentenceView): string =>
  facts.article.text.slice(sentence.span.start, sentence.span.end).toLowerCase();

function fitOf(
  comparison: Comparison,
  { a, b, score }: SentencePair,
  x: TimeMention,
  y: TimeMention,
): Pick<TimePair, 'fit' | 'samePredicate'> {
  const [p, q] = [claimOf(a, x), claimOf(b, y)];
  const event = p && q ? compareEvents(p, q) : undefined;
  const samePredicate = event?.kind === 'same';
  if (event?.kind === 'opposite') return { fit: 0, samePredicate };
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
  if (shared >= TELLING_CONTEXT && sameNumberOtherUnit(a, x, b, y)) fit += OTHER_UNIT;
  return { fit: Math.max(0, Math.min(1, fit)), samePredicate };
}

/** "30 days" against "30 years": the number shows that both mean one length. */
function sameNumberOtherUnit(a: SentenceView, x: TimeMention, b: SentenceView, y: TimeMention): boolean {
  if (x.kind !== 'duration' || y.kind !== 'duration') return false;
  const number = (words: string): string => /[\p{L}\p{N}.,]+(?=[ -]?\p{L}+$)/u.exec(words)?.[0] ?? '';
  const [p, q] = [number(wordsOf(a, x)), number(wordsOf(b, y))];
  return p !== '' && p === q && !/^(?:an?|one|many|several|few)$/.test(p);
}

/** The innermost clause that a time stands in. */
export function claimOf(view: SentenceView, time: TimeMention): Claim | undefined {
  return view.claims
    .filter((claim) => spanContains(claim.span, time.span))
    .sort((x, y) => x.span.end - x.span.start - (y.span.end - y.span.start))[0];
}

/** The word right before a time, mostly its preposition. */
function wordBefore(view: SentenceView, time: TimeMention): string {
  const from = Math.max(view.sentence.span.start, time.span.start - PREPOSITION_REACH);
  return /(\p{L}+)\s*$/u.exec(view.facts.article.text.slice(from, time.span.start).toLowerCase())?.[1] ?? '';
}
