import type { Comparison } from '../model/comparison.ts';
import type { CollatedWord } from '../text/collate.ts';
import { wordWeight } from '../text/idf.ts';
import { type QuoteView, quoteViews } from './quote-pairs.ts';
import { alignedPairs } from './sentence-pairs.ts';

/** Two short quotations of one phrase that differ in one word, with the word on each side. */
export type ShortQuotePair = {
  readonly a: QuoteView;
  readonly b: QuoteView;
  readonly left: CollatedWord;
  readonly right: CollatedWord;
};

const SCORE = 0.6;
const LONGEST = 7;
/** Matched words must weigh this much together: "the" and "of" match by chance. */
const TELLING = 0.25;
/** "A war of choice" quotes "war of choice". */
const ARTICLE = /^(?:an?|the)$/;

/**
 * Quoted phrases of two to seven words in aligned sentences that are alike but for one word ("very close" against
 * "fairly close"): too short to be recognised by themselves, so the sentences must be aligned and the speakers not clash.
 */
export function* shortQuotePairs(comparison: Comparison): Generator<ShortQuotePair> {
  const views = comparison.articles.map((_, i) => quoteViews(comparison, i));
  const inSentence = (article: number, sentence: number): QuoteView[] =>
    (views[article] ?? []).filter(
      ({ quote, words }) => quote.sentences.includes(sentence) && words.length >= 2 && words.length <= LONGEST,
    );
  for (const { a, b, score } of alignedPairs(comparison)) {
    if (score < SCORE) continue;
    for (const x of inSentence(a.article, a.sentence.index)) {
      for (const y of inSentence(b.article, b.sentence.index)) {
        const differs = oneWordApart(bare(x.words), bare(y.words));
        const clash = x.speaker !== undefined && y.speaker !== undefined && x.speaker !== y.speaker;
        if (differs && !clash) yield { a: x, b: y, left: differs[0], right: differs[1] };
      }
    }
  }
}

const bare = (words: readonly CollatedWord[]): readonly CollatedWord[] =>
  words.filter(({ norm }) => !ARTICLE.test(norm));

function oneWordApart(
  a: readonly CollatedWord[],
  b: readonly CollatedWord[],
): readonly [CollatedWord, CollatedWord] | undefined {
  if (a.length !== b.length) return undefined;
  let found: readonly [CollatedWord, CollatedWord] | undefined;
  let weight = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (!y) return undefined;
    if (x.norm === y.norm) weight += wordWeight(x.norm);
    else if (found) return undefined;
    else found = [x, y];
  }
  return weight >= TELLING ? found : undefined;
}
