import { Readability } from '@mozilla/readability';
import type { Source, SourceMetadata } from '../model/source.ts';
import { decodeNamed, decodeText } from './decode-text.ts';
import { type DomNode, htmlParagraphs } from './html-paragraphs.ts';
import { InputError } from './input-error.ts';
import { isoDate } from './iso-date.ts';
import { findLinkedArticle, type LinkedArticle } from './json-ld.ts';
import { type Page, parsePage, readMarkup } from './markup.ts';
import { buildText, cleanText, present, type RoleText } from './text-builder.ts';

/** From so many characters on, a JSON-LD body is the article and not a teaser. */
const WHOLE_BODY = 400;
/** A readable body shorter than this share of the JSON-LD body has lost paragraphs. */
const ENOUGH = 0.6;

/** Deeper pages are no articles; to find one in them takes too long. */
const MAX_DEPTH = 80;

/** Reads a web page: metadata from JSON-LD, then `<meta>`; the body from what reads as the article. */
export function readHtml(bytes: Uint8Array, path: string): Source[] {
  const html = decodeHtml(bytes, path);
  const document = parsePage(html, path);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = findLinkedArticle(scripts.map((script) => script.textContent ?? ''));
  const metadata = { ...pageMetadata(document), ...linked?.metadata };
  const shown = document.body ? htmlParagraphs(document.body) : [];
  const body = chooseBody(linked, readableBody(document, path) ?? shown);
  if (body.length === 0) throw new InputError(path, 'holds no readable article');
  return [{ id: path, format: 'html', metadata, ...buildText([...head(metadata, shown), ...body]) }];
}

/** A page may name its encoding in a `<meta>`; the byte-order mark and valid UTF-8 go before it. */
function decodeHtml(bytes: Uint8Array, path: string): string {
  const text = decodeText(bytes, path);
  const named = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i.exec(text.slice(0, 4096))?.[1];
  const valid = named === undefined || /^utf-?8$/i.test(named) || isUtf8(bytes) || bytes.includes(0);
  return valid ? text : (decodeNamed(bytes, named) ?? text);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function pageMetadata(document: Page): SourceMetadata {
  const meta = (...names: readonly string[]): string => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = cleanText(element?.getAttribute('content') ?? '');
      if (content !== '') return content;
    }
    return '';
  };
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  const stated = meta('og:title', 'twitter:title') || cleanText(document.title ?? '');
  const heading = cleanText(document.querySelector('h1')?.textContent ?? '');
  return present({
    // The page's own heading, unless it is the outlet's name: the stated title often has that at its end.
    title: heading !== '' && (stated === '' || stated.includes(heading)) ? heading : stated || heading,
    dek: meta('og:description', 'description'),
    publishedAt: isoDate(meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date')) ?? isoDate(time),
    updatedAt: isoDate(meta('article:modified_time')),
    source: meta('og:site_name', 'application-name'),
    byline: meta('author', 'parsely-author'),
  });
}

/** Headline, dek and byline. A description that the page doesn't show is for search engines, not part of the article. */
function head(metadata: SourceMetadata, shown: readonly RoleText[]): RoleText[] {
  const dek = metadata.dek ?? '';
  // A lead paragraph that serves as the description stays what it is.
  const lead = shown.findIndex((paragraph) => paragraph.role === 'body');
  const isShown = shown.some((paragraph, i) => i !== lead && cleanText(paragraph.text) === dek);
  return [
    { role: 'headline', text: metadata.title ?? '' },
    { role: 'dek', text: isShown ? dek : '' },
    { role: 'byline', text: metadata.byline ? `By ${metadata.byline}` : '' },
  ];
}

/** What Readability takes for the article; undefined when it finds none. Alters the document. */
function readableBody(document: Page, path: string): RoleText[] | undefined {
  if (document.body && depthOf(document.body) > MAX_DEPTH) return undefined;
  const article = new Readability(document, { charThreshold: 200 }).parse();
  if (!article?.content) return undefined;
  const found = readMarkup(article.content, path);
  return found.length > 0 ? found : undefined;
}

/**
 * The readable body has the paragraphs' roles, the JSON-LD body is free of what stands around an article. So JSON-LD is
 * taken where it has paragraphs of its own, or where the page's own text is plainly not all of it.
 */
function chooseBody(linked: LinkedArticle | undefined, readable: readonly RoleText[]): readonly RoleText[] {
  const body = linked?.body ?? '';
  const length = readable.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  if (body.length < WHOLE_BODY && length > body.length) return readable;
  const paragraphs = body.split(/\n{1,20}|<\/?p>|<br\s?\/?>/).map((text): RoleText => ({ role: 'body', text }));
  return paragraphs.length > 1 || length < ENOUGH * body.length ? paragraphs : readable;
}

/** How many elements stand inside one another at most. */
function depthOf(root: DomNode): number {
  let level = [root];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return depth;
}
