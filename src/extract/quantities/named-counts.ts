import { ZERO_NOUNS } from '../../lexicon/en/counted-nouns.ts';
import { GROUP_WORDS } from '../../lexicon/en/number-words.ts';
import { hasHyphenAfter } from './amounts.ts';
import { afterCounted, isPlural, nounPhrase } from './counted.ts';
import { at } from './lexemes.ts';
import { type Draft, type Scan, spanOf, tokenAt, tokenFrom } from './scan.ts';
import { wholeAt } from './whole.ts';

const GROUPS: ReadonlyMap<string, number> = new Map(GROUP_WORDS);
const ZERO: ReadonlySet<string> = new Set(ZERO_NOUNS);

/** Counts without a number word: "no one", "none", "no injuries", "both", "a pair of", "the trio". */
export function readNamedCount(scan: Scan, i: number): Draft | undefined {
  const { low } = at(scan.lexemes, i);
  if (low === 'no' || low === 'nobody' || low === 'none' || low === 'without') return readZero(scan, i);
  if (low === 'both') return readBoth(scan, i);
  return GROUPS.has(low) ? readGroup(scan, i) : undefined;
}

function exactly(from: number, next: number, value: number, rest: Partial<Draft> = {}): Draft {
  return { from, next, min: value, max: value, bound: 'exact', step: 1, unit: 'count', ...rest };
}

function readZero(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const word = at(lexemes, i).low;
  if (word === 'nobody') return exactly(i, i + 1, 0, someone(scan, i, i + 1));
  if (word === 'none') {
    const whole = at(lexemes, i + 1).low === 'of' ? wholeAt(scan, i + 2) : undefined;
    if (/^(?:the|other|too)$/.test(at(lexemes, i + 1).low)) return undefined;
    return exactly(
      i,
      i + 1,
      0,
      whole ? { partOf: whole.part, ...(whole.counted ? { counted: whole.counted } : {}) } : {},
    );
  }
  if (word === 'no') {
    const hyphen = /^[-‐‑]$/.test(at(lexemes, i + 1).text) ? i + 2 : i + 1;
    if (at(lexemes, hyphen).low === 'one' && hasHyphenAfter(scan, hyphen + 1)) return undefined;
    if (at(lexemes, hyphen).low === 'one') return exactly(i, hyphen + 1, 0, someone(scan, i, hyphen + 1));
  }
  const from = at(lexemes, i + 1).low === 'any' ? i + 1 : i;
  const counted = nounPhrase(scan, at(lexemes, from).end);
  return counted && ZERO.has(counted.head) ? exactly(i, i + 1, 0, { counted }) : undefined;
}

function someone(scan: Scan, from: number, next: number): Partial<Draft> {
  return { counted: { span: spanOf(scan, from, next), head: 'person', modifiers: [] } };
}

const DETERMINERS = /^(?:the|these|those|his|her|its|their|our|my|your)$/;

/** "both men", "both of them", "both were"; not "both Smith and Jones", "both men and women". */
function readBoth(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const next = at(lexemes, i + 1);
  if (next.low === 'of') {
    const whole = wholeAt(scan, i + 2);
    return whole && exactly(i, i + 1, 2, { partOf: whole.part, ...(whole.counted ? { counted: whole.counted } : {}) });
  }
  if (/^(?:were|are|have|had)$/.test(next.low)) return exactly(i, i + 1, 2);
  const counted = nounPhrase(scan, DETERMINERS.test(next.low) ? next.end : at(lexemes, i).end);
  if (!counted) return undefined;
  const last = tokenAt(scan, tokenFrom(scan, counted.span.end) - 1);
  if (!last || !isPlural(last) || scan.text.slice(counted.span.start, counted.span.end).includes(' and '))
    return undefined;
  const after = at(lexemes, afterCounted(scan, counted, i + 1));
  // With "and" behind it "both" belongs to a pair of things, which may be one each.
  return /^(?:and|,)$/.test(after.low) ? undefined : exactly(i, i + 1, 2, { counted });
}

/** "a pair of gunmen", "the trio". */
function readGroup(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const value = GROUPS.get(at(lexemes, i).low) ?? 0;
  const before = at(lexemes, i - 1).low;
  if (at(lexemes, i + 1).low === 'of') {
    const whole = wholeAt(scan, i + 2);
    if (!whole?.counted || before === 'au') return undefined;
    return exactly(before === 'a' ? i - 1 : i, i + 1, value, { counted: whole.counted });
  }
  return before === 'the' && value > 1 && at(lexemes, i + 1).kind === 'word' && !/^(?:'s)$/.test(at(lexemes, i + 1).low)
    ? exactly(i, i + 1, value)
    : undefined;
}
