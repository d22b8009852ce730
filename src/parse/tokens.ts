import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { PartOfSpeech, SentenceRole, Token } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { type TaggedWord, tagText } from '../text/wink.ts';
import { mendHeadline } from './headline-grammar.ts';
import { type Masked, maskSentence } from './mask.ts';
import { mendTokens, type RawToken } from './mend-tokens.ts';
import { trueCase } from './true-case.ts';
import { verbForms } from './verb-forms.ts';

/** A sentence before tokenising. */
export type BareSentence = { readonly span: Span; readonly role: SentenceRole };

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS);
/** Words of these tags are their own dictionary form; the tagger's lemmas respell some ("thru"). */
const OWN_LEMMA: ReadonlySet<string> = new Set(['PROPN', 'ADP', 'CCONJ', 'SCONJ', 'DET', 'INTJ']);
const FUNCTION_TAGS: ReadonlySet<string> = new Set('ADP AUX CCONJ DET INTJ PART PRON PUNCT SCONJ SPACE SYM'.split(' '));
/** Parts that are written in headline grammar. */
const TERSE: ReadonlySet<SentenceRole> = new Set(['headline', 'subhead']);
/** Sentences are tagged together, in portions of about so many characters. */
const PORTION = 100_000;

/**
 * The tokens of all sentences, sorted by offset; `firsts[i]` is the position of sentence i's first token, with one entry
 * more for the end. Offsets point into `text`; no token reaches over the end of its sentence.
 */
export function tokenise(
  text: string,
  sentences: readonly BareSentence[],
  markdown: boolean,
): { readonly tokens: Token[]; readonly firsts: number[] } {
  const masked = sentences.map(({ span }) => maskSentence(text.slice(span.start, span.end), markdown));
  const cased = trueCase(masked.map((mask, i) => ({ text: mask.text, role: sentences[i]?.role ?? 'body' })));
  const tokens: Token[] = [];
  const firsts: number[] = [];
  const folded = new Map<string, string>();
  let from = 0;
  while (from < sentences.length) {
    let size = 0;
    let to = from;
    while (to < sentences.length && (to === from || size + (cased[to]?.length ?? 0) < PORTION)) {
      size += cased[to]?.length ?? 0;
      to++;
    }
    const words = tagText(cased.slice(from, to).join('\n'));
    let next = 0;
    let offset = 0;
    for (let i = from; i < to; i++) {
      const end = offset + (cased[i]?.length ?? 0);
      const first = next;
      while (next < words.length && (words[next] as TaggedWord).start < end) next++;
      firsts.push(tokens.length);
      const [sentence, mask] = [sentences[i], masked[i]];
      if (sentence && mask) {
        for (const token of tokensOf(text, sentence, words.slice(first, next), offset, mask, folded))
          tokens.push(token);
      }
      offset = end + 1;
    }
    from = to;
  }
  firsts.push(tokens.length);
  return { tokens, firsts };
}

/** The tokens of one sentence from the tagger's words; `offset` is where the sentence stands in the tagger's text. */
function tokensOf(
  text: string,
  { span: place, role }: BareSentence,
  words: readonly TaggedWord[],
  offset: number,
  mask: Masked,
  folded: Map<string, string>,
): Token[] {
  const raw = words.map((word): RawToken => {
    const start = word.start - offset + place.start;
    const own = text.slice(start, start + word.text.length);
    const norm = foldOnce(own, folded);
    const pos = word.pos as PartOfSpeech;
    const lemma = word.lemma === undefined || OWN_LEMMA.has(pos) ? norm : foldOnce(word.lemma, folded);
    return { start, text: own, norm, lemma, pos };
  });
  const plain = mendTokens(raw, mask.whole, place.start, text);
  const mended = TERSE.has(role) ? mendHeadline(plain) : plain;
  const forms = verbForms(mended);
  return mended.map(({ start, text: own, norm, lemma, pos }, i) => {
    const form = forms[i];
    const span = { start, end: start + own.length };
    const stop = FUNCTION_TAGS.has(pos) || stopWords.has(norm) || stopWords.has(lemma);
    return form ? { span, text: own, norm, lemma, pos, form, stop } : { span, text: own, norm, lemma, pos, stop };
  });
}

/** Folding is the dear part of a token; an article's words repeat. Soft hyphens are no part of a word. */
function foldOnce(word: string, folded: Map<string, string>): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const norm = fold(word).replaceAll('\u00AD', '');
  folded.set(word, norm);
  return norm;
}
