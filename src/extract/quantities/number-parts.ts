import { at, HYPHEN, type Lexeme, skipHyphen } from './lexemes.ts';
import { SCALE, SHORT_SCALE, SMALL, TEN } from './number-tables.ts';

/** What the surroundings allow: `money` lets one letter be a scale; `noAnd` keeps "and" from joining ("between 1 and 2"). */
export type NumberContext = { readonly money?: boolean; readonly noAnd?: boolean };

/** A number below a hundred in words. A tens word whose unit is an ordinal ("thirty-fifth") is none. */
export function readSmall(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | undefined {
  const word = at(lexemes, i).low;
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TEN.get(word);
  if (tens === undefined) return undefined;
  const sign = at(lexemes, i + 1);
  const hyphen = HYPHEN.test(sign.text) ? i + 2 : i + 1;
  const unit = SMALL.get(at(lexemes, hyphen).low);
  if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, next: hyphen + 1 };
  // The hyphen belongs to something else: an ordinal ("thirty-fifth") is read elsewhere.
  return { value: tens, next: i + 1 };
}

/** A scale word or abbreviation at `i`. */
export function readScale(
  lexemes: readonly Lexeme[],
  i: number,
  context: NumberContext,
): { value: number; next: number; short: boolean } | undefined {
  const j = skipHyphen(lexemes, i);
  const lexeme = at(lexemes, j);
  if (lexeme.kind !== 'word') return undefined;
  const long = SCALE.get(lexeme.low);
  if (long !== undefined) return { value: long, next: j + 1, short: false };
  const short = j === i ? SHORT_SCALE.get(lexeme.low) : undefined;
  if (short === undefined || at(lexemes, i - 1).kind !== 'number') return undefined;
  return isShortScale(lexemes, i, context) ? { value: short, next: i + 1, short: true } : undefined;
}

/** Abbreviations of one letter can be units ("100m", "5t"); they are scales with money, in capitals, or before what is counted. */
function isShortScale(lexemes: readonly Lexeme[], i: number, context: NumberContext): boolean {
  const { low, text, glued } = at(lexemes, i);
  if (low === 'k') return true;
  if (low === 'mil' || low === 'cr') return glued || low === 'cr';
  if (low.length > 1) return true;
  if (!glued) return context.money === true && low === 'm' && text === 'm';
  if (context.money) return true;
  if (low === 't') return false;
  const next = at(lexemes, i + 1);
  const counts =
    next.kind === 'word' &&
    !next.glued &&
    /(?:[^s]s|people)$/.test(next.low) &&
    !/^(?:hurdles|this|across|is|was|has)$/.test(next.low);
  return low === 'b' ? counts || at(lexemes, i - 1).step < 1 : counts || text === 'M';
}
