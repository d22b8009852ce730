import type { TimeUnit } from '../../lexicon/en/calendar-words.ts';
import type { Granularity } from '../../model/mention.ts';
import { addMonths, calendarDay, dayNumber, mondayOf, weekdayOf } from '../../text/calendar.ts';
import { type Count, UNIT_DAYS, UNIT_GRANULARITY } from './expression.ts';
import { NO_DATE } from './place-calendar.ts';
import { type Placed, placed, placedMonths, type Reference, type Unplaced } from './placed.ts';

const MONTHS_OF: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const SUNDAY = 7;

/** A day moved by a number of units, rounded to whole days. */
function move(day: number, unit: TimeUnit, amount: number): number {
  const months = MONTHS_OF[unit];
  if (months === undefined || !Number.isInteger(amount * months)) return day + Math.round(amount * UNIT_DAYS[unit]);
  return addMonths(day, amount * months);
}

/** The calendar unit that a day is in, moved by `offset` units. Weeks begin on Monday. */
export function unitAround(day: number, unit: TimeUnit, offset: number, anchor: Placed['anchor']): Placed {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return placed(mondayOf(day) + offset * 7, mondayOf(day) + offset * 7 + 7, 'week', anchor);
    case 'weekend':
      return placed(mondayOf(day) + offset * 7 + 5, mondayOf(day) + offset * 7 + 7, 'weekend', anchor);
    case 'month':
      return placedMonths(year, month + offset, 1, 'month', anchor);
    case 'quarter':
      return placedMonths(year, Math.floor((month - 1) / 3) * 3 + 1 + offset * 3, 3, 'quarter', anchor);
    case 'year':
      return placedMonths(year + offset, 1, 12, 'year', anchor);
    case 'decade':
      return placedMonths(Math.floor(year / 10) * 10 + offset * 10, 1, 120, 'decade', anchor);
    case 'century':
      return placedMonths(Math.floor(year / 100) * 100 + offset * 100, 1, 1200, 'century', anchor);
    default:
      return placed(day + offset, day + offset + 1, 'day', anchor);
  }
}

/** "this week", "last month", "next year", "the weekend". */
export function placePeriod(unit: TimeUnit, offset: number, implied: boolean, reference: Reference): Placed | Unplaced {
  const { today, anchor, direction } = reference;
  if (today === undefined) return { why: NO_DATE, granularity: UNIT_GRANULARITY[unit], stated: {} };
  if (unit === 'week' && weekdayOf(today) === SUNDAY) {
    // A Sunday paper's "last week" is the one just ended; its "this week" the coming one when it looks ahead.
    if (offset === -1) return unitAround(today, unit, 0, anchor);
    if (offset === 0 && direction === 'future') return placed(today, today + 8, 'week', anchor);
  }
  if (unit === 'weekend') return placeWeekend(offset, implied, today, reference);
  return unitAround(today, unit, offset, anchor);
}

function placeWeekend(offset: number, implied: boolean, today: number, reference: Reference): Placed {
  const { anchor, direction } = reference;
  const day = weekdayOf(today);
  const thisOne = unitAround(today, 'weekend', 0, anchor);
  const lastOne = unitAround(today, 'weekend', -1, anchor);
  if (offset !== 0) return unitAround(today, 'weekend', offset, anchor);
  if (day >= 6 || direction === 'future') return thisOne;
  if (direction === 'past') return lastOne;
  // No tense: "this weekend" is the coming one, "the weekend" the nearer.
  return implied && day <= 3 ? lastOne : thisOne;
}

/**
 * A point counted in units is only as exact as the unit: half a unit to either side, and the calendar unit that it falls
 * in ("four years ago" may be any day of that year).
 */
function spread(day: number, unit: TimeUnit, anchor: Placed['anchor']): Placed {
  const around = halfUnits(day, unit, anchor);
  if (around.granularity === 'day') return around;
  const within = unitAround(day, unit, 0, anchor);
  return { ...around, from: Math.min(around.from, within.from), to: Math.max(around.to, within.to) };
}

function halfUnits(day: number, unit: TimeUnit, anchor: Placed['anchor']): Placed {
  const granularity = UNIT_GRANULARITY[unit];
  switch (unit) {
    case 'week':
    case 'fortnight':
    case 'weekend':
      return placed(day - 3, day + 4, granularity, anchor);
    case 'month':
      return placed(day - 15, day + 16, granularity, anchor);
    case 'quarter':
      return placed(day - 45, day + 46, granularity, anchor);
    case 'year':
      return placed(addMonths(day, -6), addMonths(day, 6), granularity, anchor);
    case 'decade':
      return placed(addMonths(day, -60), addMonths(day, 60), granularity, anchor);
    case 'century':
      return placed(addMonths(day, -600), addMonths(day, 600), granularity, anchor);
    default:
      return placed(day, day + 1, granularity === 'hour' || granularity === 'minute' ? 'day' : granularity, anchor);
  }
}

/** A number of units before or after a day. */
export function placeShift(
  day: number,
  count: Count,
  unit: TimeUnit,
  after: boolean,
  anchor: Placed['anchor'],
): Placed {
  const sign = after ? 1 : -1;
  if (UNIT_DAYS[unit] < 1) {
    const reach = Math.max(1, Math.ceil(count.max * UNIT_DAYS[unit]));
    return placed(after ? day : day - reach, after ? day + reach + 1 : day + 1, 'day', anchor);
  }
  const near = spread(move(day, unit, sign * count.min), unit, anchor);
  if (count.max === count.min) return near;
  const far = spread(move(day, unit, sign * count.max), unit, anchor);
  return placed(Math.min(near.from, far.from), Math.max(near.to, far.to), near.granularity, anchor);
}

/** "the last five days", "the next two years": up to and with the day of writing. */
export function placeWindow(count: Count, unit: TimeUnit, ahead: boolean, reference: Reference): Placed | Unplaced {
  const { today, anchor } = reference;
  const granularity: Granularity = UNIT_DAYS[unit] < 1 ? 'day' : UNIT_GRANULARITY[unit];
  if (today === undefined) return { why: NO_DATE, granularity, stated: {} };
  if (unit === 'quarter') {
    // Quarters are those of the calendar, the running one left out.
    const nearest = unitAround(today, unit, ahead ? 1 : -1, anchor);
    const farthest = unitAround(today, unit, ahead ? count.max : -count.max, anchor);
    return placed(Math.min(nearest.from, farthest.from), Math.max(nearest.to, farthest.to), granularity, anchor);
  }
  if (ahead) return placed(today, move(today, unit, count.max) + 1, granularity, anchor);
  return placed(move(today, unit, -count.max), today + 1, granularity, anchor);
}

/** "the next day", "that week", "the previous year": from the last date told of. */
export function placeNarrative(unit: TimeUnit, offset: number, reference: Reference): Placed | Unplaced {
  const granularity = UNIT_GRANULARITY[unit];
  const { told } = reference;
  const fits = told && (UNIT_DAYS[unit] <= 2 ? isFine(told) : UNIT_DAYS[unit] >= told.to - told.from - 1);
  if (!told && unit === 'quarter' && reference.today !== undefined)
    return unitAround(reference.today, unit, offset, reference.anchor);
  if (!told || !fits) return { why: 'no date before it that it can be counted from', granularity, stated: {} };
  return unitAround(told.from, unit === 'night' ? 'day' : unit, offset, 'narrative');
}

/** True for a place of one day or less. */
export function isFine(place: Placed): boolean {
  return place.to - place.from <= 1;
}

/** "two days later", "a year earlier": from the last date told of, if that is as exact as the unit. */
export function placeLater(count: Count, unit: TimeUnit, after: boolean, reference: Reference): Placed | Unplaced {
  const { told } = reference;
  const granularity: Granularity = UNIT_DAYS[unit] < 1 ? 'day' : UNIT_GRANULARITY[unit];
  if (!told || told.to - told.from > Math.max(1, UNIT_DAYS[unit]) + 1)
    return { why: 'no date before it that it can be counted from', granularity, stated: {} };
  if (UNIT_DAYS[unit] < 1 || count.min !== count.max) return placeShift(told.from, count, unit, after, 'narrative');
  // "in the third quarter, up from a year earlier": as long a stretch as the one it is counted from.
  const amount = (after ? 1 : -1) * count.min;
  const from = move(told.from, unit, amount);
  return placed(from, isFine(told) ? from + 1 : move(told.to, unit, amount), told.granularity, 'narrative');
}

/** Decades, centuries and spans of years from a year. */
export function placeYears(year: number, length: 10 | 100): Placed {
  const granularity = length === 10 ? 'decade' : 'century';
  return placed(dayNumber(year, 1, 1), dayNumber(year + length, 1, 1), granularity, 'absolute');
}
