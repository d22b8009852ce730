/** ASCII but for the backtick: nothing to fold but case. */
const PLAIN = /^[\0-_a-\x7F]*$/;

/** Lower case, straight quotes and dashes, no diacritics. For comparing only: its length can differ from its input's. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .toLowerCase();
}
