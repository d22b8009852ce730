import type { Granularity, Interval, TimeAnchor, TimeParts } from '../../model/mention.ts';
import { calendarDay, dayNumber, isoOfDay, weekdayOf } from '../../text/calendar.ts';
import type { Clock, Daypart, Edge } from './expression.ts';

/** What an expression is counted from. Days are day numbers of text/calendar. */
export type Reference = {
  /** Day of writing: the dateline's, else that of publication. */
  readonly today?: number;
  readonly anchor: 'dateline' | 'publication' | 'none';
  readonly direction: 'past' | 'future' | 'unknown';
  /** True where the tense is that of the verb right before, so that a far date is meant after all. */
  readonly sure?: boolean;
  /** The last date told of before, for "the next day". */
  readonly told?: Placed;
};

/** A stretch of whole days, `to` exclusive, or of minutes of the day where a clock time or part of the day is given. */
export type Placed = {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
  readonly anchor: TimeAnchor;
  /** Parts of the date that the words state. */
  readonly stated: { readonly [part in keyof TimeParts]?: number };
  /** Minutes from the midnight of `from` and of `to`. */
  readonly minutes?: { readonly from: number; readonly to: number };
};

/** Why an expression can't be placed, with what it states all the same. */
export type Unplaced = {
  readonly why: string;
  readonly granularity: Granularity;
  readonly stated: { readonly [part in keyof TimeParts]?: number };
};

/** True for an expression that got a place in the calendar. */
export function isPlaced(result: Placed | Unplaced): result is Placed {
  return 'from' in result;
}

/** A calendar stretch. */
export function placed(
  from: number,
  to: number,
  granularity: Granularity,
  anchor: TimeAnchor,
  stated: Placed['stated'] = {},
): Placed {
  return { from, to, granularity, anchor, stated };
}

/** A month or several, from the first of it. */
export function placedMonths(
  year: number,
  month: number,
  count: number,
  granularity: Granularity,
  anchor: TimeAnchor,
  stated: Placed['stated'] = {},
): Placed {
  return placed(dayNumber(year, month, 1), dayNumber(year, month + count, 1), granularity, anchor, stated);
}

/** Shares of a year's months, of a decade's years and so on that "early", "mid" and "late" stand for. Generous. */
const EDGE_SHARES: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>> = {
  early: [0, 0.45],
  mid: [0.3, 0.7],
  late: [0.55, 1],
};

/** Narrows a stretch to its early, middle or late part; "earlier" and "later" end or begin on the day of writing. */
export function narrowToEdge(whole: Placed, edge: Edge, today: number | undefined): Placed {
  const { from, to, granularity } = whole;
  if (edge === 'earlier' || edge === 'later') {
    if (today === undefined || today < from || today >= to) return whole;
    if (edge === 'later') return { ...whole, from: today };
    return { ...whole, to: Math.max(today, from + 1) };
  }
  if (granularity === 'day') {
    const minutes = { early: { from: 0, to: 720 }, mid: { from: 540, to: 1080 }, late: { from: 840, to: 1800 } }[edge];
    return { ...whole, granularity: 'daypart', minutes };
  }
  if (granularity === 'month') {
    const first = { early: 0, mid: 10, late: 15 }[edge];
    return { ...whole, from: from + first, to: { early: from + 15, mid: from + 20, late: to }[edge] };
  }
  if (granularity === 'year') {
    const { year } = calendarDay(from);
    const month = { early: 1, mid: 5, late: 9 }[edge];
    return { ...whole, from: dayNumber(year, month, 1), to: dayNumber(year, month + 4, 1) };
  }
  const [start, end] = EDGE_SHARES[edge];
  const length = to - from;
  return { ...whole, from: from + Math.floor(length * start), to: from + Math.ceil(length * end) };
}

/** Puts a part of the day or a clock time into a day. */
export function narrowToClock(day: Placed, part: Daypart | undefined, clock: Clock | undefined): Placed {
  if (clock) {
    if (clock.minute === 0 && clock.exact && clock.to === undefined) {
      // "midnight on Thursday" may be its beginning or its end.
      return {
        ...day,
        to: day.from + 1,
        stated: { ...day.stated, hour: 0, minute: 0 },
        minutes: { from: 0, to: 1441 },
        granularity: 'day',
      };
    }
    const hour = Math.floor(clock.minute / 60) % 24;
    const stated = { ...day.stated, hour, ...(clock.exact ? { minute: clock.minute % 60 } : {}) };
    // "10 p.m. on Thursday night" is Thursday; "1 a.m." in the night of Thursday is Friday.
    const late = part !== undefined && part.to > 24 && clock.minute < 12 * 60 ? 24 * 60 : 0;
    const from = clock.minute + late;
    const to = clock.to === undefined ? from + (clock.exact ? 1 : 60) : clock.to + late;
    return { ...day, granularity: clock.exact ? 'minute' : 'hour', stated, minutes: { from, to } };
  }
  if (!part) return day;
  return { ...day, granularity: 'daypart', minutes: { from: part.from * 60, to: part.to * 60 } };
}

/** The interval in ISO 8601; with clock times only where minutes are known. */
export function intervalOf(place: Placed): Interval {
  if (!place.minutes) return { from: isoOfDay(place.from), to: isoOfDay(place.to) };
  return { from: isoMinute(place.from, place.minutes.from), to: isoMinute(place.from, place.minutes.to) };
}

function isoMinute(day: number, minute: number): string {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoOfDay(day + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The parts of a date, each with whether the words state it. */
export function partsOf(place: Placed | Unplaced): TimeParts {
  const parts: { -readonly [part in keyof TimeParts]: TimeParts[part] } = {};
  if (isPlaced(place)) {
    const { year, month, day } = calendarDay(place.from);
    const fine = ['day', 'daypart', 'hour', 'minute'].includes(place.granularity);
    if (fine && place.to - place.from <= 1) {
      parts.weekday = { value: weekdayOf(place.from), stated: false };
      parts.day = { value: day, stated: false };
    }
    if (fine || place.granularity === 'month') parts.month = { value: month, stated: false };
    if (place.granularity !== 'decade' && place.granularity !== 'century') parts.year = { value: year, stated: false };
  }
  for (const [name, value] of Object.entries(place.stated)) {
    if (value !== undefined) parts[name as keyof TimeParts] = { value, stated: true };
  }
  return parts;
}
