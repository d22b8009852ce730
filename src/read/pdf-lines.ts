import type { RoleText } from './text-builder.ts';

/** A printed line: its text, the height of its letters, and how far above the page's lower edge it stands, in points. */
export type PdfLine = { readonly page: number; readonly y: number; readonly size: number; readonly text: string };

/** A gap of so many usual line distances begins a new paragraph. */
const PARAGRAPH_GAP = 1.35;
/** Lines of one paragraph are at most so many letter heights apart. */
const WIDEST_LEADING = 1.7;
/** Letters so much larger than the usual ones make a headline. */
const HEADLINE_SIZE = 1.25;
const PAGE_NUMBER = /^(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i;

/**
 * Puts printed lines together into paragraphs: a larger gap, another letter size or a new column divides them, a word
 * divided at a line's end becomes one again, page numbers go.
 */
export function joinLines(lines: readonly PdfLine[]): RoleText[] {
  const kept = lines.filter((line) => !PAGE_NUMBER.test(line.text));
  // By the number of words, so that a long text outweighs its captions and headings.
  const sizes = kept.flatMap((line) => line.text.split(' ').map(() => line.size));
  const usualSize = quantile(sizes, 0.5);
  const gaps = kept.map((line, i) => gapBefore(kept[i - 1], line)).filter((gap) => gap > 0);
  // Most lines stand inside a paragraph; where all gaps are wide, each line is a paragraph.
  const usualGap = Math.min(quantile(gaps, 0.25), usualSize * WIDEST_LEADING);
  const paragraphs: { size: number; text: string }[] = [];
  for (const [i, line] of kept.entries()) {
    const before = kept[i - 1];
    const current = paragraphs.at(-1);
    if (current && before && continues(before, line, current.text, usualGap))
      current.text = joinWords(current.text, line.text);
    else paragraphs.push({ size: line.size, text: line.text });
  }
  let headlines = 0;
  return paragraphs.map(({ size, text }) => {
    const large = size > usualSize * HEADLINE_SIZE && text.length < 250;
    if (large) headlines += 1;
    return { role: large ? (headlines === 1 ? 'headline' : 'subhead') : 'body', text };
  });
}

/** Distance down the page from the line before; 0 at the head of a page or column. */
function gapBefore(before: PdfLine | undefined, line: PdfLine): number {
  return before && before.page === line.page ? Math.max(0, before.y - line.y) : 0;
}

function continues(before: PdfLine, line: PdfLine, text: string, usualGap: number): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * Math.max(before.size, line.size)) return false;
  const gap = gapBefore(before, line);
  if (gap > 0) return gap <= usualGap * PARAGRAPH_GAP;
  // Over a page or column: the paragraph goes on unless a sentence just ended.
  return !/[.!?:]["'”’)]?$/.test(text);
}

function joinWords(text: string, next: string): string {
  const divided = /[\p{L}]{2}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next);
  return divided ? text.slice(0, -1) + next : `${text} ${next}`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
