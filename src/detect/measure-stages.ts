import { CHAMBERS, MOVING_VERBS, PASSING_VERBS, SIGNING_VERBS } from '../lexicon/en/measure-stages.ts';
import type { Argument, Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { stemWord } from '../text/stem.ts';
import { isDoubtful, tellsAnother } from './claim-facts.ts';
import { type ClaimView, nounClasses } from './claim-match.ts';
import { alignedPairs, isQuoted, nearPairs, sentenceViews } from './sentence-pairs.ts';

/** A bill that is still to come before a chamber here, and passed, signed or vetoed there. */
export type StagePair = { readonly ahead: ClaimView; readonly done: ClaimView; readonly score: number };

const CHAMBER: ReadonlySet<string> = new Set(CHAMBERS);
const MOVING: ReadonlySet<string> = new Set(MOVING_VERBS);
const PASSING: ReadonlySet<string> = new Set(PASSING_VERBS);
const SIGNING: ReadonlySet<string> = new Set(SIGNING_VERBS);
const BILL = 'bill';
const LEAST_SCORE = 0.3;

type Stage = {
  readonly at: ClaimView;
  /** Stems of the chambers that are named, parts included ("both houses of the Legislature"). */
  readonly chambers: ReadonlySet<string>;
};

/**
 * A bill told to be on its way to a chamber in one article, and told to have passed that chamber in another, wherever they
 * stand; or to be signed or vetoed, in a sentence that is aligned with it or close to it. Sentences that speak of one more
 * bill ("a second bill") are left out.
 */
export function* stagePairs(comparison: Comparison): Generator<StagePair> {
  const scores = new Map<string, number>();
  for (const { a, b, score } of [...alignedPairs(comparison), ...nearPairs(comparison)]) {
    scores.set(`${a.article}:${a.sentence.index} ${b.article}:${b.sentence.index}`, score);
    scores.set(`${b.article}:${b.sentence.index} ${a.article}:${a.sentence.index}`, score);
  }
  const scoreOf = ({ view: a }: ClaimView, { view: b }: ClaimView): number =>
    scores.get(`${a.article}:${a.sentence.index} ${b.article}:${b.sentence.index}`) ?? 0;
  const told = comparison.articles.map((_, article) => claimsOf(comparison, article));
  for (const { articles } of comparison.groups) {
    for (const i of articles) {
      for (const k of articles.filter((other) => other !== i)) {
        for (const ahead of (told[i] ?? []).flatMap((claim) => aheadOf(claim) ?? [])) {
          for (const claim of told[k] ?? []) {
            const passed = passedIn(claim);
            const score = scoreOf(ahead.at, claim);
            const met = passed && [...passed.chambers].some((chamber) => ahead.chambers.has(chamber));
            if (met || (isSigned(claim) && score >= LEAST_SCORE)) yield { ahead: ahead.at, done: claim, score };
          }
        }
      }
    }
  }
}

function claimsOf(comparison: Comparison, article: number): ClaimView[] {
  const facts = comparison.articles[article];
  return [...(facts ? sentenceViews(facts, article).values() : [])].flatMap((view) =>
    view.claims
      .map((claim) => ({ view, claim }))
      .filter(
        (side) =>
          side.claim.predicate.polarity === 'positive' &&
          !isQuoted(view, side.claim.predicate.head) &&
          !tellsAnother(side) &&
          !isDoubtful(side),
      ),
  );
}

/** "A bill would go before the Senate", "the measure goes before both houses on Thursday". */
function aheadOf(at: ClaimView): Stage | undefined {
  const { predicate, arguments: all } = at.claim;
  if (!MOVING.has(predicate.lemma) || (predicate.tense !== 'future' && predicate.tense !== 'present')) return undefined;
  if (predicate.aspect === 'perfect' || !all.some((one) => one.role === 'agent' && isBill(one))) return undefined;
  const chambers = chambersIn(
    at,
    all.filter(({ preposition }) => /^(?:before|to|in)$/.test(preposition ?? '')),
  );
  return chambers.size > 0 ? { at, chambers } : undefined;
}

/** "The Senate and House passed a resolution", "the bill, which passed both houses". */
function passedIn(at: ClaimView): Stage | undefined {
  if (!isDone(at.claim) || !PASSING.has(at.claim.predicate.lemma)) return undefined;
  const ends = at.claim.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
  if (!ends.some(isBill)) return undefined;
  return {
    at,
    chambers: chambersIn(
      at,
      ends.filter((one) => !isBill(one)),
    ),
  };
}

const isSigned = ({ claim }: ClaimView): boolean =>
  isDone(claim) &&
  SIGNING.has(claim.predicate.lemma) &&
  claim.arguments.some((one) => one.role === 'patient' && isBill(one));

function isDone({ predicate }: Claim): boolean {
  const { status, tense, aspect } = predicate;
  return status === 'done' && (tense === 'past' || aspect === 'perfect');
}

const isBill = ({ head }: Argument): boolean => nounClasses(head.toLowerCase()).includes(BILL);

/** Stems of the chambers named in some arguments: the words of their spans, not only their heads. */
function chambersIn({ view }: ClaimView, within: readonly Argument[]): Set<string> {
  return new Set(
    view.tokens
      .filter((token) => within.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end))
      .filter((token) => CHAMBER.has(token.lemma) || CHAMBER.has(token.norm))
      .map((token) => stemWord(token.lemma)),
  );
}
