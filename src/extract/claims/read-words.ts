import type { Sentence, Token } from '../../model/article.ts';
import { plainLemma, shapeOf } from './verb-shape.ts';
import type { Word } from './word.ts';
import { ADJECTIVAL, classify, compoundClass } from './word-class.ts';

const QUOTE_MARK = /^["“”«»„‟″'‘’`]{1,2}$/;

/** End of a hyphenated compound that begins at token `i`: one past its last token. */
function compoundEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1;
  while (end + 1 < last) {
    const [left, mark, right] = [tokens[end - 1], tokens[end], tokens[end + 1]] as [Token, Token, Token];
    if (mark.text !== '-' && mark.text !== '/') break;
    if (left.span.end !== mark.span.start || mark.span.end !== right.span.start || right.pos === 'PUNCT') break;
    end += 2;
  }
  return end;
}

/** A word of one token, or of the tokens of a hyphenated compound. */
function makeWord(
  parts: readonly Token[],
  previous: Token | undefined,
  next: Token | undefined,
  capitalMeansNothing: boolean,
): Word {
  const token = parts[0] as Token;
  const last = parts.at(-1) as Token;
  const compound = parts.length > 1;
  const norm = compound ? parts.map((part) => part.norm).join('') : token.norm;
  const lemma = compound ? norm.slice(0, norm.length - last.norm.length) + last.lemma : token.lemma;
  return {
    cls: compound ? compoundClass(token, last) : classify(token, previous, next),
    span: { start: token.span.start, end: last.span.end },
    norm,
    lemma: plainLemma(last, ADJECTIVAL.has(norm) ? norm : lemma.toLowerCase(), capitalMeansNothing),
    shape: shapeOf(last.norm, last.lemma),
    token: last,
    name: /^\p{Lu}/u.test(token.text),
    opens: false,
    closes: false,
  };
}

/**
 * The words of a sentence. Quotation marks are left out, and so is what stands in brackets. `isName` tells of a place in
 * the text whether a name stands there: names are no verbs, however the tagger took them.
 */
export function wordsOf(tokens: readonly Token[], sentence: Sentence, isName: (position: number) => boolean): Word[] {
  const words: Word[] = [];
  let bracket = 0;
  let opens = false;
  const titled = sentence.role === 'headline' || sentence.role === 'subhead';
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    const token = tokens[i] as Token;
    const isQuote = QUOTE_MARK.test(token.text) && !(token.text === '’' && token.pos === 'PART');
    if (isQuote || token.pos === 'SPACE') {
      const before = words.at(-1);
      if (isQuote && before && before.span.end === token.span.start)
        words[words.length - 1] = { ...before, closes: true };
      else opens ||= isQuote;
      i++;
      continue;
    }
    // A full stop inside a sentence belongs to an abbreviation.
    if (token.norm === '.') {
      i++;
      continue;
    }
    if (token.norm === '(' || token.norm === '[') bracket = 1;
    if (bracket > 0) {
      if (token.norm === ')' || token.norm === ']' || ++bracket > 30) bracket = 0;
      i++;
      continue;
    }
    const end = compoundEnd(tokens, i, sentence.lastToken);
    const first = words.length === 0;
    const word = makeWord(tokens.slice(i, end), words.at(-1)?.token, tokens[i + 1], first || titled);
    // In running text a capital after the first word is a name's, and names are no verbs.
    const capital = !titled && !opens && !first && /^\p{Lu}\p{Ll}/u.test(token.text);
    const named = word.name && (capital || isName(token.span.start));
    const verbal = word.cls === 'verb' || word.cls === 'modal';
    words.push({ ...word, cls: named && verbal ? 'noun' : word.cls, opens });
    opens = false;
    i = end;
  }
  return words;
}
