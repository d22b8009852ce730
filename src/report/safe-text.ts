/** What a terminal or browser would obey instead of show: control characters, line separators and bidi controls. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const WHITE = /[\s\u00a0]+/g;

/** Makes control and direction-changing characters visible ("[U+001B]", "[U+202E]"), so that untrusted text can only be read. */
export function visible(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(OBEYED, (char) => {
    if (char === '\t' || char === '\n' || char === '\r') return char;
    return `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** `visible`, with every run of white space as one space: for tables, lists and terminal lines. */
export function oneLine(text: string): string {
  return visible(text.replace(WHITE, ' '));
}

/** `oneLine` cut to at most `max` UTF-16 units, at a word where there is one, with "…" at the cut. */
export function shortLine(text: string, max: number): string {
  const line = oneLine(text).trim();
  return line.length <= max ? line : `${headOf(line, max - 1).trimEnd()}…`;
}

/** The first `max` units of a text, cut back to a word boundary if one is near, never inside a surrogate pair. */
export function headOf(text: string, max: number): string {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(' ', max);
  return text.slice(0, space > max - 24 && space > 0 ? space : max).replace(/[\ud800-\udbff]$/, '');
}

/** The last `max` units of a text, cut to a word boundary if one is near, never inside a surrogate pair. */
export function tailOf(text: string, max: number): string {
  if (text.length <= max) return text;
  const from = text.length - max;
  const space = text.indexOf(' ', from);
  return text.slice(space >= 0 && space < from + 24 ? space + 1 : from).replace(/^[\udc00-\udfff]/, '');
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and XML, elements and quoted attributes alike; control characters are made visible. */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => XML_ESCAPES[char] ?? char);
}

/** JSON with the characters escaped that a terminal would obey; they can stand only inside strings. Ends with a newline. */
export function safeJson(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (char) => (char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return `${escaped}\n`;
}
