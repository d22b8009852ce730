import type { Comparison } from '../model/comparison.ts';
import type { Attribution, Quote } from '../model/mention.ts';
import { type CollatedWord, type Collation, collate, collationWords } from '../text/collate.ts';
import { wordWeight } from '../text/idf.ts';
import { storyEntityOf } from './sentence-pairs.ts';

/** A quotation of one article, ready to be collated. */
export type QuoteView = {
  readonly article: number;
  readonly quote: Quote;
  readonly words: readonly CollatedWord[];
  readonly attribution?: Attribution;
  /** The speaker among the story's entities; undefined when unknown. */
  readonly speaker?: number;
};

/** One utterance as two articles quote it. `a` is in the article with the lower index. */
export type QuotePair = { readonly a: QuoteView; readonly b: QuoteView; readonly collation: Collation };

/** From this share of the shorter quotation's words on, two long quotations are taken to be one utterance. */
const LONG_COVER = 0.6;
const LONG_MATCH = 5;
const SHORT_COVER = 0.75;
const SHORT_MATCH = 3;
/** Words rarer than this tell quotations apart; a pair must share some of them to be collated at all. */
const TELLING = 0.3;
/** Words from this weight on have a meaning of their own. */
const CONTENT = 0.2;

/** The quotations of an article that report speech; titles and scare quotes are left out. */
export function quoteViews(comparison: Comparison, article: number): QuoteView[] {
  const facts = comparison.articles[article];
  if (!facts) return [];
  return facts.quotes
    .filter((quote) => quote.kind === 'direct' || quote.kind === 'partial')
    .map((quote) => {
      const text = facts.article.text.slice(quote.content.start, quote.content.end);
      const attribution = quote.attribution === undefined ? undefined : facts.attributions[quote.attribution];
      const entity = attribution?.source.entity;
      const speaker = entity === undefined ? undefined : storyEntityOf(comparison, article, entity);
      return {
        article,
        quote,
        words: collationWords(text, quote.content.start),
        ...(attribution ? { attribution } : {}),
        ...(speaker === undefined ? {} : { speaker }),
      };
    });
}

/**
 * Every utterance that two articles quote: the shorter quotation's words recur in order in the longer one. Each
 * quotation meets its best partner of the other article only.
 */
export function* quotePairs(comparison: Comparison): Generator<QuotePair> {
  const views = comparison.articles.map((_, i) => quoteViews(comparison, i));
  for (let i = 0; i < views.length; i += 1) {
    for (let j = i + 1; j < views.length; j += 1) yield* pairsOf(views[i] ?? [], views[j] ?? []);
  }
}

function* pairsOf(as: readonly QuoteView[], bs: readonly QuoteView[]): Generator<QuotePair> {
  const index = new Map<string, number[]>();
  for (const [k, b] of bs.entries()) {
    for (const word of new Set(b.words.map((w) => w.norm))) {
      if (wordWeight(word) < TELLING) continue;
      index.set(word, [...(index.get(word) ?? []), k]);
    }
  }
  const found: QuotePair[] = [];
  for (const a of as) {
    const partners = new Set(a.words.flatMap((w) => index.get(w.norm) ?? []));
    for (const k of partners) {
      const b = bs[k];
      if (!b) continue;
      const collation = collate(a.words, b.words);
      if (isOneUtterance(collation) && sharesContent(a, b, collation)) found.push({ a, b, collation });
    }
  }
  found.sort((x, y) => y.collation.matched - x.collation.matched || order(x, y));
  const used = new Set<QuoteView>();
  const kept = found.filter((pair) => {
    if (used.has(pair.a) && used.has(pair.b)) return false;
    used.add(pair.a).add(pair.b);
    return true;
  });
  yield* kept.sort(order);
}

const order = (x: QuotePair, y: QuotePair): number =>
  x.a.quote.span.start - y.a.quote.span.start || x.b.quote.span.start - y.b.quote.span.start;

/** "In the face" is in many quotations: a few matched words must hold two telling ones, or be the whole quotation. */
function sharesContent(a: QuoteView, b: QuoteView, { matched, cover }: Collation): boolean {
  if (matched >= LONG_MATCH || cover === 1) return true;
  const there = new Set(b.words.map(({ norm }) => norm));
  return a.words.filter(({ norm }) => wordWeight(norm) >= CONTENT && there.has(norm)).length > 1;
}

function isOneUtterance({ matched, cover, lengthA, lengthB }: Collation): boolean {
  // Words spread thinly over a long stretch are chance, not the same sentence.
  const dense = matched / Math.max(1, Math.max(lengthA, lengthB)) >= 0.5;
  if (!dense) return false;
  return (matched >= LONG_MATCH && cover >= LONG_COVER) || (matched >= SHORT_MATCH && cover >= SHORT_COVER);
}
