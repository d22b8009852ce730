import { LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS } from '../../lexicon/en/abbreviations.ts';
import { COMPANY_ENDINGS } from '../../lexicon/en/organisations.ts';
import { US_STATES } from '../../lexicon/en/us-states.ts';
import type { Article, PartOfSpeech, Sentence } from '../../model/article.ts';
import { fold } from '../../text/normalise.ts';
import { FIRST_NAMES } from './lexicons.ts';

/** A word as names are looked for: hyphenated words fall apart, a possessive `'s` is not part of it. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics and full stops. */
  readonly norm: string;
  /** What stands between the word before and this one, without white space: `''` for blanks only, `-` when joined. */
  readonly gap: string;
  /** Upper-case first letter. */
  readonly cap: boolean;
  /** Two or more letters, all upper case. */
  readonly caps: boolean;
  /** A possessive follows it. */
  readonly possessive: boolean;
  readonly pos: PartOfSpeech | undefined;
};

const WORD = /(?:\p{Lu}\.){2,6}\p{Lu}?(?!\p{L})|[\p{L}\p{M}\d]+(?:['’ʼ](?![sS]\b)[\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /^['’ʼ][sS](?!\p{L})/u;
const DOTTED: ReadonlySet<string> = new Set([
  ...LEADING_ABBREVIATIONS,
  ...OPEN_ABBREVIATIONS,
  ...COMPANY_ENDINGS,
  'jr',
  'sr',
  ...US_STATES.flatMap(([, , agency]) => (agency.endsWith('.') ? [agency.toLowerCase().slice(0, -1)] : [])),
]);
const PLAIN = /^[a-z\d]+$/;

/** The words of a sentence. Walks the sentence and its tokens once. */
export function wordsOf(article: Article, sentence: Sentence): Word[] {
  const { text, tokens } = article;
  const words: Word[] = [];
  const piece = text.slice(sentence.span.start, sentence.span.end);
  let last = 0;
  let token = sentence.firstToken;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(piece); match; match = WORD.exec(piece)) {
    const raw = match[0];
    let stop = match.index + raw.length;
    const bare = foldWord(raw);
    if (piece[stop] === '.' && takesStop(raw, bare, piece, stop, words.at(-1))) stop += 1;
    const start = sentence.span.start + match.index;
    while (token < sentence.lastToken && (tokens[token]?.span.end ?? 0) <= start) token += 1;
    const first = raw[0] ?? '';
    words.push({
      start,
      end: sentence.span.start + stop,
      text: piece.slice(match.index, stop),
      norm: bare,
      gap: gapOf(piece, last, match.index),
      cap: first !== first.toLowerCase(),
      caps: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      possessive: POSSESSIVE.test(piece.slice(stop, stop + 3)) || isPlural(raw, piece, stop),
      pos: tokens[token]?.pos,
    });
    last = words.at(-1)?.possessive && piece[stop + 1]?.toLowerCase() === 's' ? stop + 2 : stop;
    if (last > stop) WORD.lastIndex = last;
    else WORD.lastIndex = Math.max(WORD.lastIndex, stop);
  }
  return words;
}

function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  return PLAIN.test(lower) ? lower : fold(raw).replace(/\./g, '');
}

function gapOf(piece: string, from: number, to: number): string {
  if (to - from === 1) {
    const char = piece[from] ?? '';
    return char === ' ' ? '' : char;
  }
  return piece.slice(from, to).trim();
}

/** "the Smiths' house": an apostrophe after a plural. */
function isPlural(raw: string, piece: string, stop: number): boolean {
  return /[’']/.test(piece[stop] ?? '') && raw.endsWith('s') && /^[’']\s+[a-z]/.test(piece.slice(stop, stop + 3));
}

/** A full stop belongs to initials ("F."), and to abbreviations that something follows or that are always dotted. */
function takesStop(raw: string, bare: string, piece: string, stop: number, before: Word | undefined): boolean {
  if (/^\p{Lu}$/u.test(raw)) {
    if (!/^\.[\s-]*\p{Lu}/u.test(piece.slice(stop, stop + 3))) return false;
    // "So do I. She …" ends a sentence; "Joseph I. Doe" does not.
    return raw !== 'I' || (before?.cap === true && FIRST_NAMES.has(before.norm));
  }
  return raw[0] !== raw[0]?.toLowerCase() && DOTTED.has(bare);
}
