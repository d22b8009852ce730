import type { Chunk, MarkerKind } from './chunk.ts';
import { coordinate, isTime } from './noun-coordination.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { CLAUSE_NOUN_STATUS, CLAUSE_TAKERS, DITRANSITIVE, HEARER_VERBS } from './verb-lists.ts';
import type { Word } from './word.ts';

const VERBAL = new Set(['be', 'have', 'do', 'modal', 'verb', 'to', 'not']);

/** "The Senate and the House both passed": no noun phrase of their own. */
const FLOATING = new Set(['all', 'both', 'each']);

const PHRASAL = new Set(['noun', 'num', 'det', 'adj', 'pron', 'adv', 'prep']);

/** What "that" is after the chunks so far: opens a clause, refers back, or belongs to the noun after it. */
function readThat(words: readonly Word[], i: number, chunks: readonly Chunk[]): 'sub' | 'rel' | 'det' | 'pron' {
  let k = chunks.length - 1;
  while (chunks[k]?.kind === 'adv' || (k > 0 && isTime(chunks[k])))
    k -= isTime(chunks[k]) && chunks[k - 1]?.kind === 'prep' ? 2 : 1;
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

/** True when a participle at a clause's start belongs to the noun after it ("Armed men stormed"). */
function isLeadingParticiple(words: readonly Word[], i: number, last: Chunk | undefined): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word?.cls !== 'verb' || next?.cls !== 'noun') return false;
  if (word.shape !== 'ed' && word.shape !== 'en') return false;
  return (
    last === undefined ||
    last.kind === 'prep' ||
    last.kind === 'sub' ||
    (last.kind === 'coord' && word.token.form === 'VBN')
  );
}

const isMark = (word: Word | undefined): boolean => word === undefined || word.cls === 'comma' || word.cls === 'stop';

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
    // "The rules, though, would not apply": set off by commas it opens no clause.
    if (word.cls === 'sub' && last?.kind === 'comma' && isMark(words[i + 1])) word.cls = 'adv';
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
  if (
    word.norm === 'not' &&
    participle?.cls === 'verb' &&
    (participle.shape === 'ed' || participle.shape === 'en') &&
    noun?.cls === 'noun'
  ) {
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
