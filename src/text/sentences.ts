import { EXCLAIMING_NAMES, QUOTATION_VERBS } from '../lexicon/en/abbreviations.ts';
import type { Span } from '../model/span.ts';
import { endsAfterWord, startsSentence } from './sentence-abbreviations.ts';

const exclaiming: ReadonlySet<string> = new Set(EXCLAIMING_NAMES);

const MARK =
  '(?:\\.(?=[ \\u00A0](?:\\.{3}|\\u2026))|\\.(?:[ \\u00A0\\u2009\\u202F]?\\.){1,5}|\\.|[!?\\u203C\\u203D\\u2047-\\u2049]{1,6}|\\u2026{1,3}[.?!]?)';
/** What closes after a mark: quotation marks (a thin or plain space between nested ones), brackets, Markdown, notes. */
const CLOSE =
  '["”’\')\\]»*_]{0,4}(?:[\\s\\u00A0][”’](?=\\s|$)){0,2}(?:\\]\\([^()\\s]{0,500}\\)|\\[\\d{1,3}\\]){0,3}["”*_]{0,3}';
/** A mark that may end a sentence, before white space. */
const SPACED = `${MARK}${CLOSE}(?=\\s|$)`;
/** The same where the space is missing: after a word or quotation mark, before a capitalised word ("said.The"). */
const TIGHT = '(?<=\\p{Ll}{2})[.!?]["”’\')]{0,3}(?=["“‘(]?\\p{Lu}[\\p{Ll}’\']{0,20}[ ,])';
/** The first look at a character's kind keeps the scan fast. */
const END = new RegExp(`(?=[.!?\\u2026\\u203C\\u203D\\u2047-\\u2049])(?:${SPACED}|${TIGHT})`, 'gu');
/** The word before a full stop, dots and hyphens included. */
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]{0,40}$/u;
const OPENERS = /^(?:["“‘'«([*_•]|[-–—]{1,3}\s?){0,4}/u;
const VERBS = QUOTATION_VERBS.join('|');
const TITLE_WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
/** "Ms. Ortiz said", "Ortiz, 45, asked", "said Ortiz": who speaks the quotation that has just ended. */
const SPEAKER = new RegExp(
  `^(?:(?:${VERBS})\\b|(?:(?:a|an|one|the) )?(?:${TITLE_WORD}\\s){1,5}(?:${VERBS})\\b|(?:${TITLE_WORD}\\s){0,4}${TITLE_WORD},[^.!?"“”]{1,80}, (?:${VERBS})\\b)`,
  'u',
);
const LIST_NUMBER = /^[\s"“(]{0,3}(?:\d{1,3}|\p{Lu}|[ivx]{1,4})$/u;
const LOOK = 160;

/**
 * Splits a stretch of running text (a paragraph, without line structure) into sentences. The spans are half-open UTF-16
 * offsets into `text`, without white space at their ends; together they cover every word of `range`. A full stop after
 * an abbreviation or initial ends a sentence only where the next word begins one; a question or exclamation inside a
 * quotation does not, where the speaker follows ("…?" he said). Linear in the length of the text.
 */
export function splitSentences(text: string, range: Span): Span[] {
  const paragraph = text.slice(range.start, range.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const at = match.index;
    let mark = match[0];
    if (/\s/.test(paragraph.charAt(at + mark.length))) {
      if (!endsHere(paragraph, from, at, mark)) continue;
    } else if (at + mark.length < paragraph.length) {
      mark = tightMark(paragraph, from, at, mark);
      if (mark === '') continue;
    }
    push(spans, paragraph, from, at + mark.length, range.start);
    from = at + mark.length;
  }
  push(spans, paragraph, from, paragraph.length, range.start);
  return spans;
}

function push(spans: Span[], paragraph: string, from: number, to: number, offset: number): void {
  const piece = paragraph.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = start + piece.trim().length;
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}

function endsHere(paragraph: string, from: number, at: number, mark: string): boolean {
  const rest = paragraph.slice(at + mark.length, at + mark.length + LOOK).trimStart();
  const bare = rest.replace(OPENERS, '');
  const next = bare.charAt(0);
  if (next === '') return true;
  // A sentence never begins in lower case, but for names such as iPhone.
  if (/\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(bare)) return false;
  if (at - from < 4 && !/[\p{L}\p{N}]/u.test(paragraph.slice(from, at))) return false;
  if (at - from < 6 && mark === '.' && LIST_NUMBER.test(paragraph.slice(from, at))) return false;
  const opens = rest !== bare;
  const closed = /["”’')»]/.test(mark);
  if (/[!?]/.test(mark)) return endsOutcry(paragraph, at, mark, rest, closed, opens);
  if (/^(?:\.[\s.]|…)/u.test(mark)) return endsEllipsis(paragraph, at, bare, opens, closed);
  if (closed && /["”’']/.test(mark) && new RegExp(`^(?:${VERBS})\\b`).test(bare)) return false;
  const word = WORD_BEFORE.exec(paragraph.slice(Math.max(0, at - 42), at))?.[0] ?? '';
  return endsAfterWord(word, rest, bare, closed);
}

/** After a question or exclamation mark: not where the speaker follows, nor after a name that is written so. */
function endsOutcry(
  paragraph: string,
  at: number,
  mark: string,
  rest: string,
  closed: boolean,
  opens: boolean,
): boolean {
  if (closed && !opens && SPEAKER.test(rest)) return false;
  if (mark !== '!') return true;
  const word = WORD_BEFORE.exec(paragraph.slice(Math.max(0, at - 42), at))?.[0] ?? '';
  return !exclaiming.has(word.toLowerCase()) || startsSentence(rest);
}

/** Dots that stand for left-out words end a sentence where a word follows that begins one, or after a full stop. */
function endsEllipsis(paragraph: string, at: number, bare: string, opens: boolean, closed: boolean): boolean {
  const dots = /^(?:\.[ \u00A0\u2009\u202F]?){4,6}/.test(paragraph.slice(at, at + 12));
  return dots || opens || closed || startsSentence(bare) || /[!?]\s?$/.test(paragraph.slice(Math.max(0, at - 2), at));
}

/**
 * What ends a sentence without a space after it, as scraped pages have it; empty where nothing ends. A straight mark
 * closes when it is the second of a pair in its sentence, else it belongs to what follows.
 */
function tightMark(paragraph: string, from: number, at: number, mark: string): string {
  const rest = paragraph.slice(at + mark.length, at + mark.length + LOOK);
  if (mark.length === 1) return startsSentence(rest.replace(OPENERS, '')) ? mark : '';
  const straight = mark.indexOf('"');
  if (straight < 0) return mark;
  const opened = (paragraph.slice(from, at).match(/"/g) ?? []).length % 2 === 1;
  return opened ? mark : mark.slice(0, straight);
}
