import { MEASURE_UNITS } from '../lexicon/en/measures.ts';
import type { QuantityMention } from '../model/mention.ts';

export type QuantityVerdict = 'same' | 'compatible' | 'clash' | 'incomparable';

/**
 * Why a pair of quantities got its verdict. Compatible: `rounding` (one is the other rounded), `approximate` ("about"),
 * `vague` ("dozens"), `bound` ("at least 12" and 14), `both-open` ("at least 12" and "at least 15"), `range`, `conversion`
 * (miles and kilometres), `share` ("a third" and "33 percent"), `reversed` (a tally told from the other side).
 * Clash: `apart`. Incomparable: `other-kind`, `other-currency`, `other-measure`, `points-against-percent`, `other-scale`.
 */
export type QuantityReason =
  | 'equal'
  | 'rounding'
  | 'approximate'
  | 'vague'
  | 'bound'
  | 'both-open'
  | 'range'
  | 'conversion'
  | 'share'
  | 'reversed'
  | 'apart'
  | 'other-kind'
  | 'other-currency'
  | 'other-measure'
  | 'points-against-percent'
  | 'other-scale';

export type QuantityComparison = { readonly verdict: QuantityVerdict; readonly reason: QuantityReason };

/** What two quantities say of one thing, each laid out in one unit. */
type Laid = {
  readonly min: number;
  readonly max: number;
  readonly bound: QuantityMention['bound'];
  /** Size of the last stated digit, and of the last one that isn't zero where the number is large (else 0). */
  readonly step: number;
  readonly zeros: number;
  readonly vague: boolean;
};

const UNITS: ReadonlyMap<string, readonly [measures: string, size: number, plus: number]> = new Map(
  MEASURE_UNITS.map(([unit, measures, size, plus]) => [unit, [measures, size, plus] as const]),
);

// Tolerances, as parts of the value. Judgements that lean to "compatible": a clash must be sure.
const ABOUT = 0.15;
/** A scale word's rounding ("2 million") can't reach further than this. */
const COARSE = 0.25;
/** Rounding that only trailing zeros tell of ("1,200"). */
const ZEROS = 0.06;
const VAGUE_LOW = 0.75;
const VAGUE_HIGH = 1.25;
const RANGE = 0.02;
const CONVERTED = 0.05;
/** Percentage points by which a fraction in words may miss. */
const SHARE_POINTS = 3;
/** Where numbers stop to be limits. */
const ENDLESS = 1e307;

/**
 * Whether two quantities can both be true of one thing. They are compared as the intervals that their words allow, with
 * rounding, bounds, units and vague words taken into account; what they count is for the caller to look at
 * (`compareCounted`). Symmetric. `clash` only when they are surely apart.
 */
export function compareQuantities(a: QuantityMention, b: QuantityMention): QuantityComparison {
  if (a.unit === 'vote' && b.unit === 'vote') return compareTallies(a, b);
  const pair = layOut(a, b);
  if ('reason' in pair) return { verdict: 'incomparable', reason: pair.reason };
  const { left, right, way } = pair;
  const direct = way === 'direct';
  if (direct && close(left.min, right.min) && close(left.max, right.max)) {
    const alike = left.bound === right.bound || (left.bound === 'range' && right.bound === 'range');
    if (alike) return { verdict: 'same', reason: 'equal' };
  }
  const [low, high] = [allowed(left), allowed(right)];
  const reach = rounding(left, right) + wayTolerance(way, left, right);
  const gap = Math.max(low[0], high[0]) - Math.min(low[1], high[1]);
  const strict = meetStrictly(left, right) && gap >= 0;
  if (gap > reach || (strict && direct)) return { verdict: 'clash', reason: 'apart' };
  return { verdict: 'compatible', reason: way === 'direct' ? reasonOf(left, right) : way };
}

/** How likely two quantities count the same thing: by head noun and modifiers, with no knowledge of synonyms. */
export function compareCounted(a: QuantityMention, b: QuantityMention): 'same' | 'narrower' | 'different' | 'unknown' {
  if (!a.counted || !b.counted) return 'unknown';
  if (a.counted.head !== b.counted.head) return 'different';
  const left = new Set(a.counted.modifiers);
  const right = new Set(b.counted.modifiers);
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === left.size && shared === right.size) return 'same';
  return shared === left.size || shared === right.size ? 'narrower' : 'different';
}

/** The one number that stands for a quantity: what is stated, or the middle of a range. */
export function statedValue(quantity: QuantityMention): number {
  if (quantity.max >= ENDLESS || quantity.bound === 'more-than') return quantity.min;
  if (quantity.bound === 'at-most' || quantity.bound === 'less-than') return quantity.max;
  return (quantity.min + quantity.max) / 2;
}

function compareTallies(a: QuantityMention, b: QuantityMention): QuantityComparison {
  if (a.min === b.min && a.against === b.against) return { verdict: 'same', reason: 'equal' };
  if (a.min === b.against && a.against === b.min) return { verdict: 'compatible', reason: 'reversed' };
  return { verdict: 'clash', reason: 'apart' };
}

type Way = 'direct' | 'conversion' | 'share';
type Pair = { readonly left: Laid; readonly right: Laid; readonly way: Way } | { readonly reason: QuantityReason };

/** Puts both into one unit, or says why that can't be done. */
function layOut(a: QuantityMention, b: QuantityMention): Pair {
  const units = [a.unit, b.unit];
  if (a.unit !== b.unit) {
    if (units.includes('percent') && units.includes('points')) return { reason: 'points-against-percent' };
    if (!units.includes('percent') || !units.includes('fraction')) return { reason: 'other-kind' };
    return {
      left: lay(a, a.unit === 'fraction' ? 100 : 1),
      right: lay(b, b.unit === 'fraction' ? 100 : 1),
      way: 'share',
    };
  }
  if (a.unitName === b.unitName) return { left: lay(a), right: lay(b), way: 'direct' };
  if (a.unit === 'money') return { reason: 'other-currency' };
  if (a.unit === 'points') {
    const basis = (q: QuantityMention): Laid => lay(q, q.unitName === 'basis' ? 0.01 : 1);
    return { left: basis(a), right: basis(b), way: 'conversion' };
  }
  const [left, right] = [UNITS.get(a.unitName ?? ''), UNITS.get(b.unitName ?? '')];
  const known = left && right;
  const temperature = left?.[0] === 'temperature' || right?.[0] === 'temperature';
  if (temperature && (left?.[0] === 'degree' || right?.[0] === 'degree')) return { reason: 'other-scale' };
  if (!known || left[0] !== right[0]) return { reason: 'other-measure' };
  return { left: lay(a, left[1], left[2]), right: lay(b, right[1], right[2]), way: 'conversion' };
}

function lay(q: QuantityMention, size = 1, plus = 0): Laid {
  const put = (value: number): number => (Math.abs(value) >= ENDLESS ? value : value * size + plus);
  const vague = q.bound === 'about' && q.min !== q.max;
  return { min: put(q.min), max: put(q.max), bound: q.bound, step: q.step * size, zeros: zeroStep(q) * size, vague };
}

/** The rounding that trailing zeros of a large exact number hint at: 100 for "1,200"; 0 for none. */
function zeroStep(q: QuantityMention): number {
  const value = Math.abs(q.min);
  if (q.min !== q.max || value < 100 || !Number.isInteger(value) || value >= ENDLESS || q.unit === 'ordinal') return 0;
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step > q.step && step > 1 ? step : 0;
}

/** The values that the words allow. */
function allowed({ min, max, bound, vague }: Laid): readonly [number, number] {
  if (vague) return [min * VAGUE_LOW, max * VAGUE_HIGH];
  const slack = bound === 'about' ? ABOUT : bound === 'range' ? RANGE : 0;
  return [min - Math.abs(min) * slack, max >= ENDLESS ? max : max + Math.abs(max) * slack];
}

/** How far apart two exact numbers can be when one is the other rounded. Bounds are meant as said. */
function rounding(a: Laid, b: Laid): number {
  const open = (q: Laid): boolean => q.bound === 'at-least' || q.bound === 'more-than' || q.bound === 'at-most';
  if (open(a) || open(b)) return 0;
  return Math.max(roundingOf(a), roundingOf(b));
}

function roundingOf({ min, max, step, zeros, bound }: Laid): number {
  if (bound === 'less-than' || (min !== max && bound !== 'range')) return 0;
  const value = Math.min(Math.abs(min), Math.abs(max));
  const stated = step <= 1 ? step / 2 : Math.min(step / 2, value * COARSE);
  return Math.max(stated, Math.min(zeros / 2, value * ZEROS));
}

function wayTolerance(way: Way, a: Laid, b: Laid): number {
  if (way === 'direct') return 0;
  if (way === 'share') return SHARE_POINTS;
  const value = Math.max(finite(a), finite(b));
  return value * CONVERTED + (Math.max(a.step, a.zeros) + Math.max(b.step, b.zeros)) / 2;
}

function finite({ min, max }: Laid): number {
  return Math.max(Math.abs(min), max >= ENDLESS ? 0 : Math.abs(max));
}

/** "nearly 100" and "more than 100" only touch. */
function meetStrictly(a: Laid, b: Laid): boolean {
  const [x, y] = [a.bound, b.bound];
  return (x === 'less-than' && y === 'more-than') || (x === 'more-than' && y === 'less-than');
}

function reasonOf(a: Laid, b: Laid): QuantityReason {
  if (a.vague || b.vague) return 'vague';
  const open = (q: Laid): boolean => q.bound !== 'exact' && q.bound !== 'about' && q.bound !== 'range';
  if (open(a) && open(b)) return 'both-open';
  if (open(a) || open(b)) return 'bound';
  if (a.bound === 'about' || b.bound === 'about') return 'approximate';
  return a.bound === 'range' || b.bound === 'range' ? 'range' : 'rounding';
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
