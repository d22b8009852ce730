import {
  AFTER_CLOCK_TIMES,
  LEADING_ABBREVIATIONS,
  LOWER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from '../lexicon/en/abbreviations.ts';

const leading: ReadonlySet<string> = new Set(LEADING_ABBREVIATIONS);
const numbered: ReadonlySet<string> = new Set(NUMBER_ABBREVIATIONS);
const lower: ReadonlySet<string> = new Set(LOWER_ABBREVIATIONS);
const open: ReadonlySet<string> = new Set(OPEN_ABBREVIATIONS);
const afterClock: ReadonlySet<string> = new Set(AFTER_CLOCK_TIMES);
const starters: ReadonlySet<string> = new Set(SENTENCE_STARTERS);

const FIRST_WORD = /^\p{L}+/u;
const CLOCK_TIME = /^[ap]\.?m$/i;
/** A single letter or letters with dots: an initial, or an abbreviation such as U.S and F.B.I. */
const INITIALS = /^(?:\p{L}\.){0,4}\p{L}$/u;
/** A short phrase in quotation marks that goes on without a mark of its own: the U.S. "America First" policy. */
const SHORT_QUOTED = /^(?:["“‘']\p{Lu}[^"“”’.,!?]{0,40}["”’']|\()\s?/u;

/** True where the text begins with a word that often begins sentences ("The", "But", "He's"). */
export function startsSentence(text: string): boolean {
  return starters.has(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '');
}

/**
 * Whether a single full stop after `word` ends the sentence. `rest` is what follows without white space, `bare` the
 * same without opening quotation marks; `closed` says that a quotation mark or bracket stands after the stop.
 */
export function endsAfterWord(word: string, rest: string, bare: string, closed: boolean): boolean {
  const low = word.toLowerCase();
  const capital = word !== low;
  if (numbered.has(low) && word.length > 1) return closed || !/^\p{N}/u.test(bare);
  if (word === 'p') return !/^\p{N}/u.test(bare);
  if (lower.has(low)) return closed && startsSentence(bare);
  if (leading.has(low) && capital) return closed;
  const starts = startsSentence(bare) && !/^\((?!\p{Lu}\p{Ll}+ )/u.test(rest);
  if (CLOCK_TIME.test(low)) return closed || !afterClock.has(FIRST_WORD.exec(bare)?.[0].toLowerCase() ?? '0');
  if (low === 'etc') return true;
  if (INITIALS.test(word)) return endsAfterInitials(word, rest, bare, starts, closed);
  // Party and state: "D-Calif.", "R-Ky."
  const known = capital && (open.has(low) || open.has(low.replace(/^\p{L}-/u, '')));
  if (!known && !/^(?:\p{L}-)?(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return true;
  return starts || closed || opensSentence(rest, bare);
}

/** "George W. Bush" goes on; "the F.B.I. It is" ends; "vitamin C. The" ends; "Elizabeth I. The" ends. */
function endsAfterInitials(word: string, rest: string, bare: string, starts: boolean, closed: boolean): boolean {
  if (closed) return true;
  const single = !word.includes('.');
  if (word.length === 1 && word === word.toLowerCase()) return true;
  if (!single) return starts || opensSentence(rest, bare);
  // The next could be a further initial or a name: "J. A. Smith", "P. I. Ortiz".
  return starts && rest === bare && !/^[AI]\./.test(bare);
}

/** An opening quotation mark that begins a sentence, not a short quoted name or a bracket. */
function opensSentence(rest: string, bare: string): boolean {
  return /^["“‘']/.test(rest) && /^\p{Lu}/u.test(bare) && !SHORT_QUOTED.test(rest);
}
