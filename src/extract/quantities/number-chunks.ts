import { readDenominator } from './fractions.ts';
import { at, type Lexeme, skipHyphen } from './lexemes.ts';
import { type NumberContext, readScale, readSmall } from './number-parts.ts';

/** "and two thirds": the number is a numerator. */
export function beginsFraction(lexemes: readonly Lexeme[], i: number): boolean {
  const small = readSmall(lexemes, i);
  return small !== undefined && readDenominator(lexemes, skipHyphen(lexemes, small.next))?.plural === true;
}

/** A part of a number below its scale word: digits, or words up to "nine hundred and ninety-nine". */
export type Chunk = { value: number; step: number; next: number; digits: boolean; hundreds: boolean; article: boolean };

/** Reads a part that starts at `i`; `later`: another part of the same number stands before it. */
export function readChunk(
  lexemes: readonly Lexeme[],
  i: number,
  context: NumberContext,
  later: boolean,
): Chunk | undefined {
  const lexeme = at(lexemes, i);
  const chunk = { step: 1, digits: false, hundreds: false, article: false };
  if (lexeme.kind === 'number') {
    const hundred = at(lexemes, i + 1).low === 'hundred' && lexeme.value < 100;
    if (hundred)
      return addRest(
        lexemes,
        { ...chunk, value: lexeme.value * 100, step: 100, next: i + 2, hundreds: true },
        context,
        false,
      );
    return { ...chunk, value: lexeme.value, step: lexeme.step, next: i + 1, digits: true };
  }
  if (lexeme.kind !== 'word') return undefined;
  if ((lexeme.low === 'a' || lexeme.low === 'an') && !later) {
    const next = skipHyphen(lexemes, i + 1);
    if (at(lexemes, next).low !== 'hundred') return { ...chunk, value: 1, next, article: true };
    return addRest(lexemes, { ...chunk, value: 100, step: 100, next: next + 1, hundreds: true }, context, true);
  }
  if (lexeme.low === 'hundred' && !later) {
    if (!readScale(lexemes, i + 1, {})) return undefined;
    return { ...chunk, value: 100, step: 100, next: i + 1, hundreds: true };
  }
  const small = readSmall(lexemes, i);
  if (!small) return undefined;
  const hyphen = skipHyphen(lexemes, small.next);
  if (at(lexemes, hyphen).low === 'hundred') {
    return addRest(
      lexemes,
      { ...chunk, value: small.value * 100, step: 100, next: hyphen + 1, hundreds: true },
      context,
      true,
    );
  }
  return readPoint(lexemes, { ...chunk, ...small });
}

/** "two hundred [and] fifty-one": what follows "hundred", unless it is a hundred of its own. */
function addRest(lexemes: readonly Lexeme[], hundreds: Chunk, context: NumberContext, words: boolean): Chunk {
  let i = hundreds.next;
  if (at(lexemes, i).low === 'and') {
    if (context.noAnd || beginsFraction(lexemes, i + 1)) return hundreds;
    i++;
  }
  const digit = at(lexemes, i);
  if (
    !words &&
    digit.kind === 'number' &&
    digit.value > 0 &&
    digit.value < 100 &&
    digit.step === 1 &&
    i > hundreds.next
  ) {
    return { ...hundreds, value: hundreds.value + digit.value, step: 1, next: i + 1 };
  }
  const small = readSmall(lexemes, i);
  if (!small || small.value <= 0 || at(lexemes, small.next).low === 'hundred') return hundreds;
  return { ...hundreds, value: hundreds.value + small.value, step: 1, next: small.next };
}

/** "zero point zero eight". */
function readPoint(lexemes: readonly Lexeme[], whole: Chunk): Chunk {
  if (at(lexemes, whole.next).low !== 'point') return whole;
  let digits = '';
  let next = whole.next + 1;
  while (digits.length < 12) {
    const small = readSmall(lexemes, next);
    if (!small) break;
    digits += String(small.value);
    next = small.next;
  }
  if (!digits) return whole;
  return { ...whole, value: Number(`${whole.value}.${digits}`), step: Number(`1e-${digits.length}`), next };
}
