import type { Article } from '../model/article.ts';
import type { ArticleFacts } from '../model/claim.ts';
import { extractClaims } from './claims.ts';
import { extractEntities } from './entities.ts';
import { extractQuantities } from './quantities.ts';
import { extractQuotes } from './quotes.ts';
import { extractTimes } from './times.ts';

/**
 * Reads everything out of one article. The order matters: dates are taken out before quantities are looked for
 * ("the 2016 election" is no quantity), names before speakers, and all of them before claims.
 */
export function extractFacts(article: Article): ArticleFacts {
  const times = extractTimes(article);
  const quantities = extractQuantities(article, times);
  const { mentions, entities } = extractEntities(article, times);
  const { quotes, attributions } = extractQuotes(article, mentions, entities);
  const claims = extractClaims({ article, times, quantities, mentions, entities, quotes, attributions });
  return { article, times, quantities, mentions, entities, quotes, attributions, claims };
}
