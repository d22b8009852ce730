import { describe, expect, it } from 'vitest';
import { CONTRACTIONS } from '../../src/lexicon/en/contractions.ts';
import { NOUN_SYNONYMS } from '../../src/lexicon/en/noun-synonyms.ts';
import { PART_NOUNS } from '../../src/lexicon/en/part-nouns.ts';
import { SUPERSEDED_NAMES } from '../../src/lexicon/en/superseded-names.ts';

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['CONTRACTIONS', CONTRACTIONS.map(([contracted]) => contracted)],
  ['NOUN_SYNONYMS', NOUN_SYNONYMS.map(({ name }) => name)],
  ...NOUN_SYNONYMS.map(({ name, nouns }) => [`nouns for ${name}`, nouns] as const),
  ['PART_NOUNS', PART_NOUNS],
  ['SUPERSEDED_NAMES', SUPERSEDED_NAMES.map(({ old }) => old)],
];

describe('small lists', () => {
  it.each(LISTS)('%s is sorted, without repeats and composed', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.normalize('NFC')));
  });

  it('names no place as its own successor, and none twice', () => {
    const old = new Set(SUPERSEDED_NAMES.map((entry) => entry.old));
    expect(SUPERSEDED_NAMES.filter(({ now }) => old.has(now))).toEqual([]);
  });
});
