import { OPPOSITE_WORDS } from '../lexicon/en/opposite-words.ts';
import { OPPOSITE_CLASSES } from '../lexicon/en/opposites.ts';
import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Span } from '../model/span.ts';
import { layParallel, type Parallel, type Substitution, type Unit, unitsOf } from './parallel.ts';
import { alignedPairs, isQuoted, type SentencePair, type SentenceView } from './sentence-pairs.ts';

/** Opposite words that stand in one slot of two sentences laid side by side. */
export type AntonymPair = {
  readonly a: SentenceView;
  readonly b: SentenceView;
  readonly spans: readonly [Span, Span];
  readonly confidence: number;
  /** The context leaves hardly any doubt that both speak of one thing. */
  readonly sure: boolean;
};

type Side = { readonly group: number; readonly side: 'a' | 'b' };
const sides = new Map<string, Side[]>();
let group = 0;
for (const { a, b, part } of [...OPPOSITE_CLASSES, ...OPPOSITE_WORDS.map((words) => ({ ...words, part: 'word' as const }))]) {
  group += 1;
  for (const [side, words] of [['a', a], ['b', b]] as const) {
    for (const word of words) {
      const key = part === 'word' ? word : `${part} ${word}`;
      sides.set(key, [...(sides.get(key) ?? []), { group, side }]);
    }
  }
}

const LONGEST = 4;
const CONTEXT = 1.4;
const SURE_CONTEXT = 2.2;
const COVER = 0.45;

/** Opposite words in one slot, in aligned sentences that agree around them. Words inside quotation marks are left out. */
export function* antonymPairs(comparison: Comparison): Generator<AntonymPair> {
  for (const pair of alignedPairs(comparison)) {
    const parallel = layParallel(unitsOf(comparison, pair.a), unitsOf(comparison, pair.b));
    for (const substitution of parallel.substitutions) {
      const found = inSlot(pair, parallel, substitution);
      if (found) yield found;
    }
  }
}

function inSlot(pair: SentencePair, parallel: Parallel, { a, b, before, after, context }: Substitution): AntonymPair | undefined {
  if (a.length > LONGEST || b.length > LONGEST || context < CONTEXT || parallel.cover < COVER) return undefined;
  if (!before || !after) return undefined;
  for (const x of a) {
    for (const y of b) {
      if (!areOpposite(pair, x, y)) continue;
      if (isQuoted(pair.a, x.span) || isQuoted(pair.b, y.span)) continue;
      const sure = context >= SURE_CONTEXT && pair.score >= 0.6 && a.length <= 2 && b.length <= 2;
      return { a: pair.a, b: pair.b, spans: [x.span, y.span], confidence: Math.min(0.95, 0.4 + 0.15 * context + 0.15 * pair.score), sure };
    }
  }
  return undefined;
}

function areOpposite({ a, b }: SentencePair, x: Unit, y: Unit): boolean {
  if (x.kind !== 'word' || y.kind !== 'word') return false;
  const [left, right] = [sidesOf(a.tokens[x.first]), sidesOf(b.tokens[y.first])];
  return left.some((one) => right.some((two) => one.group === two.group && one.side !== two.side));
}

function sidesOf(token: Token | undefined): Side[] {
  if (!token) return [];
  const found = [...(sides.get(token.lemma) ?? [])];
  if (token.pos === 'VERB' || token.pos === 'AUX') found.push(...(sides.get(`verb ${token.lemma}`) ?? []));
  if (token.pos === 'ADJ') found.push(...(sides.get(`adjective ${token.norm}`) ?? []));
  return found;
}
