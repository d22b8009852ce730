/** Lower case, straight quotes and dashes, no diacritics. For comparing only: its length can differ from its input's. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .toLowerCase();
}
