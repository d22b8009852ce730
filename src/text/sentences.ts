import {
  LEADING_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  QUOTATION_VERBS,
  SENTENCE_STARTERS,
} from '../lexicon/en/abbreviations.ts';
import type { Span } from '../model/span.ts';

const leading: ReadonlySet<string> = new Set(LEADING_ABBREVIATIONS);
const open: ReadonlySet<string> = new Set(OPEN_ABBREVIATIONS);
const starters: ReadonlySet<string> = new Set(SENTENCE_STARTERS);

/** A mark that may end a sentence, with what closes after it, before white space. */
const END = /(?:\.{1,6}|[!?]{1,6}|…)["”’')\]*_]{0,4}(?=\s)/gu;
/** The word before a full stop, dots and hyphens included. */
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]{0,40}$/u;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu})$/u;
const OPENERS = /^["“‘'([\-–—*_]{0,4}/u;
const NAME_AND_VERB = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4}(?:${QUOTATION_VERBS.join('|')})\\b`, 'u');
const VERB_AND_NAME = new RegExp(`^(?:${QUOTATION_VERBS.join('|')})\\b`, 'u');
const LOOK = 120;

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
    const to = at + match[0].length;
    if (at < from || !endsHere(paragraph, at, to, match[0])) continue;
    push(spans, paragraph, from, to, range.start);
    from = to;
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

function endsHere(paragraph: string, at: number, to: number, mark: string): boolean {
  const rest = paragraph.slice(to, to + LOOK).trimStart();
  const bare = rest.replace(OPENERS, '');
  const next = bare.charAt(0);
  if (next === '') return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (mark.length > 1 && /[!?]/.test(mark) && /["”’']/.test(mark)) {
    if (rest === bare && (NAME_AND_VERB.test(rest) || VERB_AND_NAME.test(rest))) return false;
  }
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = WORD_BEFORE.exec(paragraph.slice(Math.max(0, at - 42), at))?.[0] ?? '';
  return endsAfterWord(word, rest, bare);
}

/** Whether a single full stop after `word` ends the sentence, given what follows. */
function endsAfterWord(word: string, rest: string, bare: string): boolean {
  const low = word.toLowerCase();
  if (leading.has(low)) return false;
  if (low === 'no' || low === 'nos') return !/^\d/.test(bare);
  const startsNew = rest !== bare || starters.has(/^[\p{L}’']+/u.exec(bare)?.[0]?.toLowerCase() ?? '');
  if (INITIAL.test(word)) return word !== 'I' && startsNew && rest === bare && !/^(?:A|I)\b/.test(bare);
  const known = open.has(low) || open.has(low.replace(/^\p{L}-/u, '')) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(low);
  return known ? startsNew : true;
}
