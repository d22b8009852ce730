import type { QuantityMention } from '../model/mention.ts';
import { compareCounted, compareQuantities, type QuantityComparison } from '../text/quantity-logic.ts';
import type { SentencePair, SentenceView } from './sentence-pairs.ts';
import { sharedContext, slotContext } from './slot-context.ts';

/** Two quantities of two aligned sentences that count the same thing. */
export type NumberPair = {
  readonly a: { readonly view: SentenceView; readonly quantity: QuantityMention };
  readonly b: { readonly view: SentenceView; readonly quantity: QuantityMention };
  readonly comparison: QuantityComparison;
  /** How sure it is that both count one thing, 0 to 1. */
  readonly fit: number;
};

const NOT_COUNTED: ReadonlySet<QuantityMention['unit']> = new Set(['ordinal', 'multiple', 'age']);

/**
 * Pairs up the quantities of two aligned sentences, best fit first, each once: what agrees is paired before what
 * differs, so that a clash is only looked for among numbers that have no counterpart.
 */
export function pairNumbers({ a, b }: SentencePair): NumberPair[] {
  const candidates: NumberPair[] = [];
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (NOT_COUNTED.has(x.unit) || NOT_COUNTED.has(y.unit)) continue;
      const comparison = compareQuantities(x, y);
      if (comparison.verdict === 'incomparable') continue;
      const fit = fitOf(a, x, b, y);
      if (fit > 0) candidates.push({ a: { view: a, quantity: x }, b: { view: b, quantity: y }, comparison, fit });
    }
  }
  const agrees = (pair: NumberPair): number => (pair.comparison.verdict === 'clash' ? 0 : 1);
  candidates.sort(
    (p, q) =>
      agrees(q) - agrees(p) ||
      q.fit - p.fit ||
      p.a.quantity.span.start - q.a.quantity.span.start ||
      p.b.quantity.span.start - q.b.quantity.span.start,
  );
  const used = new Set<QuantityMention>();
  return candidates.filter((pair) => {
    if (used.has(pair.a.quantity) || used.has(pair.b.quantity)) return false;
    used.add(pair.a.quantity).add(pair.b.quantity);
    return true;
  });
}

/** Same counted noun, then same surroundings. Money and percentages name no noun: their surroundings must say more. */
function fitOf(a: SentenceView, x: QuantityMention, b: SentenceView, y: QuantityMention): number {
  const counted = compareCounted(x, y);
  if (counted === 'different') return 0;
  const cut = (q: QuantityMention) => (q.counted ? [q.counted.span] : []);
  const [left, right] = [slotContext(a, x.span, cut(x)), slotContext(b, y.span, cut(y))];
  const shared = sharedContext(left, right);
  const samePredicate = left.predicate !== undefined && left.predicate === right.predicate;
  const base = counted === 'same' ? 0.5 : counted === 'narrower' ? 0.35 : 0.15;
  return Math.min(1, base + 0.15 * shared + (samePredicate ? 0.15 : 0));
}
