import { describe, expect, it } from 'vitest';
import { wordWeight } from '../../src/text/idf.ts';

describe('wordWeight', () => {
  it('rises as words get rarer', () => {
    const words = ['the', 'government', 'ferry', 'sourdough', 'korvala'];
    const weights = words.map(wordWeight);
    expect(weights).toEqual(weights.toSorted((x, y) => x - y));
    expect(weights[0]).toBe(0.05);
    expect(weights.at(-1)).toBe(1);
  });

  it('is not fooled by names of object properties', () => {
    expect(wordWeight('constructor')).toBeLessThanOrEqual(1);
    expect(wordWeight('__proto__')).toBe(1);
  });
});
