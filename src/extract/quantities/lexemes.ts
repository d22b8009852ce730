/**
 * A word, number or sign of a sentence, cut for reading quantities: unlike tokens, digits stand apart from the letters
 * glued to them ("50m", "12th") and every hyphen is on its own. Offsets are into the article's text.
 */
export type Lexeme = {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between this and the one before. */
  readonly glued: boolean;
  /** For numbers: the value in digits, else 0. */
  readonly value: number;
  /** For numbers: the size of the last digit (0.1 for "2.5"), else 0. */
  readonly step: number;
};

/** A number read from lexemes `from` (given) to `next`, exclusive. */
export type ReadNumber = {
  readonly value: number;
  /** Size of the last stated digit. */
  readonly step: number;
  readonly next: number;
  /** `fraction`: a part of something ("two-thirds"), not a count. */
  readonly kind: 'cardinal' | 'fraction';
  /** True for digits alone, without a word or scale. */
  readonly plain: boolean;
};

/** Stands for "nothing there" at both ends of a sentence, so that looking around needs no checks. */
const NO_LEXEME: Lexeme = {
  kind: 'sign',
  text: '',
  low: '',
  start: -1,
  end: -1,
  glued: false,
  value: 0,
  step: 0,
};

// Thousands by comma, by comma in the Indian manner, by blank, by point with a decimal comma; then plain digits.
const PATTERN =
  /(\d{1,3}, 000(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:\.\d{3}){1,6},\d{2}(?!\d)|(?<![\d\p{L}.])\.\d+|\d+(?:\.\d+)?)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|([^\s\p{L}\d])/gu;

const MAX = 1e308;

/** A hyphen, as opposed to a dash. */
export const HYPHEN: RegExp = /^[-‐‑]$/;

/** The lexeme at `i`, or an empty one beyond the ends. */
export function at(lexemes: readonly Lexeme[], i: number): Lexeme {
  return lexemes[i] ?? NO_LEXEME;
}

/** Position after a hyphen that joins the lexemes before and after it, else the same position. */
export function skipHyphen(lexemes: readonly Lexeme[], i: number): number {
  return HYPHEN.test(at(lexemes, i).text) && at(lexemes, i).glued && at(lexemes, i + 1).glued ? i + 1 : i;
}

/** Cuts `text` between two offsets. Linear. */
export function lexemesOf(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const pattern = new RegExp(PATTERN);
  pattern.lastIndex = start;
  let last = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    if (to > end) break;
    const glued = from === last && from > start;
    last = to;
    const [value, step] = match[1] === undefined ? [0, 0] : readDigits(match[1]);
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign';
    const low = kind === 'word' ? match[0].toLowerCase().replaceAll('’', "'") : match[0];
    lexemes.push({ kind, text: match[0], low, start: from, end: to, glued, value, step });
  }
  return lexemes;
}

/** Value and size of the last digit. */
function readDigits(digits: string): [value: number, step: number] {
  const plain = /\.\d{3},\d{2}$/.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replace(/[,\s]/g, '');
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : Math.min(plain.length - point - 1, 300);
  return [Math.min(Number(plain), MAX), decimals === 0 ? 1 : Number(`1e-${decimals}`)];
}
