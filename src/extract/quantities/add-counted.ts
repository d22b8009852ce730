import { NOT_PAID_FOR, POINT_NOUNS } from '../../lexicon/en/quantity-context.ts';
import { hasHyphenAfter } from './amounts.ts';
import { type Counted, hyphenNoun, nounPhrase } from './counted.ts';
import { at } from './lexemes.ts';
import type { Draft, Scan } from './scan.ts';
import { countedBefore, type PartOf, wholeAt } from './whole.ts';

const DETERMINER = /^(?:the|his|her|its|their|our|all|those|these)$/;
const MONEY_IDIOMS: ReadonlySet<string> = new Set(NOT_PAID_FOR);
const POINTS: ReadonlySet<string> = new Set(POINT_NOUNS);

type Found = { readonly counted?: Counted; readonly partOf?: PartOf };

/**
 * Adds what a quantity counts and what it is part of. `numberNext` is the position after the number, before the unit.
 * Shares are of something ("30 percent of voters"), measures are of a stuff ("500 tonnes of grain"), money is for
 * something ("$5m in aid").
 */
export function withCounted(scan: Scan, draft: Draft, numberNext: number): Draft {
  return { ...draft, ...find(scan, draft, numberNext) };
}

function find(scan: Scan, draft: Draft, numberNext: number): Found {
  const { lexemes } = scan;
  const { next, unit } = draft;
  const end = at(lexemes, next - 1).end;
  if (at(lexemes, next).low === 'of') {
    const whole = wholeAt(scan, next + 1);
    if (!whole) return {};
    const counted = whole.counted ? { counted: whole.counted } : {};
    const share = unit === 'percent' || unit === 'fraction' || (unit === 'count' && whole.definite);
    return share ? { ...counted, partOf: whole.part } : counted;
  }
  if (unit === 'fraction' && DETERMINER.test(at(lexemes, next).low)) {
    const whole = wholeAt(scan, next);
    return whole ? { partOf: whole.part, ...(whole.counted ? { counted: whole.counted } : {}) } : {};
  }
  if (unit === 'count' && hasHyphenAfter(scan, next)) {
    const joined = hyphenNoun(scan, next + 1);
    if (joined) return { counted: joined };
  }
  if (unit === 'points' && POINTS.has(at(lexemes, next).low)) {
    const { start, low } = at(lexemes, next);
    return { counted: { span: { start, end: start + low.length }, head: low, modifiers: [] } };
  }
  if (unit === 'money' && /^(?:in|worth)$/.test(at(lexemes, next).low)) return moneyFor(scan, next);
  const hyphenated = next > numberNext && /[-‐‑]/.test(scan.text.slice(at(lexemes, numberNext - 1).end, end));
  const takesNoun =
    unit === 'count' || unit === 'percent' || unit === 'points' || unit === 'money' || unit === 'fraction';
  const counted = takesNoun || hyphenated ? nounPhrase(scan, end, draft.min === 1 && draft.max === 1) : undefined;
  // "51 million watching"
  if (counted && isGerund(scan, counted) && unit === 'count' && draft.min !== 1) return {};
  if (counted) return { counted };
  const before = unit === 'count' ? countedBefore(scan, draft.from) : undefined;
  return before ? { counted: before } : {};
}

function isGerund(scan: Scan, { span, modifiers }: Counted): boolean {
  return modifiers.length === 0 && scan.text.slice(span.start, span.end).endsWith('ing');
}

/** "$5m in aid", "$5m worth of arms"; not "$5m in Paris". */
function moneyFor(scan: Scan, next: number): Found {
  const of = at(scan.lexemes, next + 1).low === 'of' ? next + 1 : next;
  const counted = nounPhrase(scan, at(scan.lexemes, of).end);
  if (!counted || scan.timed[of + 1] || MONEY_IDIOMS.has(counted.head)) return {};
  const first = scan.text.charAt(counted.span.start);
  return first === first.toLowerCase() ? { counted } : {};
}
