import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';

/** The only door to wink-nlp: tokens, parts of speech and lemmas of English. */
const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** A token as wink sees it, with its offset in the given text. */
export type TaggedWord = {
  readonly start: number;
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
};

/** Tokenises and tags a text. Offsets are UTF-16 code units into `text`, found by walking it, so that no character is lost. */
export function tagText(text: string): TaggedWord[] {
  const words: TaggedWord[] = [];
  let cursor = 0;
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const value = token.out();
      if (token.out(its.type) === 'tabCRLF') return;
      const start = text.indexOf(value, cursor);
      if (start < 0) return;
      cursor = start + value.length;
      const lemma = token.out(its.lemma as unknown as typeof its.value) as string | undefined;
      words.push({ start, text: value, pos: token.out(its.pos) as string, lemma: lemma ?? value.toLowerCase() });
    });
  return words;
}
