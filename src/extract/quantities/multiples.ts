import { MULTIPLE_WORDS } from '../../lexicon/en/number-words.ts';
import { applyBound, boundBefore } from './bounds.ts';
import { nounPhrase } from './counted.ts';
import { at, skipHyphen } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import type { Draft, Scan } from './scan.ts';

const WORDS: ReadonlyMap<string, number> = new Map(MULTIPLE_WORDS);

/** How many times as much or as often: "doubled", "twice", "three times", "fivefold", "a two-time winner". */
export function readMultiple(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const word = at(lexemes, i).low;
  const named = WORDS.get(word);
  if (named !== undefined) {
    // "doubled down on his claim" doubles nothing.
    if (/^(?:doubl|tripl)/.test(word) && /^(?:down|up|over|back|as)$/.test(at(lexemes, i + 1).low)) return undefined;
    return multiple(scan, i, i + 1, named, 1);
  }
  if (/^(?:double|triple|treble|quadruple)$/.test(word)) {
    if (!/^(?:the|that|what|those|its|their|his|last)$/.test(at(lexemes, i + 1).low)) return undefined;
    return multiple(scan, i, i + 1, word === 'double' ? 2 : word === 'quadruple' ? 4 : 3, 1);
  }
  if (word === 'factor' && at(lexemes, i + 1).low === 'of') {
    const factor = readNumber(lexemes, i + 2);
    return factor && multiple(scan, i + 2, factor.next, factor.value, factor.step);
  }
  const number = readNumber(lexemes, i);
  if (!number || number.kind === 'fraction' || number.value <= 0) return undefined;
  const j = skipHyphen(lexemes, number.next);
  const unit = at(lexemes, j).low;
  if (unit === 'fold' || (unit === 'times' && j === number.next))
    return multiple(scan, i, j + 1, number.value, number.step);
  if (unit !== 'time' || j === number.next) return undefined;
  const counted = nounPhrase(scan, at(lexemes, j).end, true);
  return counted && { ...multiple(scan, i, j + 1, number.value, number.step), counted };
}

function multiple(scan: Scan, i: number, next: number, value: number, step: number): Draft {
  const before = boundBefore(scan, i, false);
  const bounds = applyBound(value, value, before?.bound);
  return { from: before?.from ?? i, next, ...bounds, step, unit: 'multiple' };
}
