import type { Article } from '../model/article.ts';
import type { ArticleEntity, Attribution, EntityMention, Quote } from '../model/mention.ts';

/** Finds the quotations and the statements of an article, and who is said to have made them. */
export function extractQuotes(
  _article: Article,
  _mentions: readonly EntityMention[],
  _entities: readonly ArticleEntity[],
): { readonly quotes: Quote[]; readonly attributions: Attribution[] } {
  return { quotes: [], attributions: [] };
}
