import type { SentenceRole } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import { isoDate } from './iso-date.ts';
import { buildText, cleanText, present, type RoleText } from './text-builder.ts';
import { findAll, findFirst, textIn, type XmlNode } from './xml-tree.ts';

const ROLES: Readonly<Record<string, SentenceRole>> = {
  'media-caption': 'caption',
  caption: 'caption',
  hl2: 'subhead',
  p: 'body',
  tagline: 'byline',
  bibliography: 'boilerplate',
};

/** Reads a NITF document: headline, dateline and paragraphs; the date from its head. */
export function readNitf(root: XmlNode, path: string): Source[] {
  return [{ id: path, format: 'nitf', ...nitfArticle(root) }];
}

/** Text, roles and metadata of a `<nitf>` element, wherever it stands. */
export function nitfArticle(root: XmlNode): Pick<Source, 'text' | 'metadata' | 'blocks'> {
  const head = findFirst(root, 'body.head');
  const [headline] = head ? findAll(head, 'hl1') : [];
  const dateline = findFirst(head, 'dateline');
  const correction = findAll(root, 'ed-msg')
    .map((message) => message.attributes['info'] ?? '')
    .find(Boolean);
  const metadata = present({
    title: cleanText(textIn(headline ?? findFirst(root, 'title'))),
    dek: cleanText(textIn(findFirst(head, 'abstract'))),
    publishedAt: dateOf(root),
    source: cleanText(findFirst(root, 'doc.copyright')?.attributes['holder'] ?? textIn(findFirst(head, 'distributor'))),
    byline: cleanText(textIn(findFirst(head, 'byline'))),
    datelinePlace: cleanText(textIn(findFirst(dateline, 'location') ?? dateline)),
    correction: cleanText(correction ?? ''),
  });
  const datelineText = cleanText(textIn(dateline));
  const body = findAll(root, 'body.content', 'body.end').flatMap(paragraphsOf);
  // The dateline is an element of its own here; in print it stands before the first words.
  const lead = body.findIndex((paragraph) => paragraph.role === 'body');
  const withDateline = body.map((paragraph, i) =>
    i === lead && datelineText !== '' && !paragraph.text.trimStart().startsWith(datelineText)
      ? { ...paragraph, text: `${datelineText} - ${paragraph.text}` }
      : paragraph,
  );
  const top: RoleText[] = [
    { role: 'headline', text: metadata.title ?? '' },
    { role: 'dek', text: cleanText(textIn(head ? findFirst(head, 'hl2') : undefined)) },
    { role: 'byline', text: metadata.byline ?? '' },
  ];
  return { metadata, ...buildText([...top, ...withDateline]) };
}

function dateOf(root: XmlNode): string | undefined {
  const names = ['date.release', 'date.issue'];
  const written = names.map((name) => findFirst(root, name)?.attributes['norm']).find((date) => date !== undefined);
  const story = findFirst(findFirst(root, 'dateline'), 'story.date');
  return isoDate(written ?? story?.attributes['norm'] ?? findFirst(root, 'pubdata')?.attributes['date.publication']);
}

/** Paragraphs of a block in order; what is in no paragraph is looked through. */
function paragraphsOf(node: XmlNode): RoleText[] {
  return node.children.flatMap((child) => {
    const role = ROLES[child.name];
    if (role) return [{ role: child.attributes['lede'] === 'true' ? 'body' : role, text: textIn(child) }];
    return child.name === '#text' ? [] : paragraphsOf(child);
  });
}
