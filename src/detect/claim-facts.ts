import {
  NEGATION_LIMITS,
  OPEN_CHAINS,
  REPEAT_WORDS,
  TURNING_WORDS,
  WEAK_NEGATORS,
} from '../lexicon/en/event-guards.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span, spanContains, spansOverlap } from '../model/span.ts';
import type { ClaimView } from './claim-match.ts';
import { storyEntityOf } from './sentence-pairs.ts';

const LIMITS: ReadonlySet<string> = new Set(NEGATION_LIMITS);
const REPEATS: ReadonlySet<string> = new Set(REPEAT_WORDS);
const WEAK: ReadonlySet<string> = new Set(WEAK_NEGATORS);
const TURNING: ReadonlySet<string> = new Set(TURNING_WORDS);
const OPEN: ReadonlySet<string> = new Set(OPEN_CHAINS);
/** Tokens before a verb in which a turning word makes its polarity doubtful. */
const NEAR = 10;
/** A negation further off than this is named by itself. */
const FAR = 60;

/** The words of a predicate: the verb group, with the negating words where they stand near it. */
export function predicateWords({ claim, view }: ClaimView): Span {
  const { span, negation } = claim.predicate;
  if (!negation || !spanContains(view.sentence.span, negation)) return span;
  const whole = coverSpans(span, negation);
  return whole.end - whole.start <= FAR ? whole : span;
}

/** True for "has yet to" and "has not yet": it may come. */
export function saysNotYet({ claim, view }: ClaimView): boolean {
  const { predicate } = claim;
  if (/\byet\b/.test(predicate.modality ?? '')) return true;
  const from = Math.min(predicate.span.start, predicate.negation?.start ?? predicate.span.start);
  return view.tokens.some(
    (token) => token.norm === 'yet' && token.span.start >= from - 10 && token.span.end <= predicate.span.end + 10,
  );
}

/** True where the negation leaves part of the event standing: "not immediately", "not all", "not only". */
export function limitsNegation({ claim, view }: ClaimView): boolean {
  const { negation, head } = claim.predicate;
  if (!negation) return false;
  const at = view.tokens.findIndex((token) => token.span.start >= negation.end);
  const head_ = view.tokens.findIndex((token) => spansOverlap(token.span, head));
  if (at < 0) return false;
  if (view.tokens.some((token) => WEAK.has(token.norm) && spansOverlap(token.span, negation))) return true;
  const last = Math.max(at + 1, head_ + 3);
  return view.tokens.slice(at, last).some((token) => LIMITS.has(token.norm));
}

/** True where the clause tells of one more event of the same kind ("again", "another", "second"). */
export function tellsAnother({ claim, view }: ClaimView): boolean {
  return view.tokens.some((token) => REPEATS.has(token.norm) && spanContains(claim.span, token.span));
}

/** True where a word near a clause that is read as positive may yet deny it ("nor was he asked", "rather than sign"). */
export function isDoubtful({ claim, view }: ClaimView): boolean {
  const { predicate } = claim;
  if (predicate.polarity === 'negative') return false;
  const head = view.tokens.findIndex((token) => spansOverlap(token.span, predicate.head));
  return view.tokens.slice(Math.max(0, head - NEAR), head + 3).some((token) => TURNING.has(token.norm));
}

/** True where the verb before leaves open whether the event came about ("tried to hide"). */
export function isOpenChain({ claim, view }: ClaimView): boolean {
  const { span, head } = claim.predicate;
  const chain = view.tokens.filter((token) => span.start <= token.span.start && token.span.end <= head.start);
  return chain.some((token) => OPEN.has(token.lemma));
}

/** True where both claims are somebody's words, and the two speakers are known to be two. */
export function speakersClash(comparison: Comparison, a: ClaimView, b: ClaimView): boolean {
  const [x, y] = [speakerOf(comparison, a), speakerOf(comparison, b)];
  return x !== undefined && y !== undefined && x !== y;
}

function speakerOf(comparison: Comparison, { claim, view }: ClaimView): string | undefined {
  const attribution = claim.attribution === undefined ? undefined : view.facts.attributions[claim.attribution];
  if (!attribution) return undefined;
  const { source } = attribution;
  if (source.entity === undefined)
    return view.facts.article.text.slice(source.span.start, source.span.end).toLowerCase();
  const story = storyEntityOf(comparison, view.article, source.entity);
  return story === undefined ? view.facts.entities[source.entity]?.name.toLowerCase() : `story ${story}`;
}
