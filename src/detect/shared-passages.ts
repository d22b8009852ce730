import type { Token } from '../model/article.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

/** A stretch of words that two articles share, as spans in each, with how many words match. */
export type SharedPassage = { readonly a: Span; readonly b: Span; readonly words: number; readonly changed: number };

/** Shorter runs are idiom or chance ("in a statement on Tuesday that the"). */
export const SHORTEST_RUN = 8;
/** Runs of this many words may be joined to a long one across a few changed words. */
const SEED = 4;
const GAP = 3;

type Word = { readonly norm: string; readonly span: Span; readonly sentence: number };

/** The words of an article's running text outside quotation marks, boilerplate left out. */
function openWords(facts: ArticleFacts): Word[] {
  const { sentences, tokens } = facts.article;
  const quoted = facts.quotes.map((quote) => quote.span).sort((x, y) => x.start - y.start);
  const words: Word[] = [];
  let q = 0;
  for (const sentence of sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'byline' || sentence.role === 'correction') continue;
    for (const token of tokens.slice(sentence.firstToken, sentence.lastToken)) {
      while (q < quoted.length && (quoted[q]?.end ?? 0) <= token.span.start) q += 1;
      if ((quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= token.span.start) continue;
      if (isWord(token)) words.push({ norm: token.norm, span: token.span, sentence: sentence.index });
    }
  }
  return words;
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.norm);

/**
 * Passages that two articles share word for word, of eight words or more outside quotations; runs of four or more that
 * are parted by up to three changed words are one passage. Found through an index of four-word runs: linear in the text.
 */
export function sharedPassages(a: ArticleFacts, b: ArticleFacts): SharedPassage[] {
  const [x, y] = [openWords(a), openWords(b)];
  const index = new Map<string, number[]>();
  for (let j = 0; j + SEED <= y.length; j += 1) {
    const key = runKey(y, j);
    const list = index.get(key);
    if (list) list.push(j);
    else index.set(key, [j]);
  }
  const runs: Run[] = [];
  for (let i = 0; i + SEED <= x.length; ) {
    let longest: Run | undefined;
    for (const j of (index.get(runKey(x, i)) ?? []).slice(0, 20)) {
      let length = SEED;
      while (x[i + length] && x[i + length]?.norm === y[j + length]?.norm) length += 1;
      if (!longest || length > longest.length) longest = { i, j, length };
    }
    if (longest) runs.push(longest);
    i += longest ? longest.length : 1;
  }
  return joinRuns(runs)
    .filter((passage) => passage.some((run) => run.length >= SHORTEST_RUN))
    .map((passage) => spanOf(passage, x, y));
}

type Run = { readonly i: number; readonly j: number; readonly length: number };

function runKey(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + SEED)
    .map((word) => word.norm)
    .join(' ');
}

function joinRuns(runs: readonly Run[]): Run[][] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const last = passages.at(-1)?.at(-1);
    const [gapA, gapB] = last ? [run.i - last.i - last.length, run.j - last.j - last.length] : [-1, -1];
    if (last && gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP) passages.at(-1)?.push(run);
    else passages.push([run]);
  }
  return passages;
}

function spanOf(passage: readonly Run[], x: readonly Word[], y: readonly Word[]): SharedPassage {
  const [first, last] = [passage[0], passage.at(-1)];
  const lastA = (last?.i ?? 0) + (last?.length ?? 1) - 1;
  const lastB = (last?.j ?? 0) + (last?.length ?? 1) - 1;
  const words = passage.reduce((sum, run) => sum + run.length, 0);
  return {
    a: { start: x[first?.i ?? 0]?.span.start ?? 0, end: x[lastA]?.span.end ?? 0 },
    b: { start: y[first?.j ?? 0]?.span.start ?? 0, end: y[lastB]?.span.end ?? 0 },
    words,
    changed: Math.max(lastA - (first?.i ?? 0), lastB - (first?.j ?? 0)) + 1 - words,
  };
}
