import {
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_MODALS,
  HEDGE_PARTICIPLES,
  HEDGE_VERBS,
} from '../../lexicon/en/hedges.ts';
import type { Token } from '../../model/article.ts';
import { coverSpans, type Span, spanContains, spansOverlap } from '../../model/span.ts';
import type { ClaimView } from '../claim-match.ts';
import { claimPairs } from '../claim-pairs.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { isReported } from '../loaded.ts';
import { alignedPairs, isQuoted, type SentenceView } from '../sentence-pairs.ts';

type Data = { readonly hedged: string; readonly plain: string };

const ADVERBS: ReadonlySet<string> = new Set(HEDGE_ADVERBS);
const ADJECTIVES: ReadonlySet<string> = new Set(HEDGE_ADJECTIVES);
const VERBS: ReadonlySet<string> = new Set(HEDGE_VERBS);
const PARTICIPLES: ReadonlySet<string> = new Set(HEDGE_PARTICIPLES);
const MODALS: ReadonlySet<string> = new Set(HEDGE_MODALS);
const FIT = 0.55;

/** "Reportedly wrote" in one article, "wrote" in the other. */
export const framingHedge: Detector = defineDetector<Data>({
  id: 'framing/hedge',
  kind: 'framing',
  type: 'hedge',
  class: 'advisory',
  severity: 'info',
  title: 'Hedged in one article, told as a fact in the other',
  help: 'Two aligned sentences tell the same, one with a word that keeps it at a distance (“reportedly”, “allegedly”, “appeared to”, “the alleged attacker”), the other without. Statements that are given as somebody’s words count as hedged by that and are left alone. Check what is established.',
  *detect(comparison) {
    const sides = function* (): Generator<readonly [SentenceView, Span, SentenceView, Span, number]> {
      for (const { a, b, event, fit } of claimPairs(comparison)) {
        if (event.kind !== 'same' || fit < FIT) continue;
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const) {
          const hedge = hedgeOfClaim(x);
          if (hedge && !hedgeOfClaim(y) && isPlain(y)) yield [x.view, hedge, y.view, y.claim.predicate.span, fit];
        }
      }
      for (const { a, b, score } of alignedPairs(comparison)) {
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const)
          yield* hedgedNouns(x, y, score);
      }
    };
    for (const [view, hedge, other, plain, fit] of sides()) {
      const places = [placeAt(comparison, view.article, hedge), placeAt(comparison, other.article, plain)];
      const [hedged = '', told = ''] = places.map((place) => place.text);
      yield {
        places: view.article <= other.article ? places : places.reverse(),
        facts: places.map((place) => place.text.toLowerCase()),
        confidence: Math.min(0.85, 0.35 + fit / 2),
        data: { hedged, plain: told },
      };
    }
  },
  message: ({ hedged, plain }) =>
    `“${hedged}” in one article, “${plain}” in the other: hedged here, told as a fact there.`,
});

/** The hedging words of a claim with its verb; undefined where it has none. */
function hedgeOfClaim({ claim, view }: ClaimView): Span | undefined {
  const { predicate } = claim;
  const first = view.tokens.findIndex((token) => token.span.end > predicate.span.start);
  const last = view.tokens.findLastIndex((token) => token.span.start < predicate.span.end);
  if (first < 0 || last < 0) return undefined;
  for (let i = Math.max(0, first - 2); i <= Math.min(view.tokens.length - 1, last + 1); i += 1) {
    const token = view.tokens[i] as Token;
    if (isQuoted(view, token.span)) continue;
    const inGroup = i >= first && i <= last;
    const hedges =
      (ADVERBS.has(token.norm) && spanContains(claim.span, token.span)) ||
      (inGroup && (MODALS.has(token.norm) || VERBS.has(token.lemma))) ||
      (inGroup && i < last && PARTICIPLES.has(token.norm) && view.tokens[i + 1]?.norm === 'to');
    if (hedges) return coverSpans(token.span, predicate.span);
  }
  return undefined;
}

/** Told by the writer as having happened: no speaker, no modal, no question. */
function isPlain({ claim, view }: ClaimView): boolean {
  const { status, modality, span } = claim.predicate;
  if (claim.attribution !== undefined || modality !== undefined || isReported(view, span)) return false;
  return status === 'done' || status === 'ongoing';
}

/** "The alleged attacker" against "the attacker": the same noun in two aligned sentences. */
function* hedgedNouns(
  x: SentenceView,
  y: SentenceView,
  score: number,
): Generator<readonly [SentenceView, Span, SentenceView, Span, number]> {
  for (const [i, token] of x.tokens.entries()) {
    const noun = x.tokens[i + 1];
    if (!ADJECTIVES.has(token.norm) || noun?.pos !== 'NOUN' || isQuoted(x, token.span) || isReported(x, token.span))
      continue;
    const plain = y.tokens.filter(
      (other, k) => other.lemma === noun.lemma && other.pos === 'NOUN' && !ADJECTIVES.has(y.tokens[k - 1]?.norm ?? ''),
    );
    const same = plain.filter((other) => !isQuoted(y, other.span) && !isReported(y, other.span));
    const hedgedToo = y.tokens.some((other) => ADJECTIVES.has(other.norm) || ADVERBS.has(other.norm));
    if (
      same.length !== 1 ||
      hedgedToo ||
      y.facts.attributions.some((one) => spansOverlap(one.content, y.sentence.span))
    )
      continue;
    yield [x, coverSpans(token.span, noun.span), y, (same[0] as Token).span, score];
  }
}
