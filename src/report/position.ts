/** Line starts of a text. Lines end at LF, CRLF or CR. */
export type LineIndex = { readonly text: string; readonly starts: readonly number[] };

/** A place as editors count: line and column from 1; the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** Finds the lines of a text once, for many look-ups. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return { text, starts };
}

/** Line and column of a UTF-16 offset; offsets outside the text are moved to its ends. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.text.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (index.starts[low] ?? 0) + 1 };
}

/** Length of a text in UTF-8 bytes; an unpaired surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Like `positionAt`, with the column counted in UTF-8 bytes, from 1. */
export function bytePositionAt(index: LineIndex, offset: number): Position {
  const { line, column } = positionAt(index, offset);
  const start = index.starts[line - 1] ?? 0;
  return { line, column: utf8Length(index.text.slice(start, start + column - 1)) + 1 };
}
