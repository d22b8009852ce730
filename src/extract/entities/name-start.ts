import { knownAt } from './gazetteer.ts';
import { FIRST_NAMES, MONTH_WORDS, NOT_NAMES, STOPS, WEAK_NAMES } from './lexicons.ts';
import { headKind } from './name-kind.ts';
import { isHonorific, titleAt } from './titles.ts';
import type { WordUse } from './word-use.ts';
import type { Word } from './words.ts';

export function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (!word.cap) return knownParticleStart(words, i);
  if (isParty(words, i) || isContraction(word)) return false;
  if (NOT_NAMES.has(word.norm) || STOPS.has(word.norm)) {
    return isKnownPhrase(words, i) || (isHonorific(word) && words[i + 1]?.cap === true);
  }
  if (MONTH_WORDS.has(word.norm)) return isMonthName(words, i);
  if (words[i - 1] && isParty(words, i - 1)) return false;
  return true;
}

/** "R-S.C.", "D-Calif.": the first of the two words. */
export function isParty(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return /^(?:[DRIGL]|DFL)$/.test(words[i]?.text ?? '') && next?.gap === '-' && next.cap;
}

/** "I'm", "He's". */
function isContraction(word: Word): boolean {
  const mark = word.norm.indexOf("'");
  return mark > 0 && STOPS.has(word.norm.slice(0, mark));
}

/** "April Castro", "Jan Brewer": a month that is a first name, before a surname and not where dates stand. */
function isMonthName(words: readonly Word[], i: number): boolean {
  const norm = words[i]?.norm ?? '';
  const next = words[i + 1];
  if (!(WEAK_NAMES.has(norm) || FIRST_NAMES.has(norm)) || !next?.cap || next.gap !== '') return false;
  if (/^(?:by|each|early|in|last|late|mid|next|of|since|this|through|until)$/.test(words[i - 1]?.norm ?? ''))
    return false;
  return !knownAt(words, i + 1) && headKind(next.norm) === undefined && !NOT_NAMES.has(next.norm);
}

/** "al-Qaeda", "van Gogh": a name that begins with a small particle. */
function knownParticleStart(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (words[i]?.norm === 'al' || words[i]?.norm === 'el') && next?.cap === true && next.gap === '-';
}

function isKnownPhrase(words: readonly Word[], i: number): boolean {
  const known = knownAt(words, i);
  return known !== undefined && (known.length > 1 || known.known.caps);
}

/** The first word of a sentence or quotation, where a capital says nothing. */
export function isInitial(words: readonly Word[], i: number): boolean {
  const gap = words[i]?.gap ?? '';
  return i === 0 || /["“„«:?!.…•—–;]$|^['‘]|['‘]$/.test(gap) || (gap.length > 1 && /["“]/.test(gap));
}

/** Number of the first word that is truly part of a name. */
export function skipInitial(words: readonly Word[], i: number, end: number, use: WordUse): number {
  const word = words[i] as Word;
  if (knownAt(words, i) || titleAt(words, i, end) > 0) return i;
  if (end - i > 1 && use.isLeading(word, words[i + 1])) return i + 1;
  if (end - i > 1) return use.maybeName(word, words[i + 1]) ? i : skipRest(words, i + 1, end);
  return use.isName(word) ? i : end;
}

function skipRest(words: readonly Word[], i: number, end: number): number {
  return i < end && words[i]?.cap ? i : end;
}
