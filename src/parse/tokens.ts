import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { PartOfSpeech, Token } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { tagText } from '../text/wink.ts';
import { type TaggedToken, verbForms } from './verb-forms.ts';

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS);
const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'INTJ',
]);
const IRREGULAR_TOKENS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['cannot', 'can'],
]);

/** The tokens of a sentence with their verb forms. Offsets point into `text`. */
export function tokenise(text: string, sentence: Span): Token[] {
  const words = tagText(text.slice(sentence.start, sentence.end));
  const tagged: (TaggedToken & { text: string; start: number })[] = words.map((word, i) => {
    const norm = fold(word.text);
    const irregular = IRREGULAR_TOKENS.get(norm);
    const pos = mendTag(word.pos as PartOfSpeech, norm, i === 0);
    const lemma = irregular ?? (pos === 'PROPN' ? norm : fold(word.lemma));
    return { norm: norm === "n't" ? 'not' : norm, lemma, pos, text: word.text, start: sentence.start + word.start };
  });
  const forms = verbForms(tagged);
  return tagged.map(({ norm, lemma, pos, text: words, start }, i) => {
    const form = forms[i];
    return {
      span: { start, end: start + words.length },
      text: words,
      norm,
      lemma,
      pos,
      ...(form ? { form } : {}),
      stop: FUNCTION_TAGS.has(pos) || stopWords.has(norm) || stopWords.has(lemma),
    };
  });
}

/** The tagger takes some capitalised function words at a sentence's head for names. */
function mendTag(pos: PartOfSpeech, norm: string, first: boolean): PartOfSpeech {
  if (first && pos === 'PROPN' && stopWords.has(norm)) return 'ADV';
  return pos;
}
