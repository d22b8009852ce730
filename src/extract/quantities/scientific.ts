import { at, type Lexeme, type ReadNumber } from './lexemes.ts';

/** "12.32e+14", "1.1^23", "1.3x10^6": digits with a power, all glued. */
export function readScientific(lexemes: readonly Lexeme[], i: number): ReadNumber | undefined {
  const base = at(lexemes, i);
  if (base.kind !== 'number' || !at(lexemes, i + 1).glued) return undefined;
  const mark = at(lexemes, i + 1).low;
  if (mark === '^') return power(lexemes, i + 2, (exponent) => base.value ** exponent);
  if (mark === 'e') return power(lexemes, i + 2, (exponent) => base.value * 10 ** exponent);
  const times = (mark === 'x' || mark === '×') && at(lexemes, i + 2).value === 10 && at(lexemes, i + 3).text === '^';
  return times ? power(lexemes, i + 4, (exponent) => base.value * 10 ** exponent) : undefined;
}

function power(lexemes: readonly Lexeme[], i: number, raise: (exponent: number) => number): ReadNumber | undefined {
  const sign = at(lexemes, i);
  const signed = sign.text === '-' || sign.text === '+';
  const exponent = at(lexemes, signed ? i + 1 : i);
  if (exponent.kind !== 'number' || !exponent.glued) return undefined;
  const value = raise(sign.text === '-' ? -exponent.value : exponent.value);
  const next = (signed ? i + 1 : i) + 1;
  return Number.isFinite(value) ? { value, step: 1, next, kind: 'cardinal', plain: false } : undefined;
}
