import type { Chunk } from './chunk.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { CLAUSE_TAKERS, SAYERS } from './verb-lists.ts';
import type { Word } from './word.ts';

/** Most parts of one coordination: bounds the work on hostile text. */
const MOST_PARTS = 40;

/** True for a noun phrase that only tells a time. */
export function isTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.np.time;
}

function saysAhead(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'vg' && SAYERS.has(chunk.group.lemma) && chunk.group.from === chunk.group.head;
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'vg' &&
    (chunk.group.kind === 'finite' ||
      (chunk.group.kind === 'open' && chunk.group.tagged !== 'VBN') ||
      chunk.group.kind === 'base')
  );
}

/** True when the noun phrase at chunk `k` is followed by a finite verb, with at most two prepositional phrases between. */
export function isSubjectAhead(chunks: readonly Chunk[], k: number): boolean {
  let at = k + 1;
  for (let phrases = 0; phrases < 3; phrases++) {
    while (chunks[at]?.kind === 'adv' || isTime(chunks[at])) at++;
    if (isFiniteVerb(chunks[at])) return true;
    if (chunks[at]?.kind !== 'prep' || chunks[at + 1]?.kind !== 'np') return false;
    at += 2;
  }
  return false;
}

/** True when a verb stands before chunk `k` in its clause, and the noun phrase at `k` does not open a clause of its own. */
function hasVerbBefore(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - MOST_PARTS); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'sub' || chunk.kind === 'stop' || chunk.kind === 'rel') return false;
    if (chunk.kind === 'vg') return !(i === k - 1 && CLAUSE_TAKERS.has(chunk.group.lemma));
  }
  return false;
}

/** True for the noun phrase of a prepositional phrase that opens the sentence: a comma after it ends it. */
function isFronted(chunks: readonly Chunk[], k: number): boolean {
  const lead = chunks[k - 2]?.kind;
  return chunks[k - 1]?.kind === 'prep' && (k === 1 || (k <= 3 && (lead === 'adv' || lead === 'coord')));
}

/** Where the coordination that begins with the noun phrase at `k` ends: index of its last noun phrase. */
function coordinationEnd(words: readonly Word[], chunks: readonly Chunk[], k: number): number {
  const last = k;
  let listed = k;
  for (let steps = 0; steps < MOST_PARTS; steps++) {
    const mark = chunks[listed + 1];
    const at = mark?.kind === 'comma' && chunks[listed + 2]?.kind === 'coord' ? listed + 3 : listed + 2;
    const next = chunks[at];
    if (next?.kind !== 'np' || next.np.time) return last;
    const joined = mark?.kind === 'coord' || at === listed + 3;
    if (joined) {
      const word = words[(chunks[at - 1] as Chunk).from] as Word;
      const clauseAhead = isSubjectAhead(chunks, at) && hasVerbBefore(chunks, k);
      // "…, the ministry and the police said": one subject of a saying verb, set beside what is said.
      const beside = listed === k && chunks[k - 1]?.kind === 'comma' && saysAhead(chunks[at + 1]);
      const loose = listed === k && at === listed + 3 && hasVerbBefore(chunks, k);
      if (word.norm === 'but' || ((clauseAhead || loose) && !beside)) return last;
      if (at === listed + 3 && last === listed && isSubjectAhead(chunks, at)) return last;
      return coordinationTail(chunks, at);
    }
    if (mark?.kind !== 'comma' || isFronted(chunks, k)) return last;
    listed = at;
  }
  return last;
}

/** "A and B and C". */
function coordinationTail(chunks: readonly Chunk[], at: number): number {
  const more = chunks[at + 2];
  return chunks[at + 1]?.kind === 'coord' && more?.kind === 'np' && !more.np.time && !isSubjectAhead(chunks, at + 2)
    ? at + 2
    : at;
}

/** Makes one noun phrase of "France, Moldova and Ukraine". */
export function coordinate(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind !== 'np' || chunk.np.time) {
      result.push(chunk);
      continue;
    }
    const end = coordinationEnd(words, chunks, k);
    if (end === k) {
      result.push(chunk);
      continue;
    }
    const phrases = chunks.slice(k, end + 1).flatMap((part) => (part.kind === 'np' ? [part.np] : []));
    const np = joinPhrases(words, phrases);
    result.push({ kind: 'np', np, from: np.from, to: np.to });
    k = end;
  }
  return result;
}

/** Several phrases as one; after "the leaders of France" a bare name goes on with the inner noun, not with the leaders. */
export function joinPhrases(words: readonly Word[], phrases: readonly NounPhrase[]): NounPhrase {
  const first = phrases[0] as NounPhrase;
  const last = phrases.at(-1) as NounPhrase;
  const parts = phrases.flatMap((phrase, index) => {
    const lead = words[phrase.from];
    const inner = index > 0 && first.parts[0] !== undefined && hasOf(words, first) && lead?.cls === 'noun';
    return inner ? [] : phrase.parts;
  });
  const negation = phrases.find((phrase) => phrase.negation !== undefined)?.negation;
  return { from: first.from, to: last.to, parts, time: false, ...(negation === undefined ? {} : { negation }) };
}

function hasOf(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = phrase.parts[0]?.head ?? phrase.from;
  return words.slice(head, phrase.to).some((word) => word.norm === 'of');
}
