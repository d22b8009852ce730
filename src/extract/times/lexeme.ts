import {
  DAYPARTS,
  DEICTIC_DAYS,
  MONTHS,
  RECURRING_WORDS,
  SEASONS,
  TIME_UNITS,
  TIME_ZONES,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../../lexicon/en/calendar-words.ts';
import { HOLIDAYS } from '../../lexicon/en/holidays.ts';
import { ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/en/number-words.ts';

/** What a piece of text is to the grammar of times. */
export type LexKind =
  | 'number'
  | 'decimal'
  | 'label'
  | 'ordinal'
  | 'clock'
  | 'iso'
  | 'decade'
  | 'cardinal'
  | 'tens'
  | 'month'
  | 'weekday'
  | 'short-weekday'
  | 'season'
  | 'unit'
  | 'daypart'
  | 'noon'
  | 'deictic'
  | 'recurring'
  | 'ampm'
  | 'zone'
  | 'holiday'
  | 'dash'
  | 'possessive'
  | 'punct'
  | 'word'
  | 'end';

/** A word, number or mark of a sentence. Offsets are into the article's text. */
export type Lexeme = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe. */
  readonly low: string;
  readonly kind: LexKind;
  /** Month, weekday, number, days, hour × 60 + minute …, by kind. */
  readonly value: number;
  /** True when no space stands between it and the lexeme before. */
  readonly glued: boolean;
  readonly capital: boolean;
};

type Entry = { readonly kind: LexKind; readonly value: number };

/** First words of holidays, then the words: a small trie in two levels. */
const HOLIDAY_HEADS: ReadonlySet<string> = new Set(HOLIDAYS.map(([words]) => words.split(' ')[0] ?? ''));

function buildEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (kind: LexKind, word: string, value: number): void => {
    if (!entries.has(word)) entries.set(word, { kind, value });
  };
  for (const [word, value] of MONTHS) add('month', word, value);
  for (const [word, value] of WEEKDAYS) {
    add('weekday', word, value);
    add('recurring', `${word}s`, 6);
  }
  for (const [word, value] of DEICTIC_DAYS) add('deictic', word, value);
  // "second" is an ordinal before it is a unit.
  for (const [word, value] of ORDINALS) if (value < 1000) add('ordinal', word, value);
  for (const [word] of DAYPARTS) {
    add('daypart', word, 0);
    if (/(morning|noon|evening)$/.test(word)) add('recurring', `${word}s`, 3);
  }
  for (const [word] of TIME_UNITS) add('unit', word, 0);
  add('unit', 'weekday', 0);
  for (const [word] of RECURRING_WORDS) add('recurring', word, 0);
  add('recurring', 'weekdays', 3);
  for (const [word, value] of SEASONS) add('season', word, value);
  for (const [word, value] of SMALL_NUMBERS) if (value > 0) add('cardinal', word, value);
  for (const [word, value] of TENS) add('tens', word, value);
  add('noon', 'noon', 12 * 60);
  add('noon', 'midday', 12 * 60);
  add('noon', 'midnight', 0);
  for (const [word, value] of WEEKDAY_ABBREVIATIONS) add('short-weekday', word, value);
  for (const head of HOLIDAY_HEADS) add('holiday', head, 0);
  return entries;
}

const ENTRIES = buildEntries();
const ZONES: ReadonlySet<string> = new Set(TIME_ZONES);
/** Kinds that can begin or be an expression; a sentence without any of them is left at once. */
const TRIGGERS: ReadonlySet<LexKind> = new Set<LexKind>([
  'label',
  'number',
  'decade',
  'iso',
  'clock',
  'month',
  'weekday',
  'season',
  'unit',
  'daypart',
  'noon',
  'deictic',
  'recurring',
  'holiday',
  'ordinal',
  'decimal',
]);

/*
 * One pass over the text. In order: numeric dates, clock times, grouped or decimal numbers, ordinals, decades, integers,
 * "a.m.", "o'clock", words, dashes, the possessive, any other mark.
 */
const LEXEME =
  /(\d{4}-\d\d-\d\d(?=T\d\d:)|\d{4}-\d\d-\d\d(?![\w-])|\d{1,2}[./]\d{1,2}[./]\d{4}(?![\d./]))|(\d{1,2}[:.]\d\d(?::\d\d)?)(?![\d:.]\d|\d)|(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,9}\.\d{1,6})|(\d{1,3}(?:st|nd|rd|th))(?![A-Za-z])|(['’]?\d{1,3}0['’]?s)(?![A-Za-z])|(\d{1,12})|([ap]\.\s?m\.|[AP]\.M\.|[ap]m(?![A-Za-z])|[AP]M(?![A-Za-z]))|(o['’]clock)|([A-Za-zÀ-ɏ]{1,40})|([-–—~])|(['’]s(?![A-Za-z]))|([^\s\w])/g;

/** Marks right before or after a number that make it money, a share, a label or a piece of an address. */
const NUMBER_SPOILERS = /[$£€¥₹#@%/\\_&+=°]/;
const CAPITAL = /^[A-ZÀ-Þ]/;

/** Reads the lexemes of `text` between two offsets; undefined when nothing in them can be a time. */
export function readLexemes(text: string, start: number, end: number): readonly Lexeme[] | undefined {
  const piece = text.slice(start, end);
  const lexemes: Lexeme[] = [];
  let trigger = false;
  let last = 0;
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(piece); match; match = LEXEME.exec(piece)) {
    const word = match[0];
    const at = match.index;
    const entry = classify(match, piece, at);
    if (TRIGGERS.has(entry.kind)) trigger = true;
    lexemes.push({
      start: start + at,
      end: start + at + word.length,
      text: word,
      low: lower(word),
      kind: entry.kind,
      value: entry.value,
      glued: at === last && at > 0,
      capital: CAPITAL.test(word),
    });
    last = at + word.length;
  }
  return trigger ? lexemes : undefined;
}

const WORD: Entry = { kind: 'word', value: 0 };
const PUNCT: Entry = { kind: 'punct', value: 0 };
const DASH: Entry = { kind: 'dash', value: 0 };
const LABEL: Entry = { kind: 'label', value: 0 };
const ZONE: Entry = { kind: 'zone', value: 0 };
const POSSESSIVE: Entry = { kind: 'possessive', value: 0 };

function classify(match: RegExpExecArray, piece: string, at: number): Entry {
  if (match[9] !== undefined) {
    const word = match[9];
    return ENTRIES.get(word.toLowerCase()) ?? (ZONES.has(word) ? ZONE : WORD);
  }
  if (match[12] !== undefined) return PUNCT;
  if (match[10] !== undefined) return DASH;
  if (match[11] !== undefined) return POSSESSIVE;
  if (match[7] !== undefined) return { kind: 'ampm', value: /^p/i.test(match[7]) ? 1 : 0 };
  if (match[8] !== undefined) return WORD;
  return classifyNumber(match, piece, at);
}

function classifyNumber(match: RegExpExecArray, piece: string, at: number): Entry {
  const after = at + match[0].length;
  if (NUMBER_SPOILERS.test(piece[at - 1] ?? ' ') || /[%°\\_&+=]/.test(piece[after] ?? ' ')) return LABEL;
  if (match[1] !== undefined) return { kind: 'iso', value: 0 };
  if (match[2] !== undefined) return classifyClock(match[2]);
  if (match[3] !== undefined)
    return match[3].includes(',') ? LABEL : { kind: 'decimal', value: Number.parseFloat(match[3]) };
  if (match[4] !== undefined) return { kind: 'ordinal', value: Number.parseInt(match[4], 10) };
  if (match[5] !== undefined) return { kind: 'decade', value: Number.parseInt(match[5].replace(/\D/g, ''), 10) };
  if (/[A-Za-z]/.test(piece[at - 1] ?? ' ')) return LABEL;
  return { kind: 'number', value: Number.parseInt(match[6] ?? '0', 10) };
}

function classifyClock(text: string): Entry {
  const [hour = 0, minute = 0] = text.split(/[:.]/).map(Number);
  if (hour > 24 || minute > 59) return text.includes('.') ? { kind: 'decimal', value: Number(text) } : LABEL;
  return { kind: 'clock', value: hour * 60 + minute };
}

function lower(word: string): string {
  return word.toLowerCase().replace('’', "'");
}

/** The mark after the last lexeme, so that the grammar need not check for the end. */
export const END: Lexeme = {
  start: 0,
  end: 0,
  text: '',
  low: '',
  kind: 'end',
  value: 0,
  glued: false,
  capital: false,
};

/** The lexeme at a position, or `END` outside the list. */
export function lexemeAt(lexemes: readonly Lexeme[], index: number): Lexeme {
  return lexemes[index] ?? END;
}
