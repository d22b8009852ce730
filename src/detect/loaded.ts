import {
  LOADED_ADJECTIVES,
  LOADED_ADVERBS,
  LOADED_NOUNS,
  LOADED_PHRASES,
  LOADED_VERBS,
} from '../lexicon/en/loaded-words.ts';
import type { Token } from '../model/article.ts';
import { coverSpans, type Span } from '../model/span.ts';
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
    add(`${pos} ${words[0]}`, { words, entry, phrase: false });
  }
}
for (const entry of LOADED_PHRASES) {
  const words = entry.split(/[ -]/);
  add(words[0] ?? '', { words, entry, phrase: true });
}

/** The loaded words of a sentence outside quotation marks, in order; hits next to each other are one. */
export function loadedHits(view: SentenceView): LoadedHit[] {
  const tokens = view.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
  const hits: LoadedHit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = hitAt(tokens, i);
    if (!hit || isQuoted(view, hit.span)) continue;
    const last = hits.at(-1);
    const near = last && hit.span.start - last.span.end <= 1;
    if (last && near) hits[hits.length - 1] = { ...last, span: coverSpans(last.span, hit.span) };
    else hits.push(hit);
  }
  return hits;
}

function hitAt(tokens: readonly Token[], i: number): LoadedHit | undefined {
  const token = tokens[i] as Token;
  const entries = [
    ...(byFirst.get(token.norm) ?? []),
    ...(byFirst.get(`${token.pos} ${token.lemma}`) ?? []),
    ...(token.lemma === token.norm ? [] : (byFirst.get(`${token.pos} ${token.norm}`) ?? [])),
  ];
  let best: LoadedHit | undefined;
  for (const { words, entry, phrase } of entries) {
    const matches = words.every((word, k) => {
      const t = tokens[i + k];
      return t && (t.norm === word || (!phrase && t.lemma === word));
    });
    if (!matches) continue;
    const span = coverSpans(token.span, (tokens[i + words.length - 1] as Token).span);
    if (!best || span.end > best.span.end) best = { span, entry, phrase };
  }
  return best;
}
