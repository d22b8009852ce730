import type { SentenceRole } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** A paragraph of the input before its role is settled; `stated` is what the markup says it is. */
export type Block = { readonly span: Span; readonly stated?: SentenceRole; readonly level?: number };

const LINE = /[^\r\n\u2028\u2029]+/g;
const HEADING = /^(#{1,6})[ \t]+/;
const LIST = /^(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
const COMMENT = /^<!--.{0,2000}?-->$/s;
const IMAGE = /^!\[([^\]]{0,500})\]\([^)]{0,1000}\)$/;
const RULE = /^(?:[-*_=][ \t]?){3,}$/;
/** Lines of hard-wrapped text are about this long. */
const WRAP = { shortest: 45, longest: 90 } as const;

/** Cuts a text from `start` into paragraphs: a line each, or hard-wrapped lines between blank lines taken together. */
export function cutBlocks(source: Source, start: number): Block[] {
  const { text, blocks } = source;
  if (blocks && blocks.length > 0) {
    return blocks.map((block) => ({ span: trimmed(text, block.span.start, block.span.end), stated: block.role }));
  }
  const lines = [...text.slice(start).matchAll(LINE)].map((match) =>
    trimmed(text, start + match.index, start + match.index + match[0].length),
  );
  const full = lines.filter((line) => line.end > line.start);
  return joinWrapped(text, full).map((span) => markUp(text, span, source.format === 'markdown'));
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** Hard-wrapped text: most lines that another line follows directly are of the same middling length. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const touching = lines.filter((line, i) => isNextLine(text, line, lines[i + 1]));
  const wrapped = touching.filter((l) => l.end - l.start >= WRAP.shortest && l.end - l.start <= WRAP.longest);
  const parted = lines.length - touching.length >= 2 && lines.length > touching.length + 1;
  if (!parted || touching.length < 3 || wrapped.length < touching.length * 0.8) return [...lines];
  const joined: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    const before = lines[i - 1];
    if (last && before && isNextLine(text, before, line))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isNextLine(text: string, line: Span, next: Span | undefined): boolean {
  if (!next) return false;
  const between = text.slice(line.end, next.start);
  return (between.match(/\r\n|\n|\r/g) ?? []).length === 1;
}

function markUp(text: string, span: Span, markdown: boolean): Block {
  const line = text.slice(span.start, span.end);
  if (COMMENT.test(line) || RULE.test(line)) return { span, stated: 'boilerplate' };
  if (!markdown) return { span };
  const image = IMAGE.exec(line);
  if (image) {
    const start = span.start + 2;
    return { span: { start, end: start + (image[1]?.length ?? 0) }, stated: image[1] ? 'caption' : 'boilerplate' };
  }
  const heading = HEADING.exec(line);
  if (heading) {
    return { span: { start: span.start + heading[0].length, end: span.end }, level: heading[1]?.length ?? 1 };
  }
  const lead = LIST.exec(line)?.[0].length ?? (/^>[ \t]?/.exec(line)?.[0].length || 0);
  return { span: { start: span.start + lead, end: span.end } };
}
