import { describe, expect, it } from 'vitest';
import { stemWord } from '../../src/text/stem.ts';

describe('stemWord', () => {
  it.each([
    ['announce', 'announcement'],
    ['sign', 'signing'],
    ['investigation', 'investigate'],
    ['stopped', 'stopping'],
    ['city', 'cities'],
    ['ferries', 'ferry'],
    ['killed', 'killing'],
  ])('brings %s and %s together', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  it.each([
    ['state', 'station'],
    ['general', 'generation'],
    ['sing', 'sign'],
    ['king', 'kings bench'],
    ['paris', 'parish'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});
