import { describe, expect, it } from 'vitest';
import * as nouns from '../../src/lexicon/en/counted-nouns.ts';
import * as currencies from '../../src/lexicon/en/currencies.ts';
import * as measures from '../../src/lexicon/en/measures.ts';
import * as numbers from '../../src/lexicon/en/number-words.ts';
import * as bounds from '../../src/lexicon/en/quantity-bounds.ts';
import * as context from '../../src/lexicon/en/quantity-context.ts';

const lists = Object.entries({ ...nouns, ...currencies, ...measures, ...numbers, ...bounds, ...context });

describe('lists for quantities', () => {
  it.each(lists)('%s is sorted, without repeats, composed', (name, list) => {
    const words = list.map((entry) => (typeof entry === 'string' ? entry : String(entry[0])));
    expect(words, 'put the entries in order').toEqual(words.toSorted());
    expect(new Set(words).size, 'take the repeats out').toBe(words.length);
    expect(words, 'compose the letters (NFC)').toEqual(words.map((word) => word.normalize('NFC')));
    if (name !== 'MEASURE_UNITS') expect(words, 'lower case').toEqual(words.map((word) => word.toLowerCase()));
  });

  it('knows the size of every unit it names', () => {
    const known = new Set(measures.MEASURE_UNITS.map(([unit]) => unit));
    expect(measures.MEASURE_NAMES.map(([, unit]) => unit).filter((unit) => !known.has(unit))).toEqual([]);
  });

  it('has vague counts whose ends rise', () => {
    const all = [...numbers.VAGUE_PLURALS, ...numbers.VAGUE_COUNTS];
    expect(all.filter(([, min, max]) => min >= max)).toEqual([]);
  });
});
