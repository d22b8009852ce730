import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';
import { CLAUSE_NOUN_STATUS, CLAUSE_TAKERS, DITRANSITIVE, HEARER_VERBS, SAYERS } from './verb-lists.ts';
import type { Word } from './word.ts';

/** A mark or small word between phrases. */
export type MarkerKind = 'prep' | 'sub' | 'rel' | 'coord' | 'comma' | 'stop' | 'adv' | 'adj';

/** A piece of a sentence; positions are indices of its words, ends exclusive. */
export type Chunk =
  | { readonly kind: 'np'; readonly np: NounPhrase; readonly from: number; readonly to: number }
  | { readonly kind: 'vg'; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | { readonly kind: MarkerKind; readonly from: number; readonly to: number };

/** Most parts of one coordination: bounds the work on hostile text. */
const MOST_PARTS = 40;
const VERBAL = new Set(['be', 'have', 'do', 'modal', 'verb', 'to', 'not']);
/** "The Senate and the House both passed": no noun phrase of their own. */
const FLOATING = new Set(['all', 'both', 'each']);
const PHRASAL = new Set(['noun', 'num', 'det', 'adj', 'pron', 'adv', 'prep']);

/** What "that" is after the chunks so far: opens a clause, refers back, or belongs to the noun after it. */
function readThat(words: readonly Word[], i: number, chunks: readonly Chunk[]): 'sub' | 'rel' | 'det' | 'pron' {
  let k = chunks.length - 1;
  while (chunks[k]?.kind === 'adv' || (k > 0 && isTime(chunks[k]))) k -= isTime(chunks[k]) && chunks[k - 1]?.kind === 'prep' ? 2 : 1;
  const last = chunks[k];
  const next = words[i + 1];
  const nominal = next?.cls === 'noun' || next?.cls === 'adj' || next?.cls === 'num';
  const verbal = next !== undefined && (VERBAL.has(next.cls) || next.cls === 'adv');
  if (last?.kind === 'vg') {
    const { lemma } = last.group;
    if (CLAUSE_TAKERS.has(lemma) || lemma === 'be' || last.group.voice === 'passive') return 'sub';
    return nominal && words[i]?.token.pos === 'DET' ? 'det' : 'sub';
  }
  if (last?.kind === 'np') {
    const before = chunks[k - 1]?.kind === 'adv' ? chunks[k - 2] : chunks[k - 1];
    const heads = last.np.parts.map((part) => words[part.head]?.lemma ?? '');
    if (heads.some((head) => CLAUSE_NOUN_STATUS.has(head)) && !verbal) return 'sub';
    if (before?.kind === 'vg' && HEARER_VERBS.has(before.group.lemma) && !verbal) return 'sub';
    return 'rel';
  }
  if (last?.kind === 'adj' || last?.kind === 'coord') return verbal && last.kind === 'adj' ? 'pron' : 'sub';
  if (last?.kind === 'comma' && chunks[k - 1]?.kind === 'adj') return 'sub';
  return nominal ? 'det' : verbal ? 'pron' : 'sub';
}

function isTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.np.time;
}

/** True when a participle at a clause's start belongs to the noun after it ("Armed men stormed"). */
function isLeadingParticiple(words: readonly Word[], i: number, last: Chunk | undefined): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || word.cls !== 'verb' || next?.cls !== 'noun') return false;
  if (word.shape !== 'ed' && word.shape !== 'en') return false;
  return last === undefined || last.kind === 'prep' || last.kind === 'sub' || (last.kind === 'coord' && word.token.form === 'VBN');
}

/** Cuts the words of a sentence into phrases, without looking at clauses. */
export function readChunks(words: Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const last = chunks.at(-1);
    if (word.norm === 'that') {
      const kind = readThat(words, i, chunks);
      if (kind === 'det' || kind === 'pron') word.cls = kind;
      else {
        chunks.push({ kind, from: i, to: i + 1 });
        i++;
        continue;
      }
    }
    if (isLeadingParticiple(words, i, last)) word.cls = 'adj';
    const chunk = readVerbChunk(words, i, last) ?? readNounChunk(words, i, last) ?? readMarker(word, i);
    chunks.push(chunk);
    i = chunk.to;
  }
  return coordinate(words, chunks);
}

function readVerbChunk(words: Word[], i: number, last: Chunk | undefined): Chunk | undefined {
  const word = words[i] as Word;
  const longer = word.norm === 'no' && words[i + 1]?.norm === 'longer' && words[i + 2]?.cls !== 'noun';
  if (!VERBAL.has(word.cls) && !longer) return undefined;
  if (word.cls === 'not' && words[i + 1]?.cls !== 'verb' && words[i + 1]?.cls !== 'to') return undefined;
  const [participle, noun] = [words[i + 1], words[i + 2]];
  if (word.norm === 'not' && participle?.cls === 'verb' && (participle.shape === 'ed' || participle.shape === 'en') && noun?.cls === 'noun') {
    // "judges, not elected officials, …"
    participle.cls = 'adj';
    return undefined;
  }
  const group = readVerbGroup(words, i);
  if (!group) return undefined;
  const gerundNoun = last?.kind === 'prep' && group.kind === 'ger' && words[group.to]?.norm === 'of';
  return gerundNoun ? undefined : { kind: 'vg', group, from: group.from, to: group.to };
}

function readNounChunk(words: readonly Word[], i: number, last: Chunk | undefined): Chunk | undefined {
  const word = words[i] as Word;
  if (!PHRASAL.has(word.cls)) return undefined;
  if (word.cls === 'adv' && words[i + 1]?.cls !== 'num' && words[i + 1]?.norm !== 'than') return undefined;
  if (word.cls === 'prep' && !/^(?:at|up|as|close|more|less)$/.test(word.norm)) return undefined;
  const floating = FLOATING.has(word.norm) && last?.kind === 'np' && VERBAL.has(words[i + 1]?.cls ?? '');
  if (floating) return undefined;
  const split = last?.kind === 'vg' && DITRANSITIVE.has(last.group.lemma);
  const np = readNounPhrase(words, i, split);
  if (!np || (word.cls === 'prep' && np.to - np.from < 3)) return undefined;
  return { kind: 'np', np, from: np.from, to: np.to };
}

function readMarker(word: Word, i: number): Chunk {
  const kind: MarkerKind =
    word.cls === 'prep' ||
    word.cls === 'sub' ||
    word.cls === 'rel' ||
    word.cls === 'coord' ||
    word.cls === 'comma' ||
    word.cls === 'stop' ||
    word.cls === 'adj'
      ? word.cls
      : word.cls === 'to'
        ? 'prep'
        : 'adv';
  return { kind, from: i, to: i + 1 };
}

function saysAhead(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'vg' && SAYERS.has(chunk.group.lemma) && chunk.group.from === chunk.group.head;
}

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'vg' && (chunk.group.kind === 'finite' || (chunk.group.kind === 'open' && chunk.group.tagged !== 'VBN') || chunk.group.kind === 'base');
}

/** True when the noun phrase at chunk `k` is followed by a finite verb, with at most two prepositional phrases between. */
export function isSubjectAhead(chunks: readonly Chunk[], k: number): boolean {
  let at = k + 1;
  for (let phrases = 0; phrases < 3; phrases++) {
    while (chunks[at]?.kind === 'adv' || isTime(chunks[at])) at++;
    if (isFinite(chunks[at])) return true;
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
  let last = k;
  let listed = k;
  for (let steps = 0; steps < MOST_PARTS; steps++) {
    const mark = chunks[listed + 1];
    const at = mark?.kind === 'comma' && chunks[listed + 2]?.kind === 'coord' ? listed + 3 : listed + 2;
    const next = chunks[at];
    if (!next || next.kind !== 'np' || next.np.time) return last;
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
  return chunks[at + 1]?.kind === 'coord' && more?.kind === 'np' && !more.np.time && !isSubjectAhead(chunks, at + 2) ? at + 2 : at;
}

/** Makes one noun phrase of "France, Moldova and Ukraine". */
function coordinate(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
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
