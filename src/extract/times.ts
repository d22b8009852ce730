import type { Article } from '../model/article.ts';
import type { TimeMention } from '../model/mention.ts';

/** Finds and resolves every time expression of an article, in text order. */
export function extractTimes(_article: Article): TimeMention[] {
  return [];
}
