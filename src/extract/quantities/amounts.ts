import { CHANGE_WORDS } from '../../lexicon/en/quantity-context.ts';
import type { QuantityUnit } from '../../model/mention.ts';
import { at, HYPHEN, type ReadNumber, skipHyphen } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { type Scan, tokenOf } from './scan.ts';
import { type ReadUnit, readCurrency, readUnit } from './units.ts';

/** A number with its unit, from lexeme `from` to `next` (exclusive). */
export type Amount = {
  readonly from: number;
  readonly next: number;
  readonly value: number;
  readonly step: number;
  readonly unit: QuantityUnit;
  readonly unitName?: string;
  /** The number as read, without unit. */
  readonly number: ReadNumber;
  /** Position after the number, before the unit. */
  readonly numberNext: number;
};

/** Two amounts as the ends of a range; both the same for a single one. */
export type AmountRange = { readonly low: Amount; readonly high: Amount; readonly from: number; readonly next: number };

/** Reads a currency, a number and a unit that start at `i`. */
export function readAmount(scan: Scan, i: number, noAnd = false): Amount | undefined {
  const { lexemes } = scan;
  const currency = readCurrency(lexemes, i);
  const start = currency?.next ?? i;
  const number = readNumber(lexemes, start, { money: currency !== undefined, noAnd });
  if (!number) return undefined;
  const unit: ReadUnit | undefined = currency
    ? { unit: 'money', unitName: currency.code, next: currencyTail(scan, number.next, currency.code), factor: 1 }
    : readUnit(lexemes, number.next, number);
  const base = { from: i, number, numberNext: number.next };
  if (!unit) {
    const kind: QuantityUnit = number.kind === 'fraction' ? 'fraction' : 'count';
    return { ...base, next: number.next, value: number.value, step: number.step, unit: kind };
  }
  const value = number.value * unit.factor;
  const step = number.step * unit.factor;
  const named = unit.unitName === undefined ? {} : { unitName: unit.unitName };
  return addInches(scan, { ...base, next: unit.next, value, step, unit: unit.unit, ...named });
}

/** "$50 million dollars", "US$50 USD": a currency said twice. */
function currencyTail(scan: Scan, i: number, code: string): number {
  const j = skipHyphen(scan.lexemes, i);
  const again = at(scan.lexemes, j);
  return (code === 'USD' && /^dollars?$/.test(again.low)) || again.text === code ? j + 1 : i;
}

/** "6ft 2in", "six feet two inches". */
function addInches(scan: Scan, feet: Amount): Amount {
  if (feet.unitName !== 'ft') return feet;
  const inches = readNumber(scan.lexemes, feet.next);
  if (!inches || inches.value >= 12 || inches.value < 0) return feet;
  const word = at(scan.lexemes, inches.next);
  const named = /^inch(?:es)?$/.test(word.low) || (word.low === 'in' && word.glued);
  if (!named) return feet;
  return { ...feet, next: inches.next + 1, value: feet.value + inches.value / 12, step: 1 / 12 };
}

const CHANGES: ReadonlySet<string> = new Set(CHANGE_WORDS);
const DASH = /^[-‐‑–—]$/;

/** Reads an amount, or two that make a range ("40 to 60 hours", "$3-4 billion", "between 10 and 12", "two or three"). */
export function readAmounts(scan: Scan, i: number): AmountRange | undefined {
  const { lexemes } = scan;
  const between = at(lexemes, i - 1).low === 'between';
  const first = readAmount(scan, i, between);
  if (!first) return undefined;
  const single = { low: first, high: first, from: i, next: first.next };
  const connector = at(lexemes, first.next);
  const dash = DASH.test(connector.text) && connector.glued;
  const word = connector.low;
  if (!dash && word !== 'to' && word !== 'or' && !(between && word === 'and')) return single;
  if (word === 'to' && at(lexemes, i - 1).low === 'from') return single;
  let j = first.next + 1;
  if (between && word !== 'and') return single;
  // "40- to 60-hour weeks"
  if (dash && !at(lexemes, j).glued) {
    if (at(lexemes, j).low !== 'to') return single;
    j++;
  }
  // "7-Eleven"
  if (dash && at(lexemes, j).kind === 'word' && at(lexemes, i).kind === 'number') return single;
  const second = readAmount(scan, j);
  if (!second) return single;
  if (word === 'to' && isChange(scan, first, second)) return single;
  // "51.3 to 48.7 percent"
  if (word === 'to' && first.unit === 'count' && second.unit === 'percent' && first.value >= second.value) {
    const share: Amount = { ...first, unit: 'percent' };
    return { ...single, low: share, high: share };
  }
  const range = joinAmounts(first, second, at(lexemes, firstDigit(scan, second)).value);
  if (!range) return single;
  if (word === 'or' && !isPairOfNumbers(range.low, range.high)) return single;
  return { ...range, from: i, next: second.next };
}

/** "fell 3 percent to 46 percent", "grew by $3 billion to $40 billion": by how much, and to what. */
function isChange(scan: Scan, first: Amount, second: Amount): boolean {
  if (first.unit === 'count' || second.unit === 'count') return false;
  const before = tokenOf(scan, first.from - 1);
  return before?.norm === 'by' || CHANGES.has(before?.lemma ?? '') || second.value > 10 * first.value;
}

function firstDigit(scan: Scan, amount: Amount): number {
  return readCurrency(scan.lexemes, amount.from)?.next ?? amount.from;
}

/** The two ends with scale and unit shared, or nothing when they don't rise or don't fit. */
function joinAmounts(first: Amount, second: Amount, mantissa: number): { low: Amount; high: Amount } | undefined {
  if (first.unit !== second.unit && first.unit !== 'count' && second.unit !== 'count') return undefined;
  if (first.unit !== 'count' && second.unit !== 'count' && first.unitName !== second.unitName) return undefined;
  if (first.unit === 'fraction' || second.unit === 'fraction') return undefined;
  if (first.unit !== 'count' && second.unit === 'count' && first.unit !== 'money') return undefined;
  const { unit, unitName } = second.unit === 'count' ? first : second;
  const named = unitName === undefined ? {} : { unitName };
  const scale = mantissa > 0 && first.number.plain && first.value < mantissa ? second.number.value / mantissa : 1;
  const own = first.unit === 'count' && second.unit === 'money' ? second.value / second.number.value : 1;
  const words = mantissa === 0 && first.number.plain === false ? wordScale(first, second) : 1;
  const factor = scale * own * words;
  const low: Amount = { ...first, value: first.value * factor, step: first.step * factor, unit, ...named };
  const high: Amount = { ...second, unit, ...named };
  return low.value < high.value ? { low, high } : undefined;
}

/** "two to three million": the scale of the second counts for a first below ten. */
function wordScale(first: Amount, second: Amount): number {
  const step = second.number.step;
  return first.value < 10 && step >= 100 && second.value / step > first.value ? step : 1;
}

/** "five or six", "10 or 12": near enough to be one vague number. */
function isPairOfNumbers(low: Amount, high: Amount): boolean {
  return low.unit === high.unit && high.value <= 2 * low.value && high.value < 1000;
}

/** True when the amount's number and what follows are joined by a hyphen ("10-member"). */
export function hasHyphenAfter(scan: Scan, i: number): boolean {
  const sign = at(scan.lexemes, i);
  return HYPHEN.test(sign.text) && sign.glued && at(scan.lexemes, i + 1).glued;
}
