import type { SourceMetadata } from '../model/source.ts';
import { isoDate } from './iso-date.ts';
import { cleanText, present } from './text-builder.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says about its article. */
export type LinkedArticle = { readonly metadata: SourceMetadata; readonly body: string };

const ARTICLE_TYPE = /(?:^|\/|:)(?:\w{0,40}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_NODES = 2000;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

/** The first article in the JSON-LD scripts of a page, whatever it is wrapped in; scripts that are no JSON are skipped. */
export function findLinkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  for (const script of scripts) {
    const node = findArticle(parseLoosely(script));
    if (node) return { metadata: metadataOf(node), body: textOf(node['articleBody']) };
  }
  return undefined;
}

function parseLoosely(script: string): unknown {
  try {
    // Pages wrap it in comments or CDATA, and leave line breaks raw inside strings.
    const bare = script.replace(/^\s*(?:<!--|\/\*|<!\[CDATA\[)?|(?:-->|\*\/|\]\]>)?\s*$/g, '');
    return JSON.parse(bare.replace(/[\n\r\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

function findArticle(value: unknown): JsonObject | undefined {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_NODES; i += 1) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isObject(node)) {
      if (typesOf(node).some((type) => ARTICLE_TYPE.test(type))) return node;
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage']);
    }
  }
  return undefined;
}

/** A text value; of an object its name or text, of a list the first that has one. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== '') ?? '';
  if (isObject(value)) return textOf(value['name'] ?? value['text'] ?? value['@value']);
  return '';
}

function metadataOf(node: JsonObject): SourceMetadata {
  const line = (key: string): string => cleanText(textOf(node[key]));
  return present({
    title: line('headline') || line('name'),
    dek: line('alternativeHeadline') || line('description'),
    publishedAt: isoDate(textOf(node['datePublished'])),
    updatedAt: isoDate(textOf(node['dateModified'])),
    source: line('publisher') || line('sourceOrganization'),
    byline: [node['author']].flat().map(textOf).filter(Boolean).map(cleanText).join(', '),
    datelinePlace: line('dateline') || line('locationCreated'),
    language: line('inLanguage'),
    correction: line('correction'),
  });
}
