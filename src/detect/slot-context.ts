import type { Token } from '../model/article.ts';
import { type Span, spanContains, spansOverlap } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import type { SentenceView } from './sentence-pairs.ts';

/** What stands around a stretch of words: it tells whether two stretches fill one slot. */
export type SlotContext = {
  /** Stems of the content words within reach, each with how telling it is. */
  readonly stems: ReadonlyMap<string, number>;
  /** Lemma of the predicate of the innermost clause around it. */
  readonly predicate?: string;
};

const REACH = 8;

/** The surroundings of a span of a sentence, the words of the span left out. */
export function slotContext(view: SentenceView, span: Span, leaveOut: readonly Span[] = []): SlotContext {
  const at = view.tokens.findIndex((token) => token.span.end > span.start);
  const last = view.tokens.findLastIndex((token) => token.span.start < span.end);
  const stems = new Map<string, number>();
  for (let i = Math.max(0, at - REACH); i <= Math.min(view.tokens.length - 1, last + REACH); i += 1) {
    const token = view.tokens[i] as Token;
    if (token.stop || spansOverlap(token.span, span) || leaveOut.some((out) => spansOverlap(out, token.span))) continue;
    if (!/[\p{L}\p{N}]/u.test(token.norm)) continue;
    const key = token.pos === 'PROPN' ? token.norm : stemWord(token.lemma);
    stems.set(key, Math.max(wordWeight(token.lemma), token.pos === 'PROPN' ? 0.6 : 0.15));
  }
  const claim = view.claims
    .filter((other) => spanContains(other.span, span))
    .sort((x, y) => x.span.end - x.span.start - (y.span.end - y.span.start))[0];
  return { stems, ...(claim ? { predicate: claim.predicate.lemma } : {}) };
}

/** Weight of the words that two surroundings share. */
export function sharedContext(a: SlotContext, b: SlotContext): number {
  let sum = 0;
  for (const [stem, weight] of a.stems) if (b.stems.has(stem)) sum += weight;
  return sum;
}
