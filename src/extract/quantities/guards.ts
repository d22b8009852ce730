import { NUMBER_LABELS, STREET_WORDS } from '../../lexicon/en/counted-nouns.ts';
import { CLOCK_WORDS, MONTH_NAMES } from '../../lexicon/en/quantity-context.ts';
import type { Amount } from './amounts.ts';
import { isPlural } from './counted.ts';
import { at, HYPHEN, type Lexeme } from './lexemes.ts';
import { isCapital, type Scan, tokenAt, tokenFrom, tokenOf } from './scan.ts';

const LABELS: ReadonlySet<string> = new Set(NUMBER_LABELS);
const STREETS: ReadonlySet<string> = new Set(STREET_WORDS);
const CLOCK: ReadonlySet<string> = new Set(CLOCK_WORDS);
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** True when digits are part of a longer code, date, clock time or address, whatever stands around: "F-16", "9/11", "7:51". */
export function isCode(scan: Scan, i: number, next: number): boolean {
  const { lexemes } = scan;
  return (
    isGluedBefore(lexemes, i) ||
    isGluedAfter(lexemes, next) ||
    isClock(lexemes, next) ||
    (!scan.titleCase && isNamedAfter(lexemes, next))
  );
}

const OPENERS = /^[$£€¥₹₽₩₪₺₴₦₫฿₱₸(["'“‘«~≈<>≥≤—–\-…]$/;

function isGluedBefore(lexemes: readonly Lexeme[], i: number): boolean {
  const number = at(lexemes, i);
  const before = at(lexemes, i - 1);
  if (!number.glued) return false;
  if (before.kind === 'word') return number.kind === 'number' && !/^(?:us|a|c|hk|nz|s|rs)$/.test(before.low);
  if (before.kind === 'number') return true;
  if (!OPENERS.test(before.text)) return true;
  if (!HYPHEN.test(before.text) || !before.glued) return false;
  // "F-16", "COVID-19", "Article-12", "9-12": joined to what is before; bounds ("sub-4", "over-65s") are read elsewhere.
  return true;
}

function isGluedAfter(lexemes: readonly Lexeme[], next: number): boolean {
  const after = at(lexemes, next);
  if (!after.glued) return false;
  if (after.kind === 'word') return at(lexemes, next - 1).kind === 'number';
  if (after.kind === 'number') return true;
  const beyond = at(lexemes, next + 1);
  if (/^[:/.,_@#*=]$/.test(after.text)) return beyond.glued && (beyond.kind === 'number' || /[/_@=]/.test(after.text));
  if (!HYPHEN.test(after.text) || !beyond.glued) return false;
  // "737-MAX", "800-555-0199"
  return (
    (beyond.kind === 'word' && beyond.text.length > 1 && beyond.text === beyond.text.toUpperCase()) ||
    beyond.kind === 'number'
  );
}

/** "7-Eleven", "9-to-5". */
function isNamedAfter(lexemes: readonly Lexeme[], next: number): boolean {
  const beyond = at(lexemes, next + 1);
  if (!HYPHEN.test(at(lexemes, next).text) || !at(lexemes, next).glued || !beyond.glued) return false;
  if (beyond.low === 'to') return HYPHEN.test(at(lexemes, next + 2).text);
  return beyond.kind === 'word' && isCapital(beyond.text) && at(lexemes, next - 1).kind === 'number';
}

function isClock(lexemes: readonly Lexeme[], next: number): boolean {
  const after = at(lexemes, next);
  if (CLOCK.has(after.low) || /^(?:BC|BCE|AD|CE)$/.test(after.text)) return true;
  return /^[ap]$/.test(after.low) && at(lexemes, next + 1).text === '.' && at(lexemes, next + 2).low === 'm';
}

/** True for a number that names instead of counting: ranks, chapters, flights, years, addresses, list marks. */
export function isLabel(scan: Scan, amount: Amount): boolean {
  if (amount.unit !== 'count' || (!amount.number.plain && !isNumberWord(scan, amount))) return false;
  return (
    hasLabel(scan, amount) ||
    isDateOrYear(scan, amount) ||
    isAddress(scan, amount) ||
    isListMark(scan, amount) ||
    isInRow(scan, amount) ||
    isName(scan, amount)
  );
}

function isNumberWord(scan: Scan, amount: Amount): boolean {
  return at(scan.lexemes, amount.from).kind === 'word';
}

/** "No. 2", "Flight 370", "phase two", "#1". */
function hasLabel(scan: Scan, amount: Amount): boolean {
  const { lexemes } = scan;
  let j = amount.from - 1;
  if (at(lexemes, j).text === '#') return true;
  const dotted = at(lexemes, j).text === '.' && at(lexemes, j).glued;
  if (dotted) j--;
  const { low, text } = at(lexemes, j);
  if (low === 'no' || low === 'nos' || low === 'nr' || low === 'nrs') return true;
  if (dotted && isDesignation(lexemes, j + 2)) return true;
  if (dotted && !/^(?:sec|art|ch|vol|pp|rte|hwy|apt)$/.test(low)) return false;
  if (!LABELS.has(low)) return false;
  if (isCapital(text) && !scan.titleCase) return true;
  return !countsNext(scan, amount);
}

/** "H.R. 1234", "S. 510": letters with points. */
function isDesignation(lexemes: readonly Lexeme[], i: number): boolean {
  const point = at(lexemes, i - 1);
  const letter = at(lexemes, i - 2);
  return point.text === '.' && point.glued && letter.text.length === 1 && isCapital(letter.text);
}

/** What follows is a plural or a participle, as after a count. */
function countsNext(scan: Scan, amount: Amount): boolean {
  let position = tokenFrom(scan, at(scan.lexemes, amount.next - 1).end);
  for (let words = 0; words < 4; words++, position++) {
    const token = tokenAt(scan, position);
    if (!token) return false;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (isPlural(token)) return true;
    } else if (token.pos !== 'ADJ') {
      return words === 0 && token.pos === 'VERB' && /(?:ed|hurt|shot)$/.test(token.text);
    }
    if (/^(?:dead|injured|wounded|missing)$/.test(token.norm)) return true;
  }
  return false;
}

function isDateOrYear(scan: Scan, amount: Amount): boolean {
  const { lexemes } = scan;
  const { kind, text } = at(lexemes, amount.from);
  if (kind !== 'number') return false;
  const before = at(lexemes, amount.from - 1);
  const after = at(lexemes, amount.next);
  const day = amount.value >= 1 && amount.value <= 31;
  const capital = (lexeme: Lexeme): boolean => MONTHS.has(lexeme.low) && isCapital(lexeme.text);
  if (day && (capital(before) || capital(after) || (before.text === '.' && capital(at(lexemes, amount.from - 2)))))
    return true;
  if (after.low === 's' && after.glued) return true;
  if (/^['’‘]$/.test(before.text) && /^\d\d$/.test(text) && !countsNext(scan, amount)) return true;
  if (!/^\d{4}$/.test(text) || amount.value < 1000 || amount.value > 2100) return false;
  const next = tokenAt(scan, tokenFrom(scan, at(lexemes, amount.next - 1).end));
  const counts =
    next?.pos === 'NOUN' && isPlural(next) && !/^(?:in|since|until|by|from|of|the|during)$/.test(before.low);
  return !(counts && (amount.value < 1900 || next.norm === 'people'));
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(scan: Scan, amount: Amount): boolean {
  if (at(scan.lexemes, amount.from).kind !== 'number') return false;
  for (let k = 0; k < 4; k++) {
    const lexeme = at(scan.lexemes, amount.next + k);
    if (lexeme.kind !== 'word' || !isCapital(lexeme.text)) return false;
    if (k > 0 && STREETS.has(lexeme.low)) return true;
  }
  return false;
}

/** "1. The first", "2) …", and a number all alone. */
function isListMark(scan: Scan, amount: Amount): boolean {
  if (amount.from > 0) return at(scan.lexemes, 0).text === '(' && amount.from === 1 && at(scan.lexemes, 2).text === ')';
  if (at(scan.lexemes, 0).kind !== 'number') return false;
  const after = at(scan.lexemes, amount.next);
  return /^[.):]$/.test(after.text) || after.text === '';
}

/** "020 7946 0958": digits after digits, as in telephone numbers. */
function isInRow(scan: Scan, amount: Amount): boolean {
  const { lexemes } = scan;
  if (at(lexemes, amount.from).kind !== 'number') return false;
  if (/^0\d/.test(at(lexemes, amount.from).text)) return true;
  const row = (i: number): boolean => at(lexemes, i).kind === 'number' && !scan.timed[i];
  return row(amount.from - 1) || (row(amount.next) && amount.next === amount.from + 1);
}

/** "Boeing 737", "Apollo 11", "Channel Four", "the Big Three": a name holds the number. */
function isName(scan: Scan, amount: Amount): boolean {
  const { lexemes } = scan;
  const first = at(lexemes, amount.from);
  const before = at(lexemes, amount.from - 1);
  if (scan.titleCase) return false;
  if (first.kind === 'word') {
    if (first.low === 'a' || !isCapital(first.text) || amount.from === 0 || before.kind === 'sign') return false;
    return true;
  }
  if (before.kind !== 'word' || !isCapital(before.text) || scan.timed[amount.from - 1] || amount.from === 1)
    return false;
  return tokenOf(scan, amount.from - 1)?.pos === 'PROPN' && !countsNext(scan, amount);
}
