import type { SentenceRole } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** A paragraph of the input before its role is settled; `stated` is what the markup says it is. */
export type Block = {
  readonly span: Span;
  readonly stated?: SentenceRole;
  /** Level of a Markdown heading. */
  readonly level?: number;
  /** True for an item of a list. */
  readonly list?: boolean;
  /** True where the whole line is bold. */
  readonly strong?: boolean;
};

const LINE = /[^\r\n\u2028\u2029]+/g;
const HEADING = /^(#{1,6})[ \t]+/;
const HEADING_END = /[ \t]+#{1,6}$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const LIST = /^(?:[-*+•▪●‣–][ \t]+|\d{1,3}[.)][ \t]+)/;
const COMMENT = /<!--[\s\S]{0,5000}?-->/g;
const IMAGE = /^!\[([^\]]{0,500})\]\([^)]{0,1000}\)$/;
const LINK = /^\[([^\]]{1,300})\]\([^)]{0,1000}\)$/;
const STRONG = /^(\*\*|__)(?!\s)((?:(?!\1).){1,200})\1$/;
const SLANTED = /^([*_])(?![\s*_])((?:(?!\1).){1,600})\1$/;
const TAG_LINE = /^<\/?([a-z][a-z\d]{0,15})\b[^<>]{0,500}>(?:(.{1,700}?)<\/\1>)?$/i;
/** Lines of the page that begin in lower case. */
const LOWER_LINES = /^(?:https?:|www\.|pic\.|by \p{Lu}|advertisement)/u;
const RULE = /^(?:[-*_=~#][ \t]?){3,}$|^\|?(?:[ \t]?:?-{3,}:?[ \t]?\|){1,20}/;
/** Lines of hard-wrapped text are about this long. */
const WRAP = { shortest: 45, longest: 100, alike: 0.8, open: 0.5 } as const;

/** Cuts a text from `start` into paragraphs: a line each, or hard-wrapped lines between blank lines taken together. */
export function cutBlocks(source: Source, start: number): Block[] {
  const { text, blocks } = source;
  if (blocks && blocks.length > 0) {
    return blocks.map((block) => ({ span: trimmed(text, block.span.start, block.span.end), stated: block.role }));
  }
  const body = text.slice(start);
  const shown = body.includes('<!--') ? body.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, ' ')) : body;
  const lines = [...shown.matchAll(LINE)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const from = start + match.index + lead;
    return { start: from, end: Math.max(from, from - lead + match[0].trimEnd().length) };
  });
  const full = lines.filter((line) => line.end > line.start);
  const markdown = source.format === 'markdown';
  return underlined(text, joinBroken(text, joinWrapped(text, full))).map(({ span, level }) =>
    level === undefined ? markUp(text, span, markdown) : { span, level },
  );
}

/** A title with a line of "=" or "-" below it is a heading. */
function underlined(text: string, spans: readonly Span[]): { readonly span: Span; readonly level?: number }[] {
  const result: { readonly span: Span; readonly level?: number }[] = [];
  for (const span of spans) {
    const line = text.slice(span.start, span.end);
    const above = result.at(-1);
    if (above && above.level === undefined && UNDERLINE.test(line) && isNextLine(text, above.span, span)) {
      result[result.length - 1] = { span: above.span, level: line.startsWith('=') ? 1 : 2 };
    } else result.push({ span });
  }
  return result;
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
  // A paragraph a line ends in full stops; wrapped lines mostly end anywhere.
  const open = touching.filter((line) => !/[.!?:”"’]$/.test(text.slice(line.start, line.end)));
  const parted = lines.length - touching.length >= 2 && lines.length > touching.length + 1;
  if (!parted || touching.length < 3 || wrapped.length < touching.length * WRAP.alike) return [...lines];
  if (open.length < touching.length * WRAP.open) return [...lines];
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

/** A line that goes on in lower case on the next one is broken, not ended. */
function joinBroken(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last && /^\p{Ll}{2}|^\p{Ll} /u.test(text.slice(line.start, line.start + 2)) && isNextLine(text, last, line);
    const open =
      goesOn && /[\p{L}\p{N},–—-]$/u.test(text.slice(last.start, last.end)) && !/^[#!<|]/.test(text.charAt(last.start));
    if (last && open && !LOWER_LINES.test(text.slice(line.start, line.end)))
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
  if (RULE.test(line)) return { span, stated: 'boilerplate' };
  const tag = /^<[a-z/]/i.test(line) ? TAG_LINE.exec(line) : null;
  if (tag) return tagged(span, tag);
  const part = (from: number, length: number): Span => ({ start: span.start + from, end: span.start + from + length });
  if (!markdown) {
    const item = LIST.exec(line);
    return item && !/^\d{3}/.test(line)
      ? { span: { start: span.start + item[0].length, end: span.end }, list: true }
      : { span };
  }
  const image = IMAGE.exec(line);
  if (image) return image[1] ? { span: part(2, image[1].length), stated: 'caption' } : { span, stated: 'boilerplate' };
  const heading = HEADING.exec(line);
  if (heading) {
    const end = span.end - (HEADING_END.exec(line)?.[0].length ?? 0);
    return { span: inner(text, { start: span.start + heading[0].length, end }), level: heading[1]?.length ?? 1 };
  }
  const strong = STRONG.exec(line);
  if (strong) return { span: part(2, line.length - 4), strong: true };
  const slanted = SLANTED.exec(line);
  if (slanted) return { span: part(1, line.length - 2) };
  const link = LINK.exec(line);
  if (link?.[1]) return { span: part(1, link[1].length) };
  const item = LIST.exec(line);
  const lead = item?.[0].length ?? (/^>[> \t]{0,8}/.exec(line)?.[0].length || 0);
  const rest = { start: span.start + lead, end: span.end };
  return item ? { span: rest, list: true } : { span: rest };
}

/** A heading's words without emphasis or a link around them. */
function inner(text: string, span: Span): Span {
  const line = text.slice(span.start, span.end);
  const strong = STRONG.exec(line) ?? SLANTED.exec(line);
  const edge = strong?.[1]?.length ?? 0;
  return { start: span.start + edge, end: Math.max(span.start + edge, span.end - edge) };
}

/** A line that is one HTML element: a caption keeps its words, other mark-up is no part of the story. */
function tagged(span: Span, tag: RegExpExecArray): Block {
  const words = tag[2];
  if (words === undefined || words.includes('<')) return { span, stated: 'boilerplate' };
  const start = span.start + tag[0].indexOf('>') + 1;
  const name = (tag[1] ?? '').toLowerCase();
  const inside = { start, end: start + words.length };
  if (/^h[1-6]$/.test(name)) return { span: inside, level: Number(name.charAt(1)) };
  return name === 'figcaption' || name === 'caption' ? { span: inside, stated: 'caption' } : { span: inside };
}
