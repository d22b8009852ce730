import { findCandidates } from './candidates.ts';
import { compete, type MeasuredPair } from './competition.ts';
import { measurePair } from './features.ts';
import { type LinearModel, logOdds, probability } from './model.ts';
import type { SentenceProfile } from './profile.ts';
import { weighStory } from './story-weights.ts';

/** A pair of sentences with its features and the calibrated chance that both make the same claim. */
export type ScoredPair = MeasuredPair & { readonly score: number };

/** Measures the candidate pairs of two articles, each by itself. */
export function measurePairs(a: readonly SentenceProfile[], b: readonly SentenceProfile[]): MeasuredPair[] {
  const weights = weighStory(a, b);
  const size = Math.max(a.length, b.length);
  const pairs: MeasuredPair[] = [];
  for (const [i, j] of findCandidates(a, b, weights)) {
    const [x, y] = [a[i], b[j]];
    if (x && y) pairs.push({ a: i, b: j, features: measurePair(x, y, weights, size) });
  }
  return pairs;
}

/** Scores measured pairs: each by itself, then in competition with the others for its sentences. */
export function scorePairs(pairs: readonly MeasuredPair[], model: LinearModel): ScoredPair[] {
  const odds = compete(
    pairs,
    pairs.map((pair) => logOdds(model, pair.features)),
  );
  return pairs.map((pair, i) => ({ ...pair, score: probability(odds[i] ?? 0) }));
}
