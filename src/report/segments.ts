import type { Span } from '../model/span.ts';
import { diceSimilarity } from '../text/similarity.ts';
import { type DiffPart, diffWords } from '../text/word-diff.ts';
import { headOf, oneLine, tailOf } from './safe-text.ts';

/** A run of text, marked where it is the words at issue. White space is single; control characters are visible. */
export type Segment = { readonly text: string; readonly marked: boolean };

/** From this similarity on, two texts are shown with their differing words marked instead of as two wholes. */
const NEAR = 0.55;
const NEAR_WORDS = 4;
const WORD = /[\p{L}\p{N}]/u;
/** What a cut run keeps at least on each side of the marks. */
const LEAST_CONTEXT = 24;

/** A part of a text with spans in it marked. Spans outside `within` are left out, overlapping ones are one mark. */
export function markSpans(text: string, within: Span, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = within.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(at, span.start);
    const end = Math.min(within.end, span.end);
    if (end <= start) continue;
    const joins = start === at && segments.at(-1)?.marked === true && span.start < at;
    const marked = { text: text.slice(start, end), marked: true };
    if (joins) segments.push({ ...marked, text: (segments.pop()?.text ?? '') + marked.text });
    else segments.push({ text: text.slice(at, start), marked: false }, marked);
    at = end;
  }
  segments.push({ text: text.slice(at, within.end), marked: false });
  return tidySegments(segments);
}

/**
 * Both texts as one, what differs in whole runs: changed words with only white space or marks between them are one change.
 * The parts of side `a` and `both` give `a` again, but that a change in punctuation alone is told as no change.
 */
export function collateWords(a: string, b: string): DiffPart[] {
  const parts: DiffPart[] = [];
  let own = '';
  let other = '';
  const flush = (): void => {
    if (!WORD.test(own) && !WORD.test(other)) {
      if (own !== '') parts.push({ text: own, side: 'both' });
    } else {
      if (own !== '') parts.push({ text: own, side: 'a' });
      if (other !== '') parts.push({ text: other, side: 'b' });
    }
    own = '';
    other = '';
  };
  for (const { text, side } of diffWords(a, b)) {
    if (side === 'both' && (WORD.test(text) || own + other === '')) {
      flush();
      parts.push({ text, side });
      continue;
    }
    if (side !== 'b') own += text;
    if (side !== 'a') other += text;
  }
  flush();
  return parts;
}

/** The spans of the words of `a` that `b` has not; offsets count from `from`, where `a` stands in its article. */
export function differingSpans(a: string, b: string, from: number = 0): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const part of collateWords(a, b)) {
    if (part.side === 'b') continue;
    const words = part.text.trim();
    const start = at + part.text.indexOf(words);
    if (part.side === 'a' && words !== '') spans.push({ start, end: start + words.length });
    at += part.text.length;
  }
  return spans;
}

/** True when two texts are so alike that their differing words are worth marking; equal ones are not. */
export function nearEqual(a: string, b: string): boolean {
  const shorter = oneLine(a.length < b.length ? a : b).trim();
  return a !== b && shorter.split(' ').length >= NEAR_WORDS && diceSimilarity(a, b) >= NEAR;
}

/**
 * Cuts unmarked runs, and marked ones only where they alone are too long, so that about `max` units stay. The first run
 * keeps its end, the last its beginning, one between two marks both; "…" stands at each cut.
 */
export function shortenSegments(segments: readonly Segment[], max: number): Segment[] {
  const marked = segments.reduce((sum, s) => sum + (s.marked ? Math.min(s.text.length, max) : 0), 0);
  const runs = segments.filter((s) => !s.marked).map((s) => s.text.length);
  const cap = Math.max(LEAST_CONTEXT, waterLevel(runs, max - marked));
  const last = segments.length - 1;
  const anyMarked = segments.some((s) => s.marked);
  return segments.map((segment, i) => {
    if (segment.marked) return { ...segment, text: cutMiddle(segment.text, max) };
    if (!anyMarked || (i === last && i > 0)) return { ...segment, text: cutEnd(segment.text, cap) };
    return { ...segment, text: i === 0 ? cutStart(segment.text, cap) : cutMiddle(segment.text, cap) };
  });
}

/** The words of segments without their marks. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** Largest cap for which the capped lengths sum to at most `room`. */
function waterLevel(lengths: readonly number[], room: number): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  let left = room;
  for (const [i, length] of sorted.entries()) {
    const share = left / (sorted.length - i);
    if (length > share) return Math.max(0, Math.floor(share));
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function cutEnd(text: string, max: number): string {
  return text.length <= max ? text : `${headOf(text, max).trimEnd()} …`;
}

function cutStart(text: string, max: number): string {
  return text.length <= max ? text : `… ${tailOf(text, max).trimStart()}`;
}

function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const half = Math.max(4, Math.floor(max / 2));
  return `${headOf(text, half).trimEnd()} … ${tailOf(text, half).trimStart()}`;
}

/** Single white space, nothing empty, neighbours of one kind joined, white space at a mark's edge moved out of it. */
function tidySegments(segments: readonly Segment[]): Segment[] {
  const spread = segments.flatMap((segment) => {
    const text = oneLine(segment.text);
    if (!segment.marked) return [{ text, marked: false }];
    const core = text.trim();
    const lead = text.slice(0, text.length - text.trimStart().length);
    const tail = core === '' ? '' : text.slice(text.trimEnd().length);
    return [
      { text: lead, marked: false },
      { text: core, marked: true },
      { text: tail, marked: false },
    ];
  });
  const joined: Segment[] = [];
  for (const segment of spread) {
    if (segment.text === '') continue;
    const before = joined.at(-1);
    if (before && before.marked === segment.marked) {
      joined[joined.length - 1] = {
        text: `${before.text}${segment.text}`.replace(/ {2,}/g, ' '),
        marked: segment.marked,
      };
    } else joined.push(segment);
  }
  return joined;
}
