import { OPPOSITE_WORDS } from '../lexicon/en/opposite-words.ts';
import { OPPOSITE_CLASSES } from '../lexicon/en/opposites.ts';
import type { Token } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { QuantityMention } from '../model/mention.ts';
import { type Span, spansOverlap } from '../model/span.ts';
import { compareArguments } from './claim-match.ts';
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

type Side = { readonly name: string; readonly group: number; readonly side: 'a' | 'b' };
const sides = new Map<string, Side[]>();
let group = 0;
for (const { name, a, b, part } of [
  ...OPPOSITE_CLASSES,
  ...OPPOSITE_WORDS.map((words) => ({ ...words, name: '', part: 'word' as const })),
]) {
  group += 1;
  for (const [side, words] of [
    ['a', a],
    ['b', b],
  ] as const) {
    for (const word of words) {
      const key = part === 'word' ? word : `${part} ${word}`;
      sides.set(key, [...(sides.get(key) ?? []), { name, group, side }]);
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
      const found = inSlot(comparison, pair, parallel, substitution);
      if (found) yield found;
    }
  }
}

function inSlot(
  comparison: Comparison,
  pair: SentencePair,
  parallel: Parallel,
  { a, b, before, after, context }: Substitution,
): AntonymPair | undefined {
  if (a.length > LONGEST || b.length > LONGEST || context < CONTEXT || parallel.cover < COVER) return undefined;
  if (!before || (!after && !(atEnd(pair.a, a) && atEnd(pair.b, b)))) return undefined;
  for (const x of a) {
    for (const y of b) {
      const name = areOpposite(pair, x, y);
      if (name === undefined || toldElsewhere(pair, x, y)) continue;
      if (!sameDoers(comparison, pair, x, y, name)) continue;
      if (isQuoted(pair.a, x.span) || isQuoted(pair.b, y.span)) continue;
      const sure = context >= SURE_CONTEXT && pair.score >= 0.6 && a.length <= 2 && b.length <= 2;
      return {
        a: pair.a,
        b: pair.b,
        spans: [x.span, y.span],
        confidence: Math.min(0.95, 0.4 + 0.15 * context + 0.15 * pair.score),
        sure,
      };
    }
  }
  return undefined;
}

/** True where nothing follows but marks: the end of the sentence closes a slot as a word does. */
const atEnd = (view: SentenceView, units: readonly Unit[]): boolean =>
  view.tokens.slice(units.at(-1)?.last ?? 0).every(({ norm }) => !/[\p{L}\p{N}]/u.test(norm));

/** Name of the class in which two words are opposites ("" for nouns and small words); undefined when they are none. */
function areOpposite({ a, b }: SentencePair, x: Unit, y: Unit): string | undefined {
  if (x.kind !== 'word' || y.kind !== 'word') return undefined;
  const [left, right] = [sidesOf(a.tokens[x.first]), sidesOf(b.tokens[y.first])];
  return left.find((one) => right.some((two) => one.group === two.group && one.side !== two.side))?.name;
}

/** True where a sentence holds the other's word too: then the two tell the same thing in another order, or two things. */
function toldElsewhere({ a, b }: SentencePair, x: Unit, y: Unit): boolean {
  const [left, right] = [a.tokens[x.first]?.lemma, b.tokens[y.first]?.lemma];
  return a.tokens.some((token) => token.lemma === right) || b.tokens.some((token) => token.lemma === left);
}

/** Opposite verbs need one doer and one thing done; what somebody buys somebody else sells. */
function sameDoers(comparison: Comparison, { a, b }: SentencePair, x: Unit, y: Unit, name: string): boolean {
  if (isInTurn(name) || movesApart(a, x.span.end, b, y.span.end, name)) return false;
  const [p, q] = [claimAt(a, x.span), claimAt(b, y.span)];
  if (!p || !q) return true;
  const [left, right] = [
    { view: a, claim: p },
    { view: b, claim: q },
  ];
  if (p.predicate.polarity !== q.predicate.polarity) return false;
  const args = compareArguments(comparison, left, right);
  if (args.agent === 'different' || args.patient === 'different') return false;
  // "Stocks fell 2.3 percent", "the market rose 2.3 percent": the amount shows that both mean one thing.
  if (args.agent === 'unlike' && !MOVES.has(name)) return false;
  return !isConverse(name) || args.agent === 'same';
}

const claimAt = (view: SentenceView, span: Span): Claim | undefined =>
  view.claims.find((claim) => spansOverlap(claim.predicate.head, span));

/** Events that follow each other in one story, so that both may be told of the same thing. */
const IN_TURN: ReadonlySet<string> = new Set([
  'arrive-leave',
  'build-destroy',
  'charge-clear',
  'deploy-withdraw',
  'find-lose',
  'free-hold',
  'hire-fire',
  'impose-lift',
  'join-quit',
  'open-close',
  'send-keep',
  'start-stop',
]);

/** True for a class of events that follow each other. */
export const isInTurn = (name: string): boolean => IN_TURN.has(name);

/** Classes whose two sides are two people's parts in one event. */
export const isConverse = (name: string): boolean => name === 'buy-sell' || name === 'beat-lose' || name === 'win-lose';

const MOVES: ReadonlySet<string> = new Set(['increase-decrease', 'raise-cut', 'grow-shrink']);
const AMOUNT_NEAR = 60;

/**
 * True for a rise and a fall by different amounts: prices of two days, or of two things, not one price told twice. The
 * ends are those of the two verbs; amounts are looked for right after them.
 */
export function movesApart(a: SentenceView, endA: number, b: SentenceView, endB: number, name: string): boolean {
  if (!MOVES.has(name)) return false;
  const [left, right] = [amountsAfter(a, endA), amountsAfter(b, endB)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((x) => right.some((y) => x.unit === y.unit && Math.abs(x.min - y.min) <= SAME * Math.abs(x.min)));
}

/** Amounts within two percent of each other are one amount, rounded. */
const SAME = 0.02;

function amountsAfter(view: SentenceView, end: number): QuantityMention[] {
  return view.quantities.filter((q) => q.span.start >= end && q.span.start - end <= AMOUNT_NEAR);
}

function sidesOf(token: Token | undefined): Side[] {
  if (!token) return [];
  const isVerb = token.pos === 'VERB' || token.pos === 'AUX';
  const found = isVerb ? [] : [...(sides.get(token.lemma) ?? [])];
  if (isVerb) found.push(...(sides.get(`verb ${token.lemma}`) ?? []));
  if (token.pos === 'ADJ') found.push(...(sides.get(`adjective ${token.norm}`) ?? []));
  return found;
}
