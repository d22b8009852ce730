import { SMALL_NUMBERS, TENS } from '../../lexicon/en/number-words.ts';
import type { Line } from './candidates.ts';
import { knownAt } from './gazetteer.ts';
import { FIRST_NAMES, FREQUENCY, PLACE_PREPOSITIONS, ROLE_NOUNS, STOPS, WEAK_NAMES } from './lexicons.ts';
import type { Word } from './words.ts';

/** Rank up to which a word is so frequent that a capital at a sentence's head says nothing. */
const COMMON_RANK = 20_000;
const NUMBERS: ReadonlySet<string> = new Set([...SMALL_NUMBERS, ...TENS].map(([word]) => word));
const NEVER_FIRST = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NUM', 'PART', 'PRON', 'SCONJ', 'VERB']);

/** How the article itself uses a word: evidence for what a capital at a sentence's head means. */
export type WordUse = {
  /** A single word at the head of a sentence is a name. */
  readonly isName: (word: Word) => boolean;
  /** The first of several capitalised words at the head of a sentence can belong to a name. */
  readonly maybeName: (word: Word, next: Word | undefined) => boolean;
  /** The first word of a sentence is a common noun before a name that stands without it elsewhere ("Carmaker Delmonte"). */
  readonly isLeading: (word: Word, next: Word | undefined) => boolean;
  /** Rank of a word among the frequent ones of English; beyond them infinite. */
  readonly rank: (norm: string) => number;
  /** A frequent English word. */
  readonly isCommon: (norm: string) => boolean;
  /** Stands with a small letter in the article, or is a frequent word and no name in it. */
  readonly isWord: (norm: string) => boolean;
  /** A capitalised word alone, inside a sentence, names something. */
  readonly lone: (word: Word) => boolean;
  /** The word ends a person's full name in the article. */
  readonly isSurname: (norm: string) => boolean;
  /** The words around make the word a place. */
  readonly placeAround: (words: readonly Word[], i: number) => boolean;
};

type Count = { inside: number; small: number; behind: number };

/** Counts how words are written in the sentences with ordinary capitals. */
export function wordUse(lines: readonly Line[]): WordUse {
  const counts = new Map<string, Count>();
  const surnames = new Set<string>();
  for (const { words, casing } of lines) {
    if (casing !== 'normal') continue;
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] as Word;
      if (word.cap && i === 0) continue;
      const count = counts.get(word.norm) ?? { inside: 0, small: 0, behind: 0 };
      counts.set(word.norm, count);
      if (!word.cap) count.small += 1;
      else if (word.gap === '' || word.gap === ',' || word.gap === '-') count.inside += 1;
      const before = words[i - 1];
      if (i === 1 && word.cap && word.gap === '') count.behind += 1;
      if (word.cap && before?.cap && word.gap === '' && !before.possessive && i > 0)
        noteSurname(before, word, surnames);
    }
  }
  const isCommon = (norm: string): boolean => (FREQUENCY.get(norm) ?? COMMON_RANK + 1) <= COMMON_RANK;
  const seen = (norm: string): boolean => {
    const count = counts.get(norm);
    return count !== undefined && count.inside > 0 && count.inside >= count.small;
  };
  const small = (norm: string): boolean => (counts.get(norm)?.small ?? 0) > 0;
  return {
    isCommon,
    isLeading: (word, next) =>
      (word.pos === 'NOUN' || word.pos === 'ADJ' || isCommon(word.norm)) &&
      !seen(word.norm) &&
      !FIRST_NAMES.has(word.norm) &&
      next !== undefined &&
      !isCommon(next.norm) &&
      (counts.get(next.norm)?.inside ?? 0) > (counts.get(next.norm)?.behind ?? 0),
    rank: (norm) => FREQUENCY.get(norm) ?? Number.POSITIVE_INFINITY,
    isWord: (norm) => small(norm),
    isSurname: (norm) => surnames.has(norm),
    isName: (word) =>
      seen(word.norm) ||
      surnames.has(word.norm) ||
      (!small(word.norm) &&
        !STOPS.has(word.norm) &&
        word.pos === 'PROPN' &&
        (!isCommon(word.norm) || FIRST_NAMES.has(word.norm)) &&
        !ROLE_NOUNS.has(word.norm)) ||
      (word.caps && !small(word.norm)),
    maybeName: (word, next) => {
      if (FIRST_NAMES.has(word.norm) || seen(word.norm) || /^(?:\p{Lu}\.)+$/u.test(word.text)) return true;
      if (WEAK_NAMES.has(word.norm)) return next?.gap === '' && !small(word.norm);
      if (NUMBERS.has(word.norm) || STOPS.has(word.norm) || (word.pos && NEVER_FIRST.has(word.pos))) return false;
      return !small(word.norm) || next?.cap === true;
    },
    lone: (word) => !small(word.norm) || (counts.get(word.norm)?.inside ?? 0) > 1 || surnames.has(word.norm),
    placeAround: (words, i) => placeAround(words, i),
  };
}

function noteSurname(before: Word, word: Word, surnames: Set<string>): void {
  if (FIRST_NAMES.has(before.norm) || /^(?:mr|mrs|ms|sen|rep|gov)$/.test(before.norm)) surnames.add(word.norm);
  else if (WEAK_NAMES.has(before.norm) && !knownAt([before, word], 0)) surnames.add(word.norm);
}

function placeAround(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const word = words[i] as Word;
  if (
    before &&
    word.gap === '' &&
    (PLACE_PREPOSITIONS.has(before.norm) || /^(?:from|of|to|toward|towards|around)$/.test(before.norm))
  ) {
    return (
      /^(?:at|in|inside|near|outside|around|from|across|throughout)$/.test(before.norm) || followedByPlace(words, i)
    );
  }
  return followedByPlace(words, i);
}

/** "Jackson, Miss.": a state or country after a comma. */
function followedByPlace(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next?.gap !== ',' || !next.cap) return false;
  return knownAt(words, i + 1)?.known.kind === 'place';
}
