import { parseHTML } from 'linkedom';
import { type DomElement, type DomNode, htmlParagraphs } from './html-paragraphs.ts';
import { InputError } from './input-error.ts';
import type { RoleText } from './text-builder.ts';

/** As much of a document as reading needs. */
export type Page = {
  readonly title: string;
  readonly documentElement: DomNode | null;
  readonly body: DomNode | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
};

/** Tags and character references that a page may have, beside those in its scripts. The largest news pages have 15,000. */
const MAX_MARKS = 50_000;

/**
 * Parses HTML. The parser takes time that grows with the square of its tags and references when they stand in one piece,
 * so a page with more of them than any article has is refused.
 */
export function parsePage(html: string, path: string): Page {
  if (countMarks(html) > MAX_MARKS) throw new InputError(path, `has more than ${MAX_MARKS} tags`);
  // linkedom's types need the browser's library, which a program for Node has not.
  const { document } = parseHTML(html) as unknown as { readonly document: Page };
  if (!document.documentElement) throw new InputError(path, 'holds no readable article');
  return document;
}

function countMarks(html: string): number {
  const mark = /[<&]/g;
  let count = 0;
  for (let match = mark.exec(html); match && count <= MAX_MARKS; match = mark.exec(html)) {
    count += 1;
    const end = SKIPS.find(([start]) => html.startsWith(start, match.index))?.[1];
    if (end === undefined) continue;
    const at = html.indexOf(end, match.index);
    if (at < 0) break;
    mark.lastIndex = at + end.length;
  }
  return count;
}

/** What the parser takes in one piece. */
const SKIPS = [
  ['<script', '</script'],
  ['<style', '</style'],
  ['<!--', '-->'],
] as const;

/** The paragraphs of a piece of HTML inside another format: an RSS description, a ninjs body. */
export function readMarkup(markup: string, path: string): RoleText[] {
  const { body } = parsePage(`<!doctype html><html><body>${markup}</body></html>`, path);
  return body ? htmlParagraphs(body) : [];
}
