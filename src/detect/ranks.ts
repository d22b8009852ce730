import { AMONG_OTHERS, FOREMOST } from '../lexicon/en/contest-ranks.ts';
import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, makeSpan, type Span, spanContains } from '../model/span.ts';
import { stemWord } from '../text/stem.ts';
import { alignedPairs, isQuoted, nearPairs, type SentenceView, shareEntity } from './sentence-pairs.ts';

/** The first of all here, one of several there. */
export type RankPair = {
  readonly a: { readonly view: SentenceView; readonly rank: Rank };
  readonly b: { readonly view: SentenceView; readonly rank: Rank };
  readonly score: number;
};

/** Words that rank somebody or something. */
export type Rank = {
  readonly span: Span;
  readonly alone: boolean;
  /** What the rank is of: ranks of two kinds are not compared. */
  readonly of: string;
};

const CONTEST = 'contest';
const LEAST_SCORE = 0.3;
const REACH = 5;

/**
 * Ranks of one thing that differ in whether it is alone: "the largest bank" and "one of the largest banks", "the leading
 * contender" and "among the finalists". The sentences must be aligned or close to it, and name somebody or something in
 * common; a sentence that has both ranks says more than either and is left alone.
 */
export function* rankPairs(comparison: Comparison): Generator<RankPair> {
  for (const { a, b, score } of [...alignedPairs(comparison), ...nearPairs(comparison)]) {
    if (score < LEAST_SCORE || !shareEntity(comparison, a, b)) continue;
    const [left, right] = [ranksOf(a), ranksOf(b)];
    for (const x of left) {
      const y = right.find((one) => one.of === x.of);
      if (!y || x.alone === y.alone || hasBoth(left, x) || hasBoth(right, y)) continue;
      yield { a: { view: a, rank: x }, b: { view: b, rank: y }, score };
    }
  }
}

const hasBoth = (ranks: readonly Rank[], { of, alone }: Rank): boolean =>
  ranks.some((other) => other.of === of && other.alone !== alone);

/** The ranks of a sentence outside quotation marks. */
export function ranksOf(view: SentenceView): Rank[] {
  return [...superlatives(view), ...contestRanks(view)].filter(({ span }) => !isQuoted(view, span));
}

/** "The largest bank", "one of the country's largest banks": by adjective and noun. */
function superlatives({ tokens }: SentenceView): Rank[] {
  return tokens.flatMap((token, i) => {
    if (!isSuperlative(token)) return [];
    const noun = tokens.slice(i + 1, i + 4).find(({ pos }, k, near) => pos === 'NOUN' && near[k + 1]?.pos !== 'NOUN');
    const before = tokens.slice(Math.max(0, i - REACH), i);
    const from = before.findLastIndex(({ norm }, k) => norm === 'one' && before[k + 1]?.norm === 'of');
    const definite = before.some(({ norm, text }) => norm === 'the' || /^['’]s?$/.test(text));
    if (!noun || (from < 0 && !definite)) return [];
    const first = from >= 0 ? (before[from] as Token) : token;
    return [{ span: coverSpans(first.span, noun.span), alone: from < 0, of: `${token.norm} ${stemWord(noun.lemma)}` }];
  });
}

const isSuperlative = ({ pos, norm, lemma }: Token): boolean =>
  pos === 'ADJ' && (norm === 'first' || (norm.length > 4 && norm.endsWith('est') && lemma !== norm));

const patternOf = (runs: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${[...runs].reverse().join('|').replaceAll(' ', '[ -]')})s?\\b`, 'giu');
const PATTERNS = [
  [patternOf(FOREMOST), true],
  [patternOf(AMONG_OTHERS), false],
] as const;

function contestRanks({ facts, sentence }: SentenceView): Rank[] {
  const text = facts.article.text.slice(sentence.span.start, sentence.span.end);
  const found = PATTERNS.flatMap(([pattern, alone]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      span: makeSpan(sentence.span.start + index, sentence.span.start + index + words.length),
      alone,
      of: CONTEST,
    })),
  );
  return found.filter((one) => !found.some((other) => other !== one && spanContains(other.span, one.span)));
}
