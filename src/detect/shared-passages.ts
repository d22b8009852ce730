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
/** Passages from this many words on are copy wherever they stand; shorter ones must be this share of a sentence. */
const LONG = 12;
const MOST = 0.6;
const STUB = 4;

/** `fact`: a number or name, which parts two passages where it differs: that is a discrepancy, not copy. */
type Word = { readonly norm: string; readonly span: Span; readonly sentence: number; readonly fact: boolean };

const isFact = (token: Token): boolean =>
  token.pos === 'NUM' ||
  token.pos === 'PROPN' ||
  /\d/.test(token.norm) ||
  /^(?:not|no|never|n't|without)$/.test(token.norm);

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
      if (isWord(token))
        words.push({ norm: token.norm, span: token.span, sentence: sentence.index, fact: isFact(token) });
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
      while (x[i + length] && x[i + length]?.norm === y[j + length]?.norm && !breaksOne(x, i + length, y, j + length)) {
        length += 1;
      }
      if (!longest || length > longest.length) longest = { i, j, length };
    }
    if (longest) runs.push(longest);
    i += longest ? longest.length : 1;
  }
  const [lengthsA, lengthsB] = [sentenceLengths(x), sentenceLengths(y)];
  return joinRuns(runs, x, y)
    .map((passage) => withoutStub(passage, x, lengthsA))
    .filter((passage) => passage.some((run) => run.length >= SHORTEST_RUN))
    .filter((passage) => isCopy(passage, x, y, lengthsA, lengthsB))
    .map((passage) => spanOf(passage, x, y));
}

/** True where a sentence ends on one side only: the words go on by chance. */
function breaksOne(x: readonly Word[], i: number, y: readonly Word[], j: number): boolean {
  const breaks = (words: readonly Word[], at: number): boolean => words[at]?.sentence !== words[at - 1]?.sentence;
  return breaks(x, i) !== breaks(y, j);
}

/** Leaves out the first few words of a next sentence ("Rescuers said") that a passage ends with. */
function withoutStub(passage: Run[], x: readonly Word[], lengths: ReadonlyMap<number, number>): Run[] {
  const last = passage.at(-1);
  if (!last) return passage;
  const end = last.i + last.length;
  const sentence = x[end - 1]?.sentence ?? -1;
  let stub = 0;
  while (stub < last.length && x[end - 1 - stub]?.sentence === sentence) stub += 1;
  if (stub === last.length || stub > STUB || stub === lengths.get(sentence)) return passage;
  return [...passage.slice(0, -1), { ...last, length: last.length - stub }];
}

/** Long, or most of a sentence on both sides: eight words in a row of two long sentences may be the plain way to say it. */
function isCopy(
  passage: readonly Run[],
  x: readonly Word[],
  y: readonly Word[],
  lengthsA: ReadonlyMap<number, number>,
  lengthsB: ReadonlyMap<number, number>,
): boolean {
  const words = passage.reduce((sum, run) => sum + run.length, 0);
  if (words >= LONG) return true;
  const [first] = passage;
  const a = lengthsA.get(x[first?.i ?? 0]?.sentence ?? -1) ?? 0;
  const b = lengthsB.get(y[first?.j ?? 0]?.sentence ?? -1) ?? 0;
  return words >= MOST * Math.min(a, b);
}

function sentenceLengths(words: readonly Word[]): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { sentence } of words) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  return lengths;
}

type Run = { readonly i: number; readonly j: number; readonly length: number };

function runKey(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + SEED)
    .map((word) => word.norm)
    .join(' ');
}

function joinRuns(runs: readonly Run[], x: readonly Word[], y: readonly Word[]): Run[][] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const last = passages.at(-1)?.at(-1);
    const [gapA, gapB] = last ? [run.i - last.i - last.length, run.j - last.j - last.length] : [-1, -1];
    const near = last && gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP;
    const between = near ? [...x.slice(last.i + last.length, run.i), ...y.slice(last.j + last.length, run.j)] : [];
    if (near && !(gapA > 0 && gapB > 0 && between.some((word) => word.fact))) passages.at(-1)?.push(run);
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
