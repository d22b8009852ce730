import { AFTER_WEEKDAY_NAMES, BEFORE_WEEKDAY_NAMES } from '../../lexicon/en/time-traps.ts';
import type { CalendarExpression, Phrase } from './expression.ts';
import { readDayFirst, readMonthDay, readMonthFirst, readNumericDate, skipDot } from './parse-calendar.ts';
import type { Read } from './parse-count.ts';
import { low, peek, type Scan, skipComma, skipThe } from './scan.ts';

const AFTER_WEEKDAY: ReadonlySet<string> = new Set(AFTER_WEEKDAY_NAMES);
const BEFORE_WEEKDAY: ReadonlySet<string> = new Set(BEFORE_WEEKDAY_NAMES);
const WEEK_OFFSETS: Readonly<Record<string, number>> = { this: 0, last: -1, previous: -1, next: 1, following: 1 };

/** True when a day of the week is part of a name ("Sunday Times", "Bloody Sunday", "Monday Night Football"). */
export function isWeekdayName(scan: Scan, index: number): boolean {
  const before = peek(scan, index - 1);
  const after = peek(scan, index + 1);
  if (before.capital && BEFORE_WEEKDAY.has(before.low)) return true;
  if (!after.capital) return false;
  return AFTER_WEEKDAY.has(after.low) || (after.kind === 'daypart' && peek(scan, index + 2).capital);
}

/** "Thursday", "Thursday, March 6", "Wednesday the 31st", "Thu, 07 Mar 2024", "Monday of last week". */
export function readWeekdayFirst(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  const short = lexeme.kind === 'short-weekday';
  if (lexeme.kind !== 'weekday' && !short) return undefined;
  if (!short && isWeekdayName(scan, index)) return undefined;
  const dated = readDateAfterWeekday(scan, short ? skipDot(scan, index + 1) : index + 1);
  if (dated?.expression.type === 'calendar') {
    return { ...dated, expression: { ...dated.expression, weekday: lexeme.value }, first: index };
  }
  if (short) return undefined;
  const base: CalendarExpression = { type: 'calendar', weekday: lexeme.value };
  const week = readWeekAfter(scan, index + 1);
  if (week) return { expression: { ...base, week: week.value }, first: index, next: week.next };
  const nth = low(scan, index + 1) === 'the' ? readMonthDay(scan, index + 2) : undefined;
  if (nth && peek(scan, nth.next - 1).kind === 'ordinal' && peek(scan, nth.next).kind !== 'word')
    return { expression: { ...base, day: nth.value }, first: index, next: nth.next };
  return { expression: base, first: index, next: index + 1 };
}

function readDateAfterWeekday(scan: Scan, index: number): Phrase | undefined {
  let at = skipComma(scan, index);
  if (low(scan, at) === 'the' || low(scan, at) === 'on') at += 1;
  const found = readMonthFirst(scan, at) ?? readDayFirst(scan, at) ?? readNumericDate(scan, at);
  return found?.expression.type === 'calendar' && found.expression.day !== undefined ? found : undefined;
}

/** "of last week", "next week", "this week" after a day of the week and the part of that day. */
export function readWeekAfter(scan: Scan, index: number): Read<number> | undefined {
  let at = low(scan, index) === 'of' ? index + 1 : index;
  at = skipThe(scan, at);
  if (low(scan, at + 1) !== 'week') return undefined;
  const offset = WEEK_OFFSETS[low(scan, at)];
  return offset === undefined ? undefined : { value: offset, next: at + 2 };
}
