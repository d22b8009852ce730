import type { Comparison } from '../model/comparison.ts';
import { layParallel, type Parallel, unitsOf } from './parallel.ts';
import { alignedPairs, nearPairs, type SentencePair } from './sentence-pairs.ts';

/** Two sentences that may make one claim, laid side by side. */
export type LaidPair = {
  readonly pair: SentencePair;
  readonly parallel: Parallel;
  /** False for a pair that only came close to an alignment. */
  readonly aligned: boolean;
};

const cache = new WeakMap<Comparison, readonly LaidPair[]>();

/** Aligned pairs of sentences, then near misses, side by side. Worked out once per comparison. */
export function laidParallel(comparison: Comparison): readonly LaidPair[] {
  const known = cache.get(comparison);
  if (known) return known;
  const lay = (pair: SentencePair, aligned: boolean): LaidPair => ({
    pair,
    parallel: layParallel(unitsOf(comparison, pair.a), unitsOf(comparison, pair.b)),
    aligned,
  });
  const laid = [
    ...[...alignedPairs(comparison)].map((pair) => lay(pair, true)),
    ...[...nearPairs(comparison)].map((pair) => lay(pair, false)),
  ];
  cache.set(comparison, laid);
  return laid;
}
