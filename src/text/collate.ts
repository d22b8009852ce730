import type { Span } from '../model/span.ts';
import { fold } from './normalise.ts';

/** A word of a quotation: its place in the given text, and the form in which it is compared. */
export type CollatedWord = { readonly span: Span; readonly norm: string };

/** A stretch in which two texts differ, as ranges of words; one side is empty for an insertion. */
export type WordChange = {
  readonly a: readonly CollatedWord[];
  readonly b: readonly CollatedWord[];
  /** True when matched words stand on both sides of the change. */
  readonly inside: boolean;
};

/** Two texts collated word by word over the stretch that they share. */
export type Collation = {
  /** Matched words. */
  readonly matched: number;
  /** Words of `a` and `b` from the first to the last match, matched or not. */
  readonly lengthA: number;
  readonly lengthB: number;
  /** Matched words as a share of the shorter text, 0 to 1. */
  readonly cover: number;
  /** What differs between the first and last match, and other words at the ends; trimming at an end is no change. */
  readonly changes: readonly WordChange[];
  /** Words before the first and after the last match. */
  readonly trimmedA: number;
  readonly trimmedB: number;
};

const WORD = /\.{3}|…|\[[^\]]{0,80}\]|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const MAX_WORDS = 400;

/**
 * The words of a text for collation, at most 400. Offsets are UTF-16 code units into the text, plus `offset`. An
 * ellipsis and a bracketed insert are words of their own, written "…" and "[]".
 */
export function collationWords(text: string, offset = 0): CollatedWord[] {
  const words: CollatedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    if (words.length >= MAX_WORDS) break;
    const raw = match[0];
    const norm = raw.startsWith('[') ? '[]' : raw === '...' || raw === '…' ? '…' : normalForm(raw);
    words.push({ span: { start: offset + match.index, end: offset + match.index + raw.length }, norm });
  }
  return words;
}

/** Dots, apostrophes and hyphens say nothing about what was said: "O.K." is "ok", "it's" is "its". */
function normalForm(word: string): string {
  return fold(word).replace(/[.,'-]/g, '');
}

/**
 * Collates two lists of words by their longest common subsequence (Hunt and McIlroy's problem, solved by dynamic
 * programming; cost is the product of the lengths). An ellipsis or bracketed insert on one side excuses what the other
 * side has there.
 */
export function collate(a: readonly CollatedWord[], b: readonly CollatedWord[]): Collation {
  const pairs = commonWords(a, b);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) {
    return { matched: 0, lengthA: 0, lengthB: 0, cover: 0, changes: [], trimmedA: a.length, trimmedB: b.length };
  }
  const changes: WordChange[] = [];
  for (let k = 0; k + 1 < pairs.length; k += 1) {
    const [i, j] = pairs[k] ?? [0, 0];
    const [nextI, nextJ] = pairs[k + 1] ?? [0, 0];
    const left = a.slice(i + 1, nextI);
    const right = b.slice(j + 1, nextJ);
    if (left.length === 0 && right.length === 0) continue;
    if ([...left, ...right].some((word) => word.norm === '…' || word.norm === '[]')) continue;
    changes.push({ a: left, b: right, inside: true });
  }
  const ends = [
    endChange(a.slice(0, first[0]), b.slice(0, first[1])),
    endChange(a.slice(last[0] + 1), b.slice(last[1] + 1)),
  ];
  changes.push(...ends.flatMap((change) => change ?? []));
  return {
    matched: pairs.length,
    lengthA: last[0] - first[0] + 1,
    lengthB: last[1] - first[1] + 1,
    cover: pairs.length / Math.max(1, Math.min(a.length, b.length)),
    changes,
    trimmedA: a.length - (last[0] - first[0] + 1),
    trimmedB: b.length - (last[1] - first[1] + 1),
  };
}

/** Other words at an end are no trimming where both have a few: "belongs to its fans" / "belongs to its supporters". */
const LONGEST_END = 3;

function endChange(a: readonly CollatedWord[], b: readonly CollatedWord[]): WordChange | undefined {
  const few = (words: readonly CollatedWord[]): boolean => words.length > 0 && words.length <= LONGEST_END;
  const marked = [...a, ...b].some((word) => word.norm === '…' || word.norm === '[]');
  return few(a) && few(b) && !marked ? { a, b, inside: false } : undefined;
}

function commonWords(a: readonly CollatedWord[], b: readonly CollatedWord[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i * width + j] =
        a[i]?.norm === b[j]?.norm
          ? 1 + (best[(i + 1) * width + j + 1] ?? 0)
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.norm === b[j]?.norm) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
