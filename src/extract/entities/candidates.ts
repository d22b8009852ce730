import type { Article, Sentence } from '../../model/article.ts';
import type { EntityKind } from '../../model/mention.ts';
import type { KnownName } from './gazetteer.ts';
import { type Word, wordsOf } from './words.ts';

/** How capitals are used in a sentence: as usual, on nearly every word, or throughout. */
export type Casing = 'normal' | 'title' | 'upper';

/** A sentence with its words; `from` is the number of its first word in the article. */
export type Line = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly casing: Casing;
};

/** A name found in the text, before it is known who it is. Word numbers are those of its line. */
export type Candidate = {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Folded words, joined by blanks. */
  readonly norm: string;
  kind: EntityKind | 'unknown';
  readonly known?: KnownName;
  /** A title or form of address stands right before. */
  readonly titled: boolean;
  /** "the" stands right before. */
  readonly the: boolean;
  /** Written in capitals ("NATO", "U.N."). */
  readonly abbreviation: boolean;
  /** For what refers without a name. */
  readonly form?: 'pronoun' | 'description';
  /** A seat that stands for the government there. */
  metonym?: boolean;
};

/** Parts of an article that are read for names. */
const READ = new Set(['headline', 'dek', 'body', 'subhead', 'caption', 'correction']);
const LONG_WORD = 4;
/** Headlines in capitals write words of these kinds large. */
const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB']);

/** The sentences that are read for names, with their words and how they use capitals. */
export function linesOf(article: Article): Line[] {
  const lines: Line[] = [];
  for (const sentence of article.sentences) {
    if (!READ.has(sentence.role)) continue;
    const words = wordsOf(article, sentence);
    lines.push({ sentence, words, casing: casingOf(words) });
  }
  return lines;
}

function casingOf(words: readonly Word[]): Casing {
  let long = 0;
  let capital = 0;
  let small = 0;
  let upper = 0;
  let letters = 0;
  for (const [i, word] of words.entries()) {
    if (word.text.length >= 2) {
      letters += 1;
      if (word.caps) upper += 1;
    }
    if (!word.cap && (word.pos === 'VERB' || (CONTENT.has(word.pos ?? '') && word.norm.length >= LONG_WORD)))
      small += 1;
    if (i === 0 || word.norm.length < LONG_WORD) continue;
    long += 1;
    if (word.cap) capital += 1;
  }
  if (letters >= 3 && upper / letters > 0.6) return 'upper';
  return small === 0 && long >= 3 && capital / long >= 0.75 && words.length >= 4 ? 'title' : 'normal';
}
