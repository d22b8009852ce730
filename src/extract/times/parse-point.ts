import type { Edge, Expression, Phrase } from './expression.ts';
import { readDayFirst, readMonthDay, readMonthFirst, readNumericDate } from './parse-calendar.ts';
import { daypartAt } from './parse-clock.ts';
import { readCount, readUnit } from './parse-count.ts';
import { readHoliday, readSeason, readYearOffset, readYearPart } from './parse-named.ts';
import { readCountedWhich, readOrdinalDay, readRecent, readWhich } from './parse-relative.ts';
import { readWeekdayFirst } from './parse-weekday.ts';
import { readBareYear, readCentury, readDecade, readFiscal, readYearRange } from './parse-year.ts';
import { firstOf, low, peek, type Reader, type Scan, skipThe } from './scan.ts';

/** Words for a part of a longer time ("the end of March"). */
const EDGE_NOUNS: Readonly<Record<string, Edge>> = {
  beginning: 'early',
  start: 'early',
  onset: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
};
const EDGE_WORDS: Readonly<Record<string, Edge>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  earlier: 'earlier',
  later: 'later',
};

/** today, yesterday, "the day before yesterday"; not the names of papers and broadcasts. */
function readDeictic(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  if (low(scan, index) === 'day' && /^(?:before|after)$/.test(low(scan, index + 1))) {
    const word = low(scan, index + 2);
    const days = word === 'yesterday' ? -2 : word === 'tomorrow' ? 2 : 0;
    return days ? { expression: { type: 'deictic', days }, first: index, next: index + 3 } : undefined;
  }
  if (lexeme.kind !== 'deictic' || isBroadcastName(scan, index)) return undefined;
  const tonight = lexeme.low === 'tonight' ? { daypart: { from: 16, to: 30 } } : {};
  return { expression: { type: 'deictic', days: lexeme.value }, first: index, next: index + 1, ...tonight };
}

/** "USA Today", "the Today show": a capital inside a sentence, or beside a word of broadcasting. */
function isBroadcastName(scan: Scan, index: number): boolean {
  if (!peek(scan, index).capital) return false;
  const before = peek(scan, index - 1);
  if (before.kind === 'end' || /^["“‘'”’:(]$/.test(before.low)) {
    return /^(?:show|program|programme|host|hosts|anchor)$/.test(low(scan, index + 1)) && before.kind !== 'end';
  }
  return true;
}

/** "the third of next month" and the like: a day of a month that is itself relative. */
function readDayOfMonth(scan: Scan, index: number): Phrase | undefined {
  const day = readMonthDay(scan, index);
  if (!day || peek(scan, day.next - 1).kind !== 'ordinal') return undefined;
  let at = low(scan, day.next) === 'day' ? day.next + 1 : day.next;
  const the = low(scan, index - 1) === 'the';
  if (low(scan, at) === 'of') {
    at = skipThe(scan, at + 1);
    const monthAt = low(scan, at) === 'month' ? at : at + 1;
    if (low(scan, monthAt) === 'month') {
      const monthOffset = { month: 0, this: 0, last: -1, previous: -1, next: 1 }[low(scan, at)];
      if (monthOffset === undefined) return undefined;
      return { expression: { type: 'calendar', day: day.value, monthOffset }, first: index, next: monthAt + 1 };
    }
    return undefined;
  }
  // "on the 18th" alone: a day of this month or the next.
  const isDigits = /^\d/.test(peek(scan, day.next - 1).text);
  if (!the || !isDigits || !/^(?:on|until|by|since|from)$/.test(low(scan, index - 2)) || at !== day.next)
    return undefined;
  const after = peek(scan, at);
  if (after.kind === 'word' && !/^(?:and|at|in|but|when|with|for|to|as|after|before)$/.test(after.low))
    return undefined;
  if (after.kind === 'unit' || after.kind === 'dash') return undefined;
  return { expression: { type: 'calendar', day: day.value }, first: index, next: at };
}

/** "the first week of March", "the last weekend in May", "the first Monday of next month", "first ten days of March". */
function readPart(scan: Scan, index: number): Phrase | undefined {
  const nth = low(scan, index) === 'last' ? -1 : peek(scan, index).kind === 'ordinal' ? peek(scan, index).value : 0;
  if (nth === 0 || nth > 53) return undefined;
  const count = readCount(scan.lexemes, index + 1);
  const at = count?.next ?? index + 1;
  const weekday = peek(scan, at).kind === 'weekday' ? peek(scan, at).value : undefined;
  const unit = weekday === undefined ? readUnit(scan.lexemes, at) : 'day';
  if (
    !unit ||
    /s$/.test(low(scan, at)) !== (count !== undefined) ||
    !['day', 'week', 'weekend', 'month', 'year', 'decade'].includes(unit)
  )
    return undefined;
  const daypart = weekday === undefined ? undefined : daypartAt(scan, at + 1);
  const joined = daypart ? at + 2 : at + 1;
  if (low(scan, joined) !== 'of' && low(scan, joined) !== 'in') return undefined;
  const of = readPartOf(scan, skipThe(scan, joined + 1));
  if (!of) return undefined;
  const expression: Expression = {
    type: 'part',
    nth,
    unit,
    of: of.expression,
    ...(weekday === undefined ? {} : { weekday }),
    ...(count === undefined ? {} : { count: count.value.max }),
  };
  return { expression, first: index, next: of.next, ...(daypart ? { daypart } : {}) };
}

/** What a part can be a part of: a month, a year, "the month", "next month". */
function readPartOf(scan: Scan, index: number): Phrase | undefined {
  const unit = readUnit(scan.lexemes, index);
  if ((unit === 'month' || unit === 'year') && low(scan, index - 1) === 'the')
    return { expression: { type: 'period', unit, offset: 0, implied: true }, first: index, next: index + 1 };
  return firstOf([readMonthFirst, readWhich, readBareYear, readDecade], scan, index);
}

/** "the week of March 3", "the weekend of June 12". */
function readWeekOf(scan: Scan, index: number): Phrase | undefined {
  const unit = low(scan, index);
  if (unit !== 'week' && unit !== 'weekend') return undefined;
  let at = index + 1;
  if (/^(?:of|beginning|starting|commencing|ending)$/.test(low(scan, at))) at += 1;
  else return undefined;
  if (low(scan, at) === 'on') at += 1;
  const of = firstOf([readMonthFirst, readDayFirst, readHoliday], scan, skipThe(scan, at));
  if (!of) return undefined;
  if (of.expression.type === 'holiday' && unit === 'weekend')
    return { expression: { ...of.expression, weekend: true }, first: index, next: of.next };
  return { expression: { type: 'week-of', unit, of: of.expression }, first: index, next: of.next };
}

/** "the weekend", "over the weekend", "at the weekend". */
function readWeekend(scan: Scan, index: number): Phrase | undefined {
  if (low(scan, index) !== 'weekend' || low(scan, index - 1) !== 'the') return undefined;
  return { expression: { type: 'period', unit: 'weekend', offset: 0, implied: true }, first: index, next: index + 1 };
}

/** "the next day", "the day before", "a day earlier" without a number. */
function readDayBefore(scan: Scan, index: number): Phrase | undefined {
  const unit = readUnit(scan.lexemes, index);
  if (!unit || !['day', 'night', 'week', 'month', 'year', 'evening'].includes(unit) || /s$/.test(low(scan, index)))
    return undefined;
  if (low(scan, index - 1) !== 'the') return undefined;
  const word = low(scan, index + 1);
  const offset = word === 'before' ? -1 : word === 'after' ? 1 : 0;
  if (!offset) return undefined;
  const next = skipThe(scan, index + 2);
  const point = peek(scan, next).kind === 'unit' ? undefined : readPoint(scan, next);
  if (point && point.expression.type !== 'duration') {
    const expression: Expression = {
      type: 'shift',
      count: { min: 1, max: 1 },
      unit,
      after: offset > 0,
      of: point.expression,
    };
    return { expression, first: index, next: point.next };
  }
  return { expression: { type: 'narrative', unit, offset }, first: index, next: index + 2 };
}

/** "early March", "mid-2015", "the end of the year", "late last week", "earlier this month". */
function readEdge(scan: Scan, index: number): Phrase | undefined {
  const word = low(scan, index);
  const noun = EDGE_NOUNS[word];
  const edge = noun ?? EDGE_WORDS[word];
  if (!edge) return undefined;
  let at = index + 1;
  if (noun && low(scan, at) !== 'of') return undefined;
  if (noun) at += 1;
  else if (peek(scan, at).kind === 'dash') at += 1;
  else if (/^(?:hours|morning|part|days|weeks|months|years) of$/.test(`${low(scan, at)} ${low(scan, at + 1)}`)) at += 2;
  else if (/^(?:on|in|of)$/.test(low(scan, at))) at += 1;
  const the = low(scan, at) === 'the';
  at = skipThe(scan, at);
  // "The end of the end of …": one edge, and no unbounded recursion.
  if (low(scan, at + 1) === 'of' && EDGE_NOUNS[low(scan, at)]) return undefined;
  if (EDGE_WORDS[low(scan, at)]) return undefined;
  const point = readEdgePoint(scan, at, the);
  if (!point || point.edge) return undefined;
  return { ...point, first: index, edge };
}

function readEdgePoint(scan: Scan, at: number, the: boolean): Phrase | undefined {
  const unit = readUnit(scan.lexemes, at);
  if (the && (unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade'))
    return { expression: { type: 'period', unit, offset: 0, implied: true }, first: at, next: at + 1 };
  return readPoint(scan, at);
}

const POINT_READERS: readonly Reader[] = [
  readNumericDate,
  readEdge,
  readYearPart,
  readPart,
  readWeekOf,
  readHoliday,
  readWeekdayFirst,
  readMonthFirst,
  readDayFirst,
  readYearRange,
  readFiscal,
  readBareYear,
  readDecade,
  readCentury,
  readWhich,
  readCountedWhich,
  readDeictic,
  readDayOfMonth,
  readOrdinalDay,
  readSeason,
  readWeekend,
  readDayBefore,
  readRecent,
];

/** A point or stretch of calendar time that starts at a position, the first reading that fits. */
export function readPoint(scan: Scan, index: number): Phrase | undefined {
  const phrase = firstOf(POINT_READERS, scan, index);
  if (phrase?.expression.type !== 'calendar') return phrase;
  const { expression } = phrase;
  if (expression.year !== undefined || expression.month === undefined || expression.which) return phrase;
  const offset = readYearOffset(scan, phrase.next);
  if (!offset) return phrase;
  return { ...phrase, expression: { ...expression, yearOffset: offset.value }, next: offset.next };
}
