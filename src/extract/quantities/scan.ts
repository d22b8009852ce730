import type { Article, Sentence, Token } from '../../model/article.ts';
import type { QuantityMention, TimeMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { at, type Lexeme, lexemesOf } from './lexemes.ts';

/** One sentence, laid out for reading its quantities. */
export type Scan = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly lexemes: readonly Lexeme[];
  /** For each lexeme, whether it is part of a time. */
  readonly timed: readonly boolean[];
  readonly times: readonly TimeMention[];
  readonly tokens: readonly Token[];
  /** True for headlines that write most words with a capital: capitals then tell nothing. */
  readonly titleCase: boolean;
};

/** A quantity being put together; `from` and `next` (exclusive) are positions of lexemes. */
export type Draft = {
  readonly from: number;
  readonly next: number;
} & Omit<QuantityMention, 'type' | 'span' | 'sentence'>;

/** Words that were looked at and are no quantity: reading goes on at `next`. */
export type Skip = { readonly skip: true; readonly next: number };

/** Reads what begins at lexeme `i`, if it is of the reader's kind. */
export type Reader = (scan: Scan, i: number) => Draft | Skip | undefined;

/** Stands for "no limit", as numbers must survive JSON. */
export const ENDLESS = 1e308;

/** Lays out a sentence. `times` are those that may touch it, in text order. */
export function scanSentence(article: Article, sentence: Sentence, times: readonly TimeMention[]): Scan {
  const lexemes = lexemesOf(article.text, sentence.span.start, sentence.span.end);
  let t = 0;
  const timed = lexemes.map((lexeme) => {
    while (t < times.length && (times[t]?.span.end ?? 0) <= lexeme.start) t++;
    const time = times[t];
    return time !== undefined && time.span.start < lexeme.end;
  });
  const long = lexemes.filter((lexeme) => lexeme.kind === 'word' && lexeme.text.length > 3);
  const capitals = long.filter((lexeme) => isCapital(lexeme.text)).length;
  const headline = sentence.role === 'headline' || sentence.role === 'subhead';
  const titleCase = long.length >= (headline ? 2 : 4) && capitals >= long.length * 0.75;
  return { text: article.text, sentence, lexemes, timed, times, tokens: article.tokens, titleCase };
}

/** True for a word that begins with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Position in `scan.tokens` of the first token that starts at or after an offset, within the sentence. */
export function tokenFrom(scan: Scan, offset: number): number {
  let low = scan.sentence.firstToken;
  let high = scan.sentence.lastToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.tokens[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token at a position, if it belongs to the sentence. */
export function tokenAt(scan: Scan, position: number): Token | undefined {
  const { firstToken, lastToken } = scan.sentence;
  return position >= firstToken && position < lastToken ? scan.tokens[position] : undefined;
}

/** The token that covers the lexeme at `i`. */
export function tokenOf(scan: Scan, i: number): Token | undefined {
  const lexeme = scan.lexemes[i];
  if (!lexeme) return undefined;
  const next = tokenFrom(scan, lexeme.start + 1);
  return tokenAt(scan, next - 1);
}

/** Position of the first lexeme that starts at or after an offset, looking on from `i`. */
export function lexemeFrom(scan: Scan, offset: number, i: number): number {
  let j = i;
  while (j < scan.lexemes.length && at(scan.lexemes, j).start < offset) j++;
  return j;
}

/** True when a lexeme in the range belongs to a time. */
export function isTimed(scan: Scan, from: number, next: number): boolean {
  for (let i = from; i < next; i++) if (scan.timed[i]) return true;
  return false;
}

/** The words from one lexeme to another, exclusive. */
export function spanOf(scan: Scan, from: number, next: number): Span {
  return { start: at(scan.lexemes, from).start, end: at(scan.lexemes, next - 1).end };
}
