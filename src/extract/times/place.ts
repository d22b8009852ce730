import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import {
  addMonths,
  calendarDay,
  dayNumber,
  easterSunday,
  mondayOf,
  nthWeekday,
  weekdayOf,
} from '../../text/calendar.ts';
import type { CalendarExpression, Expression, Phrase } from './expression.ts';
import { UNIT_GRANULARITY } from './expression.ts';
import { chooseYearly, NO_DATE, placeCalendar } from './place-calendar.ts';
import {
  isFine,
  placeLater,
  placeNarrative,
  placePeriod,
  placeShift,
  placeWindow,
  placeYears,
  unitAround,
} from './place-relative.ts';
import {
  isPlaced,
  narrowToClock,
  narrowToEdge,
  type Placed,
  placed,
  placedMonths,
  type Reference,
  type Unplaced,
} from './placed.ts';

/** Places a phrase: its expression, then "early" and the like, then the part of the day and the clock. */
export function placePhrase(phrase: Phrase, reference: Reference): Placed | Unplaced {
  const whole = placeExpression(phrase.expression, reference);
  if (!isPlaced(whole)) return withClockStated(whole, phrase);
  // "early Thursday morning": the part of the day says it already.
  const fine = phrase.daypart || phrase.clock;
  const edged = phrase.edge && !(fine && isFine(whole)) ? narrowToEdge(whole, phrase.edge, reference.today) : whole;
  return fine && isFine(edged) ? narrowToClock(edged, phrase.daypart, phrase.clock) : edged;
}

function withClockStated(result: Unplaced, phrase: Phrase): Unplaced {
  if (!phrase.clock) return result;
  const { minute, exact } = phrase.clock;
  const stated = { ...result.stated, hour: Math.floor(minute / 60) % 24, ...(exact ? { minute: minute % 60 } : {}) };
  return { ...result, granularity: exact ? 'minute' : 'hour', stated };
}

function placeExpression(expression: Expression, reference: Reference): Placed | Unplaced {
  const { today, anchor } = reference;
  switch (expression.type) {
    case 'calendar':
      return placeCalendar(expression, reference);
    case 'deictic':
      if (today === undefined) return { why: NO_DATE, granularity: 'day', stated: {} };
      return placed(today + expression.days, today + expression.days + 1, 'day', anchor);
    case 'period':
      return placePeriod(expression.unit, expression.offset, expression.implied === true, reference);
    case 'ago':
      if (today === undefined) return { why: NO_DATE, granularity: UNIT_GRANULARITY[expression.unit], stated: {} };
      return placeShift(today, expression.count, expression.unit, expression.ahead, anchor);
    case 'window':
      return placeWindow(expression.count, expression.unit, expression.ahead, reference);
    case 'shift':
      return placeShiftOf(expression, reference);
    case 'narrative':
      return placeNarrative(expression.unit, expression.offset, reference);
    case 'season':
    case 'fraction':
    case 'holiday':
      return placeYearly(expression, reference);
    case 'part':
      return placePart(expression, reference);
    case 'week-of':
      return placeWeekOf(expression, reference);
    case 'decade':
      return placeYears(expression.year, expression.length);
    case 'century':
      return placeYears((expression.nth - 1) * 100, 100);
    case 'fiscal':
      return placeFiscal(expression, reference);
    case 'range':
      return placeRange(expression.from, expression.to, reference);
    case 'clock':
      return placeBareClock(reference);
    case 'vague':
      return { why: expression.why, granularity: expression.granularity, stated: {} };
    case 'duration':
    case 'recurring':
      return { why: '', granularity: UNIT_GRANULARITY[expression.unit], stated: {} };
    default:
      return expression satisfies never;
  }
}

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>;

function placeShiftOf(expression: Of<'shift'>, reference: Reference): Placed | Unplaced {
  const { count, unit, after, of } = expression;
  if (!of) return placeLater(count, unit, after, reference);
  const base = placeExpression(of, reference);
  if (!isPlaced(base)) return { ...base, granularity: UNIT_GRANULARITY[unit], stated: {} };
  return placeShift(after ? base.to - 1 : base.from, count, unit, after, base.anchor);
}

/** A clock time without a day is on the day told of in its sentence. */
function placeBareClock(reference: Reference): Placed | Unplaced {
  const { told } = reference;
  if (told && isFine(told)) return placed(told.from, told.to, 'day', 'narrative');
  return { why: 'a clock time without a day', granularity: 'hour', stated: {} };
}

function placeFiscal(expression: Of<'fiscal'>, reference: Reference): Placed | Unplaced {
  if (expression.year !== undefined)
    return placedMonths(expression.year, 1, 12, 'year', 'absolute', { year: expression.year });
  if (reference.today === undefined) return { why: NO_DATE, granularity: 'year', stated: {} };
  return unitAround(reference.today, 'year', expression.offset ?? 0, reference.anchor);
}

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
function placeYearly(
  expression: Of<'season'> | Of<'fraction'> | Of<'holiday'>,
  reference: Reference,
): Placed | Unplaced {
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
  const { today, anchor, direction } = reference;
  if (today === undefined) return { why: NO_DATE, granularity, stated: {} };
  const current = calendarDay(today).year;
  const which = 'which' in expression ? expression.which : undefined;
  const start = (year: number): number => inYear(year).from;
  const end = (year: number): number => inYear(year).to;
  let year = chooseYearly(start, end, today, direction);
  if (expression.yearOffset !== undefined) year = current + expression.yearOffset;
  else if (which === 'last' || which === 'previous')
    year = end(current) <= today ? current : end(current - 1) <= today ? current - 1 : current - 2;
  else if (which === 'next' || which === 'coming' || which === 'following')
    year = start(current) > today ? current : current + 1;
  else if (which === 'this') year = chooseYearly(start, end, today, 'unknown');
  return { ...inYear(year), anchor };
}

function yearlyIn(
  expression: Of<'season'> | Of<'fraction'> | Of<'holiday'>,
  year: number,
  anchor: Placed['anchor'],
): Placed {
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

/** "the first week of March", "the third month of 2021", "the last Monday in May". */
function placePart(expression: Of<'part'>, reference: Reference): Placed | Unplaced {
  const { nth, unit, weekday, count } = expression;
  const whole = placeExpression(expression.of, reference);
  if (!isPlaced(whole)) return { ...whole, granularity: UNIT_GRANULARITY[unit], stated: {} };
  const place = count === undefined ? partIn(whole, nth, unit, weekday) : severalIn(whole, nth, unit, count);
  if (place === undefined || place.from >= whole.to + 7)
    return { why: 'there is no such part of it', granularity: UNIT_GRANULARITY[unit], stated: {} };
  return place;
}

/** "the first ten days of March", "the last two weeks of the year". */
function severalIn(whole: Placed, nth: number, unit: Of<'part'>['unit'], count: number): Placed | undefined {
  if (nth !== 1 && nth !== -1) return undefined;
  const granularity = UNIT_GRANULARITY[unit];
  const shift = placeShift(
    nth === 1 ? whole.from : whole.to,
    { min: count, max: count },
    'day',
    nth === 1,
    whole.anchor,
  );
  if (unit === 'day') return nth === 1 ? { ...shift, from: whole.from, to: shift.from } : { ...shift, to: whole.to };
  const months = { month: 1, year: 12 }[unit as 'month'] ?? 0;
  if (months === 0) {
    const days = count * 7;
    return unit === 'week'
      ? placed(
          nth === 1 ? whole.from : whole.to - days,
          nth === 1 ? whole.from + days : whole.to,
          granularity,
          whole.anchor,
        )
      : undefined;
  }
  const moved = addMonths(nth === 1 ? whole.from : whole.to, nth * months * count);
  return placed(nth === 1 ? whole.from : moved, nth === 1 ? moved : whole.to, granularity, whole.anchor);
}

function partIn(whole: Placed, nth: number, unit: Of<'part'>['unit'], weekday: number | undefined): Placed | undefined {
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
  if (unit === 'month')
    return nth > 0 ? unitAround(from, 'month', nth - 1, anchor) : unitAround(last, 'month', 0, anchor);
  if (unit === 'day') return nth > 0 ? unitAround(from, 'day', nth - 1, anchor) : unitAround(last, 'day', 0, anchor);
  if (unit === 'year') return nth > 0 ? unitAround(from, 'year', nth - 1, anchor) : unitAround(last, 'year', 0, anchor);
  return undefined;
}

function placeWeekOf(expression: Of<'week-of'>, reference: Reference): Placed | Unplaced {
  const base = placeExpression(expression.of, reference);
  if (!isPlaced(base)) return { ...base, granularity: expression.unit, stated: {} };
  const place = unitAround(base.from, expression.unit, 0, base.anchor);
  return { ...place, stated: base.stated };
}

/** A range: each end is completed from the other ("Nov. 18-Dec. 19, 2015", "from Monday to Wednesday"). */
function placeRange(from: Phrase, to: Phrase, reference: Reference): Placed | Unplaced {
  const start = completeFrom(from, to);
  const first = placePhrase(start, reference);
  const last = placePhrase(to, reference);
  if (!isPlaced(first) || !isPlaced(last)) return isPlaced(first) ? last : first;
  const [a, b] = orderEnds(start, first, to, last, reference);
  if (!isPlaced(a) || !isPlaced(b) || b.to <= a.from)
    return { why: 'the range ends before it begins', granularity: first.granularity, stated: {} };
  const anchor = a.anchor === 'absolute' && b.anchor !== 'absolute' ? b.anchor : a.anchor;
  const base = placed(a.from, b.to, a.granularity, anchor, b.to - a.from > 1 ? {} : a.stated);
  if (!a.minutes && !b.minutes) return base;
  const minutes = {
    from: a.minutes?.from ?? 0,
    to: b.minutes ? (b.from - a.from) * 1440 + b.minutes.to : (b.to - a.from) * 1440,
  };
  return { ...base, minutes };
}

function completeFrom(from: Phrase, to: Phrase): Phrase {
  const [a, b] = [from.expression, to.expression];
  if (a.type !== 'calendar' || b.type !== 'calendar' || a.year !== undefined || b.year === undefined) return from;
  if (a.month === undefined || a.which !== undefined) return from;
  const year = a.month > (b.month ?? 12) ? b.year - 1 : b.year;
  return { ...from, expression: { ...a, year } };
}

/** Where both ends were chosen by tense alone, the second is the first such date after the first. */
function orderEnds(
  from: Phrase,
  first: Placed,
  to: Phrase,
  last: Placed,
  reference: Reference,
): readonly [Placed | Unplaced, Placed | Unplaced] {
  const loose = (date: Expression): date is CalendarExpression =>
    date.type === 'calendar' && date.year === undefined && !date.which;
  const weekdays = (date: Expression): boolean =>
    date.type === 'calendar' && date.weekday !== undefined && date.month === undefined;
  if (weekdays(from.expression) && weekdays(to.expression)) {
    const length = (weekdayOf(last.from) - weekdayOf(first.from) + 7) % 7;
    const forward = reference.direction === 'future' || !loose(from.expression);
    const begin = forward ? first.from : last.from - length;
    return [
      { ...first, from: begin, to: begin + 1 },
      { ...last, from: begin + length, to: begin + length + 1 },
    ];
  }
  if (last.from >= first.from) return [first, last];
  if (loose(to.expression)) return [first, placePhrase(to, { ...reference, today: first.from, direction: 'future' })];
  if (loose(from.expression)) return [placePhrase(from, { ...reference, today: last.from, direction: 'past' }), last];
  return [first, last];
}
