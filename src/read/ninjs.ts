import type { SentenceRole } from '../model/article.ts';
import type { Source, SourceMetadata } from '../model/source.ts';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';
import { isoDate } from './iso-date.ts';
import { readMarkup } from './markup.ts';
import { buildText, cleanText, present, type RoleText } from './text-builder.ts';

type JsonObject = Readonly<Record<string, unknown>>;
type Piece = { readonly role: string; readonly contentType: string; readonly value: string };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads ninjs, the news industry's JSON, in the versions 1, 2 and 3. */
export async function readNinjs(bytes: Uint8Array, path: string): Promise<Source[]> {
  const item = parseItem(bytes, path);
  const headlines = piecesOf(item['headlines'], textOf(item['headline']));
  const descriptions = piecesOf(item['descriptions'], textOf(item['description_text']));
  const bodies = bodiesOf(item);
  const body = await bodyOf(bodies.length > 0 ? bodies : descriptions, path);
  if (body.length === 0) throw new InputError(path, 'is JSON, but no ninjs article with a headline and a body');
  const title = cleanText(chosen(headlines, 'main')?.value ?? '');
  const dek = bodies.length > 0 ? cleanText(chosen(descriptions, 'summary')?.value ?? '') : '';
  const metadata = metadataOf(item, title, dek);
  const note = metadata.correction ?? '';
  const head: RoleText[] = [
    { role: 'correction', text: /^(?:correct|refile|withdraw|updat)/i.test(note) ? note : '' },
    { role: 'headline', text: title },
    { role: 'byline', text: metadata.byline ?? '' },
  ];
  return [{ id: path, format: 'ninjs', metadata, ...buildText([...head, ...body]) }];
}

function parseItem(bytes: Uint8Array, path: string): JsonObject {
  const text = decodeText(bytes, path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(path, 'is not valid JSON', { cause: error });
  }
  if (isObject(value) && isObject(value['item'])) return value['item'];
  if (!isObject(value)) throw new InputError(path, 'is JSON, but no ninjs article');
  if ('schemaVersion' in value && 'findings' in value) {
    throw new InputError(path, 'is a report of this program; discrepancy render shows it');
  }
  return value;
}

/** ninjs 2 and 3 hold lists of `{ role, contentType, value }`, ninjs 1 a single text. */
function piecesOf(list: unknown, single: string): Piece[] {
  const pieces = (Array.isArray(list) ? list : []).filter(isObject).map(
    (piece): Piece => ({
      role: textOf(piece['role']),
      contentType: textOf(piece['contentType'] ?? piece['contenttype']),
      value: textOf(piece['value']),
    }),
  );
  return [...pieces, { role: '', contentType: '', value: single }].filter((piece) => piece.value.trim() !== '');
}

function chosen(pieces: readonly Piece[], role: string): Piece | undefined {
  return pieces.find((piece) => piece.role === role) ?? pieces[0];
}

function bodiesOf(item: JsonObject): Piece[] {
  const single = (['body_xhtml', 'body_html', 'body_text'] as const)
    .map((key): Piece => ({ role: '', contentType: key === 'body_text' ? '' : 'text/html', value: textOf(item[key]) }))
    .filter((piece) => piece.value.trim() !== '');
  return [...piecesOf(item['bodies'], ''), ...single];
}

const MARKUP = /<(?:p|div|br|h[1-6]|ul|ol|blockquote|table|article|section|span|a|b|i|em|strong)\b[^>]{0,2000}>/i;

/** Marked-up text first: it says which lines are headings and captions. */
async function bodyOf(pieces: readonly Piece[], path: string): Promise<RoleText[]> {
  const marked = pieces.find((piece) => MARKUP.test(piece.value));
  if (marked) return readMarkup(marked.value, path);
  const plain = chosen(pieces, 'main')?.value ?? '';
  const role: SentenceRole = 'body';
  return plain
    .split(/\r?\n/)
    .map((text) => ({ role, text }))
    .filter(({ text }) => text.trim() !== '');
}

function metadataOf(item: JsonObject, title: string, dek: string): SourceMetadata {
  const by = textOf(item['byline']) || textOf(item['by']);
  const located = textOf(item['located']);
  const sources = [item['infosource'], item['infoSources'], item['copyrightholder'], item['copyrightHolder']].flat();
  const named = sources.map((source) => (isObject(source) ? textOf(source['name']) : textOf(source)));
  return present({
    title,
    dek,
    publishedAt:
      isoDate(
        textOf(item['firstcreated'] ?? item['firstCreated'] ?? item['contentcreated'] ?? item['contentCreated']),
      ) ?? isoDate(textOf(item['versioncreated'] ?? item['versionCreated'])),
    updatedAt: isoDate(textOf(item['versioncreated'] ?? item['versionCreated'])),
    source: cleanText(named.find((name) => name !== '') ?? ''),
    byline: cleanText(by),
    datelinePlace: cleanText(located),
    language: textOf(item['language']),
    correction: cleanText(textOf(item['ednote'] ?? item['edNote'])),
  });
}
