import type { EntityKind } from '../../model/mention.ts';
import { knownAt } from './gazetteer.ts';
import {
  CHAMBERS,
  COMPANY_ENDINGS,
  DIRECTIONS,
  EVENT_HEADS,
  EVENT_OPENERS,
  LAW_HEADS,
  LAW_OPENERS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
} from './lexicons.ts';
import type { Word } from './words.ts';

const MOST_ACRONYM = 6;

/** "MedBridge", "eBay"; not "McCain" and "DeWitt". */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|Lo|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

export function headKind(norm: string): EntityKind | undefined {
  if (COMPANY_ENDINGS.has(norm) || ORGANISATION_HEADS.has(norm)) return 'organisation';
  if (LAW_HEADS.has(norm)) return 'law';
  if (EVENT_HEADS.has(norm)) return 'event';
  return PLACE_HEADS.has(norm) ? 'place' : undefined;
}

/** Kind by the words of the name itself. */
export function classify(words: readonly Word[], from: number, to: number): EntityKind | 'unknown' {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  if (to - from > 1) {
    const opener = organisationOpener(words, from, to);
    if (opener) return LAW_HEADS.has(last.norm) && last.norm !== 'law' ? 'law' : opener;
    if (COMPANY_ENDINGS.has(last.norm)) return 'organisation';
    if (last.norm === 'convention' && knownAt(words, from)?.known.kind === 'organisation') return 'event';
    if (EVENT_OPENERS.has(first.norm)) return 'event';
    if (LAW_OPENERS.has(first.norm) && /^\d/.test(last.text)) return 'law';
    const head =
      headKind(last.norm) ?? (/^(?:i{1,3}|iv|\d+)$/.test(last.norm) ? headKind(words[to - 2]?.norm ?? '') : undefined);
    if (head) return head;
    if (PLACE_OPENERS.has(first.norm)) return 'place';
    if (DIRECTIONS.has(first.norm) && knownAt(words, from + 1)?.known.kind === 'place') return 'place';
  }
  if (words.slice(from, to).some((word) => CAMEL.test(word.text))) return 'organisation';
  if (first.norm === 'constitution' && to - from === 1) return 'law';
  if (CHAMBERS.has(first.norm) && to - from === 1) return 'organisation';
  if (to - from === 1 && first.caps && first.text.replace(/\./g, '').length <= MOST_ACRONYM) return 'organisation';
  const known = knownAt(words, from);
  if (known && known.known.kind === 'place' && to - from === known.length + 1 && /[a-z]s$/.test(last.text))
    return 'organisation';
  return 'unknown';
}

/** "Ministry of …", "Gulf of …": the kind of the word before the preposition. */
function organisationOpener(words: readonly Word[], from: number, to: number): EntityKind | undefined {
  for (let i = from + 1; i < to - 1; i += 1) {
    const word = words[i] as Word;
    if (word.cap || !/^(?:of|for|on|to)$/.test(word.norm)) continue;
    const before = words[i - 1]?.norm ?? '';
    if (PLACE_OPENERS.has(before) || (PLACE_HEADS.has(before) && !ORGANISATION_HEADS.has(before))) return 'place';
    if (LAW_HEADS.has(before)) return 'law';
    if (EVENT_OPENERS.has(before) || EVENT_HEADS.has(before)) return 'event';
    return 'organisation';
  }
  return undefined;
}
