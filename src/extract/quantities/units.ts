import { CURRENCY_CENTS, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from '../../lexicon/en/currencies.ts';
import { GLUED_MEASURES, MEASURE_NAMES } from '../../lexicon/en/measures.ts';
import { LENGTH_WORDS, POINT_NOUNS, PRICE_WORDS, QUAKE_NOUNS } from '../../lexicon/en/quantity-context.ts';
import type { QuantityUnit } from '../../model/mention.ts';
import { at, type Lexeme, type ReadNumber, skipHyphen } from './lexemes.ts';

/** A unit read from the words around a number. `factor`: what the number is to be multiplied with (cents). */
export type ReadUnit = {
  readonly unit: QuantityUnit;
  readonly unitName?: string;
  readonly next: number;
  readonly factor: number;
};

const SIGNS: ReadonlyMap<string, string> = new Map(CURRENCY_SIGNS);
const CODES: ReadonlyMap<string, string> = new Map(CURRENCY_CODES);
const NAMES: ReadonlyMap<string, string> = new Map(CURRENCY_NAMES);
const CENTS: ReadonlyMap<string, string> = new Map(CURRENCY_CENTS);
const MEASURES: ReadonlyMap<string, string> = new Map(MEASURE_NAMES);
const GLUED: ReadonlySet<string> = new Set(GLUED_MEASURES);
const POINTS: ReadonlySet<string> = new Set(POINT_NOUNS);
const LENGTHS: ReadonlySet<string> = new Set(LENGTH_WORDS);
const QUAKES: ReadonlySet<string> = new Set(QUAKE_NOUNS);
const PRICES: ReadonlySet<string> = new Set(PRICE_WORDS);

/** A currency before the number: "$", "US$", "Rs.", "EUR". */
export function readCurrency(lexemes: readonly Lexeme[], i: number): { code: string; next: number } | undefined {
  const { text, low, kind } = at(lexemes, i);
  if (kind === 'sign') {
    const code = SIGNS.get(text);
    return code === undefined ? undefined : { code, next: i + 1 };
  }
  if (kind !== 'word' || text.length > 3) return undefined;
  const sign = at(lexemes, i + 1);
  if (sign.text === '$' && sign.glued) {
    const code = CODES.get(`${low}$`);
    return code === undefined ? undefined : { code, next: i + 2 };
  }
  const code = CODES.get(low);
  if (!code || !(text === text.toUpperCase() || text === 'Rs')) return undefined;
  return { code, next: sign.text === '.' && sign.glued ? i + 2 : i + 1 };
}

/** The unit after a number; `i` is the position after it. */
export function readUnit(lexemes: readonly Lexeme[], i: number, number: ReadNumber): ReadUnit | undefined {
  const j = skipHyphen(lexemes, i);
  return readShare(lexemes, j, j > i) ?? readMoneyName(lexemes, j, j > i, number) ?? readMeasure(lexemes, i, j, number);
}

function readShare(lexemes: readonly Lexeme[], j: number, hyphen: boolean): ReadUnit | undefined {
  const word = at(lexemes, j).low;
  const share = (unit: 'percent' | 'points', next: number, unitName?: string): ReadUnit => ({
    unit,
    next,
    factor: 1,
    ...(unitName ? { unitName } : {}),
  });
  if (word === '%' || word === 'percent' || word === 'pct') return share('percent', j + 1);
  if (word === 'per' && at(lexemes, j + 1).low === 'cent') return share('percent', j + 2);
  if (word === 'bps') return share('points', j + 1, 'basis');
  if (word === 'percentage' || word === 'basis') {
    const k = skipHyphen(lexemes, j + 1);
    if (!/^points?$/.test(at(lexemes, k).low)) return undefined;
    return share('points', k + 1, word);
  }
  if (word === 'point' && hyphen && POINTS.has(at(lexemes, j + 1).low)) return share('points', j + 1, 'percentage');
  const polled =
    word === 'points' && lexemes.some((lexeme) => /^(?:%|percent|polls?|polling|survey)$/.test(lexeme.low));
  return polled ? share('points', j + 1, 'percentage') : undefined;
}

function readMoneyName(
  lexemes: readonly Lexeme[],
  j: number,
  hyphen: boolean,
  number: ReadNumber,
): ReadUnit | undefined {
  const first = at(lexemes, j);
  if (first.kind !== 'word') return undefined;
  const dotted = first.low === 'u' && at(lexemes, j + 1).text === '.' && at(lexemes, j + 2).low === 's';
  const named = dotted
    ? phrase(lexemes, NAMES, at(lexemes, j + 3).text === '.' ? j + 4 : j + 3, 1)
    : phrase(lexemes, NAMES, j, 3);
  if (named) {
    // A verb ("the party that came with 12 won") and a weight share the words of two currencies.
    if (first.low === 'won' && number.plain && number.value < 1000) return undefined;
    if (/^pounds?$/.test(first.low) && !isPriced(lexemes, j, number)) {
      return { unit: 'measure', unitName: 'lb', next: named.next, factor: 1 };
    }
    return { unit: 'money', unitName: named.value, next: named.next, factor: 1 };
  }
  const cents = CENTS.get(first.low);
  // "50 Cent" is a name.
  if (cents && first.text === first.low) return { unit: 'money', unitName: cents, next: j + 1, factor: 0.01 };
  const code = hyphen || first.glued || first.text !== first.text.toUpperCase() ? undefined : CODES.get(first.low);
  return code === undefined || first.text.length !== 3
    ? undefined
    : { unit: 'money', unitName: code, next: j + 1, factor: 1 };
}

/** "20 million pounds", "cost 300 pounds" against "a 300-pound bear", "300 pounds of explosives". */
function isPriced(lexemes: readonly Lexeme[], j: number, number: ReadNumber): boolean {
  if (at(lexemes, j + 1).low === 'of') return false;
  if (number.step >= 1e6 || number.value >= 1e6) return true;
  for (let k = Math.max(0, j - 12); k < Math.min(lexemes.length, j + 6); k++) {
    const { low, text } = at(lexemes, k);
    if (text === '£' || PRICES.has(low)) return true;
  }
  return false;
}

function readMeasure(lexemes: readonly Lexeme[], i: number, j: number, number: ReadNumber): ReadUnit | undefined {
  const hyphen = j > i;
  const first = at(lexemes, j);
  if (first.text === '°') return { ...degrees(lexemes, j + 1), factor: 1 };
  if (first.kind !== 'word') return undefined;
  const long = first.text === 'm' && LENGTHS.has(at(lexemes, j + 1).low);
  if (GLUED.has(first.low) && !first.glued && !long) return undefined;
  // "390m" alone may as well be millions.
  if (first.text === 'm' && !long) return undefined;
  if (first.low === 'magnitude') return { unit: 'measure', unitName: 'magnitude', next: j + 1, factor: 1 };
  if (number.step < 1 && number.value < 10 && QUAKES.has(first.low)) {
    return { unit: 'measure', unitName: 'magnitude', next: i, factor: 1 };
  }
  if (first.low === 'second' && !hyphen) return undefined;
  if (/^degrees?$/.test(first.low)) return { ...degrees(lexemes, j + 1), factor: 1 };
  const named = phrase(lexemes, MEASURES, j, 3);
  if (!named) return undefined;
  const perHour = at(lexemes, named.next).text === '/' && at(lexemes, named.next + 1).low === 'h';
  if (perHour && named.value === 'km') return { unit: 'measure', unitName: 'km/h', next: named.next + 2, factor: 1 };
  return { unit: 'measure', unitName: named.value, next: named.next, factor: 1 };
}

function degrees(lexemes: readonly Lexeme[], i: number): { unit: 'measure'; unitName: string; next: number } {
  const scale = /^(?:celsius|centigrade|c)$/.test(at(lexemes, i).low)
    ? 'C'
    : /^(?:fahrenheit|f)$/.test(at(lexemes, i).low)
      ? 'F'
      : 'degree';
  return { unit: 'measure', unitName: scale, next: scale === 'degree' ? i : i + 1 };
}

/** The longest phrase of a table that starts at `j`; hyphens in it are passed over. */
function phrase(
  lexemes: readonly Lexeme[],
  table: ReadonlyMap<string, string>,
  j: number,
  most: number,
): { value: string; next: number } | undefined {
  let words = '';
  let next = j;
  let best: { value: string; next: number } | undefined;
  for (let n = 0; n < most; n++) {
    const lexeme = at(lexemes, next);
    if (lexeme.kind !== 'word') break;
    words = words ? `${words} ${lexeme.low}` : lexeme.low;
    const value = table.get(words);
    if (value !== undefined) best = { value, next: next + 1 };
    next = skipHyphen(lexemes, next + 1);
  }
  return best;
}
