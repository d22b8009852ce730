import type { Place } from '../../model/finding.ts';
import { oneLine, shortLine } from '../safe-text.ts';
import type { Segment } from '../segments.ts';
import { type ArticleView, lineOf, type ReportView, whereOf } from '../view.ts';

const ALWAYS = /[\\`*[\]<|~]/g;
/** Underscores at the edge of a word; inside one they are no emphasis and stay readable. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ENTITY = /&(?=#?\w{1,32};)/g;
/** What would start a list, heading, quotation or rule at the head of a line. */
const LINE_START = /^(\s*)([-+>#=]|\d{1,9}[.)])/;
/** What GitHub makes a link of by itself. */
const AUTOLINK = /(https?|ftp)(:\/\/)|\b(www)\./gi;

/** Text for Markdown, on one line: shown as it is, never obeyed. Readable as plain text: only what must be is escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ALWAYS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(AUTOLINK, (_, scheme?: string, slashes?: string, www?: string) =>
      www ? `${www}\\.` : `${scheme}\\${slashes}`,
    );
}

/** Escapes what would start a list, heading or quotation: for text at the head of a paragraph or bullet. */
export function escapeStart(markdown: string): string {
  return markdown.replace(LINE_START, (_, space: string, mark: string) =>
    mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)}` : `${space}\\${mark}`,
  );
}

/** Escaped text cut to about `max` units. */
export function shortMarkdown(text: string, max: number): string {
  return escapeMarkdown(shortLine(text, max));
}

/** Segments with the marked ones bold. */
export function boldMarkdown(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (segment.marked ? `**${escapeMarkdown(segment.text)}**` : escapeMarkdown(segment.text)))
    .join('');
}

/** Lets every mark begin and end where Markdown accepts `**`: a mark that is punctuation at its edge takes in the word beside it. */
export function boldable(segments: readonly Segment[]): Segment[] {
  const result = segments.map((segment) => ({ ...segment }));
  for (const [i, segment] of result.entries()) {
    if (!segment.marked) continue;
    const before = result[i - 1];
    const after = result[i + 1];
    const word = before && /^[^\p{L}\p{N}\s]/u.test(segment.text) ? /[^\s]{1,40}$/u.exec(before.text)?.[0] : undefined;
    if (before && word && /[\p{L}\p{N}]$/u.test(word)) {
      before.text = before.text.slice(0, -word.length);
      segment.text = word + segment.text;
    }
    const next = after && /[^\p{L}\p{N}\s]$/u.test(segment.text) ? /^[^\s]{1,40}/u.exec(after.text)?.[0] : undefined;
    if (after && next && /^[\p{L}\p{N}]/u.test(next)) {
      after.text = after.text.slice(next.length);
      segment.text += next;
    }
  }
  return result.filter((segment) => segment.text !== '');
}

/** A table; cells must be escaped already. Empty when there are no rows. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading with paragraphs under it, or nothing where there are none. */
export function sectionOf(heading: string, ...parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : [`## ${heading}`, ...filled].join('\n\n');
}

/** Bullets, or nothing. */
export function bulletsOf(items: readonly string[]): string {
  return items.map((item) => `- ${escapeStart(item)}`).join('\n');
}

/** "paragraph 3, line 5" as a link to the passage, where the article is a file with lines. */
export function whereLink(view: ReportView, article: ArticleView, place: Place): string {
  const where = whereOf(article, place);
  const at = lineOf(view, place);
  if (!at || view.options.blind || article.path === '-') return where;
  return `[${where}](${linkTarget(view, article)}#L${at.line})`;
}

/** The article's file as a link target. Markdown is asked for as plain text, since a rendered page has no lines. */
function linkTarget(view: ReportView, article: ArticleView): string {
  const base = view.options.baseUrl ? `${view.options.baseUrl.replace(/\/$/, '')}/` : '';
  return `${base}${urlPath(article.path)}${article.article.format === 'markdown' ? '?plain=1' : ''}`;
}

/** The name of an article as a link to its file. */
export function articleLink(view: ReportView, article: ArticleView): string {
  const name = shortMarkdown(article.name, 80);
  if (view.options.blind || article.path === '-') return name;
  const base = view.options.baseUrl ? `${view.options.baseUrl.replace(/\/$/, '')}/` : '';
  return `[${name}](${base}${urlPath(article.path)})`;
}

/** A path as a link target: slashes stay, everything that could end or change the link is encoded. */
function urlPath(path: string): string {
  const encoded = path
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split(/[\\/]/)
    .map((segment) =>
      encodeURIComponent(segment).replace(/[()'*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
  // "C:" or "javascript:" at the head would be a scheme; encoded it is a file.
  return encoded;
}

/** The anchor that GitHub and most viewers give a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
