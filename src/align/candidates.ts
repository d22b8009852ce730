import type { SentenceProfile } from './profile.ts';
import type { StoryWeights } from './story-weights.ts';

/** Pairs kept for each sentence, best first by shared weight: a sentence rarely repeats more than a few others. */
const KEPT = 10;
/** Words in more than this share of the sentences find no candidates: everything would be one. */
const TOO_COMMON = 0.5;
const FEW_SENTENCES = 12;

/**
 * Pairs worth measuring: sentences that share a telling word. Found through an index from word to sentences and capped
 * per sentence, so that the cost grows with the text, not with its square.
 */
export function findCandidates(
  a: readonly SentenceProfile[],
  b: readonly SentenceProfile[],
  weights: StoryWeights,
): (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  for (const [j, profile] of b.entries()) {
    for (const term of profile.terms.keys()) {
      const list = index.get(term);
      if (list) list.push(j);
      else index.set(term, [j]);
    }
  }
  const limit = b.length <= FEW_SENTENCES ? b.length : b.length * TOO_COMMON;
  const rows = a.map((profile) => {
    const score = new Map<number, number>();
    for (const term of profile.terms.keys()) {
      const found = index.get(term);
      if (!found || found.length > limit) continue;
      for (const j of found) score.set(j, (score.get(j) ?? 0) + weights.of(term));
    }
    return score;
  });
  const kept = new Set<number>();
  const columns: [number, number][][] = b.map(() => []);
  for (const [i, row] of rows.entries()) {
    for (const [j, score] of row) columns[j]?.push([i, score]);
    for (const [j] of best([...row])) kept.add(i * b.length + j);
  }
  for (const [j, column] of columns.entries()) for (const [i] of best(column)) kept.add(i * b.length + j);
  return [...kept].sort((x, y) => x - y).map((key) => [Math.floor(key / b.length), key % b.length] as const);
}

function best(scored: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return scored.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, KEPT);
}
