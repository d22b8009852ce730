import { FIXED_ORDINALS } from '../../lexicon/en/counted-nouns.ts';
import { type Counted, nounPhrase } from './counted.ts';
import { at, HYPHEN } from './lexemes.ts';
import { ORDINAL, TEN } from './number-tables.ts';
import { type Draft, isCapital, isTimed, type Scan, type Skip } from './scan.ts';

const FIXED: ReadonlySet<string> = new Set(FIXED_ORDINALS);
const TEENS = new Set([11, 12, 13]);

/** An ordinal with the noun it counts: "third term", "the 5th patient", "the second-largest city". */
export function readOrdinal(scan: Scan, i: number): Draft | Skip | undefined {
  const { lexemes } = scan;
  const ordinal = readValue(scan, i);
  if (!ordinal) return undefined;
  const skip: Skip = { skip: true, next: ordinal.next };
  if (isTimed(scan, i, ordinal.next) || /^(?:per|split|each|every|one|at)$/.test(at(lexemes, i - 1).low)) return skip;
  const after = at(lexemes, ordinal.next);
  const superlative = HYPHEN.test(after.text) && /(?:st|most|worst|least)$/.test(at(lexemes, ordinal.next + 1).low);
  if (HYPHEN.test(after.text) && !superlative && !isNounAfterHyphen(scan, ordinal.next + 1)) return skip;
  const noun = HYPHEN.test(after.text) ? at(lexemes, ordinal.next + 1).low : after.low;
  if (FIXED.has(noun.replace(/'s$/, ''))) return skip;
  // "Fifth Avenue", "the 9th Circuit", "Third Reich": a name.
  if (!scan.titleCase && isCapital(after.text)) return skip;
  if (
    !scan.titleCase &&
    i > 0 &&
    at(lexemes, i).kind === 'word' &&
    isCapital(at(lexemes, i).text) &&
    at(lexemes, i - 1).kind === 'word'
  )
    return skip;
  const counted: Counted | undefined = nounPhrase(scan, at(lexemes, ordinal.next - 1).end, true);
  const alone =
    at(lexemes, i).kind === 'number' &&
    at(lexemes, i - 1).low === 'the' &&
    !/^(?:on|by|until|from|before|after|since)$/.test(at(lexemes, i - 2).low);
  if (!counted && !alone) return skip;
  return {
    from: i,
    next: ordinal.next,
    min: ordinal.value,
    max: ordinal.value,
    bound: 'exact',
    step: 1,
    unit: 'ordinal',
    ...(counted ? { counted } : {}),
  };
}

function isNounAfterHyphen(scan: Scan, i: number): boolean {
  return /^(?:ever|round|place|term|year|tier|generation|grade|straight)$/.test(at(scan.lexemes, i).low);
}

function readValue(scan: Scan, i: number): { value: number; next: number } | undefined {
  const { lexemes } = scan;
  const first = at(lexemes, i);
  if (first.kind === 'number') {
    const suffix = at(lexemes, i + 1);
    if (!suffix.glued || first.step !== 1 || !/^(?:st|nd|rd|th)$/.test(suffix.low)) return undefined;
    return fits(first.value, suffix.low) ? { value: first.value, next: i + 2 } : undefined;
  }
  const word = ORDINAL.get(first.low);
  if (word !== undefined) return { value: word, next: i + 1 };
  const tens = TEN.get(first.low);
  const unit = ORDINAL.get(at(lexemes, i + 2).low);
  const joined = tens !== undefined && unit !== undefined && unit < 10 && HYPHEN.test(at(lexemes, i + 1).text);
  return joined ? { value: tens + unit, next: i + 3 } : undefined;
}

function fits(value: number, suffix: string): boolean {
  if (TEENS.has(value % 100)) return suffix === 'th';
  return suffix === (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
