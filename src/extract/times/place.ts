import type { Expression, Phrase } from './expression.ts';
import { UNIT_GRANULARITY } from './expression.ts';
import { NO_DATE, placeCalendar } from './place-calendar.ts';
import { partIn, severalIn } from './place-part.ts';
import { placeRange } from './place-range.ts';
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
import { placeYearly } from './place-yearly.ts';
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
      return placeRange(expression.from, expression.to, reference, placePhrase);
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

function placeWeekOf(expression: Of<'week-of'>, reference: Reference): Placed | Unplaced {
  const base = placeExpression(expression.of, reference);
  if (!isPlaced(base)) return { ...base, granularity: expression.unit, stated: {} };
  const place = unitAround(base.from, expression.unit, 0, base.anchor);
  return { ...place, stated: base.stated };
}
