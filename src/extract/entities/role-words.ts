import type { Candidate } from './candidates.ts';
import { PARTIES, STATUS_WORDS } from './lexicons.ts';
import { titleAt } from './titles.ts';
import type { Word } from './words.ts';

/** So many words before a name can belong to its title. */
const TITLE_REACH = 9;

/** So many words that no list holds can stand before a small title. */
const LOOSE_REACH = 3;

/** Candidates of a line by the word they start and end at. */
export type LineNames = {
  readonly starts: ReadonlyMap<number, Candidate>;
  readonly ends: ReadonlyMap<number, Candidate>;
};

/** The country of a nationality, the known key of a name, else its words: what an office is "of". */
export function ofName({ known, norm }: Candidate): string {
  if (known?.kind === 'nationality') return known.country ?? known.key;
  return known?.key ?? norm;
}

/** First word of the longest title that ends right before word `to`. */
export function titleBefore(words: readonly Word[], to: number, names: LineNames): number | undefined {
  let first = to - 1;
  while (first > 0 && to - first < TITLE_REACH && /^-?$/.test(words[first]?.gap ?? ' ')) first -= 1;
  for (let i = first; i < to; i += 1) {
    // "Labour lawmaker": a party, not the labour of a "Labour Minister".
    const party = words[i]?.cap && PARTIES.has(words[i]?.norm ?? '') && words[i + 1]?.cap === false;
    if (!party && !insideName(words, i, to, names) && titleAt(words, i, to) === to - i) return looseStart(words, i);
  }
  return undefined;
}

/** "Union" in "European Union foreign policy chief": in the middle of another name. */
function insideName(words: readonly Word[], i: number, to: number, names: LineNames): boolean {
  for (let k = i + 1; k < to; k += 1) {
    const held = names.ends.get(k);
    if (held && held.from < i) return true;
    if (!words[k - 1]?.cap) return false;
  }
  return false;
}

/** Small nouns and adjectives before a small title belong to it: "oil company executive Jane Doe". */
function looseStart(words: readonly Word[], title: number): number {
  let from = title;
  if (words[title]?.cap) return from;
  while (from > 0 && title - from < LOOSE_REACH && /^-?$/.test(words[from]?.gap ?? ' ')) {
    const word = words[from - 1];
    if (!word || word.cap || !isNounLike(word) || word.possessive || STATUS_WORDS.has(word.norm)) break;
    from -= 1;
  }
  return from;
}

const isNounLike = ({ pos, norm }: Word): boolean => (pos === 'NOUN' || pos === 'ADJ') && !/^\d|(?:ed|ing)$/.test(norm);

/** Length of a title; after an article or owner with small nouns and adjectives before its head ("oil minister"). */
export function titleLength(words: readonly Word[], i: number, loose: boolean): number {
  const strict = titleAt(words, i, words.length);
  const rest = words[i + strict];
  if (!loose || (strict > 0 && !(rest?.gap === '' && !rest.cap && isNounLike(rest)))) return strict;
  for (let k = i + strict; k < i + strict + LOOSE_REACH; k += 1) {
    const word = words[k];
    if (!word || word.cap || (k > i && !/^-?$/.test(word.gap)) || !(isNounLike(word) || STATUS_WORDS.has(word.norm)))
      return strict;
    const inner = titleAt(words, k + 1, words.length);
    if (inner > 0 && /^-?$/.test(words[k + 1]?.gap ?? ' ')) return k + 1 + inner - i;
  }
  return strict;
}

/** "of Moldova", "for the city council", "at Reuters". */
export function bodyAfter(
  words: readonly Word[],
  i: number,
  names: LineNames,
): { of: string; end: number } | undefined {
  const word = words[i];
  if (word?.gap !== '' || !/^(?:of|for|to|at|with|in)$/.test(word.norm)) return undefined;
  const at = words[i + 1]?.norm === 'the' ? i + 2 : i + 1;
  const held = names.starts.get(at) ?? names.starts.get(at + titleAt(words, at, words.length));
  return held ? { of: ofName(held), end: held.to } : undefined;
}
