import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The only door to wink-nlp: tokens, parts of speech and lemmas of English. */
const nlp = winkNLP(model, ['pos']);
const { its, as } = nlp;
/** `its.lemma` is typed for another signature than `out` takes. */
const lemmaOf = its.lemma as unknown as typeof its.value;
/** Words the model does not know get numbers from here on: the first such word is made up when the model is loaded. */
const FIRST_UNKNOWN = nlp.readDoc('zzqxjkwv').tokens().out(its.uniqueId, as.array)[0] as number;

/** A token as wink sees it, with its offset in the given text. */
export type TaggedWord = {
  readonly start: number;
  readonly text: string;
  readonly pos: string;
  /** Undefined for the few words that the model has no lemma for. */
  readonly lemma: string | undefined;
};

/** A token that the walk has lost is looked for within so many characters; beyond, it is left out. */
const WINDOW = 64;
const LINE_BREAK = /^[\r\n\t]/;

/**
 * Tokenises and tags a text. Offsets are UTF-16 code units into `text`, found by walking it, so that no character is
 * lost. A line break ends the context: lines are tagged as if each stood alone, and no token reaches over it.
 */
export function tagText(text: string): TaggedWord[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value, as.array) as string[];
  const tags = tokens.out(its.pos, as.array) as string[];
  const lemmas = tokens.out(lemmaOf, as.array) as (string | undefined)[];
  const words: TaggedWord[] = [];
  let cursor = 0;
  for (const [i, value] of values.entries()) {
    if (LINE_BREAK.test(value)) continue;
    while (isBlank(text.charCodeAt(cursor))) cursor++;
    let start = cursor;
    if (!text.startsWith(value, cursor)) {
      const found = text.slice(cursor, cursor + WINDOW + value.length).indexOf(value);
      if (found < 0) continue;
      start = cursor + found;
    }
    cursor = start + value.length;
    words.push({ start, text: value, pos: tags[i] ?? 'X', lemma: lemmas[i] });
  }
  return words;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/**
 * The part of speech that each word has alone, in lower case; undefined for those that the model does not know. Words
 * must be single tokens.
 */
export function tagsOfWords(words: readonly string[]): (string | undefined)[] {
  const tokens = nlp.readDoc(words.join('\n')).tokens();
  const values = tokens.out(its.value, as.array) as string[];
  const tags = tokens.out(its.pos, as.array) as string[];
  const ids = tokens.out(its.uniqueId, as.array) as number[];
  const known = new Map<string, string>();
  for (const [i, value] of values.entries()) {
    if ((ids[i] ?? FIRST_UNKNOWN) < FIRST_UNKNOWN) known.set(value, tags[i] ?? 'X');
  }
  return words.map((word) => known.get(word));
}
