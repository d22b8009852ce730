import { AMBIGUOUS_MONTHS } from '../../lexicon/en/calendar-words.ts';
import { EVENT_DAYS } from '../../lexicon/en/holidays.ts';
import { COUNTED_AFTER_YEARS } from '../../lexicon/en/time-traps.ts';
import type { CalendarExpression, Expression, Phrase } from './expression.ts';
import type { Read } from './parse-count.ts';
import { low, peek, type Scan, skipComma, skipThe } from './scan.ts';

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_MONTHS);
const COUNTED: ReadonlySet<string> = new Set(COUNTED_AFTER_YEARS);
/** Words before a bare month that only a time can follow. */
const SURE_BEFORE_MONTH = /^(?:in|last|next|this|early|late|mid|earlier|later|during|since|until|till|mid-)$/;
/** Words before a bare month that a person's name can follow too. */
const LIKELY_BEFORE_MONTH = /^(?:by|from|to|of|before|after|between|through|and|for|or|between|than|on)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|that|another)$/;
/** Months that are no other word in lower case, or one that never stands after a number or preposition. */
const SAFE_LOWER_MONTH = /^(?!(?:may|march|mar|sept?|dec|jan)$)/;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2150;

/** A four-digit year that the words around have already shown to be one. */
export function readYear(scan: Scan, index: number): Read<number> | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind !== 'number' || lexeme.text.length !== 4) return undefined;
  if (lexeme.value < EARLIEST_YEAR || lexeme.value > LATEST_YEAR) return undefined;
  const after = peek(scan, index + 1);
  if (after.kind === 'word' && (after.glued || COUNTED.has(after.low))) return undefined;
  if (after.kind === 'zone') return undefined;
  return { value: lexeme.value, next: index + 1 };
}

/** A day of the month: "6", "6th", "sixth", "twenty-first". */
export function readMonthDay(scan: Scan, index: number): Read<number> | undefined {
  const lexeme = peek(scan, index);
  const after = peek(scan, index + 1);
  if (lexeme.kind === 'tens') {
    const at = after.kind === 'dash' ? index + 2 : index + 1;
    const ones = peek(scan, at);
    const value = lexeme.value + ones.value;
    return ones.kind === 'ordinal' && ones.value < 10 && value <= 31 ? { value, next: at + 1 } : undefined;
  }
  const isNumber = lexeme.kind === 'number' && lexeme.text.length <= 2;
  if (!isNumber && lexeme.kind !== 'ordinal') return undefined;
  if (lexeme.value < 1 || lexeme.value > 31) return undefined;
  if (isNumber && (after.kind === 'ampm' || COUNTED.has(after.low))) return undefined;
  if (isNumber && after.kind === 'word' && after.glued) return undefined;
  return { value: lexeme.value, next: index + 1 };
}

/** Position after a month's abbreviating full stop. */
export function skipDot(scan: Scan, index: number): number {
  return low(scan, index) === '.' && peek(scan, index).glued ? index + 1 : index;
}

/** The month at a position, where the words around show that it is one. */
export function readMonth(scan: Scan, index: number): Read<number> | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind !== 'month') return undefined;
  const short = lexeme.low.length < 5 && !/^(?:may|june|july)$/.test(lexeme.low);
  const next = short ? skipDot(scan, index + 1) : index + 1;
  const result = { value: lexeme.value, next };
  const numberAfter = readMonthDay(scan, skipThe(scan, next)) ?? readYear(scan, skipComma(scan, next));
  if (numberAfter && isMonthBeforeNumber(scan, index, next)) return result;
  const before = peek(scan, index - 1);
  if (before.kind === 'dash' && /^(?:mid|early|late)$/.test(low(scan, index - 2)) && lexeme.capital) return result;
  if (isDayBefore(scan, index)) return lexeme.capital || SAFE_LOWER_MONTH.test(lexeme.low) ? result : undefined;
  if (short && lexeme.capital && peek(scan, next).kind === 'dash' && peek(scan, next + 1).kind === 'month')
    return result;
  if (short) return lexeme.capital && next > index + 1 && SURE_BEFORE_MONTH.test(before.low) ? result : undefined;
  if (!AMBIGUOUS.has(lexeme.low)) return result;
  return bareMonthFits(scan, index) ? result : undefined;
}

/** "March 6" in any case, but "march 6 miles" and "may 2 of them" only with a capital, an ordinal or a year. */
function isMonthBeforeNumber(scan: Scan, index: number, next: number): boolean {
  const month = peek(scan, index);
  if (month.capital) return true;
  const number = peek(scan, next);
  if (number.kind === 'ordinal' || readYear(scan, next)) return !/^(?:mar|sep|jan|dec|may)$/.test(month.low);
  return !AMBIGUOUS.has(month.low) && month.low.length > 3;
}

/** "6 March", "6th of March", "sixth of March". */
function isDayBefore(scan: Scan, index: number): boolean {
  const of = low(scan, index - 1) === 'of' ? 1 : 0;
  const day = peek(scan, index - 1 - of);
  const plain = of === 0 || !AMBIGUOUS.has(low(scan, index));
  return (day.kind === 'ordinal' || (day.kind === 'number' && plain)) && day.value >= 1 && day.value <= 31;
}

/** Whether "May", "March", "June", "April" or "August" without a number is the month. */
function bareMonthFits(scan: Scan, index: number): boolean {
  const month = peek(scan, index);
  const before = low(scan, index - 1);
  const after = peek(scan, index + 1);
  const safe = SAFE_LOWER_MONTH.test(month.low);
  if (!month.capital) return safe && /^(?:in|last|next|between|during)$/.test(before);
  if (SURE_BEFORE_MONTH.test(before)) return before !== 'this' || !scan.nameMonths.has(month.value);
  if (scan.nameMonths.has(month.value)) return false;
  if (LIKELY_BEFORE_MONTH.test(before)) return !(after.capital && after.kind === 'word');
  if (DETERMINER.test(before) && index > 0)
    return after.kind === 'word' && !after.capital && !isFunctionWord(after.low);
  if (after.low === 'and' || after.low === 'or' || after.low === 'to' || after.kind === 'dash')
    return peek(scan, index + 2).kind === 'month';
  return false;
}

function isFunctionWord(word: string): boolean {
  return /^(?:on|in|of|to|for|from|by|at|and|or|with|against|is|was|has|had|will|that|who|which|through|as|the|a|an|over)$/.test(
    word,
  );
}

/** "March 6, 2024", "March 3-5", "March 2024", "March". */
export function readMonthFirst(scan: Scan, index: number): Phrase | undefined {
  const month = readMonth(scan, index);
  if (!month) return undefined;
  // "October, 1st": the comma only before an ordinal.
  const comma = low(scan, month.next) === ',' && peek(scan, month.next + 1).kind === 'ordinal' ? 1 : 0;
  const day = readMonthDay(scan, skipThe(scan, month.next + comma));
  if (!day) return readMonthYear(scan, index, month);
  const base: CalendarExpression = { type: 'calendar', month: month.value, day: day.value };
  const last = readLastDay(scan, day.next, day.value);
  const year = readTrailingYear(scan, last?.next ?? day.next);
  const known = year?.value ?? (last ? undefined : eventYear(scan, month.value, day.value, day.next));
  const withYear = known === undefined ? {} : { year: known };
  const next = year?.next ?? last?.next ?? day.next;
  if (!last) return { expression: { ...base, ...withYear }, first: index, next };
  const from: Phrase = { expression: { ...base, ...withYear }, first: index, next: day.next };
  const to: Phrase = { expression: { ...base, ...withYear, day: last.value }, first: day.next + 1, next };
  return { expression: { type: 'range', from, to }, first: index, next };
}

/** The year of a day that names an event, where the event's noun follows ("the Sept. 11 attacks"). */
function eventYear(scan: Scan, month: number, day: number, next: number): number | undefined {
  const event = EVENT_DAYS.find((one) => one.month === month && one.day === day);
  return event?.nouns.includes(low(scan, next)) ? event.year : undefined;
}

/** The year of "June and July 2026", which is that of both months. */
function sharedYear(scan: Scan, index: number): number | undefined {
  if (!/^(?:and|or)$/.test(low(scan, index))) return undefined;
  const second = peek(scan, index + 1).kind === 'month' ? readMonth(scan, index + 1) : undefined;
  return second && readTrailingYear(scan, second.next)?.value;
}

function readMonthYear(scan: Scan, index: number, month: Read<number>): Phrase {
  const year = readTrailingYear(scan, month.next);
  const known = year?.value ?? sharedYear(scan, month.next);
  const expression: Expression = {
    type: 'calendar',
    month: month.value,
    ...(known === undefined ? {} : { year: known }),
  };
  return { expression, first: index, next: year?.next ?? month.next };
}

/** ", 2024", "2024", "of 2024". */
export function readTrailingYear(scan: Scan, index: number): Read<number> | undefined {
  const of = low(scan, index) === 'of' || low(scan, index) === 'in' ? index + 1 : index;
  return readYear(scan, skipComma(scan, of));
}

/** The second day of "March 3-5", "March 3 to 5"; "and" only for the day after ("March 3 and 4"). */
function readLastDay(scan: Scan, index: number, first: number): Read<number> | undefined {
  const joint = peek(scan, index);
  const joins = joint.kind === 'dash' || /^(?:to|through|until|till|and)$/.test(joint.low);
  if (!joins) return undefined;
  const day = readMonthDay(scan, skipThe(scan, index + 1));
  if (!day || day.value <= first || (joint.low === 'and' && day.value !== first + 1)) return undefined;
  const after = peek(scan, day.next);
  if (after.kind === 'month' || after.kind === 'dash' || after.low === ':') return undefined;
  return day;
}

/** "6 March 2024", "the sixth of March", "3-5 March". */
export function readDayFirst(scan: Scan, index: number): Phrase | undefined {
  const first = readMonthDay(scan, index);
  if (!first) return undefined;
  const joint = peek(scan, first.next);
  const joins =
    joint.kind === 'dash' || /^(?:to|through|until|till)$/.test(joint.low) || joinsByAnd(scan, index, first);
  const second = joins ? readMonthDay(scan, skipThe(scan, first.next + 1)) : undefined;
  const days = second && second.value > first.value ? second : first;
  const of = low(scan, days.next) === 'of' ? days.next + 1 : days.next;
  if (
    peek(scan, of).kind !== 'month' ||
    (of === days.next && !peek(scan, of).capital && !SAFE_LOWER_MONTH.test(low(scan, of)))
  )
    return undefined;
  const month = readMonth(scan, of);
  if (!month) return undefined;
  // "5 March 6" is two things; a number after the month that is no year belongs to the month.
  if (of === days.next && readMonthDay(scan, month.next)) return undefined;
  const year = readTrailingYear(scan, month.next);
  const next = year?.next ?? month.next;
  const base: CalendarExpression = {
    type: 'calendar',
    month: month.value,
    day: first.value,
    ...(year ? { year: year.value } : {}),
  };
  if (days === first) return { expression: base, first: index, next };
  const from: Phrase = { expression: base, first: index, next: first.next };
  const to: Phrase = { expression: { ...base, day: days.value }, first: first.next + 1, next };
  return { expression: { type: 'range', from, to }, first: index, next };
}

/** "between 3 and 12 March"; without "between" only the day after ("3 and 4 March"). */
function joinsByAnd(scan: Scan, index: number, first: Read<number>): boolean {
  if (low(scan, first.next) !== 'and') return false;
  const before = low(scan, index - 1) === 'the' ? low(scan, index - 2) : low(scan, index - 1);
  return before === 'between' || readMonthDay(scan, skipThe(scan, first.next + 1))?.value === first.value + 1;
}

/** "2024-03-06", "06.03.2024" and "13/06/2024" where day and month can't be mixed up. */
export function readNumericDate(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind !== 'iso') return undefined;
  const next = index + 1;
  const [a = 0, b = 0, c = 0] = lexeme.text.split(/[-./]/).map(Number);
  if (lexeme.text.includes('-'))
    return { expression: { type: 'calendar', year: a, month: b, day: c }, first: index, next };
  if (lexeme.text.includes('.') || a > 12 || a === b)
    return { expression: { type: 'calendar', year: c, month: b, day: a }, first: index, next };
  if (b > 12) return { expression: { type: 'calendar', year: c, month: a, day: b }, first: index, next };
  const why = 'day and month may stand either way round';
  return { expression: { type: 'vague', granularity: 'day', why }, first: index, next };
}
