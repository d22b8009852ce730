import type { Article, Paragraph } from '../model/article.ts';
import { compareSpans, makeSpan, type Span } from '../model/span.ts';
import { findSingleQuotes } from './quotes-single.ts';

/** Words between quotation marks, before anything is known about them. */
export type MarkedQuote = {
  /** With the marks. */
  readonly span: Span;
  /** Without the marks; of a quotation over several paragraphs it holds the marks that reopen it. */
  readonly content: Span;
  /** 0 for quotations in the writer's own text, 1 for those inside a quotation, and so on. */
  readonly depth: number;
};

type Open = { readonly start: number; readonly content: number };
type Found = { readonly span: Span; readonly content: Span };

const MARK = /["“”„‟«»]|``|''/g;
const LEFT = /[\s([{—–\-/“‘"']/;
const RIGHT = /[\s.,;:!?)\]}—–\-/”’"'…]/;
const OPENING = new Set(['“', '„', '‟', '«', '``']);
const CLOSING = new Set(['”', '»']);
const MAX_DEPTH = 6;
/** A mark is lost in print far more often before ", Smith said" than anywhere else: the quotation ends at this comma. */
const LOST_CLOSE = /[,?!] (?:[\p{L}.'’-]{1,20} ){0,4}(?:said|says|added|told|wrote|asked|tweeted|replied)\b/u;

/** Paragraphs in which nobody is quoted: machinery of the page. */
export function isRunningText(paragraph: Paragraph): boolean {
  return paragraph.role !== 'boilerplate' && paragraph.role !== 'byline';
}

/** True when the mark can only be the sign for inches: `6'2"`, or a number before it while nothing is open. */
function isInches(text: string, at: number, open: boolean): boolean {
  if (text[at] !== '"' || !/[\d½¼¾]/.test(text[at - 1] ?? '')) return false;
  return !open || /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Decides by its shape and its neighbours whether a mark opens or closes. */
function opens(text: string, at: number, mark: string, paragraph: Span, open: boolean): boolean {
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + mark.length < paragraph.end ? (text[at + mark.length] ?? ' ') : ' ';
  const canOpen = LEFT.test(before) && !/\s/.test(after);
  const canClose = !/\s/.test(before) && RIGHT.test(after);
  if (OPENING.has(mark)) return canOpen || !canClose;
  if (CLOSING.has(mark)) return canOpen && !canClose;
  return canOpen === canClose ? !open : canOpen;
}

/** True when the paragraph's first character is a double mark that opens. */
function startsOpen(text: string, paragraph: Paragraph | undefined): boolean {
  if (!paragraph || !isRunningText(paragraph)) return false;
  return /^(?:["“„«]|``|'')\S/.test(text.slice(paragraph.span.start, paragraph.span.start + 3));
}

/** What is left open at the end of a paragraph: closed before a cue, at the paragraph's end, or not at all. */
function closeUnbalanced(text: string, open: Open, nextMark: number, paragraph: Span): Found | undefined {
  const reach = text.slice(open.content, Math.min(nextMark, open.content + 1200));
  const lost = LOST_CLOSE.exec(reach);
  if (lost) {
    const end = open.content + lost.index + 1;
    return { span: makeSpan(open.start, end), content: makeSpan(open.content, end) };
  }
  const before = text.slice(paragraph.start, open.start).trimEnd();
  if (before && !/[:,]$/.test(before)) return undefined;
  const end = nextMark < paragraph.end ? open.content : paragraph.end;
  return end > open.content ? { span: makeSpan(open.start, end), content: makeSpan(open.content, end) } : undefined;
}

/** Pairs the double marks of the article with a stack for each paragraph; an open one may go on in the next paragraph. */
function findDoubleQuotes(article: Article): Found[] {
  const { text, paragraphs } = article;
  const found: Found[] = [];
  let pending: Open | undefined;
  paragraphs.forEach((paragraph, index) => {
    if (!isRunningText(paragraph)) return;
    const { start, end } = paragraph.span;
    const stack: Open[] = pending ? [pending] : [];
    let reopening = pending !== undefined;
    pending = undefined;
    // Where the first mark after each open one stands, to know how far an unclosed one can reach.
    const next = new Map<Open, number>();
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const mark = match[0];
      const at = start + match.index;
      const top = stack.at(-1);
      if (isInches(text, at, top !== undefined)) continue;
      if (reopening && at === start) {
        reopening = false;
        continue;
      }
      if (top && !next.has(top)) next.set(top, at);
      if (opens(text, at, mark, paragraph.span, top !== undefined)) {
        if (stack.length < MAX_DEPTH) stack.push({ start: at, content: at + mark.length });
      } else if (top) {
        stack.pop();
        if (at > top.content)
          found.push({ span: makeSpan(top.start, at + mark.length), content: makeSpan(top.content, at) });
      }
    }
    const open = stack[0];
    if (!open) return;
    const carried = open.start < start;
    const nextMark = carried ? end : (next.get(open) ?? end);
    const reach = text.slice(open.content, Math.min(nextMark, open.content + 1200));
    if (startsOpen(text, paragraphs[index + 1]) && (carried || !LOST_CLOSE.test(reach))) {
      pending = open;
      return;
    }
    const closed = carried
      ? { span: makeSpan(open.start, end), content: makeSpan(open.content, end) }
      : closeUnbalanced(text, open, nextMark, paragraph.span);
    if (closed) found.push(closed);
  });
  return found;
}

/**
 * Finds everything in quotation marks, in text order, outer before inner. Double marks of every shape pair by
 * paragraph; a paragraph that leaves its quotation open goes on in the next one only if that opens with a mark. Single
 * marks count where they are clearly no apostrophes.
 */
export function findMarkedQuotes(article: Article): MarkedQuote[] {
  const doubles = findDoubleQuotes(article).sort((a, b) => compareSpans(a.span, b.span));
  const all = [...doubles, ...findSingleQuotes(article, doubles)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const quotes: MarkedQuote[] = [];
  const around: Span[] = [];
  for (const { span, content } of all) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= span.start) around.pop();
    if ((around.at(-1)?.end ?? span.end) < span.end) continue;
    quotes.push({ span, content, depth: around.length });
    around.push(span);
  }
  return quotes;
}
