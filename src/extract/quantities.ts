import type { Article } from '../model/article.ts';
import type { QuantityMention, TimeMention } from '../model/mention.ts';

/** Finds every quantity of an article, in text order. Words that are part of a time are left alone. */
export function extractQuantities(_article: Article, _times: readonly TimeMention[]): QuantityMention[] {
  return [];
}
