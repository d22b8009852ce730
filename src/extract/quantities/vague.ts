import { VAGUE_COUNTS, VAGUE_PLURALS } from '../../lexicon/en/number-words.ts';
import { withCounted } from './add-counted.ts';
import { applyBound, boundBefore } from './bounds.ts';
import { at, skipHyphen } from './lexemes.ts';
import { readScale } from './number-parts.ts';
import { type Draft, isTimed, type Scan } from './scan.ts';
import { readUnit } from './units.ts';

type Vague = { readonly min: number; readonly max: number; readonly step: number; readonly next: number };

const PLURALS: ReadonlyMap<string, readonly [min: number, max: number]> = new Map(
  VAGUE_PLURALS.map(([word, min, max]) => [word, [min, max] as const]),
);
const COUNTS: ReadonlyMap<string, readonly [min: number, max: number]> = new Map(
  VAGUE_COUNTS.map(([words, min, max]) => [words, [min, max] as const]),
);
const BIG = /^(?:thousands|millions|billions|trillions)$/;

/** Counts that only say how many roughly: "dozens of", "hundreds of thousands", "several", "a few hundred". */
export function readVague(scan: Scan, i: number): Draft | undefined {
  const vague = readPlural(scan, i) ?? readSome(scan, i);
  if (!vague || isTimed(scan, i, vague.next)) return undefined;
  const { lexemes } = scan;
  const number = { value: vague.max, step: vague.step, next: vague.next, kind: 'cardinal', plain: false } as const;
  const direct = readUnit(lexemes, vague.next, number);
  const of = at(lexemes, vague.next).low === 'of' ? readUnit(lexemes, vague.next + 1, number) : undefined;
  const unit = direct ?? of;
  const named = unit?.unitName === undefined ? {} : { unitName: unit.unitName };
  const before = boundBefore(scan, i, false);
  const known = before ? applyBound(vague.min, vague.max, before.bound) : undefined;
  const [min, max] = known ? [known.min, known.max] : [vague.min, vague.max];
  // "more than a hundred" closes one end; otherwise the words stay what they are: rough.
  const bound = known && known.bound !== 'range' ? known.bound : 'about';
  const draft: Draft = {
    from: before?.from ?? i,
    next: unit?.next ?? vague.next,
    min,
    max,
    bound,
    step: vague.step,
    unit: unit?.unit ?? 'count',
    ...named,
  };
  return withCounted(scan, draft, vague.next);
}

function readPlural(scan: Scan, i: number): Vague | undefined {
  const { lexemes } = scan;
  const word = at(lexemes, i).low;
  const ends = PLURALS.get(word);
  if (!ends) return undefined;
  const second = at(lexemes, i + 1).low === 'of' ? at(lexemes, i + 2).low : '';
  const scale = BIG.test(second) && !BIG.test(word) ? (PLURALS.get(second)?.[0] ?? 0) / 2 : 0;
  if (scale > 0) return { min: ends[0] * scale, max: ends[1] * scale, step: (ends[0] / 2) * scale, next: i + 3 };
  if (word === 'tens') return undefined;
  const next = at(lexemes, i + 1).low;
  if (word === 'scores' && next !== 'of' && next !== 'more' && !/^(?:killed|dead|injured|wounded|hurt)$/.test(next)) {
    return undefined;
  }
  return { min: ends[0], max: ends[1], step: ends[0] / 2, next: i + 1 };
}

function readSome(scan: Scan, i: number): Vague | undefined {
  const { lexemes } = scan;
  const one = at(lexemes, i).low;
  const two = `${one} ${at(lexemes, i + 1).low}`;
  const words = COUNTS.has(two) ? two : one;
  const ends = COUNTS.get(words);
  if (!ends || at(lexemes, i - 1).low === 'quite') return undefined;
  const next = words === two ? i + 2 : i + 1;
  const of = at(lexemes, next).low === 'of';
  const scale = readScale(lexemes, of ? next + 1 : next, {}) ?? hundred(scan, of ? next + 1 : next);
  if (scale) return { min: ends[0] * scale.value, max: ends[1] * scale.value, step: scale.value, next: scale.next };
  const needsOf = words !== 'several' && words !== 'a few';
  if (needsOf && !of) return undefined;
  return { min: ends[0], max: ends[1], step: 1, next };
}

function hundred(scan: Scan, i: number): { value: number; next: number } | undefined {
  const j = skipHyphen(scan.lexemes, i);
  return at(scan.lexemes, j).low === 'hundred' ? { value: 100, next: j + 1 } : undefined;
}
