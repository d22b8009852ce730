import type { TimeMention } from '../../model/mention.ts';
import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs } from '../sentence-pairs.ts';
import { pairTimes, type TimePair } from '../time-pairs.ts';

type Data = { readonly words: string; readonly day: string; readonly clock: string | null };

/** Below this fit two weekdays may belong to two events. */
const FIT = 0.4;

/** One weekday in two articles, of which one has no date to place it by. */
export const timeUnplacedOrDay: Detector = defineDetector<Data>({
  id: 'time/unplaced-or-day',
  kind: 'variation',
  type: 'time',
  class: 'refile',
  severity: 'info',
  title: 'A weekday that can be placed in one article only',
  help: 'Two aligned sentences name the same weekday. One article has a date, so that the day is known; the other has no dateline and no publication date, so that its weekday may be of any week. Check that both mean the same day; one finding stands for all of two articles. A weekday with a stated date is left alone.',
  *detect(comparison) {
    const best = new Map<string, TimePair>();
    for (const pair of alignedPairs(comparison)) {
      for (const times of pairTimes(comparison, pair)) {
        if (!isOneWeekday(times)) continue;
        const key = `${times.a.view.article} ${times.b.view.article}`;
        if (times.fit > (best.get(key)?.fit ?? 0)) best.set(key, times);
      }
    }
    for (const { a, b, fit } of best.values()) {
      const placed = a.time.interval ? a : b;
      const day = placed.time.interval?.from.slice(0, 10) ?? '';
      const places = [a, b].map(({ view, time }) => placeAt(comparison, view.article, time.span));
      yield {
        places,
        facts: [a, b].map(({ time }) => (time.interval ? day : 'unplaced')),
        confidence: Math.min(0.9, 0.4 + fit / 2),
        data: { words: places[0]?.text ?? '', day, clock: clockOf(comparison, placed.view.article) },
      };
    }
  },
  message: ({ words, day, clock }) =>
    `“${words}” is ${day} in the article dated ${clock ?? 'by its publication'}; the other has no date to place it by: check that both mean that day.`,
  ask: ({ words }) => `Which date is “${words}”?`,
});

/** The same weekday of one event, placed in just one of the two articles. */
function isOneWeekday({ a, b, verdict, fit }: TimePair): boolean {
  if (verdict !== 'same' || fit < FIT || !isBareWeekday(a.time) || !isBareWeekday(b.time)) return false;
  return (a.time.interval === undefined) !== (b.time.interval === undefined);
}

const isBareWeekday = ({ parts }: TimeMention): boolean => parts.weekday?.stated === true && parts.day?.stated !== true;
