import { readFraction, readFractionSign } from './fractions.ts';
import { at, type Lexeme, type ReadNumber, skipHyphen } from './lexemes.ts';
import { beginsFraction, readChunk } from './number-chunks.ts';
import { type NumberContext, readScale } from './number-parts.ts';
import { SCALE } from './number-tables.ts';
import { readScientific } from './scientific.ts';

const MINUS = /^[-−–]$/;

/** Reads the number that starts at `i`: digits, words, scales, fractions, signs. Ordinals are not read here. */
export function readNumber(lexemes: readonly Lexeme[], i: number, context: NumberContext = {}): ReadNumber | undefined {
  const first = at(lexemes, i);
  if (first.low === 'minus' || first.low === 'negative') return negate(readUnsigned(lexemes, i + 1, context));
  if (MINUS.test(first.text) && !first.glued && at(lexemes, i + 1).kind === 'number') {
    const spaced = !at(lexemes, i + 1).glued;
    if (!spaced || i === 0) return negate(readUnsigned(lexemes, i + 1, context));
    return undefined;
  }
  return readUnsigned(lexemes, i, context);
}

function negate(number: ReadNumber | undefined): ReadNumber | undefined {
  return number && { ...number, value: -number.value };
}

function readUnsigned(lexemes: readonly Lexeme[], i: number, context: NumberContext): ReadNumber | undefined {
  const scientific = readScientific(lexemes, i);
  if (scientific) return scientific;
  const part = readFraction(lexemes, i, undefined);
  if (part) return ofScale(lexemes, part);
  const cardinal = readCardinal(lexemes, i, context);
  if (!cardinal) return undefined;
  const fraction = readFraction(lexemes, i, cardinal);
  if (fraction) return ofScale(lexemes, fraction);
  return addFraction(lexemes, cardinal);
}

/** "two thirds of a million", "half a million", "quarter million": a part of a scale is a count. */
function ofScale(lexemes: readonly Lexeme[], part: ReadNumber): ReadNumber {
  let j = part.next;
  if (at(lexemes, j).low === 'of') j++;
  j = skipHyphen(lexemes, j);
  if (at(lexemes, j).low === 'a') j++;
  j = skipHyphen(lexemes, j);
  const scale = readScale(lexemes, j, {});
  if (!scale || scale.short) return part;
  return {
    value: part.value * scale.value,
    step: part.step * scale.value,
    next: scale.next,
    kind: 'cardinal',
    plain: false,
  };
}

/** "one and a half", "3 million and a quarter", "2 1/2", "2½". */
function addFraction(lexemes: readonly Lexeme[], number: ReadNumber): ReadNumber {
  const sign = readFractionSign(lexemes, number.next);
  if (sign && number.plain)
    return withScale(lexemes, { ...number, value: number.value + sign.value, step: 0.1, next: sign.next });
  if (at(lexemes, number.next).low !== 'and') return number;
  const fraction = readFraction(lexemes, number.next + 1, undefined) ?? fractionAfterAnd(lexemes, number.next + 1);
  if (!fraction || fraction.value >= 1) return number;
  const own = readScale(lexemes, fraction.next, {});
  if (own && !own.short) {
    // "one and a half million" multiplies both, "one billion and a half million" adds.
    const both =
      number.step >= own.value
        ? number.value + fraction.value * own.value
        : (number.value + fraction.value) * own.value;
    return { ...number, value: both, step: fraction.step * own.value, next: own.next, plain: false };
  }
  const unit = number.step >= 1000 ? number.step : 1;
  return {
    ...number,
    value: number.value + fraction.value * unit,
    step: fraction.step * unit,
    next: fraction.next,
    plain: false,
  };
}

function fractionAfterAnd(lexemes: readonly Lexeme[], i: number): ReadNumber | undefined {
  const numerator = readCardinal(lexemes, i, { noAnd: true });
  return numerator && readFraction(lexemes, i, numerator, true);
}

function withScale(lexemes: readonly Lexeme[], number: ReadNumber): ReadNumber {
  const scale = readScale(lexemes, number.next, {});
  return scale
    ? { ...number, value: number.value * scale.value, step: number.step * scale.value, next: scale.next, plain: false }
    : { ...number, plain: false };
}

/** A whole or decimal number with its scales, in falling order ("one million two hundred thousand and six"). */
export function readCardinal(lexemes: readonly Lexeme[], i: number, context: NumberContext): ReadNumber | undefined {
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let step = 1;
  let end = -1;
  let next = i;
  let plain = true;
  const words = at(lexemes, i).kind === 'word';
  for (let parts = 0; parts < 8; parts++) {
    const chunk = readChunk(lexemes, next, context, end >= 0);
    if (!chunk) break;
    let factor = 1;
    let after = chunk.next;
    for (let scale = readScale(lexemes, after, context); scale; scale = readScale(lexemes, after, context)) {
      if (factor > 1 && (scale.short || scale.value < factor)) break;
      factor *= scale.value;
      after = scale.next;
    }
    if (chunk.article && factor === 1) break;
    if (end >= 0 && (chunk.value * factor >= limit || chunk.value <= 0)) break;
    total += chunk.value * factor;
    step = chunk.step * factor;
    plain = chunk.digits && factor === 1 && end < 0;
    end = after;
    limit = factor > 1 ? factor : chunk.hundreds ? 100 : 1;
    if (limit < 100) break;
    next = joins(lexemes, end, words, limit, context);
    if (next < 0) break;
  }
  return end < 0 ? undefined : { value: Math.min(total, 1e308), step, next: end, kind: 'cardinal', plain };
}

/** Where the next part of the sum can start, or -1. After digits, "and" joins only in the manner of "3 hundred and 21". */
function joins(lexemes: readonly Lexeme[], end: number, words: boolean, limit: number, context: NumberContext): number {
  const lexeme = at(lexemes, end);
  if (lexeme.low === 'and') {
    const indian = limit === 1e5 || limit === 1e7;
    const fits = words ? at(lexemes, end + 1).kind === 'word' : limit === 100 || indian;
    if (!fits || context.noAnd || at(lexemes, end + 1).low === 'a' || beginsFraction(lexemes, end + 1)) return -1;
    return end + 1;
  }
  // "4 thousand 3 hundred", but not "$1 billion 35-year deal".
  if (lexeme.kind === 'number' && (words || !isScaleWord(lexemes, end + 1))) return -1;
  return lexeme.glued ? -1 : end;
}

function isScaleWord(lexemes: readonly Lexeme[], i: number): boolean {
  return at(lexemes, i).low === 'hundred' || SCALE.has(at(lexemes, i).low);
}
