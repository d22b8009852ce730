import type { Article } from '../model/article.ts';
import type { ArticleEntity, EntityMention, TimeMention } from '../model/mention.ts';

/** Finds the people, organisations, places, laws and events of an article, and which mentions are the same one. */
export function extractEntities(
  _article: Article,
  _times: readonly TimeMention[],
): { readonly mentions: EntityMention[]; readonly entities: ArticleEntity[] } {
  return { mentions: [], entities: [] };
}
