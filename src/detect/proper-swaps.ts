import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { areLookAlikes } from '../text/name-key.ts';
import { mayBeOne } from './entity-slots.ts';
import type { LaidPair } from './laid-pairs.ts';
import type { Unit } from './parallel.ts';
import { isQuoted, type SentenceView } from './sentence-pairs.ts';

/** Two runs of capitalised words in one slot, whatever they name. */
export type ProperSwap = { readonly a: Span; readonly b: Span; readonly context: number };

const LONGEST = 3;

/**
 * Capitalised words that stand where other capitalised words stand, between matched words on both sides, where neither
 * side's words occur in the other article: names that no table and no title gives away.
 */
export function properSwaps(comparison: Comparison, { pair: { a, b }, parallel }: LaidPair): ProperSwap[] {
  return parallel.substitutions.flatMap((substitution): ProperSwap[] => {
    if (!substitution.before || !substitution.after) return [];
    const [x, y] = [properSpan(a, substitution.a), properSpan(b, substitution.b)];
    if (!x || !y || isQuoted(a, x) || isQuoted(b, y)) return [];
    const [p, q] = [textOf(a, x), textOf(b, y)];
    if (areLookAlikes(p, q) || mayBeOne({ kind: 'organisation', name: p }, { kind: 'organisation', name: q }))
      return [];
    if (knows(comparison, b.article, p) || knows(comparison, a.article, q)) return [];
    return [{ a: x, b: y, context: substitution.context }];
  });
}

/** The span of units that are all proper nouns in a sentence with ordinary capitals; undefined otherwise. */
function properSpan(view: SentenceView, units: readonly Unit[]): Span | undefined {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last || units.length > LONGEST || view.sentence.role !== 'body') return undefined;
  const proper = units.every((unit) => {
    const tokens = view.tokens.slice(unit.first, unit.last);
    return unit.kind !== 'time' && unit.kind !== 'quantity' && tokens.every(({ pos }) => pos === 'PROPN');
  });
  return proper && first.first > 0 ? coverSpans(first.span, last.span) : undefined;
}

const textOf = ({ facts }: SentenceView, { start, end }: Span): string => facts.article.text.slice(start, end);

/** True where a telling word of the name stands anywhere in the article. */
function knows(comparison: Comparison, article: number, name: string): boolean {
  const text = (comparison.articles[article]?.article.text ?? '').toLowerCase();
  return text.includes(name.toLowerCase());
}
