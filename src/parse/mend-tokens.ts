import { STOP_WORDS } from '../lexicon/en/stop-words.ts';
import type { PartOfSpeech } from '../model/article.ts';
import type { Whole } from './mask.ts';

/** A token on its way: everything but form and stop. */
export type RawToken = {
  readonly start: number;
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
};

const stopWords: ReadonlySet<string> = new Set(STOP_WORDS);
/** Norm, lemma and part of speech of the pieces that contractions fall into. */
const PIECES: ReadonlyMap<string, readonly [norm: string, lemma: string, pos: PartOfSpeech]> = new Map([
  ["n't", ['not', 'not', 'PART']],
  ["'ll", ["'ll", 'will', 'AUX']],
  ["'re", ["'re", 'be', 'AUX']],
  ["'m", ["'m", 'be', 'AUX']],
  ["'ve", ["'ve", 'have', 'AUX']],
  ['ca', ['ca', 'can', 'AUX']],
  ['wo', ['wo', 'will', 'AUX']],
  ['sha', ['sha', 'shall', 'AUX']],
]);
/** A contraction that the tagger has left in one piece. */
const GLUED = /^(\p{L}{1,20}?)(n['’]t|['’](?:ll|re|ve|m|d|s))$/iu;
const WORD = /^[\p{L}\p{N}$£€]/u;

/**
 * Puts right what the tagger gets wrong for sure: stretches that are one token, contractions, possessive apostrophes.
 * `whole` are offsets into the sentence, `shift` is the sentence's place in `text`.
 */
export function mendTokens(
  tokens: readonly RawToken[],
  whole: readonly Whole[],
  shift: number,
  text: string,
): RawToken[] {
  const result: RawToken[] = [];
  let quoted = false;
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    while (next < whole.length && (whole[next] as Whole).end + shift <= token.start) next++;
    const hidden = whole[next];
    if (hidden && hidden.start + shift <= token.start) {
      const start = hidden.start + shift;
      if (result.at(-1)?.start !== start) result.push(wholeToken(text, start, hidden.end + shift, hidden.pos));
    } else if (token.norm === "'") {
      const owner: boolean = !quoted && isPossessive(tokens, i);
      quoted = owner ? quoted : token.text === '‘' || (token.text === "'" && !touches(tokens[i - 1], token));
      result.push(owner ? { ...token, lemma: "'s", pos: 'PART' } : token);
    } else {
      for (const piece of cutContraction(token)) result.push(mendPiece(piece, i === 0, tokens[i + 1]));
    }
  }
  return result;
}

function wholeToken(text: string, start: number, end: number, pos: PartOfSpeech): RawToken {
  const own = text.slice(start, end);
  return { start, text: own, norm: own.toLowerCase(), lemma: own.toLowerCase(), pos };
}

function touches(before: RawToken | undefined, token: RawToken): boolean {
  return before !== undefined && before.start + before.text.length === token.start;
}

/** "the boys' school": after a noun in s, before a word with a space between. */
function isPossessive(tokens: readonly RawToken[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i] as RawToken, tokens[i + 1]];
  if (!before || !after || mark.text === '‘' || !touches(before, mark) || touches(mark, after)) return false;
  return /[szx]$/.test(before.norm) && (before.pos === 'NOUN' || before.pos === 'PROPN') && WORD.test(after.text);
}

/** The pieces of a word that holds a contraction: "I'm", "cannot". */
function cutContraction(token: RawToken): RawToken[] {
  const { start, text, norm } = token;
  if (norm === 'cannot') {
    return [
      { start, text: text.slice(0, 3), norm: 'can', lemma: 'can', pos: 'AUX' },
      { start: start + 3, text: text.slice(3), norm: 'not', lemma: 'not', pos: 'PART' },
    ];
  }
  const glued = norm.includes("'") ? GLUED.exec(text) : null;
  if (!glued?.[1] || !glued[2]) return [token];
  const [head, tail] = [glued[1], glued[2]];
  const low = head.toLowerCase();
  const pos = stopWords.has(low)
    ? /^(?:i|you|he|she|it|we|they|who|that|there)$/.test(low)
      ? 'PRON'
      : 'AUX'
    : token.pos;
  const mark = tail.toLowerCase().replace('’', "'");
  return [
    { start, text: head, norm: low, lemma: low, pos },
    { start: start + head.length, text: tail, norm: mark, lemma: mark, pos: mark === "'s" ? 'PART' : 'AUX' },
  ];
}

function mendPiece(token: RawToken, first: boolean, next: RawToken | undefined): RawToken {
  const { norm, pos } = token;
  const piece = PIECES.get(norm);
  if (piece && (norm.includes("'") || pos === 'AUX'))
    return { ...token, norm: piece[0], lemma: piece[1], pos: piece[2] };
  // "He'd gone" is "had", "he'd go" is "would".
  if (norm === "'d") return { ...token, lemma: next?.pos === 'VERB' && next.norm !== next.lemma ? 'have' : 'would' };
  if (norm === "'s" && pos === 'PART') return { ...token, lemma: "'s" };
  if (first && pos === 'PROPN' && stopWords.has(norm)) return { ...token, pos: 'ADV' };
  return token;
}
