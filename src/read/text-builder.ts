import type { SentenceRole } from '../model/article.ts';
import type { SourceBlock } from '../model/source.ts';

/** One paragraph of an article whose format marks it up. */
export type RoleText = { readonly role: SentenceRole; readonly text: string };

// Any run of white space is one space; soft hyphens and zero-width characters are layout, not text.
const WHITE = /[\s\u00a0\u202f\u2009]+/g;
const LAYOUT = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text of a piece of markup as one line. */
export function cleanText(text: string): string {
  return text.replace(LAYOUT, '').replace(WHITE, ' ').trim();
}

/**
 * Lays paragraphs out as a text, a blank line between them, and says where each stands. Empty ones are left out, as is a
 * paragraph that repeats a headline or dek word for word.
 */
export function buildText(paragraphs: readonly RoleText[]): { readonly text: string; readonly blocks: SourceBlock[] } {
  const blocks: SourceBlock[] = [];
  const heads = new Set<string>();
  let text = '';
  for (const paragraph of paragraphs) {
    const line = cleanText(paragraph.text);
    if (line === '' || heads.has(line)) continue;
    if (paragraph.role === 'headline' || paragraph.role === 'dek') heads.add(line);
    const start = text.length;
    text += `${line}\n\n`;
    blocks.push({ span: { start, end: start + line.length }, role: paragraph.role });
  }
  return { text, blocks };
}

/** The entries of a record that have a value other than an empty text. */
export function present<T extends Readonly<Record<string, string | undefined>>>(
  record: T,
): { readonly [K in keyof T]?: string } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value.trim() !== '');
  return Object.fromEntries(entries) as { readonly [K in keyof T]?: string };
}
