import type { Source } from '../model/source.ts';
import { InputError } from './input-error.ts';
import { isoDate } from './iso-date.ts';
import { nitfArticle } from './nitf.ts';
import { buildText, cleanText, present, type RoleText } from './text-builder.ts';
import { childrenNamed, findAll, findFirst, textIn, type XmlNode } from './xml-tree.ts';

/** Reads NewsML-G2: every news item with a text, alone or in a news message. Several get `#1`, `#2`, … */
export function readNewsMl(root: XmlNode, path: string): Source[] {
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem');
  const sources = items.map((item) => itemSource(item, path)).filter((source) => source.text.trim() !== '');
  if (sources.length === 0) throw new InputError(path, 'is NewsML-G2 without a text');
  return sources.length === 1 ? sources : sources.map((source, i) => ({ ...source, id: `${path}#${i + 1}` }));
}

function itemSource(item: XmlNode, path: string): Source {
  const meta = findFirst(item, 'contentMeta');
  const headlines = meta ? childrenNamed(meta, 'headline') : [];
  const title = cleanText(textIn(headlines.find((line) => line.attributes['role'] !== 'hlrole:slug') ?? headlines[0]));
  const nitf = findFirst(item, 'nitf');
  const own = nitf ? nitfArticle(nitf) : undefined;
  const metadata = present({
    ...own?.metadata,
    title: own?.metadata.title ?? title,
    dek: own?.metadata.dek ?? '',
    publishedAt: dateOf(item, meta) ?? own?.metadata.publishedAt,
    updatedAt: isoDate(textIn(findFirst(item, 'versionCreated'))),
    source: cleanText(
      nameIn(findFirst(meta, 'infoSource')) ||
        nameIn(findFirst(item, 'copyrightHolder')) ||
        nameIn(findFirst(item, 'provider')),
    ),
    byline: cleanText(textIn(findFirst(meta, 'by'))),
    datelinePlace: cleanText(nameIn(findFirst(meta, 'located'))),
    language: findFirst(meta, 'language')?.attributes['tag'],
    correction: cleanText(findAll(item, 'edNote').map(textIn).join(' ')),
  });
  if (own) return { ...own, id: path, format: 'newsml', metadata };
  const head: RoleText[] = [
    { role: 'headline', text: metadata.title ?? '' },
    { role: 'byline', text: metadata.byline ?? '' },
  ];
  return { id: path, format: 'newsml', metadata, ...buildText([...head, ...bodyOf(item)]) };
}

function dateOf(item: XmlNode, meta: XmlNode | undefined): string | undefined {
  const written =
    findFirst(item, 'firstCreated') ?? findFirst(meta, 'contentCreated') ?? findFirst(item, 'versionCreated');
  return isoDate(textIn(written));
}

/** The name that an element states: in a `<name>`, as a literal, or as its text. */
function nameIn(node: XmlNode | undefined): string {
  return textIn(findFirst(node, 'name')) || (node?.attributes['literal'] ?? '') || textIn(node);
}

/** Inline XHTML, or inline plain text whose lines are the paragraphs. */
function bodyOf(item: XmlNode): RoleText[] {
  const [xml] = findAll(item, 'inlineXML');
  if (xml) return blocksOf(findFirst(xml, 'body') ?? xml);
  return findAll(item, 'inlineData')
    .flatMap((data) => textIn(data).split(/\r?\n/))
    .map((text) => ({ role: 'body', text }));
}

function blocksOf(node: XmlNode): RoleText[] {
  return node.children.flatMap((child): RoleText[] => {
    if (/^h[1-6]$/.test(child.name))
      return [{ role: child.name === 'h1' ? 'headline' : 'subhead', text: textIn(child) }];
    if (/^(?:p|li|td|th|pre|blockquote)$/.test(child.name)) return [{ role: 'body', text: textIn(child) }];
    if (/^(?:figcaption|caption)$/.test(child.name)) return [{ role: 'caption', text: textIn(child) }];
    return child.name === '#text' ? [] : blocksOf(child);
  });
}
