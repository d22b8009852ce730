import { XMLParser } from 'fast-xml-parser';
import { InputError } from './input-error.ts';

/** An element with what stands in it, in order. A text has the name `#text`. */
export type XmlNode = {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
/** What HTML names and news XML uses without declaring it. */
const LATIN: Readonly<Record<string, string>> = {
  bull: '•',
  eacute: 'é',
  euro: '€',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  rdquo: '”',
  rsquo: '’',
};
const MAX_DEPTH = 200;

/**
 * Parses XML into a tree. A document type that declares entities is refused, none is ever fetched or expanded but the
 * predefined ones and character references.
 */
export function parseXml(text: string, path: string): XmlNode {
  if (/<!ENTITY/i.test(text)) throw new InputError(path, 'declares XML entities, which are not read');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    removeNSPrefix: true,
    ignorePiTags: true,
    ignoreDeclaration: true,
  });
  const children = (parser.parse(text) as readonly RawNode[]).map((raw) => toNode(raw, 0));
  const root = children.find((node) => node.name !== '#text');
  if (!root) throw new InputError(path, 'holds no XML element');
  return root;
}

type RawNode = Readonly<Record<string, unknown>>;

function toNode(raw: RawNode, depth: number): XmlNode {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  const attributes = decodeAll((raw[':@'] ?? {}) as Readonly<Record<string, unknown>>);
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '#text';
  const value = raw[name];
  if (!Array.isArray(value))
    return { name: '#text', attributes, children: [], text: decodeEntities(String(value ?? '')) };
  const children = value.map((child: RawNode) => toNode(child, depth + 1));
  return { name, attributes, children, text: '' };
}

function decodeAll(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, decodeEntities(String(value))]));
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? LATIN[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** All text in an element, in order. */
export function textIn(node: XmlNode | undefined): string {
  if (!node) return '';
  return node.name === '#text' ? node.text : node.children.map(textIn).join('');
}

/** Elements of these names anywhere below, in document order; not inside one another. */
export function findAll(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, ...names)));
}

/** The first element of a name anywhere below. */
export function findFirst(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node ? findAll(node, name)[0] : undefined;
}

/** The direct children of these names. */
export function childrenNamed(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.filter((child) => names.includes(child.name));
}
