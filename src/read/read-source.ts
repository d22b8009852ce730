import type { Source } from '../model/source.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat, type InputFormat } from './detect-format.ts';
import { InputError } from './input-error.ts';
import { DEFAULT_MAX_BYTES, readBytes } from './read-bytes.ts';

/** What reading can be told. `stdin` gives the bytes of `-`. */
export type ReadOptions = {
  /** Bytes that one input may have; default 16 MiB. */
  readonly maxBytes?: number;
  readonly stdin?: () => Promise<Uint8Array>;
};

/** UTF-16 units that one article may have; what is longer is no article, and would keep the comparison busy for minutes. */
const MAX_TEXT = 1_000_000;

type Reader = (bytes: Uint8Array, path: string) => Promise<readonly Source[]> | readonly Source[];

function readPlain(bytes: Uint8Array, path: string, format: 'text' | 'markdown'): Source[] {
  return [{ id: path, format, text: decodeText(bytes, path), metadata: {} }];
}

// The parsers behind these are heavy, so each is loaded by the first input that needs it.
const READERS: Readonly<Record<InputFormat, Reader>> = {
  text: (bytes, path) => readPlain(bytes, path, 'text'),
  markdown: (bytes, path) => readPlain(bytes, path, 'markdown'),
  html: async (bytes, path) => (await import('./html.ts')).readHtml(bytes, path),
  docx: async (bytes, path) => (await import('./docx.ts')).readDocx(bytes, path),
  pdf: async (bytes, path) => (await import('./pdf.ts')).readPdf(bytes, path),
  ninjs: async (bytes, path) => (await import('./ninjs.ts')).readNinjs(bytes, path),
  xml: async (bytes, path) => (await import('./xml.ts')).readXml(bytes, path),
};

/** The articles in one input: one, or as many as a feed has items. Throws `InputError` on anything unreadable. */
export async function readSources(path: string, options: ReadOptions = {}): Promise<readonly Source[]> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  return sourcesIn(await readBytes(path, limit, options.stdin), path);
}

/** The articles in the bytes of an input that was read as `path`. Throws `InputError` as `readSources` does. */
export async function sourcesIn(bytes: Uint8Array, path: string): Promise<readonly Source[]> {
  const sources = await readFormat(bytes, path);
  const [first] = sources;
  if (!first || sources.every((source) => source.text.trim() === '')) throw new InputError(path, 'holds no text');
  const long = sources.find((source) => source.text.length > MAX_TEXT);
  if (long) throw new InputError(long.id, `holds more than ${MAX_TEXT} characters of text, too many for an article`);
  return sources;
}

/** The one article in an input; an input with several is an error. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  const sources = await readSources(path, options);
  const [first] = sources;
  if (!first || sources.length > 1) throw new InputError(path, `holds ${sources.length} articles; one is wanted here`);
  return first;
}

/** The articles in some bytes. Whatever a parser throws on hostile input comes out as an `InputError` with its path. */
export async function readFormat(bytes: Uint8Array, path: string): Promise<readonly Source[]> {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) throw new InputError(path, 'is empty');
  const format = detectFormat(path, bytes);
  try {
    return await READERS[format](bytes, path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = error instanceof RangeError ? 'is nested too deeply' : firstLine(error);
    throw new InputError(path, `can't be read as ${format}: ${why}`, { cause: error });
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 200);
}
