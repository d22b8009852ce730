import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { compareCounted, compareQuantities, type QuantityComparison } from '../text/quantity-logic.ts';
import { compareEvents, eventWeight } from './claim-match.ts';
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

/** Units that only mean something with what they are counted by. */
const NEEDS_NOUN: ReadonlySet<QuantityMention['unit']> = new Set(['count', 'measure', 'fraction', 'ordinal']);
/** Units that name no noun of their own: "$5 million", "53 percent". */
const BARE: ReadonlySet<QuantityMention['unit']> = new Set(['money', 'percent', 'points', 'vote', 'multiple']);

/**
 * Pairs up the quantities of two aligned sentences, best fit first, each once: what agrees is paired before what
 * differs, so that a clash is only looked for among numbers that have no counterpart.
 */
export function pairNumbers({ a, b }: SentencePair): NumberPair[] {
  const candidates: NumberPair[] = [];
  for (const x of ownQuantities(a)) {
    for (const y of ownQuantities(b)) {
      if (x.unit === 'age' || y.unit === 'age') continue;
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

/** The quantities that say how many; of "two of the nine" the nine is the whole and says nothing of its own. */
function ownQuantities(view: SentenceView): QuantityMention[] {
  return view.quantities.filter(
    (one) =>
      !view.quantities.some((other) => other !== one && other.partOf && spanContains(other.partOf.span, one.span)),
  );
}

/**
 * How sure it is that two quantities count one thing: the same counted noun, weighed by how telling it is, the same
 * surroundings, the same event, and that no other quantity of the kind stands in either sentence.
 */
function fitOf(a: SentenceView, x: QuantityMention, b: SentenceView, y: QuantityMention): number {
  const counted = compareCounted(x, y);
  const bare = BARE.has(x.unit);
  if (counted === 'different' && !bare) return 0;
  if (counted === 'unknown' && NEEDS_NOUN.has(x.unit)) return 0;
  const cut = (q: QuantityMention) => (q.counted ? [q.counted.span] : []);
  const shared = sharedContext(slotContext(a, x.span, cut(x)), slotContext(b, y.span, cut(y)));
  if (bare && x.unit === 'multiple' && shared < 1) return 0;
  const multiplied = x.unit === 'multiple' ? sameThingAfter(a, x, b, y) : 0;
  const noun = x.counted && counted !== 'different' ? wordWeight(x.counted.head) : 0;
  const base = counted === 'same' ? 0.42 + 0.2 * noun : counted === 'narrower' ? 0.34 + 0.15 * noun : 0.22;
  const alone = isOnly(a, x) && isOnly(b, y) ? (bare ? 0.2 : 0.12) : 0;
  const one = bare && x.unit !== 'multiple' && isOneFigure(a, x) && isOneFigure(b, y) ? ONE_FIGURE : 0;
  return Math.max(
    0,
    Math.min(
      1,
      base + alone + one + multiplied + Math.min(0.36, 0.12 * shared) + eventEffect(a, x, b, y) + transposed(x, y),
    ),
  );
}

/** What it adds that each article has only one figure of the kind, however often: both are the story's one price or share. */
const ONE_FIGURE = 0.14;

/** True when the article has no other value in the same unit and currency. */
function isOneFigure({ facts }: SentenceView, { unit, unitName, min }: QuantityMention): boolean {
  return facts.quantities.every((other) => other.unit !== unit || other.unitName !== unitName || other.min === min);
}

const AFTER = 4;

/** "Double the minimum wage", "triple the minimum wage": how telling the noun is that both multiply; 0 for two nouns. */
function sameThingAfter(a: SentenceView, x: QuantityMention, b: SentenceView, y: QuantityMention): number {
  const things = (view: SentenceView, { span }: QuantityMention): string[] => {
    const from = view.tokens.findIndex((token) => token.span.start >= span.end);
    return view.tokens.slice(from, from + AFTER).flatMap((token) => (token.pos === 'NOUN' ? [token.lemma] : []));
  };
  const there = things(b, y);
  const shared = things(a, x).find((noun) => there.includes(noun));
  return shared === undefined ? 0 : 0.2 + 0.2 * wordWeight(shared);
}

/** True when the sentence has no other quantity of the same unit and noun. */
function isOnly(view: SentenceView, quantity: QuantityMention): boolean {
  return !view.quantities.some(
    (other) =>
      other !== quantity &&
      other.unit === quantity.unit &&
      (BARE.has(quantity.unit) || other.counted?.head === quantity.counted?.head),
  );
}

/** The same digits in another order (5.7 and 7.5) are most often one figure, mistyped. */
function transposed(x: QuantityMention, y: QuantityMention): number {
  const digits = (value: number): string => [...String(value).replace(/[.]|0+$/g, '')].sort().join('');
  const [left, right] = [digits(x.min), digits(y.min)];
  return left.length > 1 && left === right && x.min !== y.min ? 0.15 : 0;
}

/** "12 were killed" and "15 were injured" count two things; the same event speaks for one. */
function eventEffect(a: SentenceView, x: QuantityMention, b: SentenceView, y: QuantityMention): number {
  const [p, q] = [claimAround(a, x), claimAround(b, y)];
  if (!p || !q) return 0;
  const event = compareEvents(p, q);
  if (event?.kind === 'same') return 0.12;
  if (BARE.has(x.unit)) return 0;
  return event?.kind === 'opposite' || (eventWeight(p) > 0.2 && eventWeight(q) > 0.2) ? -0.15 : 0;
}

/** The innermost clause around a quantity. */
function claimAround(view: SentenceView, quantity: QuantityMention): Claim | undefined {
  return view.claims
    .filter((claim) => spanContains(claim.span, quantity.span))
    .sort((p, q) => p.span.end - p.span.start - (q.span.end - q.span.start))[0];
}

/** A value told in percent here and in percentage points there, in surroundings that agree. */
export function unitSlips({ a, b }: SentencePair): Pick<NumberPair, 'a' | 'b'>[] {
  const slips: Pick<NumberPair, 'a' | 'b'>[] = [];
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      const units = `${x.unit} ${y.unit}`;
      if ((units !== 'percent points' && units !== 'points percent') || x.min !== y.min || x.max !== y.max) continue;
      if (sharedContext(slotContext(a, x.span), slotContext(b, y.span)) < SLIP_CONTEXT) continue;
      slips.push({ a: { view: a, quantity: x }, b: { view: b, quantity: y } });
    }
  }
  return slips;
}

const SLIP_CONTEXT = 1;

/** "Seven of the 12" and "five of the 12": two parts of one whole, which do not clash. */
export function areParts(x: QuantityMention, y: QuantityMention): boolean {
  const whole = x.partOf?.value ?? y.partOf?.value;
  return whole !== undefined && x.min + y.min === whole;
}
