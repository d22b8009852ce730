import type { EntityKind } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { type KnownName, knownAt } from './gazetteer.ts';
import { FIRST_NAMES, FREQUENCY, ORGANISATION_HEADS, PLACE_HEADS } from './lexicons.ts';
import { isHonorific, titleAt } from './titles.ts';
import type { Word } from './words.ts';

/** A name that the rest of the article writes with ordinary capitals. */
export type HeardName = {
  readonly words: readonly string[];
  readonly kind: EntityKind | 'unknown';
  readonly known?: KnownName;
};

/** Names by their first folded word, longest first. */
export type HeardNames = ReadonlyMap<string, readonly HeardName[]>;

/** Gathers the names found so far, with last names and first names of people of their own. */
export function heardNames(candidates: readonly Candidate[]): HeardNames {
  const byFirst = new Map<string, HeardName[]>();
  const seen = new Set<string>();
  const put = (words: readonly string[], kind: EntityKind | 'unknown', known?: KnownName): void => {
    const norm = words.join(' ');
    if (words.length === 0 || seen.has(norm)) return;
    seen.add(norm);
    const heard = { words, kind, ...(known ? { known } : {}) };
    const list = byFirst.get(words[0] ?? '');
    if (list) list.push(heard);
    else byFirst.set(words[0] ?? '', [heard]);
  };
  for (const { norm, kind, known } of candidates) put(norm.split(' '), kind, known);
  for (const { norm, kind } of candidates) {
    const words = norm.split(' ');
    const last = words.at(-1) ?? '';
    if (kind === 'person' && words.length > 1 && !/^(?:jr|sr|i{2,3})$/.test(last)) put([last], 'person');
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * Names in a line whose capitals say nothing: only names that the article or the gazetteers know, and a first name
 * before words that are no English words.
 */
export function findInHeadline(line: Line, index: number, heard: HeardNames): Candidate[] {
  const { words } = line;
  const upper = line.casing === 'upper';
  const found: Candidate[] = [];
  let i = 0;
  while (i < words.length) {
    const match = matchAt(words, i, heard, upper);
    if (!match) {
      i += 1;
      continue;
    }
    const { length, kind, known } = match;
    const last = words[i + length - 1] as Word;
    found.push({
      line: index,
      from: i,
      to: i + length,
      start: (words[i] as Word).start,
      end: last.end,
      norm: words
        .slice(i, i + length)
        .map((word) => word.norm)
        .join(' '),
      kind,
      ...(known ? { known } : {}),
      titled: i > 0 && (isHonorific(words[i - 1]) || titleAt(words, i - 1, i) === 1),
      the: words[i - 1]?.norm === 'the',
      abbreviation: known?.abbreviation ?? (!upper && length === 1 && (words[i] as Word).caps),
    });
    i += length;
  }
  return found;
}

type Match = { readonly length: number; readonly kind: EntityKind | 'unknown'; readonly known?: KnownName };

function matchAt(words: readonly Word[], i: number, heard: HeardNames, upper: boolean): Match | undefined {
  const word = words[i] as Word;
  if (!word.cap) return undefined;
  for (const { words: norms, kind, known } of heard.get(word.norm) ?? []) {
    const fits = norms.every(
      (norm, k) => words[i + k]?.norm === norm && (k === 0 || /^[-&]?$/.test(words[i + k]?.gap ?? '')),
    );
    // A name that is an ordinary word too needs more than one word, or capitals that mean something.
    const risky = norms.length === 1 && (kind === 'unknown' || known?.caps === true);
    if (fits && !(risky && (upper || isPlainWord(word))))
      return { length: norms.length, kind, ...(known ? { known } : {}) };
  }
  const known = knownAt(words, i);
  if (known && !known.known.weak && !(upper && known.known.caps) && !isTail(words, i + known.length)) {
    return { length: known.length, kind: known.known.kind, known: known.known };
  }
  return personAt(words, i);
}

const isPlainWord = (word: Word): boolean =>
  !word.caps && (FREQUENCY.get(word.norm) ?? Number.POSITIVE_INFINITY) < 5000;

/** "Justice" before "Department": the known word is only the beginning of a longer name. */
function isTail(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word?.gap === '' &&
    word.cap &&
    (ORGANISATION_HEADS.has(word.norm) || PLACE_HEADS.has(word.norm)) &&
    !FREQUENCY.has(word.norm)
  );
}

/** A first name and words that are no English words. */
function personAt(words: readonly Word[], i: number): Match | undefined {
  if (!FIRST_NAMES.has(words[i]?.norm ?? '')) return undefined;
  let n = 1;
  while (n < 4) {
    const word = words[i + n];
    if (!word?.cap || (word.gap !== '' && word.gap !== '-') || FREQUENCY.has(word.norm)) break;
    n += 1;
    if (word.possessive) break;
  }
  return n > 1 ? { length: n, kind: 'person' } : undefined;
}
