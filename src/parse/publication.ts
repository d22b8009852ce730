import type { Stated } from '../model/article.ts';
import type { RoledBlock } from './roles.ts';
import { readStatedDate } from './stated-date.ts';

const KEYWORD =
  /\b(?:first |originally )?(publish(?:ed)?|posted|date|last (?:updated|modified|edited)|updated?|modified|revised|edited)\b/gi;
const UPDATING = /updat|modif|revis|edit/i;
/** Publication lines hold few dates. */
const MOST = 4;

/** The days a text says it was published and updated on, in its lines of date. */
export function readPublication(
  text: string,
  blocks: readonly RoledBlock[],
): { readonly published?: Stated<string>; readonly updated?: Stated<string> } {
  let published: Stated<string> | undefined;
  let updated: Stated<string> | undefined;
  for (const { kind, value, span } of blocks) {
    if (kind !== 'published' && kind !== 'date' && kind !== 'updated') continue;
    const { start, end } = value ?? span;
    const line = text.slice(start, end);
    let from = 0;
    for (let i = 0; i < MOST; i++) {
      const date = readStatedDate(line.slice(from));
      if (!date) break;
      const at = from + date.index;
      const stated = {
        value: date.value,
        origin: 'text' as const,
        span: { start: start + at, end: start + at + date.length },
      };
      const word = [...line.slice(0, at).matchAll(KEYWORD)].at(-1)?.[1] ?? '';
      if (kind === 'updated' || UPDATING.test(word)) updated ??= stated;
      else published ??= stated;
      from = at + date.length;
    }
  }
  // Only an update time is known: the text is no older than that.
  const first = published ?? updated;
  return { ...(first ? { published: first } : {}), ...(updated ? { updated } : {}) };
}
