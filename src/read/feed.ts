import type { Source } from '../model/source.ts';
import { InputError } from './input-error.ts';
import { isoDate } from './iso-date.ts';
import { readMarkup } from './markup.ts';
import { buildText, cleanText, present, type RoleText } from './text-builder.ts';
import { childrenNamed, findAll, findFirst, textIn, type XmlNode } from './xml-tree.ts';

const MAX_ITEMS = 500;

/** Reads RSS 0.9 to 2.0 and Atom: an article for each item, named `path#1`, `path#2`, … in the feed's order. */
export function readFeed(root: XmlNode, path: string): Source[] {
  const items = findAll(root, 'item', 'entry');
  if (items.length === 0) throw new InputError(path, 'is a feed without items');
  if (items.length > MAX_ITEMS) throw new InputError(path, `is a feed of more than ${MAX_ITEMS} items`);
  const channel = childrenNamed(root, 'channel')[0] ?? root;
  const outlet = cleanText(textIn(childrenNamed(channel, 'title')[0]));
  return items
    .map((item, i) => itemSource(item, `${path}#${i + 1}`, outlet))
    .filter((source) => source.text.trim() !== '');
}

function itemSource(item: XmlNode, id: string, outlet: string): Source {
  const field = (...names: readonly string[]): XmlNode | undefined =>
    names.map((name) => childrenNamed(item, name)[0]).find((node) => node !== undefined);
  const author = field('creator', 'author');
  const metadata = present({
    title: cleanText(plain(textIn(field('title')), id)),
    publishedAt: isoDate(textIn(field('pubDate', 'published', 'date', 'issued'))) ?? isoDate(textIn(field('updated'))),
    updatedAt: isoDate(textIn(field('updated', 'modified'))),
    source: cleanText(textIn(field('source')) || outlet),
    byline: cleanText(textIn(findFirst(author, 'name') ?? author)),
  });
  const body = bodyOf(field('encoded', 'content'), id);
  const summary = bodyOf(field('description', 'summary'), id);
  const head: RoleText[] = [
    { role: 'headline', text: metadata.title ?? '' },
    { role: 'byline', text: metadata.byline ? `By ${metadata.byline}` : '' },
  ];
  return { id, format: 'feed', metadata, ...buildText([...head, ...(body.length > 0 ? body : summary)]) };
}

/** A field's text: HTML as escaped text, as CDATA or (Atom) as elements. */
function bodyOf(node: XmlNode | undefined, path: string): RoleText[] {
  if (!node) return [];
  const blocks = findAll(node, 'p', 'li', 'h2', 'h3');
  if (blocks.length > 0) {
    return blocks.map((block) => ({ role: block.name.startsWith('h') ? 'subhead' : 'body', text: textIn(block) }));
  }
  return readMarkup(textIn(node), path);
}

function plain(text: string, path: string): string {
  return /[<&]/.test(text)
    ? readMarkup(text, path)
        .map((piece) => piece.text)
        .join(' ')
    : text;
}
