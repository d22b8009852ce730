import type { Comparison } from '../model/comparison.ts';

/** When an article speaks: its update, dateline or publication date as ISO 8601; null when it has none. */
export function clockOf(comparison: Comparison, article: number): string | null {
  const { metadata } = comparison.articles[article]?.article ?? {};
  return metadata?.updatedAt?.value ?? metadata?.dateline?.date ?? metadata?.publishedAt?.value ?? null;
}
