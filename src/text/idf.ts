import { WORD_FREQUENCY } from '../lexicon/en/word-frequency.ts';

/** Words up to this rank ("the", "of") say nothing about what a sentence is about. */
const FIRST_TELLING_RANK = 20;
const SMALLEST = 0.05;

const weights = new Map<string, number>();
const lastRank = WORD_FREQUENCY.at(-1)?.[0] ?? 1;
let from = 0;
for (const [upTo, words] of WORD_FREQUENCY) {
  // The middle of the band stands for its words; by Zipf's law the log of the rank is an idf up to a constant.
  const rank = Math.sqrt(Math.max(1, from) * upTo);
  const weight = Math.log(rank / FIRST_TELLING_RANK) / Math.log(lastRank / FIRST_TELLING_RANK);
  for (const word of words.split(' ')) weights.set(word, Math.min(1, Math.max(SMALLEST, weight)));
  from = upTo;
}

/**
 * How much a lower-case English word tells, from 0.05 (function words) to 1 (rarer than the 20,000 commonest; names and
 * numbers are too): an inverse document frequency read off the word's frequency rank, so that no corpus is needed.
 */
export function wordWeight(word: string): number {
  // The frequency table has no single letters: "a" and "i" are among the commonest words, "x" stands for anything.
  return weights.get(word) ?? (word.length === 1 && /\p{L}/u.test(word) ? SMALLEST : 1);
}
