import { COUNT_OF_WORDS } from '../../lexicon/en/time-traps.ts';
import type { Expression, Phrase } from './expression.ts';
import { readYear } from './parse-calendar.ts';
import type { Read } from './parse-count.ts';
import { low, peek, type Scan } from './scan.ts';

const COUNT_OF: ReadonlySet<string> = new Set(COUNT_OF_WORDS);
/** Words after which a four-digit number is a year and hardly ever a count. */
const SURE_BEFORE_YEAR =
  /^(?:in|since|by|until|till|before|after|during|from|early|late|mid|year|between|through|throughout|into|circa|pre|post|around)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|that|this)$/;
const FIRST_COMMON_YEAR = 1500;
const LAST_COMMON_YEAR = 2150;

/** A year on its own ("in 2009", "the 2016 election", "(2015)"), where the words around show it. */
export function readBareYear(scan: Scan, index: number): Phrase | undefined {
  const year = readYear(scan, index);
  if (!year || year.value < FIRST_COMMON_YEAR || year.value > LAST_COMMON_YEAR) return undefined;
  if (isChained(scan, index)) return undefined;
  if (!yearFits(scan, index, year.value)) return undefined;
  return { expression: { type: 'calendar', year: year.value }, first: index, next: year.next };
}

/** A number in a chain of digits and dashes, as telephone and case numbers are. */
function isChained(scan: Scan, index: number): boolean {
  const before = peek(scan, index - 1);
  const after = peek(scan, index + 1);
  const beforeThat = peek(scan, index - 2);
  if (before.kind === 'dash' && beforeThat.kind === 'number' && peek(scan, index).glued) return true;
  if (after.kind === 'dash' && after.glued && peek(scan, index + 2).kind === 'number') return true;
  return before.low === '.' && peek(scan, index).glued;
}

function yearFits(scan: Scan, index: number, year: number): boolean {
  const before = peek(scan, index - 1);
  const after = peek(scan, index + 1);
  if (after.kind === 'possessive') return year >= 1900;
  if (before.kind === 'dash') return SURE_BEFORE_YEAR.test(low(scan, index - 2)) || closesYearRange(scan, index);
  // "in 2014, not 2015"
  if (before.low === 'not') return year >= 1900 && (after.kind === 'punct' || after.kind === 'end');
  if (SURE_BEFORE_YEAR.test(before.low)) return true;
  if (before.low === 'than') return /^(?:later|earlier)$/.test(low(scan, index - 2));
  if (before.low === 'to' && /^(?:back|dating)$/.test(low(scan, index - 2))) return true;
  if (before.low === 'of') return !COUNT_OF.has(low(scan, index - 2)) && year >= 1800;
  if (before.low === 'for' || before.low === 'and' || before.low === 'to' || before.low === 'or')
    return year >= 1900 && (before.low === 'for' || listOfYears(scan, index));
  if (DETERMINER.test(before.low) || before.kind === 'possessive')
    return year >= 1900 && (after.kind === 'word' || after.kind === 'season' || after.kind === 'holiday');
  if (before.low === '(') return year >= 1800 && /^[),;]$/.test(after.low);
  return false;
}

function closesYearRange(scan: Scan, index: number): boolean {
  return readYear(scan, index - 2) !== undefined;
}

/** "in 2014 and 2018", "2014, 2016 and 2018". */
function listOfYears(scan: Scan, index: number): boolean {
  const earlier = low(scan, index - 2) === ',' ? index - 3 : index - 2;
  return readYear(scan, earlier) !== undefined;
}

/** "2010-14", "2010–2014", "1939–45": the years of a range written with a dash, or "2010 to 2014". */
export function readYearRange(scan: Scan, index: number): Phrase | undefined {
  const from = readYear(scan, index);
  if (!from || from.value < FIRST_COMMON_YEAR) return undefined;
  const joint = peek(scan, from.next);
  const dash = joint.kind === 'dash';
  if (!dash && !/^(?:to|through|until)$/.test(joint.low)) return undefined;
  if (peek(scan, index - 1).kind === 'dash' && peek(scan, index).glued) return undefined;
  const second = peek(scan, from.next + 1);
  const after = peek(scan, from.next + 2);
  if (second.kind !== 'number' || (after.kind === 'dash' && after.glued)) return undefined;
  if (after.kind === 'word' && after.glued) return undefined;
  const to = readEndYear(second.text, from.value, dash);
  if (to === undefined) return undefined;
  if (!dash && !readYear(scan, from.next + 1)) return undefined;
  const phrase = (year: number, first: number): Phrase => ({
    expression: { type: 'calendar', year },
    first,
    next: first + 1,
  });
  const expression: Expression = { type: 'range', from: phrase(from.value, index), to: phrase(to, from.next + 1) };
  return { expression, first: index, next: from.next + 2 };
}

function readEndYear(text: string, from: number, dash: boolean): number | undefined {
  const value = Number(text);
  const year = text.length === 2 && dash ? Math.floor(from / 100) * 100 + value : text.length === 4 ? value : 0;
  const span = year - from;
  return span > 0 && span <= 200 && year <= LAST_COMMON_YEAR ? year : undefined;
}

/** "the 1990s", "the '90s", "1800s", "the nineties". */
export function readDecade(scan: Scan, index: number): Phrase | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind !== 'decade') return undefined;
  const digits = lexeme.text.replace(/\D/g, '');
  const next = index + 1;
  if (digits.length === 4) {
    if (lexeme.value < 1000 || lexeme.value > 2090 || lexeme.value % 10 !== 0) return undefined;
    const length = lexeme.value % 100 === 0 && lexeme.value < 2000 ? 100 : 10;
    return { expression: { type: 'decade', year: lexeme.value, length }, first: index, next };
  }
  if (digits.length !== 2 || lexeme.value % 10 !== 0) return undefined;
  // "in his 60s" is an age, "temperatures in the 90s" a measure: only the apostrophe in front makes it a decade.
  if (!/^['’]/.test(lexeme.text)) return undefined;
  const year = lexeme.value < 30 ? 2000 + lexeme.value : 1900 + lexeme.value;
  return { expression: { type: 'decade', year, length: 10 }, first: index, next };
}

/** "the 19th century", "the twentieth century". */
export function readCentury(scan: Scan, index: number): Phrase | undefined {
  const nth = peek(scan, index);
  if (nth.kind !== 'ordinal' || nth.value > 22) return undefined;
  const at = peek(scan, index + 1).kind === 'dash' ? index + 2 : index + 1;
  if (low(scan, at) !== 'century') return undefined;
  return { expression: { type: 'century', nth: nth.value }, first: index, next: at + 1 };
}

/** "fiscal 2023", "fiscal year 2023", "FY2023", "the 2023 fiscal year", "the last fiscal year". */
export function readFiscal(scan: Scan, index: number): Phrase | undefined {
  const word = low(scan, index);
  if (word === 'fy' && /^20\d\d$/.test(low(scan, index + 1)))
    return { expression: { type: 'fiscal', year: Number(low(scan, index + 1)) }, first: index, next: index + 2 };
  if (word === 'fiscal' || word === 'financial') {
    const at = low(scan, index + 1) === 'year' ? index + 2 : index + 1;
    if (word === 'financial' && at === index + 1) return undefined;
    const year = readYear(scan, at);
    if (year) return { expression: { type: 'fiscal', year: year.value }, first: index, next: year.next };
    return undefined;
  }
  const fiscalAfter = (low(scan, index + 1) === 'fiscal' || low(scan, index + 1) === 'financial') && 'year';
  if (!fiscalAfter || low(scan, index + 2) !== fiscalAfter) return undefined;
  const year = readYear(scan, index);
  if (year) return { expression: { type: 'fiscal', year: year.value }, first: index, next: index + 3 };
  const offset = readFiscalOffset(word);
  return offset ? { expression: { type: 'fiscal', offset: offset.value }, first: index, next: index + 3 } : undefined;
}

function readFiscalOffset(word: string): Read<number> | undefined {
  const value = { this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1 }[word];
  return value === undefined ? undefined : { value, next: 0 };
}
