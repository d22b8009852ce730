import { addMonths, calendarDay, dayNumber, daysInMonth, isDay, mondayOf, weekdayOf } from '../../text/calendar.ts';
import type { CalendarExpression } from './expression.ts';
import { type Placed, placed, placedMonths, type Reference, type Unplaced } from './placed.ts';

/** Past this many days a date without a year is hardly meant, if one on the other side is near. */
const FAR_PAST = 300;
const FAR_FUTURE = 270;
const NEAR_DAYS = 65;
/** How far away a year may be told by its day of the week. */
const NAMED_DAYS = 200;

/** Said of everything that needs a day of writing where there is none. */
export const NO_DATE = 'no dateline and no publication date';

/** What the words of a calendar date state. */
function statedParts(date: CalendarExpression): Placed['stated'] {
  const { year, month, day, weekday } = date;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** Places a date by its stated parts; the rest is taken from the day of writing and the tense. */
export function placeCalendar(date: CalendarExpression, reference: Reference): Placed | Unplaced {
  const stated = statedParts(date);
  const { today } = reference;
  const granularity =
    date.day !== undefined || date.weekday !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
  const unplaced = (why: string): Unplaced => ({ why, granularity, stated });
  if (date.year !== undefined) return placeAbsolute(date, date.year, stated) ?? unplaced('there is no such day');
  if (today === undefined) return unplaced(NO_DATE);
  const anchor = reference.anchor;
  if (date.month !== undefined) {
    const year = chooseYear(date, date.month, today, reference);
    if (year === undefined) return unplaced('there is no such day');
    if (date.day === undefined) return placedMonths(year, date.month, 1, 'month', anchor, stated);
    const from = dayNumber(year, date.month, date.day);
    return placed(from, from + 1, 'day', anchor, stated);
  }
  const day = date.day !== undefined ? chooseMonthDay(date, date.day, today, reference) : undefined;
  if (day !== undefined) return placed(day, day + 1, 'day', anchor, stated);
  if (date.weekday === undefined || date.day !== undefined)
    return unplaced('there is no such day near the day of writing');
  const weekday = chooseWeekday(date, date.weekday, today, reference);
  if (weekday === undefined) return unplaced('the sentence does not say whether the last or the next one is meant');
  return placed(weekday, weekday + 1, 'day', anchor, stated);
}

function placeAbsolute(date: CalendarExpression, year: number, stated: Placed['stated']): Placed | undefined {
  if (date.month === undefined) return placedMonths(year, 1, 12, 'year', 'absolute', stated);
  if (date.day === undefined) return placedMonths(year, date.month, 1, 'month', 'absolute', stated);
  if (!isDay(year, date.month, date.day)) return undefined;
  const from = dayNumber(year, date.month, date.day);
  return placed(from, from + 1, 'day', 'absolute', stated);
}

/**
 * Of yearly recurring stretches the one that is meant: by tense, unless that one lies almost a year away and the other
 * close by; without a tense the nearest. `start` and `end` (exclusive) give the stretch of a year.
 */
export function chooseYearly(
  start: (year: number) => number,
  end: (year: number) => number,
  today: number,
  { direction, sure }: Pick<Reference, 'direction' | 'sure'>,
): number {
  const { year } = calendarDay(today);
  const years = [year - 2, year - 1, year, year + 1, year + 2].filter((y) => !Number.isNaN(start(y)));
  const past = years.findLast((y) => start(y) <= today) ?? year;
  const future = years.find((y) => end(y) > today) ?? year;
  const pastAway = Math.max(0, today - end(past) + 1);
  const futureAway = Math.max(0, start(future) - today);
  if (direction === 'past' && sure) return past;
  if (direction === 'past') return pastAway > FAR_PAST && futureAway < NEAR_DAYS ? future : past;
  if (direction === 'future') return futureAway > FAR_FUTURE && pastAway < NEAR_DAYS ? past : future;
  return pastAway <= futureAway ? past : future;
}

function chooseYear(date: CalendarExpression, month: number, today: number, reference: Reference): number | undefined {
  const { year } = calendarDay(today);
  const { day } = date;
  if (date.yearOffset !== undefined) return year + date.yearOffset;
  const start = (y: number): number =>
    day === undefined ? dayNumber(y, month, 1) : day <= daysInMonth(y, month) ? dayNumber(y, month, day) : Number.NaN;
  const end = (y: number): number => (day === undefined ? dayNumber(y, month + 1, 1) : start(y) + 1);
  if (date.which === 'last' || date.which === 'previous') {
    // "last March" said in March is a year ago; before and after, the last one that is over.
    return end(year) <= today ? year : year - 1;
  }
  if (date.which === 'next' || date.which === 'coming' || date.which === 'following')
    return start(year) > today ? year : year + 1;
  if (date.which === 'this') return year;
  const years = [year - 1, year, year + 1];
  if (years.every((y) => Number.isNaN(start(y)))) return undefined;
  const named = date.weekday === undefined ? [] : years.filter((y) => weekdayOf(start(y)) === date.weekday);
  const [only] = named;
  // "Tuesday, Jan. 15": the day of the week tells the year, if only one near has it.
  if (only !== undefined && named.length === 1 && Math.abs(start(only) - today) < NAMED_DAYS) return only;
  return chooseYearly(start, end, today, reference);
}

/** "the 18th", "Wednesday the 31st", "the 3rd of next month". */
function chooseMonthDay(
  date: CalendarExpression,
  day: number,
  today: number,
  reference: Reference,
): number | undefined {
  const first = calendarDay(today);
  const inMonth = (offset: number): number | undefined => {
    const month = calendarDay(addMonths(dayNumber(first.year, first.month, 1), offset));
    return day <= daysInMonth(month.year, month.month) ? dayNumber(month.year, month.month, day) : undefined;
  };
  if (date.monthOffset !== undefined) return inMonth(date.monthOffset);
  const days = Array.from({ length: 25 }, (_, i) => inMonth(i - 12)).filter(
    (d): d is number => d !== undefined && (date.weekday === undefined || weekdayOf(d) === date.weekday),
  );
  const past = days.findLast((d) => d <= today);
  const future = days.find((d) => d >= today);
  if (reference.direction === 'past') return past;
  if (reference.direction === 'future') return future;
  if (past === undefined || future === undefined) return past ?? future;
  return today - past <= future - today ? past : future;
}

/** The news rule: a past-tense "on Thursday" is the last one up to the day of writing, a future one the next from it. */
function chooseWeekday(
  date: CalendarExpression,
  weekday: number,
  today: number,
  reference: Reference,
): number | undefined {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const monday = mondayOf(today);
  if (date.week !== undefined) return monday + date.week * 7 + weekday - 1;
  switch (date.which) {
    case 'last':
      return today - (back || 7);
    case 'previous':
      return monday - 7 + weekday - 1;
    case 'coming':
      return today + (ahead || 7);
    case 'next':
    case 'following':
      return monday + 7 + weekday - 1;
    case 'this':
      return reference.direction === 'past'
        ? today - back
        : reference.direction === 'future'
          ? today + ahead
          : monday + weekday - 1;
    default:
      break;
  }
  if (back === 0) return today;
  if (reference.direction === 'past') return today - back;
  if (reference.direction === 'future') return today + ahead;
  return undefined;
}
