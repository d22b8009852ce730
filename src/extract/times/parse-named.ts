import { HOLIDAYS, type HolidayRule } from '../../lexicon/en/holidays.ts';
import { AFTER_KIND_WORDS } from '../../lexicon/en/time-traps.ts';
import type { Expression, Phrase } from './expression.ts';
import { readTrailingYear, readYear } from './parse-calendar.ts';
import type { Read } from './parse-count.ts';
import { low, peek, type Scan } from './scan.ts';

const RULES: ReadonlyMap<string, HolidayRule> = new Map(HOLIDAYS);
const LONGEST_HOLIDAY = Math.max(...HOLIDAYS.map(([words]) => words.split(' ').length));
/** Holidays that nothing else is called in lower case either. */
const PLAIN_IN_LOWER = /^(?:christmas|diwali|easter|halloween|hanukkah|juneteenth|passover|thanksgiving)$/;
const KINDS: ReadonlySet<string> = new Set(AFTER_KIND_WORDS);
/** "of last year" and the like, in years from the year of writing. */
const YEAR_OFFSETS: Readonly<Record<string, number>> = { this: 0, last: -1, previous: -1, next: 1 };

/** "of last year", "next year" after an expression. */
export function readYearOffset(scan: Scan, index: number): Read<number> | undefined {
  const at = low(scan, index) === 'of' ? index + 1 : index;
  if (low(scan, at + 1) !== 'year') return undefined;
  const value = YEAR_OFFSETS[low(scan, at)];
  return value === undefined ? undefined : { value, next: at + 2 };
}

/** The holiday whose words begin at a position, the longest one. */
function longestHoliday(scan: Scan, index: number): Read<HolidayRule> | undefined {
  let words = '';
  let found: Read<HolidayRule> | undefined;
  let at = index;
  for (let count = 0; count < LONGEST_HOLIDAY; count += 1) {
    const lexeme = peek(scan, at);
    if (lexeme.kind === 'end' || lexeme.kind === 'punct') break;
    words += `${count ? ' ' : ''}${lexeme.low.replace(/'/g, '')}`;
    at += 1;
    if (peek(scan, at).kind === 'possessive' && peek(scan, at + 1).capital) {
      words += 's';
      at += 1;
    }
    if (low(scan, at) === '.' && peek(scan, at + 1).capital) at += 1;
    while (peek(scan, at).kind === 'dash' || (/^['’]$/.test(low(scan, at)) && peek(scan, at).glued)) at += 1;
    const rule = RULES.get(words);
    if (rule) found = { value: rule, next: at };
  }
  return found;
}

/** "Christmas Eve", "Thanksgiving 2023", "Labor Day weekend", "2016's Election Day". */
export function readHoliday(scan: Scan, index: number): Phrase | undefined {
  const head = peek(scan, index);
  const holiday = head.kind === 'holiday' || head.capital ? longestHoliday(scan, index) : undefined;
  if (!holiday || (!head.capital && !readTrailingYear(scan, holiday.next) && !PLAIN_IN_LOWER.test(head.low)))
    return undefined;
  let next = holiday.next;
  const weekend = low(scan, next) === 'weekend';
  if (weekend) next += 1;
  else if (KINDS.has(low(scan, next))) return undefined;
  const after = peek(scan, next);
  // "Easter Rising", "Christmas Island": a name that begins with the holiday's.
  if (!weekend && after.capital && after.kind === 'word' && next === index + 1) return undefined;
  const year = readTrailingYear(scan, next);
  const offset = year ? undefined : readYearOffset(scan, next);
  const expression: Expression = {
    type: 'holiday',
    rule: holiday.value,
    ...(year ? { year: year.value } : {}),
    ...(offset ? { yearOffset: offset.value } : {}),
    ...(weekend ? { weekend } : {}),
  };
  return { expression, first: index, next: year?.next ?? offset?.next ?? next };
}

/** "summer 2015", "the summer of 2015", "in the spring"; "fall" and "spring" only where no verb or noun can be meant. */
export function readSeason(scan: Scan, index: number): Phrase | undefined {
  const season = peek(scan, index);
  if (season.kind !== 'season') return undefined;
  const after = peek(scan, index + 1);
  const year = readTrailingYear(scan, index + 1);
  const offset = year ? undefined : readYearOffset(scan, index + 1);
  if (year || offset) {
    const expression: Expression = {
      type: 'season',
      month: season.value,
      ...(year ? { year: year.value } : {}),
      ...(offset ? { yearOffset: offset.value } : {}),
    };
    return { expression, first: index, next: year?.next ?? offset?.next ?? index + 1 };
  }
  if (KINDS.has(after.low) || after.kind === 'dash' || season.capital) return undefined;
  const article = low(scan, index - 1) === 'the';
  const preposition = low(scan, article ? index - 2 : index - 1);
  const cue = article
    ? /^(?:in|by|until|since|during|over|throughout|through|of|this|before|after|for)$/
    : /^(?:in|by|since|until|early|late|mid|through)$/;
  if (!cue.test(preposition) && !(low(scan, index - 1) === '-' && /^(?:mid|early|late)$/.test(low(scan, index - 2))))
    return undefined;
  // "in the fall of Kabul", "a decline in spring water".
  if (season.low === 'fall' && (!article || /^(?:of|in|from|to|for)$/.test(after.low) || preposition === 'after'))
    return undefined;
  if (season.low === 'spring' && !article && after.kind === 'word') return undefined;
  return { expression: { type: 'season', month: season.value }, first: index, next: index + 1 };
}

/** "the third quarter of 2018", "Q3 2018", "first half of this year", "third-quarter profit". */
export function readYearPart(scan: Scan, index: number): Phrase | undefined {
  const leading = readLeadingYear(scan, index);
  if (leading) {
    const part = readShortPart(scan, leading.next) ?? readLongPart(scan, leading.next);
    if (!part) return undefined;
    return { expression: { type: 'fraction', ...part.value, year: leading.value }, first: index, next: part.next };
  }
  const short = /^[qh]$/.test(low(scan, index)) ? readShortPart(scan, index) : undefined;
  const part = short ?? readLongPart(scan, index);
  if (!part) return undefined;
  const year = readTrailingYear(scan, part.next);
  const offset = year ? undefined : (readYearOffset(scan, part.next) ?? readOfTheYear(scan, part.next));
  if (short && !peek(scan, index).capital && !year) return undefined;
  const known = year !== undefined || offset !== undefined;
  // Without a year "the third quarter" may be one of a match.
  if (!known && !scan.business) return undefined;
  const expression: Expression = {
    type: 'fraction',
    nth: part.value.nth,
    of: part.value.of,
    ...(year ? { year: year.value } : {}),
    ...(offset ? { yearOffset: offset.value } : {}),
  };
  return { expression, first: index, next: year?.next ?? offset?.next ?? part.next };
}

type YearPart = { readonly nth: number; readonly of: 2 | 4 };

/** "Q3", "H1". */
function readShortPart(scan: Scan, index: number): Read<YearPart> | undefined {
  const digit = peek(scan, index + 1);
  const letter = low(scan, index);
  if (letter !== 'q' && letter !== 'h') return undefined;
  const of = letter === 'q' ? 4 : 2;
  const value = Number(digit.text);
  if (!digit.glued || digit.text.length !== 1 || !(value >= 1 && value <= of)) return undefined;
  return { value: { nth: value, of }, next: index + 2 };
}

function readLongPart(scan: Scan, index: number): Read<YearPart> | undefined {
  const nth = peek(scan, index);
  if (nth.kind !== 'ordinal') return undefined;
  const at = peek(scan, index + 1).kind === 'dash' ? index + 2 : index + 1;
  const word = low(scan, at);
  if (word === 'quarter' && nth.value <= 4) return { value: { nth: nth.value, of: 4 }, next: at + 1 };
  if (word === 'half' && nth.value <= 2) return { value: { nth: nth.value, of: 2 }, next: at + 1 };
  return undefined;
}

/** "of the year": the current one. */
function readOfTheYear(scan: Scan, index: number): Read<number> | undefined {
  const here = low(scan, index) === 'of' && low(scan, index + 1) === 'the' && low(scan, index + 2) === 'year';
  return here ? { value: 0, next: index + 3 } : undefined;
}

/** The year of "2018's third quarter" and "2018 Q3". */
export function readLeadingYear(scan: Scan, index: number): Read<number> | undefined {
  const year = readYear(scan, index);
  if (!year) return undefined;
  const next = peek(scan, year.next).kind === 'possessive' ? year.next + 1 : year.next;
  return next > year.next || /^[qh]$/.test(low(scan, next)) ? { value: year.value, next } : undefined;
}
