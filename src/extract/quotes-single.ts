import type { Article, Paragraph } from '../model/article.ts';
import { makeSpan, type Span } from '../model/span.ts';

type Found = { readonly span: Span; readonly content: Span };
type Mark = { readonly at: number; readonly opens: boolean; readonly closes: 'no' | 'weak' | 'strong' };

/** Words that begin with an apostrophe, and decades ('90s). */
const ELISION = /^(?:\d0s|bout|cause|cos|em|m|n|re|round|s|t|til|till|tis|twas|tween|ve)(?![\p{L}\d])/iu;
const MAX_LENGTH = 1500;
const MAX_MARKS = 60;

/** Judges a single mark by its neighbours. A closing one after s or n, before a word, may be an apostrophe: weak. */
function judge(text: string, at: number, paragraph: Span): Mark {
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? ' ') : ' ';
  const opens =
    text[at] !== '’' &&
    /[\s([{—–“"]/.test(before) &&
    /[\p{L}\p{N}[“"….]/u.test(after) &&
    !ELISION.test(text.slice(at + 1, at + 8));
  if (text[at] === '‘' || /\s/.test(before) || !/[\s.,;:!?)\]}—–\-”"…]/.test(after)) return { at, opens, closes: 'no' };
  const strong = /[.,!?…”"]/.test(before) || /[.,;:!?)\]—–”"…]/.test(after) || at + 1 >= paragraph.end;
  return { at, opens, closes: strong || !/[snz\d]/i.test(before) ? 'strong' : 'weak' };
}

/** The mark that closes the quotation opened by marks[from], or undefined where there is none that is clear. */
function closing(marks: readonly Mark[], from: number, limit: number): Mark | undefined {
  const open = marks[from];
  let weak: Mark | undefined;
  for (let i = from + 1; open && i < Math.min(marks.length, from + MAX_MARKS); i++) {
    const mark = marks[i];
    if (!mark || mark.at >= limit || mark.at - open.at > MAX_LENGTH) break;
    if (mark.closes === 'strong' && mark.at > open.at + 1) return mark;
    if (mark.closes === 'weak') weak ??= mark;
    if (mark.opens) break;
  }
  return weak;
}

/** True when a paragraph opens with a curly single mark, the only shape whose quotations go on over paragraphs. */
function reopens(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph?.role === 'body' && text[paragraph.span.start] === '‘';
}

/**
 * Finds quotations in single marks: British style, headlines, and inside double marks. `doubles` are the quotations in
 * double marks, in order of start; a single pair never crosses one.
 */
export function findSingleQuotes(article: Article, doubles: readonly Found[]): Found[] {
  const { text, paragraphs } = article;
  const found: Found[] = [];
  let next = 0;
  let inside: Found[] = [];
  let carried: number | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'boilerplate' || paragraph.role === 'byline') continue;
    const { start, end } = paragraph.span;
    const marks: Mark[] = [];
    for (const match of text.slice(start, end).matchAll(/[‘’']/g))
      marks.push(judge(text, start + match.index, paragraph.span));
    let from = 0;
    if (carried !== undefined) {
      const close = reopens(text, paragraph) ? closing(marks, 0, end) : undefined;
      if (close) {
        found.push({ span: makeSpan(carried, close.at + 1), content: makeSpan(carried + 1, close.at) });
        from = marks.indexOf(close) + 1;
        carried = undefined;
      } else if (!reopens(text, paragraphs[paragraph.index + 1])) carried = undefined;
      else continue;
    }
    for (let i = from; i < marks.length; i++) {
      const open = marks[i];
      if (!open?.opens) continue;
      while (next < doubles.length && (doubles[next]?.span.start ?? 0) <= open.at)
        inside.push(doubles[next++] as Found);
      inside = inside.filter((double) => double.span.end > open.at);
      const limit = Math.min(end, ...inside.map((double) => double.content.end + 1));
      const close = closing(marks, i, limit);
      if (close) {
        found.push({ span: makeSpan(open.at, close.at + 1), content: makeSpan(open.at + 1, close.at) });
        i = marks.indexOf(close, i);
      } else if (open.at === start && reopens(text, paragraph) && reopens(text, paragraphs[paragraph.index + 1])) {
        carried = open.at;
        break;
      }
    }
  }
  return found;
}
