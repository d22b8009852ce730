import type { SentenceProfile } from './profile.ts';

/** How much each word tells between two articles: rare in English, and rare among the sentences of the two. */
export type StoryWeights = {
  of(term: string): number;
  /** Sum of the weights of a sentence's words. */
  total(profile: SentenceProfile): number;
  /** Euclidean length of the weights of a sentence's words. */
  norm(profile: SentenceProfile): number;
};

/** Weighs the words of two articles. Order of the articles does not matter. */
export function weighStory(a: readonly SentenceProfile[], b: readonly SentenceProfile[]): StoryWeights {
  const frequency = new Map<string, number>();
  const general = new Map<string, number>();
  for (const profile of [...a, ...b]) {
    for (const [term, weight] of profile.terms) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      general.set(term, Math.max(weight, general.get(term) ?? 0));
    }
  }
  const count = a.length + b.length + 1;
  const weights = new Map<string, number>();
  for (const [term, times] of frequency) {
    const local = Math.log(count / (times + 0.5)) / Math.log(count);
    weights.set(term, (general.get(term) ?? 0) * Math.max(0.02, local));
  }
  const of = (term: string): number => weights.get(term) ?? 0;
  const totals = new Map<SentenceProfile, number>();
  const norms = new Map<SentenceProfile, number>();
  for (const profile of [...a, ...b]) {
    let total = 0;
    let squares = 0;
    for (const term of profile.terms.keys()) {
      total += of(term);
      squares += of(term) ** 2;
    }
    totals.set(profile, total);
    norms.set(profile, Math.sqrt(squares));
  }
  return { of, total: (profile) => totals.get(profile) ?? 0, norm: (profile) => norms.get(profile) ?? 0 };
}
