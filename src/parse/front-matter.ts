import type { Span } from '../model/span.ts';

type Value = { readonly value: string; readonly span: Span };

/** The `---` block at the head of a Markdown file: its keys in lower case, and where it ends. */
export type FrontMatter = { readonly end: number; readonly values: ReadonlyMap<string, Value> };

const FENCE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
const PAIR = /^([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.{0,2000}?))?[ \t]*$/;
const ITEM = /^[ \t]*-[ \t]+(.{1,500}?)[ \t]*$/;
const FOLDED = /^[>|][+-]?\d?$/;
const LINES = 200;

/**
 * Reads the `key: value` pairs of YAML that articles use: plain and quoted values, lists (joined by commas) and folded
 * texts over several lines. Anything deeper is left alone, and the text stays untouched. Spans point at the values.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const fence = FENCE.exec(text);
  if (!fence) return undefined;
  const values = new Map<string, Value>();
  let at = fence[0].length;
  let open: { readonly key: string; readonly parts: Value[]; list: boolean } | undefined;
  const close = (): void => {
    const [first, last] = [open?.parts[0], open?.parts.at(-1)];
    if (open && first && last) {
      const value = open.parts.map((part) => part.value).join(open.list ? ', ' : ' ');
      values.set(open.key, { value, span: { start: first.span.start, end: last.span.end } });
    }
    open = undefined;
  };
  for (let count = 0; count < LINES && at < text.length; count++) {
    const rest = text.slice(at, at + 4000);
    const ending = /\r\n|\n|\r/.exec(rest);
    const line = ending ? rest.slice(0, ending.index) : rest;
    const next = at + line.length + (ending?.[0].length ?? 0);
    if (CLOSE.test(line)) {
      close();
      return { end: next, values };
    }
    const pair = PAIR.exec(line);
    if (pair) {
      close();
      const key = (pair[1] ?? '').toLowerCase().replace(/ /g, '_');
      const value = valueIn(pair[2] ?? '', at + line.lastIndexOf(pair[2] ?? ''));
      if (value && !FOLDED.test(value.value)) values.set(key, value);
      else open = { key, parts: [], list: false };
    } else if (open && /\S/.test(line) && !line.trimStart().startsWith('#')) {
      const item = ITEM.exec(line)?.[1];
      open.list ||= item !== undefined;
      const words = item ?? line.trim();
      const part = valueIn(words, at + line.lastIndexOf(words));
      if (part) open.parts.push(part);
    }
    at = next;
  }
  return undefined;
}

/** A value without quotation marks, list brackets and a comment after it. */
function valueIn(raw: string, start: number): Value | undefined {
  const quoted = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(raw);
  if (quoted?.[2]) return { value: quoted[2], span: { start: start + 1, end: start + 1 + quoted[2].length } };
  const list = /^\[(.*)\]$/.exec(raw);
  if (list?.[1]) {
    const names = list[1].split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
    return { value: names.join(', '), span: { start: start + 1, end: start + raw.length - 1 } };
  }
  const value = raw.replace(/\s+#.*$/, '');
  return value === '' ? undefined : { value, span: { start, end: start + value.length } };
}
