import { describe, expect, it } from 'vitest';
import { IRREGULAR_SAYING, SAYING_VERBS } from '../../src/lexicon/en/saying-verbs.ts';
import * as nouns from '../../src/lexicon/en/source-nouns.ts';

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['SAYING_VERBS', SAYING_VERBS.map((verb) => verb.lemma)],
  ['IRREGULAR_SAYING', IRREGULAR_SAYING.map(([lemma]) => lemma)],
  ...Object.entries(nouns),
];

describe('words of saying', () => {
  it.each(LISTS)('%s is sorted, without repeats, lower case and composed', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    for (const word of words) expect(word).toBe(word.normalize('NFC').toLowerCase());
  });
  it('gives every verb a use', () => {
    for (const verb of SAYING_VERBS) expect(verb.takes.length, verb.lemma).toBeGreaterThan(0);
  });
  it.each([
    ['claim', 'doubting'],
    ['admit', 'admitting'],
    ['accuse', 'accusing'],
    ['praise', 'praising'],
    ['insist', 'emphatic'],
    ['say', 'neutral'],
  ])('%s is %s', (lemma, sense) => {
    expect(SAYING_VERBS.find((verb) => verb.lemma === lemma)?.sense).toBe(sense);
  });
});
