import { LOADED_TRAPS, type LoadedTrap } from '../lexicon/en/loaded-traps.ts';
import {
  LOADED_ADJECTIVES,
  LOADED_ADVERBS,
  LOADED_NOUNS,
  LOADED_PHRASES,
  LOADED_VERBS,
} from '../lexicon/en/loaded-words.ts';
import type { Token } from '../model/article.ts';
import { coverSpans, type Span, spanContains, spansOverlap } from '../model/span.ts';
import { isQuoted, type SentenceView } from './sentence-pairs.ts';

/** A loaded word or phrase in the writer's own voice, with the entry that matched. */
export type LoadedHit = { readonly span: Span; readonly entry: string; readonly phrase: boolean };

type Entry = { readonly words: readonly string[]; readonly entry: string; readonly phrase: boolean };

const byFirst = new Map<string, Entry[]>();
const add = (key: string, entry: Entry): void => {
  const list = byFirst.get(key);
  if (list) list.push(entry);
  else byFirst.set(key, [entry]);
};
for (const [list, pos] of [
  [LOADED_VERBS, 'VERB'],
  [LOADED_ADJECTIVES, 'ADJ'],
  [LOADED_ADVERBS, 'ADV'],
  [LOADED_NOUNS, 'NOUN'],
] as const) {
  for (const entry of list) {
    const words = entry.split(/[ -]/);
    add(`${pos} ${words[0]}`, { words, entry, phrase: words.length > 1 });
    // A hyphenated word may be one token or several, the parts of several with any part of speech.
    if (entry.includes('-')) {
      add(entry, { words: [entry], entry, phrase: true });
      add(words[0] ?? '', { words, entry, phrase: true });
    }
  }
}
for (const entry of LOADED_PHRASES) {
  const words = entry.split(/[ -]/);
  add(words[0] ?? '', { words, entry, phrase: true });
}
const EVEN = 'even';
const traps = new Map(LOADED_TRAPS.map((trap) => [trap.entry, trap]));

/** A desk's own loaded words, by their first word. */
export type DeskWords = ReadonlyMap<string, readonly Entry[]>;
const NO_DESK: DeskWords = new Map();

/** Makes a desk's loaded words ready for matching; upper and lower case are one. */
export function deskWords(list: readonly string[]): DeskWords {
  const found = new Map<string, Entry[]>();
  for (const entry of list) {
    const words = entry.toLowerCase().trim().split(/[ -]/);
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), { words, entry, phrase: true }]);
  }
  return found;
}

/** The loaded words of a sentence in the writer's own voice, in order; hits next to each other are one. */
export function loadedHits(view: SentenceView, desk: DeskWords = NO_DESK): LoadedHit[] {
  const tokens = view.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
  const hits: LoadedHit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = intensifierAt(tokens, i) ?? hitAt(tokens, i, desk);
    if (!hit || isQuoted(view, hit.span) || isName(view, hit.span)) continue;
    // "Even" before a verb of saying is the writer's own, also between two things that somebody said.
    if (hit.entry !== EVEN && isReported(view, hit.span)) continue;
    const last = hits.at(-1);
    const near = last && hit.span.start - last.span.end <= 1;
    if (last && near) hits[hits.length - 1] = { ...last, span: coverSpans(last.span, hit.span) };
    else hits.push(hit);
  }
  return hits;
}

function isName(view: SentenceView, span: Span): boolean {
  return view.mentions.some((mention) => mention.form === 'name' && spanContains(mention.span, span));
}

/** True when the words are inside what a speaker is said to have said: the judgement may be the speaker's. */
export function isReported(view: SentenceView, span: Span): boolean {
  return view.facts.attributions.some(
    (attribution) =>
      attribution.sentence === view.sentence.index &&
      attribution.source.kind !== 'media' &&
      spanContains(attribution.content, span) &&
      !(attribution.cue && spansOverlap(attribution.cue.span, span)),
  );
}

function hitAt(tokens: readonly Token[], i: number, desk: DeskWords): LoadedHit | undefined {
  const token = tokens[i] as Token;
  const entries = [
    ...(desk.get(token.norm) ?? []),
    ...(byFirst.get(token.norm) ?? []),
    ...(byFirst.get(`${token.pos} ${token.lemma}`) ?? []),
    ...(token.lemma === token.norm ? [] : (byFirst.get(`${token.pos} ${token.norm}`) ?? [])),
  ];
  let best: LoadedHit | undefined;
  for (const { words, entry, phrase } of entries) {
    const matches = words.every((word, k) => {
      const t = tokens[i + k];
      return t && (t.norm === word || t.lemma === word);
    });
    if (!matches || isPlain(tokens, i, i + words.length, traps.get(entry))) continue;
    const span = coverSpans(token.span, (tokens[i + words.length - 1] as Token).span);
    if (!best || span.end > best.span.end) best = { span, entry, phrase };
  }
  return best;
}

function isPlain(tokens: readonly Token[], first: number, last: number, trap: LoadedTrap | undefined): boolean {
  if (!trap) return false;
  const [before, after] = [tokens[first - 1], tokens[last]];
  const next = after?.lemma ?? '';
  if (trap.notBefore?.includes(next) || trap.notAfter?.includes(before?.norm ?? '')) return true;
  if (trap.onlyBefore && !trap.onlyBefore.includes(next)) return true;
  return trap.attributive === true && !(after && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos));
}

/** "even accusing", "even threatened": the writer finds it going far. */
function intensifierAt(tokens: readonly Token[], i: number): LoadedHit | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.norm !== EVEN || next?.pos !== 'VERB' || !(next.form === 'VBG' || next.form === 'VBD')) return undefined;
  if (/^(?:not|or|nor|but|without|before|if)$/.test(tokens[i - 1]?.norm ?? '')) return undefined;
  return { span: coverSpans(token.span, next.span), entry: EVEN, phrase: true };
}
