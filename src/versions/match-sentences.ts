import type { Article, Sentence } from '../model/article.ts';

/** A sentence of a version with the words by which it is matched. */
export type VersionSentence = {
  readonly sentence: Sentence;
  readonly text: string;
  readonly norm: string;
  readonly words: ReadonlySet<string>;
};

/** Two sentences that are one: the same words, or most of them. Indices into the two lists. */
export type SentencePair = {
  readonly old: number;
  readonly now: number;
  readonly same: boolean;
  readonly score: number;
};

const ROLES: ReadonlySet<string> = new Set(['headline', 'dek', 'body', 'subhead', 'caption']);
/** Share of words that two sentences must have in common to be two versions of one (Dice). */
const ALIKE = 0.5;
/** A word in more sentences than this says little about which is meant. */
const COMMON = 12;

/** The sentences of an article that tell its story. */
export function versionSentences(article: Article): VersionSentence[] {
  return article.sentences
    .filter((sentence) => ROLES.has(sentence.role))
    .map((sentence) => {
      const text = article.text.slice(sentence.span.start, sentence.span.end);
      const tokens = article.tokens.slice(sentence.firstToken, sentence.lastToken).filter((t) => t.pos !== 'PUNCT');
      const content = tokens.filter((token) => !token.stop).map((token) => token.norm);
      const words = new Set(content.length > 2 ? content : tokens.map((token) => token.norm));
      return { sentence, text, norm: text.replace(/\s+/g, ' ').trim(), words };
    });
}

/** Pairs the sentences of two versions: equal ones first, in order, then the most alike. Each is in one pair at most. */
export function matchSentences(old: readonly VersionSentence[], now: readonly VersionSentence[]): SentencePair[] {
  const pairs: SentencePair[] = [];
  const waiting = new Map<string, number[]>();
  for (const [j, { norm }] of now.entries()) waiting.set(norm, [...(waiting.get(norm) ?? []), j]);
  for (const [i, { norm }] of old.entries()) {
    const j = waiting.get(norm)?.shift();
    if (j !== undefined) pairs.push({ old: i, now: j, same: true, score: 1 });
  }
  const [usedOld, usedNow] = [new Set(pairs.map((p) => p.old)), new Set(pairs.map((p) => p.now))];
  const candidates = alikePairs(
    old.map((s, i) => (usedOld.has(i) ? undefined : s)),
    now.map((s, j) => (usedNow.has(j) ? undefined : s)),
  );
  for (const pair of candidates) {
    if (usedOld.has(pair.old) || usedNow.has(pair.now)) continue;
    usedOld.add(pair.old);
    usedNow.add(pair.now);
    pairs.push(pair);
  }
  return pairs.sort((a, b) => a.now - b.now);
}

/** Alike pairs, the most alike first; only sentences that share a word which is rare in the article are looked at. */
function alikePairs(
  old: readonly (VersionSentence | undefined)[],
  now: readonly (VersionSentence | undefined)[],
): SentencePair[] {
  const holders = new Map<string, number[]>();
  for (const [j, s] of now.entries()) {
    for (const word of s?.words ?? []) holders.set(word, [...(holders.get(word) ?? []), j]);
  }
  const pairs: SentencePair[] = [];
  for (const [i, s] of old.entries()) {
    if (!s) continue;
    const near = new Set(
      [...s.words]
        .map((word) => holders.get(word) ?? [])
        .filter((l) => l.length <= COMMON)
        .flat(),
    );
    for (const j of near) {
      const other = now[j];
      if (!other) continue;
      const shared = [...s.words].filter((word) => other.words.has(word)).length;
      const score = (2 * shared) / Math.max(1, s.words.size + other.words.size);
      if (score >= ALIKE) pairs.push({ old: i, now: j, same: false, score });
    }
  }
  return pairs.sort(
    (a, b) => b.score - a.score || Math.abs(a.old - a.now) - Math.abs(b.old - b.now) || a.old - b.old || a.now - b.now,
  );
}

/** The pairs that were moved: all but a longest run that keeps its order (patience sorting). `pairs` come in new order. */
export function movedPairs(pairs: readonly SentencePair[]): Set<SentencePair> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [k, pair] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.old ?? 0) < pair.old) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = k;
  }
  const moved = new Set(pairs);
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) moved.delete(pairs[k] as SentencePair);
  return moved;
}
