import type { SentenceProfile } from './profile.ts';

/** What a skipped word costs: a run may bridge a few, not a sentence. */
const SKIP = 0.12;
const LONGEST = 80;

/**
 * Weight of the best run of words that two sentences share in order, with small gaps (local alignment after Smith and
 * Waterman): a long sentence that tells a fact in passing shares a dense run with the sentence that is about it. Words
 * weigh by how rare they are in English, whatever the story is about. Symmetric.
 */
export function localRun(a: SentenceProfile, b: SentenceProfile): number {
  const x = a.stems.slice(0, LONGEST);
  const y = b.stems.slice(0, LONGEST);
  const row = new Float64Array(y.length + 1);
  let best = 0;
  for (const word of x) {
    let diagonal = 0;
    const weight = a.terms.get(word) ?? 0.5;
    for (let j = 1; j <= y.length; j += 1) {
      const above = row[j] ?? 0;
      const left = row[j - 1] ?? 0;
      const met = word === y[j - 1] ? diagonal + Math.max(weight, b.terms.get(word) ?? 0) : 0;
      const value = Math.max(0, met, above - SKIP, left - SKIP);
      row[j] = value;
      if (value > best) best = value;
      diagonal = above;
    }
  }
  return best;
}
