import type { SentenceProfile } from './profile.ts';

/** What two articles share as wholes. */
export type StoryLikeness = {
  /** Cosine of their words, weighed by rarity in English and use in the article; 0 to 1. */
  readonly likeness: number;
  /** Rare names and words that both use, the most telling first. */
  readonly shared: readonly string[];
};

/** From this likeness on, two articles are taken to be about one story; chosen on story pairs and pairs of strangers. */
export const ONE_STORY = 0.13;

/** How alike two articles are as wholes. Symmetric. */
export function measureStory(a: readonly SentenceProfile[], b: readonly SentenceProfile[]): StoryLikeness {
  const x = bag(a);
  const y = bag(b);
  const shared: [string, number][] = [];
  for (const [term, weight] of x) {
    const other = y.get(term);
    if (other !== undefined) shared.push([term, weight * other]);
  }
  shared.sort((s, t) => t[1] - s[1] || (s[0] < t[0] ? -1 : 1));
  const dot = shared.reduce((sum, [, product]) => sum + product, 0);
  return { likeness: dot / Math.max(1e-9, length(x) * length(y)), shared: shared.map(([term]) => term) };
}

function bag(profiles: readonly SentenceProfile[]): Map<string, number> {
  const counts = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const profile of profiles) {
    for (const [term, weight] of profile.terms) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  }
  return new Map([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * (weights.get(term) ?? 0) ** 2]));
}

function length(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt([...vector.values()].sort((x, y) => x - y).reduce((sum, weight) => sum + weight * weight, 0));
}
