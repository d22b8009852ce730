import { knownAt } from './gazetteer.ts';
import { FIRST_NAMES, SURNAME_HEADS, WEAK_NAMES } from './lexicons.ts';
import { headKind } from './name-kind.ts';
import type { WordUse } from './word-use.ts';
import type { Word } from './words.ts';

const SUFFIX = /^(?:i{2,3}|iv|jr|sr)$/;

/** First name, initials or both before at least one more word that is no head of a body or place. */
export function personLike(words: readonly Word[], from: number, to: number, use: WordUse): boolean {
  const count = to - from;
  if (count < 2 || count > 6) return false;
  const first = words[from] as Word;
  if (words[from - 1]?.norm === 'the' && words[from]?.gap === '') return false;
  const named = FIRST_NAMES.has(first.norm) || WEAK_NAMES.has(first.norm) || /^(?:\p{Lu}\.){1,3}$/u.test(first.text);
  if (!named || first.possessive) return false;
  const last = words[to - 1] as Word;
  const head = headKind(last.norm);
  if (head && !SURNAME_HEADS.has(last.norm)) return false;
  if (head && count > 3) return false;
  if (WEAK_NAMES.has(first.norm)) {
    if (use.isCommon(last.norm) && !SURNAME_HEADS.has(last.norm) && FIRST_NAMES.get(last.norm) === undefined)
      return !use.isWord(last.norm);
    const known = knownAt(words, from);
    if (known && known.length === count) return false;
  }
  for (let i = from + 1; i < to; i += 1) {
    const inner = words[i] as Word;
    const isKnown = knownAt(words, i);
    if (inner.caps && inner.text.length > 2 && !inner.text.includes('.') && !SUFFIX.test(inner.norm)) return false;
    if (
      isKnown &&
      (isKnown.known.kind === 'nationality' || isKnown.length > 1 || isKnown.known.kind === 'organisation') &&
      !isKnown.known.weak &&
      i + isKnown.length === to &&
      isKnown.known.kind !== 'place'
    ) {
      return FIRST_NAMES.has(first.norm) && isKnown.length === 1;
    }
  }
  return true;
}
