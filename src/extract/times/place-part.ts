import type { TimeUnit } from '../../lexicon/en/calendar-words.ts';
import { addMonths, mondayOf, weekdayOf } from '../../text/calendar.ts';
import { UNIT_GRANULARITY } from './expression.ts';
import { unitAround } from './place-relative.ts';
import { type Placed, placed } from './placed.ts';

/** "the first ten days of March", "the last two weeks of the year". */
export function severalIn(whole: Placed, nth: number, unit: TimeUnit, count: number): Placed | undefined {
  if (nth !== 1 && nth !== -1) return undefined;
  const edge = nth === 1 ? whole.from : whole.to;
  const other = moved(edge, unit, nth * count);
  if (other === undefined) return undefined;
  return placed(Math.min(edge, other), Math.max(edge, other), UNIT_GRANULARITY[unit], whole.anchor);
}

function moved(day: number, unit: TimeUnit, amount: number): number | undefined {
  switch (unit) {
    case 'day':
      return day + amount;
    case 'week':
      return day + amount * 7;
    case 'month':
      return addMonths(day, amount);
    case 'year':
      return addMonths(day, amount * 12);
    default:
      return undefined;
  }
}

/** The nth unit or weekday of a stretch; `nth` -1 is the last. */
export function partIn(whole: Placed, nth: number, unit: TimeUnit, weekday: number | undefined): Placed | undefined {
  const { from, to, anchor } = whole;
  const last = to - 1;
  if (weekday !== undefined) {
    const first = from + ((weekday - weekdayOf(from) + 7) % 7);
    const day = nth > 0 ? first + (nth - 1) * 7 : last - ((weekdayOf(last) - weekday + 7) % 7);
    return placed(day, day + 1, 'day', anchor, { weekday });
  }
  if (unit === 'week' || unit === 'weekend') {
    // A week belongs to the month or year that its Thursday is in.
    const monday = nth > 0 ? mondayOf(from + 3) + (nth - 1) * 7 : mondayOf(last - 3);
    return unitAround(monday, unit, 0, anchor);
  }
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return undefined;
  return nth > 0 ? unitAround(from, unit, nth - 1, anchor) : unitAround(last, unit, 0, anchor);
}
