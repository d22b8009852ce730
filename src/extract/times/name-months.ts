import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/en/calendar-words.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS);
const CAPITALISED = AMBIGUOUS_MONTHS.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('|');
/** A surname: "Theresa May", "Mr. March". Words that begin a sentence before a month are sorted out below. */
const SURNAME = new RegExp(`\\b([A-Z][a-z]{1,15})\\.?\\s(${CAPITALISED})\\b(?!\\.?\\s\\d)`, 'g');
/** A first name: "June Carter". */
const FIRST_NAME = new RegExp(`\\b(${CAPITALISED})\\s([A-Z][a-z]{1,15})\\b`, 'g');
/** Capitalised words before a month that make no name of it. */
const NO_FIRST_NAME =
  /^(?:In|On|By|Since|Until|Till|From|Last|Next|This|Early|Late|Mid|During|Before|After|Between|The|And|Of|To|For|Through|About|Around|Every|Each|Or|But|As|Than|That|When|While|Some|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Following|Previous|Earlier|Later)$/;
/** Capitalised words after a month that make no first name of it. */
const NO_SURNAME =
  /^(?:The|And|Of|To|January|February|March|April|May|June|July|August|September|October|November|December|Day|Day's)$/;

/** The months that are somebody's name in a text, so that "by May" in it is no time. */
export function monthsAsNames(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(SURNAME)) {
    if (!NO_FIRST_NAME.test(match[1] ?? '')) found.add(NUMBERS.get((match[2] ?? '').toLowerCase()) ?? 0);
  }
  for (const match of text.matchAll(FIRST_NAME)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      NO_SURNAME.test(match[2] ?? '') ||
      /(?:\b(?:in|of|since|by|last|next|this|until|from|to|late|early)\s|\d\s|[.!?]\s?["”]?\s?)$/i.test(before)
    )
      continue;
    found.add(NUMBERS.get((match[1] ?? '').toLowerCase()) ?? 0);
  }
  return found;
}
