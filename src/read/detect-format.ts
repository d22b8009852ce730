import { startsWithBytes } from './decode-text.ts';

/** How an input is to be read. `xml` stands for NITF, NewsML-G2, RSS and Atom, told apart by their root element. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'ninjs' | 'xml';

/** Extensions that are known, in lower case, with the format that they promise. */
export const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  atom: 'xml',
  docx: 'docx',
  htm: 'html',
  html: 'html',
  json: 'ninjs',
  markdown: 'markdown',
  md: 'markdown',
  newsml: 'xml',
  ninjs: 'ninjs',
  nitf: 'xml',
  pdf: 'pdf',
  rss: 'xml',
  text: 'text',
  txt: 'text',
  xhtml: 'html',
  xml: 'xml',
};

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SNIFF_BYTES = 2048;

/** Extension of a path in lower case, without the dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Format of an input by its extension, and by its first bytes where the extension says nothing or is plainly wrong. */
export function detectFormat(path: string, bytes: Uint8Array): InputFormat {
  if (startsWithBytes(bytes, PDF)) return 'pdf';
  const promised = EXTENSIONS[extensionOf(path)];
  if (startsWithBytes(bytes, ZIP) && (promised === undefined || promised === 'docx')) return 'docx';
  return promised ?? sniff(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES)));
}

function sniff(head: string): InputFormat {
  const start = head.replace(/^(?:ï»¿)?\s{0,200}/, '');
  if (/^(?:<!--[^>]{0,500}-->\s{0,50})?<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html';
  if (/^<(?:\?xml|rss|feed|nitf|newsItem|newsMessage)\b/i.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml';
  if (/^\{\s{0,200}"/.test(start)) return 'ninjs';
  return /^(?:---\r?\n|#{1,3} \S)/.test(start) ? 'markdown' : 'text';
}
