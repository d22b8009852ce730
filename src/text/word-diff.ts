import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one of them. */
export type DiffPart = { readonly text: string; readonly side: 'both' | 'a' | 'b' };

/** Longest edit that is still worked out; longer ones are shown as two whole texts. */
const MAX_EDIT_LENGTH = 2000;

/** Word-level difference of two texts, in reading order. The only door to the diff package. */
export function diffWords(a: string, b: string): DiffPart[] {
  const parts = diffWordsWithSpace(a, b, { maxEditLength: MAX_EDIT_LENGTH });
  if (!parts)
    return [
      { text: a, side: 'a' },
      { text: b, side: 'b' },
    ];
  return parts.map((part) => ({ text: part.value, side: part.added ? 'b' : part.removed ? 'a' : 'both' }));
}
