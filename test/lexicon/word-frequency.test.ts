import { describe, expect, it } from 'vitest';
import { WORD_FREQUENCY } from '../../src/lexicon/en/word-frequency.ts';

describe('word frequency bands', () => {
  const words = WORD_FREQUENCY.flatMap(([, band]) => band.split(' '));

  it('holds each word once, in plain lower-case letters', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('has rising bands, each sorted and as long as its ranks say', () => {
    let from = 0;
    for (const [upTo, band] of WORD_FREQUENCY) {
      const list = band.split(' ');
      expect(list.length).toBe(upTo - from);
      expect(list).toEqual(list.toSorted());
      from = upTo;
    }
  });
});
