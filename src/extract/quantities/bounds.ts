import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord } from '../../lexicon/en/quantity-bounds.ts';
import type { QuantityBound } from '../../model/mention.ts';
import { at, HYPHEN } from './lexemes.ts';
import { ENDLESS, type Scan, tokenOf } from './scan.ts';

type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: BoundWord }[]>;

/** Phrases by their last (or first) word, longest first. */
function byWord(list: readonly (readonly [string, BoundWord])[], end: 'first' | 'last'): Phrases {
  const table = new Map<string, { words: string[]; bound: BoundWord }[]>();
  for (const [phrase, bound] of list) {
    const words = phrase.split(' ');
    const key = (end === 'last' ? words.at(-1) : words[0]) ?? '';
    table.set(
      key,
      [...(table.get(key) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

const BEFORE: Phrases = byWord(BOUNDS_BEFORE, 'last');
const AFTER: Phrases = byWord(BOUNDS_AFTER, 'first');
const SIGNS: ReadonlyMap<string, BoundWord> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
]);
/** Prepositions that are bounds only beside large numbers or units: "under two presidents", "above five". */
const WEAK: ReadonlySet<string> = new Set([
  'under',
  'below',
  'above',
  'beyond',
  'near',
  'over',
  'topping',
  'approaching',
]);

/** The bound that stands before lexeme `i`, and where it begins. `small`: a bare number below ten. */
export function boundBefore(scan: Scan, i: number, small: boolean): { bound: BoundWord; from: number } | undefined {
  const last = at(scan.lexemes, i - 1);
  const sign = SIGNS.get(last.text);
  if (sign) return { bound: sign, from: i - 1 };
  for (const { words, bound } of BEFORE.get(last.low) ?? []) {
    const from = i - words.length;
    if (from < 0 || !words.every((word, k) => at(scan.lexemes, from + k).low === word)) continue;
    if (words.length === 1 && WEAK.has(last.low) && (small || standsAfterNoun(scan, from))) return undefined;
    return { bound, from };
  }
  return undefined;
}

/** "concern over 12 deaths": a preposition of the noun before it. */
function standsAfterNoun(scan: Scan, i: number): boolean {
  const before = tokenOf(scan, i - 1);
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN') && !HYPHEN.test(before.text);
}

/** The bound that stands after a number that ends before lexeme `i`: "or more", "-plus", "+", "50-odd". */
export function boundAfter(scan: Scan, i: number): { bound: BoundWord; next: number } | undefined {
  const first = at(scan.lexemes, i);
  if (first.text === '+' && first.glued) return { bound: 'at-least', next: i + 1 };
  const hyphen = HYPHEN.test(first.text) && first.glued;
  const start = hyphen ? i + 1 : i;
  for (const { words, bound } of AFTER.get(at(scan.lexemes, start).low) ?? []) {
    if ((words.length === 1) !== hyphen) continue;
    if (!words.every((word, k) => at(scan.lexemes, start + k).low === word)) continue;
    const next = start + words.length;
    // "12 at least said" is no bound after; "12, at least." is.
    if (words[0] === 'at' && at(scan.lexemes, next).kind === 'number') continue;
    if (at(scan.lexemes, next).low === 'than') continue;
    return { bound, next };
  }
  return undefined;
}

/** What the words allow, given the stated ends. */
export function applyBound(
  low: number,
  high: number,
  word: BoundWord | undefined,
): { min: number; max: number; bound: QuantityBound } {
  switch (word) {
    case undefined:
      return { min: low, max: high, bound: low === high ? 'exact' : 'range' };
    case 'about':
      return { min: low, max: high, bound: low === high ? 'about' : 'range' };
    case 'nearly':
      return { min: Math.min(high * NEARLY, high), max: high, bound: 'less-than' };
    case 'just-over':
      return { min: low, max: Math.max(low, low * JUST_OVER), bound: 'more-than' };
    case 'more-than':
    case 'at-least':
      return { min: low, max: ENDLESS, bound: word };
    case 'less-than':
    case 'at-most':
      return { min: high < 0 ? -ENDLESS : 0, max: high, bound: word };
  }
}

/** How far "nearly" and "just over" reach. Judgement. */
const NEARLY = 0.8;
const JUST_OVER = 1.2;
