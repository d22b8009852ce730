import { at, HYPHEN, type Lexeme, type ReadNumber } from './lexemes.ts';
import { FRACTION_SIGN, ORDINAL, PART, SMALL, TEN } from './number-tables.ts';

/** Denominators of fractions that news writes with a slash; others are dates, scores and model names. */
const SLASH_PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16]);

/** A fraction written as one character. */
export function readFractionSign(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | undefined {
  const value = FRACTION_SIGN.get(at(lexemes, i).text);
  if (value !== undefined) return { value, next: i + 1 };
  const top = at(lexemes, i);
  const bottom = at(lexemes, i + 2);
  const slash = at(lexemes, i + 1);
  if (top.kind !== 'number' || bottom.kind !== 'number' || !/^[/⁄]$/.test(slash.text)) return undefined;
  if (!slash.glued || !bottom.glued || at(lexemes, i + 3).text === '/') return undefined;
  const fits = top.step === 1 && top.value > 0 && top.value < bottom.value && SLASH_PARTS.has(bottom.value);
  return fits ? { value: top.value / bottom.value, next: i + 3 } : undefined;
}

/**
 * A fraction that starts at `i`. Without `numerator` those that begin with a word of their own ("half", "a third", "¾");
 * with it, those whose numerator has been read ("two-thirds", "1 over 3"). `after` relaxes what must follow ("and a half").
 */
export function readFraction(
  lexemes: readonly Lexeme[],
  i: number,
  numerator: ReadNumber | undefined,
  after = false,
): ReadNumber | undefined {
  if (!numerator) return readSign(lexemes, i) ?? readHalf(lexemes, i) ?? readArticlePart(lexemes, i);
  return readParts(lexemes, numerator, after) ?? readOver(lexemes, numerator);
}

function fraction(value: number, step: number, next: number): ReadNumber {
  return { value, step, next, kind: 'fraction', plain: false };
}

function readSign(lexemes: readonly Lexeme[], i: number): ReadNumber | undefined {
  const sign = readFractionSign(lexemes, i);
  if (!sign) return undefined;
  // "4/5" alone may be a date or a mark; as a part of something it says so, or it is all there is.
  const single = sign.next === i + 1;
  const next = at(lexemes, sign.next);
  const free = !next.text || next.low === 'of' || next.low === 'majority';
  return single || free ? fraction(sign.value, 0.1, sign.next) : undefined;
}

const AFTER_HALF: ReadonlySet<string> = new Set([
  'of',
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'all',
  'those',
  'these',
  '',
]);
const BEFORE_HALF: ReadonlySet<string> = new Set([
  'than',
  'about',
  'nearly',
  'almost',
  'over',
  'least',
  'under',
  'roughly',
  'only',
  'around',
  'by',
]);

function readHalf(lexemes: readonly Lexeme[], i: number): ReadNumber | undefined {
  const word = at(lexemes, i).low;
  if (word !== 'half' && word !== 'quarter') return undefined;
  let j = i + 1;
  if (HYPHEN.test(at(lexemes, j).text)) j++;
  const article = at(lexemes, j).low === 'a';
  const scale = at(lexemes, article ? j + 1 : j).low;
  const afterArticle = HYPHEN.test(scale) ? at(lexemes, j + 2).low : scale;
  const big = /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)$/.test(afterArticle);
  if (big) return fraction(word === 'half' ? 0.5 : 0.25, word === 'half' ? 0.1 : 0.01, i + 1);
  if (word === 'quarter' || j !== i + 1) return undefined;
  const free = AFTER_HALF.has(at(lexemes, j).low) || BEFORE_HALF.has(at(lexemes, i - 1).low);
  return free && !/^(?:hour|time|year|day|mile)s?$/.test(at(lexemes, j).low) ? fraction(0.5, 0.1, j) : undefined;
}

/** "a third of", "a quarter of", "a hundredth". */
function readArticlePart(lexemes: readonly Lexeme[], i: number): ReadNumber | undefined {
  if (at(lexemes, i).low !== 'a' && at(lexemes, i).low !== 'an') return undefined;
  const part = readDenominator(lexemes, i + 1);
  if (!part || part.plural) return undefined;
  const follows = at(lexemes, part.next);
  if (part.value === 2 && /^(?:million|billion|thousand|dozen)$/.test(follows.low))
    return fraction(0.5, 0.1, part.next);
  const inSum = at(lexemes, i - 1).low === 'and' && (part.value === 2 || part.value === 4);
  const ends = follows.text === '' || follows.low === 'of' || /^[.,;)]$/.test(follows.text);
  const ordinary = part.value === 4 && follows.low !== 'of' && !inSum ? follows.text === '' : ends;
  return ordinary || inSum
    ? fraction(1 / part.value, part.value === 4 ? 0.01 : 0.1 ** Math.ceil(Math.log10(part.value)), part.next)
    : undefined;
}

/** "two-thirds", "one in words and twentieths", "ninety-five hundred fifths". */
function readParts(lexemes: readonly Lexeme[], numerator: ReadNumber, after: boolean): ReadNumber | undefined {
  const sign = at(lexemes, numerator.next);
  const hyphen = HYPHEN.test(sign.text);
  let from = hyphen ? numerator.next + 1 : numerator.next;
  let top = numerator.value;
  let part = readDenominator(lexemes, from);
  if (!part) return undefined;
  // "one hundred thirty-fifths": the tens belong to the denominator when the numerator has something left.
  const tens = TEN.get(at(lexemes, numerator.next - 1).low);
  if (tens !== undefined && numerator.value > tens && part.value < 10) {
    top -= tens;
    from = numerator.next - 1;
    part = { ...part, value: part.value + tens };
  } else if (hyphen && tens !== undefined && part.value < 10) {
    return undefined;
  }
  const one = top === 1;
  if (one ? part.plural : !part.plural && !(hyphen && part.value === 3)) return undefined;
  const name = at(lexemes, from).low;
  const vague =
    one && !hyphen && !after && (name === 'half' || name === 'quarter') && at(lexemes, part.next).low !== 'of';
  if (vague && at(lexemes, part.next).text !== '') return undefined;
  return fraction(top / part.value, part.value === 4 ? 0.01 : 0.1 ** Math.ceil(Math.log10(part.value)), part.next);
}

/** "1 over 3" at the end of a clause; before a noun "over" means "more than". */
function readOver(lexemes: readonly Lexeme[], numerator: ReadNumber): ReadNumber | undefined {
  const words = at(lexemes, numerator.next).low;
  const out = words === 'out' && at(lexemes, numerator.next + 1).low === 'of';
  if (words !== 'over' && !out) return undefined;
  const bottom = readBottom(lexemes, numerator.next + (out ? 2 : 1));
  if (!bottom || bottom.value <= numerator.value || numerator.value < 1) return undefined;
  const follows = at(lexemes, bottom.next).text;
  if (!out && follows !== '' && !/^[.?!]$/.test(follows)) return undefined;
  return fraction(numerator.value / bottom.value, 0.1 ** Math.ceil(Math.log10(bottom.value)), bottom.next);
}

function readBottom(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | undefined {
  let value = 0;
  let j = i;
  const digits = at(lexemes, j);
  if (digits.kind === 'number') return { value: digits.value, next: j + 1 };
  for (let words = 0; words < 6; words++) {
    const word = at(lexemes, j).low;
    if (word === 'hundred') value *= 100;
    else if (
      word === 'and' &&
      value >= 100 &&
      SMALL.has(at(lexemes, j + 1).low) === false &&
      !TEN.has(at(lexemes, j + 1).low)
    )
      break;
    else if (word !== 'and' || value < 100) {
      const small = SMALL.get(word) ?? TEN.get(word);
      if (small === undefined) break;
      value += small;
    }
    j++;
    if (HYPHEN.test(at(lexemes, j).text)) j++;
  }
  return j > i ? { value, next: j } : undefined;
}

/** The name of a part: "thirds", "quarter", "twenty-fifth". */
export function readDenominator(
  lexemes: readonly Lexeme[],
  i: number,
): { value: number; plural: boolean; next: number } | undefined {
  const word = at(lexemes, i).low;
  const tens = TEN.get(word);
  if (tens !== undefined) {
    const j = HYPHEN.test(at(lexemes, i + 1).text) ? i + 2 : i + 1;
    const name = at(lexemes, j).low;
    const unit = ORDINAL.get(name) ?? ORDINAL.get(name.replace(/s$/, ''));
    return unit !== undefined && unit < 10
      ? { value: tens + unit, plural: name.endsWith('s'), next: j + 1 }
      : undefined;
  }
  const value = PART.get(word);
  return value === undefined ? undefined : { value, plural: word.endsWith('s'), next: i + 1 };
}
