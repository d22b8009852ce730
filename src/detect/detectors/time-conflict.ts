import type { Comparison } from '../../model/comparison.ts';
import type { TimeMention } from '../../model/mention.ts';
import { dayOfIso } from '../../text/calendar.ts';
import { isStated } from '../../text/time-logic.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { electionYears } from '../election-years.ts';
import { alignedPairs, isQuoted } from '../sentence-pairs.ts';
import { eventTimes, pairTimes, type TimePair } from '../time-pairs.ts';

type Data = {
  readonly a: string;
  readonly b: string;
  readonly whenA: string | null;
  readonly whenB: string | null;
  readonly overlap: boolean;
};

const FIT = 0.6;
const SURE = 0.68;
/** Days further apart than this are rarely two tellings of one event, unless both are told with one verb. */
const FAR = 60;

/** Two articles date or measure one event differently. */
export const timeConflict: Detector = defineDetector<Data>({
  id: 'time/conflict',
  kind: 'contradiction',
  type: 'time',
  class: 'corrected',
  severity: 'error',
  title: 'Different times for the same event',
  help: 'Two aligned sentences tell when the same thing happened or how long it took, and the times cannot both hold after weekdays and relative dates have been placed by each article’s own date. A time told with less detail (“last week” / “on Thursday”) is left alone, and so is a time that cannot be placed. Check the day, hour or length.',
  *detect(comparison) {
    const seen = new Set<string>();
    for (const times of timesOf(comparison)) {
      const { a, b, verdict, fit, samePredicate } = times;
      const places = [a, b].map(({ view, time }) => placeAt(comparison, view.article, time.span));
      if (verdict === 'contained' && fit >= FIT) yield { compatible: 'less detail', places };
      if (verdict !== 'clash' && verdict !== 'overlap') continue;
      if (fit < FIT || (!samePredicate && daysApart(a.time, b.time) > FAR)) continue;
      if (isQuoted(a.view, a.time.span) && isQuoted(b.view, b.time.span)) continue;
      const key = places.map(({ article, start }) => `${article}:${start}`).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        places,
        facts: [factOf(a.time), factOf(b.time)],
        confidence: Math.min(0.95, fit),
        kind: isSure(times) && samePredicate ? 'contradiction' : 'variation',
        ...(verdict === 'overlap' ? { severity: 'info' as const } : {}),
        data: {
          a: places[0]?.text ?? '',
          b: places[1]?.text ?? '',
          whenA: dayOf(a.time),
          whenB: dayOf(b.time),
          overlap: verdict === 'overlap',
        },
      };
    }
    for (const sides of electionYears(comparison)) {
      const places = [sides.a, sides.b].map(({ view, time }) => placeAt(comparison, view.article, time.span));
      const [a, b] = places.map(({ text }) => text);
      yield {
        places,
        facts: [factOf(sides.a.time), factOf(sides.b.time)],
        confidence: 0.65,
        kind: 'variation',
        data: { a: a ?? '', b: b ?? '', whenA: null, whenB: null, overlap: false },
      };
    }
  },
  message: ({ a, b, whenA, whenB, overlap }) =>
    `${placed(a, whenA)} in one article, ${placed(b, whenB)} in the other: ${
      overlap ? 'the two overlap only in part; check how exact they are.' : 'check when it was.'
    }`,
  ask: ({ a, b }) => `Which is right, ${a} or ${b}?`,
});

function* timesOf(comparison: Comparison): Generator<TimePair> {
  for (const pair of alignedPairs(comparison)) yield* pairTimes(comparison, pair);
  yield* eventTimes(comparison);
}

function daysApart(x: TimeMention, y: TimeMention): number {
  const [p, q] = [dayOfIso(x.interval?.from ?? ''), dayOfIso(y.interval?.from ?? '')];
  return p === undefined || q === undefined ? 0 : Math.abs(p - q);
}

function isSure({ a, b, verdict, fit }: TimePair): boolean {
  if (verdict !== 'clash' || fit < SURE) return false;
  return [a.time, b.time].every(
    (time) =>
      isStated(time) &&
      (time.kind === 'duration' || time.interval !== undefined) &&
      time.modifier !== 'about' &&
      (time.kind === 'duration' || time.direction !== 'unknown'),
  );
}

const placed = (words: string, when: string | null): string =>
  when && !words.includes(when) ? `“${words}” (${when})` : `“${words}”`;

/** The day as it was placed, where words alone don't say it. */
function dayOf(time: TimeMention): string | null {
  if (!time.interval || time.kind !== 'date') return null;
  return time.granularity === 'day' ||
    time.granularity === 'daypart' ||
    time.granularity === 'hour' ||
    time.granularity === 'minute'
    ? time.interval.from.slice(0, 10)
    : null;
}

function factOf(time: TimeMention): string {
  if (time.interval) return `${time.interval.from}/${time.interval.to}`;
  return time.days ? `${time.days.min}..${time.days.max} days` : 'time';
}
