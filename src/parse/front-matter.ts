import type { Span } from '../model/span.ts';

/** The `---` block at the head of a Markdown file: its keys, and where it ends. */
export type FrontMatter = {
  readonly end: number;
  readonly values: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
};

const BLOCK = /^\uFEFF?---[ \t]*\r?\n((?:.*\r?\n){0,200}?)---[ \t]*(?:\r?\n|$)/;
const PAIR = /^([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*(.{0,2000}?)[ \t]*\r?$/gm;

/**
 * Reads flat `key: value` pairs; quotes around a value are taken off. Nested YAML is left alone: an article's metadata
 * is flat, and the text stays untouched. Spans point at the values.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = BLOCK.exec(text);
  if (!block) return undefined;
  const values = new Map<string, { value: string; span: Span }>();
  const offset = block[0].indexOf(block[1] ?? '');
  for (const pair of (block[1] ?? '').matchAll(PAIR)) {
    const raw = pair[2] ?? '';
    const value = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
    if (!value) continue;
    const start =
      offset + pair.index + pair[0].indexOf(raw, (pair[1] ?? '').length + 1) + (raw.length - value.length) / 2;
    values.set((pair[1] ?? '').toLowerCase(), { value, span: { start, end: start + value.length } });
  }
  return { end: block[0].length, values };
}
