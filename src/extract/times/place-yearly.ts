import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import { calendarDay, dayNumber, easterSunday, mondayOf, nthWeekday, weekdayOf } from '../../text/calendar.ts';
import type { Expression } from './expression.ts';
import { chooseYearly, NO_DATE } from './place-calendar.ts';
import { type Placed, placed, placedMonths, type Reference, type Unplaced } from './placed.ts';

/** Expressions that name the same stretch of every year. */
type Yearly = Extract<Expression, { type: 'season' | 'fraction' | 'holiday' }>;

/** The day of a holiday in a year; undefined where it isn't worked out. */
function holidayIn(rule: HolidayRule, year: number): number | undefined {
  switch (rule.kind) {
    case 'fixed':
      return dayNumber(year, rule.month, rule.day);
    case 'weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
    case 'easter':
      return easterSunday(year) + rule.plus;
    case 'unknown':
      return undefined;
    default:
      return rule satisfies never;
  }
}

/** Seasons, quarters, halves and holidays: the same stretch each year, one of which is meant. */
export function placeYearly(expression: Yearly, reference: Reference): Placed | Unplaced {
  const granularity =
    expression.type === 'season'
      ? 'season'
      : expression.type === 'holiday'
        ? 'day'
        : expression.of === 4
          ? 'quarter'
          : 'half-year';
  if (expression.type === 'holiday' && expression.rule.kind === 'unknown')
    return { why: 'its date differs by country or year', granularity, stated: {} };
  const inYear = (year: number): Placed => yearlyIn(expression, year, 'absolute');
  if (expression.year !== undefined) return { ...inYear(expression.year), stated: { year: expression.year } };
  const { today, anchor } = reference;
  if (today === undefined) return { why: NO_DATE, granularity, stated: {} };
  const current = calendarDay(today).year;
  const which = 'which' in expression ? expression.which : undefined;
  const start = (year: number): number => inYear(year).from;
  const end = (year: number): number => inYear(year).to;
  let year = chooseYearly(start, end, today, reference);
  // Figures are told of a quarter or half that is over.
  if (expression.type === 'fraction' && reference.direction === 'past' && end(year) > today + 1) year -= 1;
  if (expression.yearOffset !== undefined) year = current + expression.yearOffset;
  else if (which === 'last' || which === 'previous')
    year = end(current) <= today ? current : end(current - 1) <= today ? current - 1 : current - 2;
  else if (which === 'next' || which === 'coming' || which === 'following')
    year = start(current) > today ? current : current + 1;
  else if (which === 'this') year = chooseYearly(start, end, today, { direction: 'unknown' });
  return { ...inYear(year), anchor };
}

function yearlyIn(expression: Yearly, year: number, anchor: Placed['anchor']): Placed {
  if (expression.type === 'season') {
    // The winter of a year may be the one that begins or the one that ends in it.
    const early = expression.month === 12 && expression.year !== undefined ? 12 : 0;
    const from = dayNumber(year, expression.month - early, 1);
    return placed(from, dayNumber(year, expression.month + 3, 1), 'season', anchor);
  }
  if (expression.type === 'fraction') {
    const months = 12 / expression.of;
    const granularity = expression.of === 4 ? 'quarter' : 'half-year';
    return placedMonths(year, (expression.nth - 1) * months + 1, months, granularity, anchor);
  }
  const day = holidayIn(expression.rule, year) ?? 0;
  if (!expression.weekend) return placed(day, day + 1, 'day', anchor);
  const weekday = weekdayOf(day);
  const saturday = weekday === 1 ? day - 2 : mondayOf(day) + 5;
  return placed(
    Math.min(weekday >= 4 ? day : saturday, saturday),
    Math.max(saturday + 2, weekday === 1 ? day + 1 : 0),
    'weekend',
    anchor,
  );
}
