import type { Sentence, Token } from '../../model/article.ts';
import { type Form, formOf } from './verb-form.ts';

/** The tokens of one sentence, for looking around an expression. */
export type Clause = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
};

/** The tokens of a sentence, as `directionAt` wants them. */
export function clauseOf(tokens: readonly Token[], sentence: Sentence): Clause {
  return { tokens, from: sentence.firstToken, to: sentence.lastToken, headline: sentence.role === 'headline' };
}

/** Position of the last token that begins before an offset; `from - 1` when there is none. Tokens are in text order. */
export function lastTokenBefore(clause: Clause, offset: number): number {
  let [low, high] = [clause.from, clause.to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clause.tokens[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Position of the first token, from a position on, that begins at or after an offset. */
export function firstTokenAfter(clause: Clause, offset: number, from: number): number {
  return Math.max(from, lastTokenBefore(clause, offset) + 1);
}

/** Folded word at a position, '' outside the sentence. */
export function normAt(clause: Clause, index: number): string {
  return index >= clause.from && index < clause.to ? (clause.tokens[index]?.norm ?? '') : '';
}

/** Verb form at a position; undefined outside the sentence and on other words. */
export function formAt(clause: Clause, index: number): Form | undefined {
  const token = index >= clause.from && index < clause.to ? clause.tokens[index] : undefined;
  return token && !isTaggedNoun(clause, index, token) ? formOf(token) : undefined;
}

/** "During a traffic stop on Monday": after such a preposition and a noun, what is tagged as a plain verb is a noun. */
function isTaggedNoun(clause: Clause, index: number, { norm, lemma, pos }: Token): boolean {
  if (pos !== 'VERB' || norm !== lemma) return false;
  let at = index - 1;
  while (at > clause.from && index - at < 4 && /^(?:NOUN|ADJ|PROPN)$/.test(clause.tokens[at]?.pos ?? '')) at -= 1;
  if (at === index - 1 || clause.tokens[at]?.pos !== 'DET') return false;
  const before = normAt(clause, at - 1);
  return (
    /^(?:during|amid)$/.test(before) ||
    (/^an?$/.test(normAt(clause, at)) && /^(?:at|following|from|in|over|with)$/.test(before))
  );
}
