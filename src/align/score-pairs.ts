import { findCandidates } from './candidates.ts';
import { type MeasuredPair, measureContext } from './context.ts';
import { measurePair } from './features.ts';
import { type LinearModel, logOdds, probability } from './model.ts';
import type { SentenceProfile } from './profile.ts';
import { weighStory } from './story-weights.ts';

/** A pair of sentences with its features and the calibrated chance that both make the same claim. */
export type ScoredPair = MeasuredPair & { readonly score: number };

/** The two passes of the model: each pair by itself, then each pair among the others. */
export type AlignmentModel = { readonly first: LinearModel; readonly second: LinearModel };

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

/** Scores measured pairs: a first pass pair by pair, a second that knows the rivals and neighbours of each pair. */
export function scorePairs(pairs: readonly MeasuredPair[], model: AlignmentModel): ScoredPair[] {
  const odds = pairs.map((pair) => logOdds(model.first, pair.features));
  const context = measureContext(pairs, odds);
  return pairs.map((pair, i) => {
    const features = { ...pair.features, ...context[i] };
    return { a: pair.a, b: pair.b, features, score: probability(logOdds(model.second, features)) };
  });
}
