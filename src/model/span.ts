/**
 * A place in an article: half-open UTF-16 offsets into the untouched input text.
 * `text.slice(start, end)` gives the exact words. It is the only notion of position in the model;
 * lines and columns are made from it in `report/`.
 */
export type Span = { readonly start: number; readonly end: number };

/** Makes a span; offsets are UTF-16 code units, end exclusive. */
export function makeSpan(start: number, end: number): Span {
  return { start, end };
}

/** The exact words at a span of the text it points into. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer` (equal spans do). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then by end. For `sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The smallest span that covers both. */
export function coverSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
