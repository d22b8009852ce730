import { PART_PRONOUNS } from '../../lexicon/en/counted-nouns.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { type Counted, nounPhrase } from './counted.ts';
import { at } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { type Scan, tokenAt, tokenFrom } from './scan.ts';

/** The whole that a number is part of. */
export type PartOf = NonNullable<QuantityMention['partOf']>;

const PRONOUN: ReadonlyMap<string, string> = new Map(PART_PRONOUNS);
const DETERMINER: ReadonlySet<string> = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'this',
  'that',
  'a',
  'an',
  'any',
]);

/** What follows "of" at lexeme `i`: the whole, with its own number ("of the nine justices"). */
export function wholeAt(scan: Scan, i: number): { part: PartOf; counted?: Counted; definite: boolean } | undefined {
  const { lexemes } = scan;
  const pronoun = PRONOUN.get(at(lexemes, i).low);
  if (pronoun && !DETERMINER.has(at(lexemes, i).low)) {
    const { start, end } = at(lexemes, i);
    return { part: { span: { start, end }, head: pronoun }, definite: true };
  }
  let j = i;
  while (j < i + 3 && DETERMINER.has(at(lexemes, j).low)) j++;
  const number = readNumber(lexemes, j) ?? numberOfOwner(scan, j);
  const from = number?.next ?? j;
  const start = at(lexemes, from - 1).end;
  const counted = owned(scan, nounPhrase(scan, start, true)) ?? nounPhrase(scan, start);
  const first = at(lexemes, i);
  const end = counted?.span.end ?? at(lexemes, from - 1).end;
  if (!counted && !number) {
    return pronoun
      ? { part: { span: { start: first.start, end: first.end }, head: pronoun }, definite: true }
      : undefined;
  }
  return {
    part: {
      span: { start: first.start, end },
      head: counted?.head ?? '',
      ...(number && number.kind === 'cardinal' ? { value: number.value } : {}),
    },
    ...(counted ? { counted } : {}),
    definite: j > i || number !== undefined,
  };
}

/** "of the city's nine libraries": the number after an owner of at most four words. */
function numberOfOwner({ lexemes }: Scan, from: number): ReturnType<typeof readNumber> {
  for (let i = from; i < from + OWNER_WORDS; i++) {
    const { text } = at(lexemes, i);
    if (/['’]s?$/.test(text)) return readNumber(lexemes, i + 1);
    if (!/^[\p{L}.’'-]+$/u.test(text)) return undefined;
  }
  return undefined;
}

const OWNER_WORDS = 5;

/** "of the judge's former colleagues": what belongs to the first is meant. */
function owned(scan: Scan, owner: Counted | undefined): Counted | undefined {
  if (!owner) return undefined;
  const mark = tokenAt(scan, tokenFrom(scan, owner.span.end));
  if (!mark || mark.span.start !== owner.span.end || !/^['’]s?$/.test(mark.text)) return undefined;
  return nounPhrase(scan, mark.span.end);
}

const TOLL = /^(?:tolls?|number)$/;
const REACHES = /^(?:to|at|of|is|was|reached|hit|stands|stood|reaches|passed|exceeded|as)$/;

/** "the death toll rose to 12", "the number of dead reached 12": what is counted stands before. */
export function countedBefore(scan: Scan, from: number): Counted | undefined {
  const { lexemes } = scan;
  if (!REACHES.test(at(lexemes, from - 1).low)) return undefined;
  for (let i = from - 2; i >= 0 && i > from - 10; i--) {
    const lexeme = at(lexemes, i);
    // "rose from 10 to 14" has the old number in between.
    if (lexeme.kind === 'number' && at(lexemes, i - 1).low !== 'from') return undefined;
    if (/^[.;,:]$/.test(lexeme.text)) return undefined;
    if (!TOLL.test(lexeme.low)) continue;
    if (lexeme.low === 'number')
      return at(lexemes, i + 1).low === 'of' ? nounPhrase(scan, at(lexemes, i + 1).end) : undefined;
    const before = tokenAt(scan, tokenFrom(scan, lexeme.start) - 1);
    const named = before && before.pos === 'NOUN' ? before : undefined;
    return {
      span: { start: named?.span.start ?? lexeme.start, end: lexeme.end },
      head: 'toll',
      modifiers: named ? [named.lemma] : [],
    };
  }
  return undefined;
}
