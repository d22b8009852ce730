import type { Comparison } from '../model/comparison.ts';
import type { Attribution } from '../model/mention.ts';
import { type QuoteView, quotePairs } from './quote-pairs.ts';

/** One utterance that an article takes from a document, and another from somebody's mouth. */
export type QuotedDocument = {
  readonly a: { readonly view: QuoteView; readonly attribution: Attribution };
  readonly b: { readonly view: QuoteView; readonly attribution: Attribution };
  readonly cover: number;
};

/** Words that must agree, and the share of the shorter quotation that they make. */
const MATCHED = 6;
const COVER = 0.8;
/** What somebody puts out in his own name: it is he who says it. */
const OWN_WORDS =
  /\b(?:statements?|releases?|posts?|tweets?|messages?|remarks|speech|transcripts?|e-?mails?|videos?)$/i;

/** The quotations that a letter, a report or a ruling says in one article and a named person in the other. */
export function* quotedDocuments(comparison: Comparison): Generator<QuotedDocument> {
  for (const { a, b, collation } of quotePairs(comparison)) {
    if (collation.matched < MATCHED || collation.cover < COVER || !a.attribution || !b.attribution) continue;
    const [document, person] = a.attribution.source.kind === 'document' ? [a, b] : [b, a];
    if (document.attribution?.source.kind !== 'document' || person.attribution?.source.kind !== 'person') continue;
    if (person.speaker === undefined || OWN_WORDS.test(sourceOf(comparison, document))) continue;
    yield {
      a: { view: a, attribution: a.attribution },
      b: { view: b, attribution: b.attribution },
      cover: collation.cover,
    };
  }
}

function sourceOf(comparison: Comparison, { article, attribution }: QuoteView): string {
  const { start, end } = attribution?.source.span ?? { start: 0, end: 0 };
  return comparison.articles[article]?.article.text.slice(start, end) ?? '';
}
