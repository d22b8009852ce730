import type { PartOfSpeech } from '../model/article.ts';

/** A sentence as the tagger gets it, of the same length, with the stretches that are one token each. */
export type Masked = { readonly text: string; readonly whole: readonly Whole[] };

/** A stretch that is one token: half-open offsets into the sentence, and its part of speech. */
export type Whole = { readonly start: number; readonly end: number; readonly pos: PartOfSpeech };

/** White space other than plain, and marks without width: a tagger must not see them as letters. */
const ODD_SPACE = /[\t-\r\u0085\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/g;
const HAS_ODD_SPACE = /[\t-\r\u0085\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]/;
const ADDRESS =
  /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s<>"“”]{1,500}(?<![.,;:!?)\]'’*_])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;
const HANDLE = /(?<![\w@])@\w{2,30}/g;
/** Party and state ("D-N.Y.", "R-S.C."), degrees: the tagger cuts them into letters. */
const PARTY = /\b[DRI]-(?:[A-Z]\.[A-Z]\.|[A-Z][a-z]{1,6}\.|[A-Z]{2}\b|[A-Z][a-z]{3,12}\b)|\bPh\.D\.|\bM\.D\./g;
/** Clock times with a full stop ("10.30am") are cut in the middle. */
const CLOCK = /(?<![\d.])\d{1,2}[.:]\d\d[ap]m\b/gi;
/** A run without blanks that no word is as long as; the tagger's time grows with its square. */
const RUN = /(?<!\S)\S{121,}/g;
/** What the tagger gets in place of a hidden stretch is at most so long. */
const SHOWN = 24;
/** Markdown and tags inside a line: link targets, emphasis marks, inline code. */
const MARKUP =
  /\]\([^()\s]{0,500}(?: "[^"]{0,200}")?\)|!?\[(?=[^\]]{0,500}\]\()|(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])|\*\*|`|<!--.{0,2000}?-->|<\/?[a-z][^<>]{0,300}>|\\(?=[*_#[\]])/giu;

/** Prepares a sentence for the tagger: mark-up and odd white space become blanks, addresses and the like plain words. */
export function maskSentence(sentence: string, markdown: boolean): Masked {
  let text = HAS_ODD_SPACE.test(sentence) ? sentence.replace(ODD_SPACE, ' ') : sentence;
  if (markdown && /[*_[\]`<\\]/.test(text)) text = text.replace(MARKUP, (mark) => ' '.repeat(mark.length));
  const whole: Whole[] = [];
  const hide = (pattern: RegExp, pos: PartOfSpeech, letter: string): void => {
    text = text.replace(pattern, (match: string, ...rest: (string | number)[]) => {
      const start = rest.find((value): value is number => typeof value === 'number') ?? 0;
      const words = match.trimEnd();
      whole.push({ start, end: start + words.length, pos });
      const shown = Math.min(words.length, SHOWN);
      return letter.repeat(shown) + ' '.repeat(match.length - shown);
    });
  };
  hide(RUN, 'X', 'x');
  if (text.includes('@') || text.includes('/') || text.includes('www')) {
    hide(ADDRESS, 'X', 'x');
    hide(HANDLE, 'PROPN', 'X');
  }
  if (text.includes('-') || text.includes('.D')) hide(PARTY, 'PROPN', 'X');
  if (/\d[.:]\d/.test(text)) hide(CLOCK, 'NUM', '7');
  return { text, whole: whole.sort((a, b) => a.start - b.start) };
}
