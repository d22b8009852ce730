import type { Source } from '../model/source.ts';
import { decodeNamed, decodeText } from './decode-text.ts';
import { readFeed } from './feed.ts';
import { InputError } from './input-error.ts';
import { readMarkup } from './markup.ts';
import { readNewsMl } from './newsml.ts';
import { readNitf } from './nitf.ts';
import { buildText } from './text-builder.ts';
import { findFirst, parseXml, textIn, type XmlNode } from './xml-tree.ts';

/** Reads an XML news format by its root element: NITF, NewsML-G2, RSS, Atom, or XHTML. */
export function readXml(bytes: Uint8Array, path: string): Source[] {
  const text = decodeXml(bytes, path);
  const root = parseXml(text, path);
  const read = READERS[root.name];
  if (!read) throw new InputError(path, `is XML with <${root.name}>, which is no news format that is read here`);
  return read(root, path, text);
}

const READERS: Readonly<Record<string, (root: XmlNode, path: string, text: string) => Source[]>> = {
  nitf: readNitf,
  newsItem: readNewsMl,
  newsMessage: readNewsMl,
  rss: readFeed,
  RDF: readFeed,
  feed: readFeed,
  html: (root, path, text) => [
    {
      id: path,
      format: 'html',
      metadata: { title: textIn(findFirst(root, 'title')).trim() },
      ...buildText(readMarkup(text, path)),
    },
  ],
};

/** The XML declaration may name a one-byte encoding. */
function decodeXml(bytes: Uint8Array, path: string): string {
  const text = decodeText(bytes, path);
  const named = /^<\?xml[^>]{0,200}encoding\s{0,3}=\s{0,3}["']([\w.-]{1,40})["']/.exec(text)?.[1];
  if (named === undefined || /^utf-?(?:8|16)/i.test(named) || bytes.includes(0)) return text;
  const decoded = decodeNamed(bytes, named);
  if (decoded === undefined) throw new InputError(path, `is in an unknown encoding, "${named}"`);
  return decoded;
}
