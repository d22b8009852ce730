import { DECIDING_VERBS, SPLIT, UNANIMOUS } from '../lexicon/en/unanimity.ts';
import type { Comparison } from '../model/comparison.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { alignedPairs, isQuoted, nearPairs, type SentenceView, shareEntity } from './sentence-pairs.ts';

/** A decision that one article tells as unanimous and the other as split, with the words that say so. */
export type DividedVote = {
  readonly a: { readonly view: SentenceView; readonly span: Span };
  readonly b: { readonly view: SentenceView; readonly span: Span };
  readonly score: number;
  /** True where the split is told by a count of votes. */
  readonly counted: boolean;
};

type Vote = { readonly span: Span; readonly unanimous: boolean; readonly counted: boolean };

const DECIDING: ReadonlySet<string> = new Set(DECIDING_VERBS);
const LEAST_SCORE = 0.3;

/** Decisions of two sentences that are aligned or close to it and name somebody or something in common. */
export function* dividedVotes(comparison: Comparison): Generator<DividedVote> {
  for (const { a, b, score } of [...alignedPairs(comparison), ...nearPairs(comparison)]) {
    if (score < LEAST_SCORE || !decides(a) || !decides(b) || !shareEntity(comparison, a, b)) continue;
    const [x, y] = [voteOf(a), voteOf(b)];
    if (!x || !y || x.unanimous === y.unanimous) continue;
    yield { a: { view: a, span: x.span }, b: { view: b, span: y.span }, score, counted: x.counted || y.counted };
  }
}

const decides = ({ claims }: SentenceView): boolean => claims.some(({ predicate }) => DECIDING.has(predicate.lemma));

/** How the one decision of a sentence fell; undefined where nothing, or both, is said. */
function voteOf(view: SentenceView): Vote | undefined {
  const tallies = view.quantities
    .filter(({ unit, against }) => unit === 'vote' && against !== undefined)
    .map(({ span, min, against }) => ({ span, unanimous: min === 0 || against === 0, counted: true }));
  const told = [...wordsIn(view, UNANIMOUS_WORDS, true), ...wordsIn(view, SPLIT_WORDS, false)];
  const votes = [...tallies, ...told].filter(({ span }) => !isQuoted(view, span));
  const [first] = votes;
  return first && votes.every(({ unanimous }) => unanimous === first.unanimous) ? first : undefined;
}

const patternOf = (runs: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${[...runs].reverse().join('|').replaceAll(' ', '[ -]')})\\b`, 'giu');
const UNANIMOUS_WORDS = patternOf(UNANIMOUS);
const SPLIT_WORDS = patternOf(SPLIT);

function wordsIn({ facts, sentence }: SentenceView, pattern: RegExp, unanimous: boolean): Vote[] {
  const text = facts.article.text.slice(sentence.span.start, sentence.span.end);
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    span: makeSpan(sentence.span.start + index, sentence.span.start + index + words.length),
    unanimous,
    counted: false,
  }));
}
