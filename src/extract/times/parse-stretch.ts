import { RECURRING_WORDS, type TimeUnit } from '../../lexicon/en/calendar-words.ts';
import { BOUNDS_BEFORE } from '../../lexicon/en/quantity-bounds.ts';
import { type Expression, type Phrase, UNIT_DAYS } from './expression.ts';
import { boundedDuration, type Read, readCount, readStretch, readUnit, type Stretch } from './parse-count.ts';
import { readPoint } from './parse-point.ts';
import { low, peek, type Scan, skipThe } from './scan.ts';

const BOUNDS: ReadonlyMap<string, string> = new Map(BOUNDS_BEFORE);
const RECURRING: ReadonlyMap<string, TimeUnit> = new Map(RECURRING_WORDS);
const LONGEST_BOUND = 4;

/** "three weeks", and what the words after make of it: "ago", "later", "after March 3", "from now". */
export function readStretchPhrase(scan: Scan, index: number): Phrase | undefined {
  const stretch = readStretch(scan.lexemes, index);
  if (!stretch) return readPluralUnits(scan, index);
  if (isAge(scan, index, stretch.next)) return undefined;
  const before = peek(scan, index - 1);
  // "1,200" and "No. 3" are no counts; neither is the end of "2-3".
  if (before.low === '.' && before.glued && peek(scan, index).glued) return undefined;
  const after = readAfterStretch(scan, index, stretch);
  if (after) return after;
  const lead = low(scan, index - 1);
  if ((lead === 'in' || lead === 'within') && !stretch.value.hyphen) {
    const { count, unit } = stretch.value;
    // "in two weeks' time" looks ahead whatever the tense, which the rest of the phrase shows.
    const time = skipTime(scan, stretch.next);
    if (lead === 'within')
      return { expression: { type: 'window', count, unit, ahead: true }, first: index - 1, next: stretch.next };
    return { expression: { type: 'ago', count, unit, ahead: true }, first: index - 1, next: time };
  }
  // "a day", "an hour" after a number is a rate ("two barrels a day"); alone it is hardly a length worth keeping.
  const article = low(scan, index) === 'a' || low(scan, index) === 'an';
  if (article && stretch.next === index + 2 && !isLength(scan, index)) return undefined;
  return { expression: boundedDuration(stretch.value, boundBefore(scan, index)), first: index, next: stretch.next };
}

/** Position after "'s time" or "' time", else the same position. */
function skipTime(scan: Scan, index: number): number {
  const mark = peek(scan, index).kind === 'possessive' || /^['’]$/.test(low(scan, index)) ? 1 : 0;
  return low(scan, index + mark) === 'time' ? index + mark + 1 : index;
}

/** "for a week", "within a year", "after a month", "a week of talks", "a yearlong". */
function isLength(scan: Scan, index: number): boolean {
  return (
    /^(?:for|within|after|over|about|nearly|almost|than|least|in|during|under|before|lasted|took|spent)$/.test(
      low(scan, index - 1),
    ) || low(scan, index + 2) === 'of'
  );
}

/** "75-year-old", "three months old", "aged 5 years". */
function isAge(scan: Scan, index: number, next: number): boolean {
  const at = peek(scan, next).kind === 'dash' ? next + 1 : next;
  if (/^(?:old|olds)$/.test(low(scan, at))) return true;
  return /^(?:age|aged)$/.test(low(scan, index - 1)) || (low(scan, next) === 'of' && low(scan, next + 1) === 'age');
}

function readAfterStretch(scan: Scan, index: number, stretch: Read<Stretch>): Phrase | undefined {
  const { count, unit, hyphen } = stretch.value;
  if (hyphen) return undefined;
  const at = stretch.next;
  const word = low(scan, at);
  const make = (expression: Expression, next: number): Phrase => ({ expression, first: index, next });
  if (word === 'ago') return readAgo(index, stretch);
  if (word === 'later' && low(scan, at + 1) === 'this') return undefined;
  if (word === 'later' || word === 'afterward' || word === 'afterwards' || word === 'on')
    return word === 'on' ? undefined : make({ type: 'shift', count, unit, after: true }, at + 1);
  if (word === 'earlier') return readEarlier(scan, index, stretch);
  if (word === 'hence') return make({ type: 'ago', count, unit, ahead: true }, at + 1);
  if (word === 'from' && /^(?:now|today)$/.test(low(scan, at + 1)))
    return make({ type: 'ago', count, unit, ahead: true }, at + 2);
  if (!/^(?:before|after|from|since|prior|following)$/.test(word)) return undefined;
  const to = word === 'prior' && low(scan, at + 1) === 'to' ? at + 2 : at + 1;
  const point = readPoint(scan, skipThe(scan, to));
  const after = word !== 'before' && word !== 'prior';
  if (point && point.expression.type !== 'duration' && word !== 'since')
    return make({ type: 'shift', count, unit, after, of: point.expression }, point.next);
  if (word === 'since') return undefined;
  // Counted from an event: a length, with the side it lies on.
  return {
    ...make(boundedDuration(stretch.value, boundBefore(scan, index)), at),
    modifier: after ? 'after' : 'before',
  };
}

/** "three days ago", "two weeks ago Thursday". */
function readAgo(index: number, stretch: Read<Stretch>): Phrase {
  const { count, unit } = stretch.value;
  return { expression: { type: 'ago', count, unit, ahead: false }, first: index, next: stretch.next + 1 };
}

/** "two days earlier": from the last day told of; "a year earlier" as well. */
function readEarlier(scan: Scan, index: number, stretch: Read<Stretch>): Phrase | undefined {
  if (low(scan, stretch.next + 1) === 'than') return undefined;
  const { count, unit } = stretch.value;
  return { expression: { type: 'shift', count, unit, after: false }, first: index, next: stretch.next + 1 };
}

/** "for decades", "years of war", "months-long", "hours later", "days before the vote". */
function readPluralUnits(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  const unit = lexeme.kind === 'unit' && lexeme.low.endsWith('s') ? readUnit(scan.lexemes, index) : undefined;
  if (!unit || unit === 'second' || unit === 'quarter') return undefined;
  const after = low(scan, index + 1);
  const before = low(scan, index - 1);
  const count = { min: 2, max: 99 };
  const next = index + 2;
  if (after === 'ago' || after === 'later' || after === 'earlier') {
    const why = `“${unit}s ${after}” is no exact time`;
    return { expression: { type: 'vague', granularity: 'day', why }, first: index, next };
  }
  const lasting = /^(?:for|after|over|in|within|took|lasted|spent|many)$/.test(before);
  const shaped = after === 'of' || (peek(scan, index + 1).kind === 'dash' && low(scan, index + 2) === 'long');
  if (isAge(scan, index, index + 1) || (!lasting && !shaped)) return undefined;
  const days = { min: 2 * UNIT_DAYS[unit], max: 1e308 };
  return { expression: { type: 'duration', count, unit, days }, first: index, next: index + 1 };
}

/** The bound that the words before a stretch put on it. */
function boundBefore(scan: Scan, index: number): string | undefined {
  let words = '';
  let found: string | undefined;
  for (let back = 1; back <= LONGEST_BOUND; back += 1) {
    const word = low(scan, index - back);
    if (!/^[a-z]+$/.test(word)) break;
    words = words ? `${word} ${words}` : word;
    found = BOUNDS.get(words) ?? found;
  }
  return found;
}

/** "every Friday", "each year", "every two weeks", "weekly", "Mondays", "once a week". */
export function readRecurring(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  const word = lexeme.low;
  const make = (unit: TimeUnit, next: number): Phrase => ({
    expression: { type: 'recurring', unit },
    first: index,
    next,
  });
  if (lexeme.kind === 'recurring') {
    // "Daily Mail", "the Weekly Standard": names; a day's plural is always capitalised.
    const unit = RECURRING.get(word);
    if (unit && lexeme.capital && (peek(scan, index + 1).capital || peek(scan, index - 1).kind !== 'end'))
      return undefined;
    return make(unit ?? (lexeme.value === 6 ? 'week' : 'day'), index + 1);
  }
  if (word === 'weekends' && /^(?:on|at|and|or|,)$/.test(low(scan, index - 1))) return make('week', index + 1);
  if (word === 'once' || word === 'twice' || (low(scan, index + 1) === 'times' && lexeme.kind !== 'word')) {
    const at = word === 'once' || word === 'twice' ? index + 1 : index + 2;
    const unit = /^(?:a|an|per|each|every)$/.test(low(scan, at)) ? readUnit(scan.lexemes, at + 1) : undefined;
    return unit && make(unit, at + 2);
  }
  if (word !== 'every' && word !== 'each') return undefined;
  return readEvery(scan, index, make);
}

function readEvery(scan: Scan, index: number, make: (unit: TimeUnit, next: number) => Phrase): Phrase | undefined {
  const skip = /^(?:other|single)$/.test(low(scan, index + 1)) ? index + 2 : index + 1;
  const count = /^an?$/.test(low(scan, skip)) ? undefined : readCount(scan.lexemes, skip);
  const at = count?.next ?? skip;
  const lexeme = peek(scan, at);
  if (lexeme.kind === 'weekday') return make('week', at + 1);
  if (lexeme.kind === 'month' || lexeme.kind === 'season' || lexeme.kind === 'holiday') return make('year', at + 1);
  if (lexeme.kind === 'daypart') return make('day', at + 1);
  const unit = readUnit(scan.lexemes, at);
  if (unit) return make(unit, at + 1);
  return lexeme.low === 'weekday' ? make('day', at + 1) : undefined;
}
