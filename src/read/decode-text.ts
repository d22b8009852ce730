import { InputError } from './input-error.ts';

/** Share of control characters from which a text counts as binary. */
const CONTROL_SHARE = 0.01;
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;

const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word or Excel file (save it as .docx or text)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document (save it as .docx or text)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['an executable', [0x7f, 0x45, 0x4c, 0x46]],
];

/** True when the bytes begin with these. */
export function startsWithBytes(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** What a file that is no text is, by its first bytes; undefined for anything unknown. */
function binaryKind(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([, prefix]) => startsWithBytes(bytes, prefix))?.[0];
}

/** What Windows-1252 has at 0x80 to 0x9f; Node 20's own decoder reads these as Latin-1 control characters. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ONE_BYTE = /^(?:windows-1252|cp1252|iso-?8859-?1|latin1|us-ascii)$/i;

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_HIGH[char.charCodeAt(0) - 0x80] ?? char);
}

/** Text in an encoding that a document names; undefined for a name that nobody knows. */
export function decodeNamed(bytes: Uint8Array, encoding: string): string | undefined {
  return ONE_BYTE.test(encoding) ? decodeWindows1252(bytes) : decodeWith(bytes, encoding, false);
}

function decodeWith(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every second byte of a Latin text is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 4 || head.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  const most = head.length / 2;
  if (odd > most * 0.8 && even === 0) return 'utf-16le';
  return even > most * 0.8 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Text of a file's bytes: by its byte-order mark, else UTF-8, else Windows-1252, which reads any byte. The mark itself
 * isn't part of the text; nothing else is changed. Throws `InputError` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new InputError(path, `is ${kind}, not an article`);
  const marked = startsWithBytes(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWithBytes(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : undefined;
  const wide = marked ?? guessUtf16(bytes);
  const text = wide ? decodeWith(bytes, wide, false) : (decodeWith(bytes, 'utf-8', true) ?? decodeWindows1252(bytes));
  if (text === undefined || looksBinary(text)) throw new InputError(path, 'holds binary data, not text');
  return text;
}

function looksBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  return head.includes('\0') || (head.match(CONTROLS)?.length ?? 0) > head.length * CONTROL_SHARE;
}
