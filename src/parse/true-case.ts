import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { SentenceRole } from '../model/article.ts';
import { tagsOfWords } from '../text/wink.ts';

/** A sentence to tag: its words with the line's own capitals, and the part of the article it stands in. */
export type TaggableSentence = { readonly text: string; readonly role: SentenceRole };

type Word = { readonly at: number; readonly word: string; readonly initial: boolean };
type Evidence = { readonly lower: ReadonlyMap<string, number>; readonly capital: ReadonlyMap<string, number> };

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS);
const WORD = /\p{L}+/gu;
/** What stands right before a word that is capitalised because something begins. */
const OPENING = /[“"‘(:—–•]\s?$/;
const TITLED_ROLES: ReadonlySet<SentenceRole> = new Set(['headline', 'dek', 'subhead']);
/** Share of a line's longer words that begin with a capital in a headline set in capitals; and least such words. */
const TITLED = { share: 0.7, words: 3, length: 4 } as const;
const DAYS_AND_MONTHS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/**
 * The sentences with capitals only where a word has them by itself, for the tagger: the first word of a sentence or
 * quotation, and headlines in capitals, go to lower case unless the article writes the word with a capital elsewhere.
 * Every result has its sentence's length. After Lita et al., "tRuEcasIng" (2003), with the article as its own corpus.
 */
export function trueCase(sentences: readonly TaggableSentence[]): string[] {
  const lines = sentences.map(({ text }) => wordsOf(text));
  const titled = sentences.map(({ text, role }, i) => TITLED_ROLES.has(role) && isTitled(text, lines[i] ?? []));
  const evidence = gather(lines, titled);
  const open = new Map<string, string>();
  const plans = lines.map((words, i) =>
    words.filter((_, k) => isOpen(words, k, sentences[i]?.text ?? '', titled[i] === true)),
  );
  for (const { word } of plans.flat()) open.set(word, word.toLowerCase());
  const lowered = [...new Set(open.values())];
  const tags = tagsOfWords(lowered);
  const common = new Set(lowered.filter((_, i) => tags[i] !== undefined && tags[i] !== 'PROPN'));
  return sentences.map(({ text }, i) => {
    let result = text;
    for (const { at, word } of plans[i] ?? []) {
      const cased = settle(word, evidence, common);
      if (cased !== word && cased.length === word.length) {
        result = result.slice(0, at) + cased + result.slice(at + word.length);
      }
    }
    return result;
  });
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let first = true;
  for (const match of text.matchAll(WORD)) {
    const at = match.index;
    const before = text.charCodeAt(at - 1);
    const initial =
      first ||
      (before !== 0x20 || text.charCodeAt(at - 2) < 0x61 ? OPENING.test(text.slice(Math.max(0, at - 2), at)) : false);
    words.push({ at, word: match[0], initial });
    first = false;
  }
  return words;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isShout = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

function isTitled(text: string, words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ word }) => word.length >= TITLED.length);
  if (long.length < TITLED.words || text.length > 400) return false;
  return long.filter(({ word }) => isCapital(word)).length >= long.length * TITLED.share;
}

/** How often the article writes a word in lower case, and how often with a capital that nothing but the word explains. */
function gather(lines: readonly (readonly Word[])[], titled: readonly boolean[]): Evidence {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const [i, words] of lines.entries()) {
    if (titled[i]) continue;
    for (const { word, initial } of words) {
      if (word.length < 2) continue;
      const code = word.charCodeAt(0);
      const isLower = code >= 0x61 && code <= 0x7a ? true : !isCapital(word);
      if (isLower) lower.set(word, (lower.get(word) ?? 0) + 1);
      else if (!initial) capital.set(word, (capital.get(word) ?? 0) + 1);
    }
  }
  return { lower, capital };
}

/** Whether a word's capital may be due to its place. A capitalised word that another follows is taken for a name. */
function isOpen(words: readonly Word[], k: number, text: string, titled: boolean): boolean {
  const { word, at, initial } = words[k] as Word;
  if (word.length < 2 || !isCapital(word)) return false;
  if (titled) return true;
  if (!initial || isShout(word)) return false;
  if (stopWords.has(word.toLowerCase())) return true;
  const next = words[k + 1];
  const joined = next !== undefined && text.slice(at + word.length, next.at) === ' ' && isCapital(next.word);
  return !joined || DAYS_AND_MONTHS.test(next.word);
}

function settle(word: string, { lower, capital }: Evidence, common: ReadonlySet<string>): string {
  const low = word.toLowerCase();
  const title = word.charAt(0) + low.slice(1);
  if (stopWords.has(low)) return low;
  const inLower = lower.get(low) ?? 0;
  const inCapitals = capital.get(title) ?? 0;
  if (isShout(word) && (capital.get(word) ?? 0) > 0) return word;
  if (inLower + inCapitals > 0) return inLower > inCapitals ? low : title;
  if (common.has(low)) return low;
  return isShout(word) && word.length <= 3 ? word : title;
}
