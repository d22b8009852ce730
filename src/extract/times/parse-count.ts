import { TIME_UNITS, type TimeUnit } from '../../lexicon/en/calendar-words.ts';
import type { Count, Expression } from './expression.ts';
import { UNIT_DAYS } from './expression.ts';
import { type Lexeme, lexemeAt } from './lexeme.ts';

/** Something read from the lexemes, and the position after it. */
export type Read<T> = { readonly value: T; readonly next: number };

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(TIME_UNITS);
/** Written for Infinity, as everywhere in the model. */
const UNBOUNDED = 1e308;
/** How far "about" reaches to either side, as a share. */
const BLUR = 0.15;

/** The unit at a position ("days"), with shortened forms left out. */
export function readUnit(lexemes: readonly Lexeme[], index: number): TimeUnit | undefined {
  return UNITS.get(lexemeAt(lexemes, index).low);
}

/** A whole number in digits or words ("21", "twenty-one", "twenty one", "a hundred"). */
export function readInteger(lexemes: readonly Lexeme[], index: number): Read<number> | undefined {
  const first = lexemeAt(lexemes, index);
  if (first.kind === 'number' && first.text.length <= 4) return { value: first.value, next: index + 1 };
  if (first.kind === 'cardinal') return scaled(lexemes, first.value, index + 1);
  if (first.kind === 'tens') {
    const dash = lexemeAt(lexemes, index + 1).kind === 'dash' ? 1 : 0;
    const ones = lexemeAt(lexemes, index + 1 + dash);
    if (ones.kind === 'cardinal' && ones.value < 10) return { value: first.value + ones.value, next: index + 2 + dash };
    return { value: first.value, next: index + 1 };
  }
  if (first.low === 'a' && lexemeAt(lexemes, index + 1).low === 'hundred') return { value: 100, next: index + 2 };
  return undefined;
}

function scaled(lexemes: readonly Lexeme[], value: number, next: number): Read<number> {
  const scale = lexemeAt(lexemes, next).low;
  if (scale === 'hundred') return { value: value * 100, next: next + 1 };
  if (scale === 'dozen') return { value: value * 12, next: next + 1 };
  return { value, next };
}

/** A number of units: exact, vague ("several") or a range ("two to three", "3-5"); "a" counts where a unit follows. */
export function readCount(lexemes: readonly Lexeme[], index: number): Read<Count> | undefined {
  const lexeme = lexemeAt(lexemes, index);
  const after = lexemeAt(lexemes, index + 1).low;
  if (lexeme.low === 'several') return { value: { min: 3, max: 10 }, next: index + 1 };
  if (lexeme.low === 'few') return { value: { min: 2, max: 9 }, next: index + 1 };
  if (lexeme.low === 'couple') return { value: { min: 2, max: 3 }, next: after === 'of' ? index + 2 : index + 1 };
  if (lexeme.low === 'half')
    return { value: { min: 0.5, max: 0.5 }, next: /^an?$/.test(after) ? index + 2 : index + 1 };
  if (lexeme.low === 'a' || lexeme.low === 'an') return readArticle(lexemes, index);
  const single = readSingle(lexemes, index);
  return single && readUpperEnd(lexemes, index, single);
}

function readArticle(lexemes: readonly Lexeme[], index: number): Read<Count> | undefined {
  const after = lexemeAt(lexemes, index + 1);
  if (after.low === 'few' || after.low === 'couple') return readCount(lexemes, index + 1);
  if (after.low === 'half') return { value: { min: 0.5, max: 0.5 }, next: index + 2 };
  if (after.low === 'hundred') return readSingle(lexemes, index);
  if (after.low === 'full' || after.low === 'single' || after.low === 'whole')
    return { value: { min: 1, max: 1 }, next: index + 2 };
  return { value: { min: 1, max: 1 }, next: index + 1 };
}

/** One number with its fraction: "2.5", "two and a half", "two-and-a-half", "a half". */
function readSingle(lexemes: readonly Lexeme[], index: number): Read<Count> | undefined {
  const lexeme = lexemeAt(lexemes, index);
  if (lexeme.kind === 'decimal') return exactly(lexeme.value, index + 1);
  if (lexeme.kind === 'clock' && lexeme.text.includes('.')) return exactly(Number(lexeme.text), index + 1);
  const whole = readInteger(lexemes, index);
  if (!whole) return undefined;
  const half = skipWords(lexemes, whole.next, ['and', 'a', 'half']);
  if (half !== undefined) return exactly(whole.value + 0.5, half);
  const quarter = skipWords(lexemes, whole.next, ['and', 'a', 'quarter']);
  if (quarter !== undefined) return exactly(whole.value + 0.25, quarter);
  return exactly(whole.value, whole.next);
}

function exactly(value: number, next: number): Read<Count> {
  return { value: { min: value, max: value }, next };
}

/** The position after the given words, dashes between them allowed; undefined when they don't stand there. */
function skipWords(lexemes: readonly Lexeme[], index: number, words: readonly string[]): number | undefined {
  let at = index;
  for (const word of words) {
    if (lexemeAt(lexemes, at).kind === 'dash') at += 1;
    if (lexemeAt(lexemes, at).low !== word) return undefined;
    at += 1;
  }
  return at;
}

/** "two to three", "3-5", "two or three": the upper end, where a unit or its dash follows. */
function readUpperEnd(lexemes: readonly Lexeme[], first: number, low: Read<Count>): Read<Count> {
  const joint = lexemeAt(lexemes, low.next);
  const between = joint.low === 'and' && lexemeAt(lexemes, first - 1).low === 'between';
  if (joint.kind !== 'dash' && joint.low !== 'to' && joint.low !== 'or' && !between) return low;
  let at = low.next + 1;
  if (joint.kind === 'dash' && lexemeAt(lexemes, at).low === 'to') at += 2;
  const high = readSingle(lexemes, at);
  if (!high || high.value.max <= low.value.min) return low;
  const unitAt = lexemeAt(lexemes, high.next).kind === 'dash' ? high.next + 1 : high.next;
  if (!readUnit(lexemes, unitAt)) return low;
  return { value: { min: low.value.min, max: high.value.max }, next: high.next };
}

/** A measured stretch of time. */
export type Stretch = {
  readonly count: Count;
  readonly unit: TimeUnit;
  readonly days: Count;
  readonly hyphen: boolean;
};

/** "three weeks", "two-day", "a year and a half", "three weeks and two days". */
export function readStretch(lexemes: readonly Lexeme[], index: number, mayGoOn = true): Read<Stretch> | undefined {
  const count = readCount(lexemes, index);
  if (!count) return undefined;
  let at = count.next;
  const hyphen = lexemeAt(lexemes, at).kind === 'dash';
  if (hyphen) at += 1;
  else if (lexemeAt(lexemes, at).low === 'full' || lexemeAt(lexemes, at).low === 'straight') at += 1;
  const unit = readUnit(lexemes, at);
  if (!unit || (unit === 'quarter' && count.value.max < 1.5)) return undefined;
  // "a second vote", "three second-half goals": the singular is a unit only in "a 30-second clip".
  if (lexemeAt(lexemes, at).low === 'second' && !(hyphen && count.value.min > 1)) return undefined;
  at += 1;
  const half = skipWords(lexemes, at, ['and', 'a', 'half']);
  let amount = count.value;
  if (half !== undefined && !hyphen) {
    amount = { min: amount.min + 0.5, max: amount.max + 0.5 };
    at = half;
  }
  let days = scaleCount(amount, UNIT_DAYS[unit]);
  if (lexemeAt(lexemes, at).low === 'and' && lexemeAt(lexemes, at + 1).low !== 'a' && mayGoOn) {
    const rest = readStretch(lexemes, at + 1, false);
    if (rest && UNIT_DAYS[rest.value.unit] < UNIT_DAYS[unit] && !rest.value.hyphen) {
      days = { min: days.min + rest.value.days.min, max: days.max + rest.value.days.max };
      const small = rest.value.unit;
      return { value: { count: scaleCount(days, 1 / UNIT_DAYS[small]), unit: small, days, hyphen }, next: rest.next };
    }
  }
  return { value: { count: amount, unit, days, hyphen }, next: at };
}

function scaleCount(count: Count, factor: number): Count {
  return { min: count.min * factor, max: count.max >= UNBOUNDED ? UNBOUNDED : count.max * factor };
}

/** A duration whose length the words before it blur or bound ("nearly", "at least", "up to"). */
export function boundedDuration(stretch: Stretch, bound: string | undefined): Expression {
  const { count, unit, days } = stretch;
  return { type: 'duration', count, unit, days: applyBound(days, bound) };
}

function applyBound(days: Count, bound: string | undefined): Count {
  switch (bound) {
    case 'about':
      return { min: days.min * (1 - BLUR), max: days.max * (1 + BLUR) };
    case 'nearly':
      return { min: days.min * (1 - BLUR), max: days.max };
    case 'just-over':
      return { min: days.min, max: days.max * (1 + BLUR) };
    case 'more-than':
    case 'at-least':
      return { min: days.min, max: UNBOUNDED };
    case 'less-than':
    case 'at-most':
      return { min: 0, max: days.max };
    default:
      return days;
  }
}
