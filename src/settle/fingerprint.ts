import type { Detection } from '../model/finding.ts';
import { normaliseId } from './order.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** 64-bit FNV-1a of a text's UTF-16 code units, high byte first (the algorithm is in the public domain). 16 hex digits. */
export function hashText(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK;
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * `v1:` and 16 hex digits of the rule and of what each article says: its name with its normalised facts. No offsets, no
 * order, no wording: it stays when paragraphs move and changes when a side's fact changes or another article joins.
 */
export function fingerprintOf(detection: Detection, articleIds: readonly string[]): string {
  const sides = detection.places.map(
    (place, i) => `${normaliseId(articleIds[place.article] ?? '')}\u0000${oneSpace(detection.facts[i] ?? '')}`,
  );
  const unique = [...new Set(sides)].sort();
  return `v1:${hashText([detection.rule, ...unique].join('\u0001'))}`;
}

/** Lines that are broken elsewhere are no other fact. */
function oneSpace(fact: string): string {
  return fact.replace(/\s+/g, ' ').trim();
}
