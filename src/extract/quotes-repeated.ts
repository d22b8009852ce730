import type { Article } from '../model/article.ts';
import { spanContains, wordsAt } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import type { MarkedQuote } from './quotes-marks.ts';

/** Fewer words are said by anybody. */
const MIN_WORDS = 3;
/** Quotations with a speaker that are looked through, and letters of each: keeps the cost linear in practice. */
const MAX_KNOWN = 200;
const MAX_LENGTH = 2000;

function folded(article: Article, quote: MarkedQuote): string {
  const words = fold(wordsAt(article.text, quote.content).slice(0, MAX_LENGTH)).match(/[\p{L}\d]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * Speakers of quotations that repeat, or take a piece of, another of the same article whose speaker is known: in a
 * headline, a heading, or inside another quotation. Gives attributions by quotation; none where two speakers said it.
 */
export function repeatedQuotes(
  article: Article,
  marked: readonly MarkedQuote[],
  attributionOf: ReadonlyMap<number, number>,
  speakerOf: (attribution: number) => string,
  isTitle: (quote: number) => boolean,
): Map<number, number> {
  const repeated = new Map<number, number>();
  const open = marked.flatMap((quote, index) =>
    attributionOf.has(index) || isTitle(index) ? [] : [{ index, span: quote.span, words: folded(article, quote) }],
  );
  const long = open.filter(({ words }) => words.trim().split(' ').length >= MIN_WORDS).slice(0, MAX_KNOWN);
  if (long.length === 0) return repeated;
  const known = [...attributionOf].slice(0, MAX_KNOWN).map(([index, attribution]) => ({
    attribution,
    span: (marked[index] as MarkedQuote).span,
    words: folded(article, marked[index] as MarkedQuote),
  }));
  for (const { index, span, words } of long) {
    const holders = known.filter((other) => other.words.includes(words) && !spanContains(other.span, span));
    const speakers = new Set(holders.map((holder) => speakerOf(holder.attribution)));
    const first = holders[0];
    if (first && speakers.size === 1) repeated.set(index, first.attribution);
  }
  return repeated;
}
