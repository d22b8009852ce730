import { NAMING_VERBS, SPEECH_NOUNS, WORK_NOUNS } from '../lexicon/en/source-nouns.ts';
import type { MarkedQuote } from './quotes-marks.ts';

const WORKS = new Set(WORK_NOUNS);
const NAMING = new Set(NAMING_VERBS);
const SPEECH = new Set(SPEECH_NOUNS);

/** What the words of a quotation and those around it show, without knowing who speaks. */
export type QuoteShape = {
  readonly words: number;
  /** Begins like a sentence of its own, at a place where one can begin. */
  readonly sentence: boolean;
  readonly capital: boolean;
  /** Ends with a mark of its own; a line of a page that does not is a heading. */
  readonly ended: boolean;
  /** Ends with a comma, ?, ! or dash, or is followed by a comma: a cue can come next. */
  readonly released: boolean;
  readonly title: boolean;
};

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  return WORKS.has(lower) || SPEECH.has(lower) ? lower : lower.replace(/s$/, '');
}

/** True when every word that matters is capitalised, as in the names of works. */
function isTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word, index) => /^[\p{Lu}\d]/u.test(word) || (index > 0 && word.length < 4 && index + 1 < words.length),
  );
}

/** True before the name of a work: "a film called", "the book, titled". */
function isNamed(before: string): boolean {
  const [noun = '', verb = ''] = wordsOf(before).slice(-2);
  return (
    NAMING.has(verb.toLowerCase()) &&
    (WORKS.has(singular(noun)) || /titled$/i.test(verb)) &&
    /[\p{L}]\s*$/u.test(before)
  );
}

/** Judges whether the quotation names a work: capitals, and a word of the trade beside it. */
function isTitle(text: string, quote: MarkedQuote, content: string, headline: boolean): boolean {
  const words = wordsOf(content);
  if (words.length === 0 || words.length > 16 || /[.?!]\s/.test(content)) return false;
  const before = text.slice(Math.max(0, quote.span.start - 50), quote.span.start);
  if (isNamed(before) && /^\p{Lu}/u.test(words[0] ?? '')) return true;
  if (!isTitleCase(words)) return false;
  const after = text.slice(quote.span.end, quote.span.end + 40);
  const previous = wordsOf(before).slice(-3);
  const last = previous.at(-1)?.toLowerCase() ?? '';
  const ended = /[.,?!]$/.test(content);
  if (/:\s*$/.test(before) || (/,\s*$/.test(before) && ended && !WORKS.has(last))) return false;
  if (SPEECH.has(singular(last))) return WORKS.has(last) && !headline;
  if (NAMING.has(last) || WORKS.has(singular(last))) return true;
  const following = /^[,.]?\s?-?/.test(after) && !/^[,.]/.test(after) ? wordsOf(after).slice(0, 2) : [];
  if (following.some((word) => WORKS.has(singular(word)))) return true;
  if (/^-style\b/.test(after)) return true;
  if (headline || /[?!]$/.test(content)) return false;
  if (previous.some((word) => WORKS.has(singular(word))) && words.length > 1) return true;
  // "for “Evening Herald”": a name, where a preposition comes before it and no word is small.
  const names = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (names && /\b(?:at|by|for|from|in|of|on|to|with)\s*$/.test(before)) return true;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // "ABC’s “This Week”", "on “Fox News Sunday”".
  if (words.length > 1 && capitals > 1 && (/['’]s\s*$/.test(before) || last === 'on')) return true;
  return words.length >= 3 && capitals >= 3;
}

/** Reads the shape of a quotation. `headline`: it stands in text where capitals mean nothing. */
export function shapeOf(text: string, quote: MarkedQuote, headline: boolean): QuoteShape {
  const content = text.slice(quote.content.start, quote.content.end).trim();
  const before = text.slice(Math.max(0, quote.span.start - 40), quote.span.start).trimEnd();
  const words = wordsOf(content.length > 400 ? content.slice(0, 400) : content).length;
  const upper = /^[[(…. ]{0,5}[\p{Lu}\d]/u.test(content);
  const starts =
    before === '' ||
    /[,:.?!;—–-]$/.test(before) ||
    /["”’']$/.test(before) ||
    /\n\s*$/.test(text.slice(Math.max(0, quote.span.start - 8), quote.span.start));
  const many = /[.?!]["”’']?\s+["“‘]?\p{Lu}/u.test(content.slice(0, 600)) && words > 4;
  const ended = /[.?!,…—–-]['’"”]?$/.test(content);
  return {
    words,
    capital: upper,
    ended,
    sentence: (upper && (starts || (ended && words >= 5))) || (many && upper),
    released: /[,?!—–…-]['’"”]?$/.test(content) || /^\s?[,—–-]/.test(text.slice(quote.span.end, quote.span.end + 2)),
    title: isTitle(text, quote, content, headline),
  };
}
