import type { TimeUnit } from '../../lexicon/en/calendar-words.ts';
import type { Expression, Phrase, Which } from './expression.ts';
import { readDayFirst, readMonthDay, readMonthFirst } from './parse-calendar.ts';
import { readCount, readUnit } from './parse-count.ts';
import { readHoliday } from './parse-named.ts';
import { low, peek, type Scan } from './scan.ts';

const WHICH: Readonly<Record<string, Which>> = {
  this: 'this',
  current: 'this',
  last: 'last',
  past: 'last',
  previous: 'previous',
  next: 'next',
  coming: 'coming',
  upcoming: 'coming',
  following: 'following',
};
/** Words before "last" that make a verb of it ("will last three weeks"). */
const LAST_AS_VERB = /^(?:will|would|to|t|not|can|could|may|might|should|must|shall|did|does|ll)$/;
const OFFSETS: Readonly<Record<Which, number>> = { this: 0, last: -1, previous: -1, next: 1, coming: 1, following: 1 };
/** Words before "next" or "following" that leave it counted from the story rather than from the day of writing. */
const CALENDAR_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** "last week", "this March", "next Friday", "the last five days", "the following day". */
export function readWhich(scan: Scan, index: number): Phrase | undefined {
  const word = low(scan, index);
  if (word === 'same' || word === 'that') return readSame(scan, index);
  const which = WHICH[word];
  if (!which || (word === 'last' && LAST_AS_VERB.test(low(scan, index - 1)))) return undefined;
  const at =
    word === 'this' && /^(?:past|coming|upcoming|same|very)$/.test(low(scan, index + 1)) ? index + 2 : index + 1;
  const sense = at === index + 2 ? (WHICH[low(scan, index + 1)] ?? which) : which;
  return readWhichPoint(scan, index, at, sense) ?? readWindow(scan, index, at, sense);
}

function readWhichPoint(scan: Scan, first: number, at: number, which: Which): Phrase | undefined {
  const lexeme = peek(scan, at);
  if (lexeme.kind === 'weekday')
    return { expression: { type: 'calendar', weekday: lexeme.value, which }, first, next: at + 1 };
  if (lexeme.kind === 'month' || (lexeme.kind === 'ordinal' && which !== 'last')) {
    const month = lexeme.kind === 'month' ? readMonthFirst(scan, at) : readDayFirst(scan, at);
    if (month?.expression.type === 'calendar' && month.expression.year === undefined)
      return { ...month, expression: { ...month.expression, which }, first };
    if (lexeme.kind === 'month') return undefined;
  }
  if (lexeme.kind === 'season') {
    // "this fall in prices" is no season.
    if (lexeme.low === 'fall' && /^(?:in|of|from|to)$/.test(low(scan, at + 1))) return undefined;
    return { expression: { type: 'season', month: lexeme.value, which }, first, next: at + 1 };
  }
  if (lexeme.kind === 'daypart') return readWhichDaypart(scan, first, at, which);
  if (lexeme.kind === 'holiday') {
    const holiday = readHoliday(scan, at);
    return holiday?.expression.type === 'holiday'
      ? { ...holiday, expression: { ...holiday.expression, which }, first }
      : undefined;
  }
  const unit = readUnit(scan.lexemes, at);
  if (!unit || /s$/.test(lexeme.low)) return undefined;
  if (unit === 'week' && which !== 'last') {
    const day = readWeekdayInWeek(scan, first, at, which);
    if (day) return day;
  }
  return readWhichUnit(scan, first, at, which, unit);
}

function readWhichUnit(scan: Scan, first: number, at: number, which: Which, unit: TimeUnit): Phrase | undefined {
  const word = low(scan, first);
  const after = peek(scan, at + 1);
  const narrative = which === 'previous' || which === 'following';
  if (
    narrative ||
    (word === 'next' && unit !== 'quarter' && low(scan, first - 1) === 'the') ||
    unit === 'day' ||
    unit === 'night'
  ) {
    if (which === 'this' || which === 'last') return undefined;
    return { expression: { type: 'narrative', unit, offset: OFFSETS[which] }, first, next: at + 1 };
  }
  if (after.kind === 'dash' && after.glued) return undefined;
  // "the past year", "the last decade": a stretch up to now, not a calendar year.
  const stretch =
    /^(?:past|coming)$/.test(low(scan, at - 1)) || ((unit === 'decade' || unit === 'century') && which !== 'this');
  if (stretch || (which === 'last' && low(scan, first - 1) === 'the' && CALENDAR_UNITS.has(unit))) {
    if (which === 'this') return undefined;
    return {
      expression: { type: 'window', count: { min: 1, max: 1 }, unit, ahead: OFFSETS[which] > 0 },
      first,
      next: at + 1,
    };
  }
  if (!CALENDAR_UNITS.has(unit)) return undefined;
  return { expression: { type: 'period', unit, offset: OFFSETS[which] }, first, next: at + 1 };
}

/** "next week on Tuesday", "this week Monday". */
function readWeekdayInWeek(scan: Scan, first: number, at: number, which: Which): Phrase | undefined {
  const day = low(scan, at + 1) === 'on' ? at + 2 : at + 1;
  const lexeme = peek(scan, day);
  if (lexeme.kind !== 'weekday' || peek(scan, day + 1).kind === 'possessive') return undefined;
  return { expression: { type: 'calendar', weekday: lexeme.value, week: OFFSETS[which] }, first, next: day + 1 };
}

function readWhichDaypart(scan: Scan, first: number, at: number, which: Which): Phrase | undefined {
  const night = { evening: { from: 16, to: 24 }, night: { from: 17, to: 30 } }[peek(scan, at).low];
  if (which === 'last')
    return night && { expression: { type: 'deictic', days: -1 }, daypart: night, first, next: at + 1 };
  if (which !== 'this') {
    const offset = OFFSETS[which];
    return { expression: { type: 'narrative', unit: 'day', offset }, first, next: at };
  }
  return { expression: { type: 'deictic', days: 0 }, first, next: at };
}

/** "the last five days", "the next two weeks", "the past few months", "the coming days". */
function readWindow(scan: Scan, first: number, at: number, which: Which): Phrase | undefined {
  if (which === 'this') return undefined;
  const ahead = OFFSETS[which] > 0;
  const count = low(scan, at) === 'a' ? undefined : readCount(scan.lexemes, at);
  const unit = readUnit(scan.lexemes, count?.next ?? at);
  if (!unit || !/s$/.test(low(scan, count?.next ?? at))) return undefined;
  const next = (count?.next ?? at) + 1;
  if (!count)
    return { expression: vague(unit, `“${low(scan, first)} ${unit}s” may be any number of them`), first, next };
  return { expression: { type: 'window', count: count.value, unit, ahead }, first, next };
}

function vague(unit: TimeUnit, why: string): Expression {
  return { type: 'vague', granularity: unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'week', why };
}

/** "the five past years", "the two next days". */
export function readCountedWhich(scan: Scan, index: number): Phrase | undefined {
  const count = readCount(scan.lexemes, index);
  const which = count && WHICH[low(scan, count.next)];
  if (!count || !which || which === 'this') return undefined;
  const unit = readUnit(scan.lexemes, count.next + 1);
  if (!unit || !/s$/.test(low(scan, count.next + 1))) return undefined;
  const ahead = OFFSETS[which] > 0;
  return { expression: { type: 'window', count: count.value, unit, ahead }, first: index, next: count.next + 2 };
}

/** "the same day", "that week": the last one told of. */
function readSame(scan: Scan, index: number): Phrase | undefined {
  const at = low(scan, index + 1) === 'same' ? index + 2 : index + 1;
  const unit = readUnit(scan.lexemes, at);
  const lexeme = peek(scan, at);
  if (lexeme.kind === 'daypart' && low(scan, index) === 'that')
    return { expression: { type: 'narrative', unit: 'day', offset: 0 }, first: index, next: at };
  if (lexeme.kind === 'weekday' && low(scan, at - 1) === 'same')
    return { expression: { type: 'calendar', weekday: lexeme.value, which: 'this' }, first: index, next: at + 1 };
  if (!unit || /s$/.test(lexeme.low) || !['day', 'night', 'week', 'month', 'year', 'weekend'].includes(unit))
    return undefined;
  return { expression: { type: 'narrative', unit, offset: 0 }, first: index, next: at + 1 };
}

/** "recent weeks", "in recent years". */
export function readRecent(scan: Scan, index: number): Phrase | undefined {
  if (low(scan, index) !== 'recent') return undefined;
  const unit = readUnit(scan.lexemes, index + 1);
  if (!unit || !/s$/.test(low(scan, index + 1))) return undefined;
  return { expression: vague(unit, `“recent ${unit}s” is no exact time`), first: index, next: index + 2 };
}

/** "the 35th day", "on the third day": counted from an event that the words don't date. */
export function readOrdinalDay(scan: Scan, index: number): Phrase | undefined {
  const nth = readMonthDayOrBigger(scan, index);
  if (nth === undefined) return undefined;
  const at =
    peek(scan, nth).kind === 'dash' || /^(?:straight|consecutive|successive|full)$/.test(low(scan, nth))
      ? nth + 1
      : nth;
  const unit = readUnit(scan.lexemes, at);
  if (!unit || /s$/.test(low(scan, at)) || !['day', 'night', 'week', 'month', 'year'].includes(unit)) return undefined;
  const why = `“${low(scan, index)} ${unit}” is counted from an event, not from a date`;
  const granularity =
    unit === 'night' || unit === 'day' ? 'day' : unit === 'year' ? 'year' : unit === 'month' ? 'month' : 'week';
  return { expression: { type: 'vague', granularity, why }, first: index, next: at + 1 };
}

function readMonthDayOrBigger(scan: Scan, index: number): number | undefined {
  const small = readMonthDay(scan, index);
  if (small) return peek(scan, small.next - 1).kind === 'ordinal' ? small.next : undefined;
  return peek(scan, index).kind === 'ordinal' && peek(scan, index).value > 1 ? index + 1 : undefined;
}
