import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuantities } from '../../src/extract/quantities.ts';
import type { QuantityMention } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { compareCounted, compareQuantities, statedValue } from '../../src/text/quantity-logic.ts';

function read(words: string): QuantityMention {
  const text = `They spoke of ${words}.`;
  const found = extractQuantities(parseArticle({ id: 'a.txt', format: 'text', text, metadata: {} }), []);
  const first = found[0];
  if (!first || found.length > 1) throw new Error(`"${words}" has ${found.length} quantities`);
  return first;
}

describe('comparing two quantities', () => {
  it.each([
    // same
    ['12 boats', 'twelve boats', 'same', 'equal'],
    ['a dozen boats', '12 boats', 'same', 'equal'],
    ['$1.5bn', '1.5 billion dollars', 'same', 'equal'],
    ['half a million boats', '500,000 boats', 'same', 'equal'],
    ['about 50 boats', 'around 50 boats', 'same', 'equal'],
    ['2.5 per cent', '2.5%', 'same', 'equal'],
    ['25 miles', 'twenty-five miles', 'same', 'equal'],
    // rounding
    ['15 million boats', '14,959,450 boats', 'compatible', 'rounding'],
    ['1,200 boats', '1,187 boats', 'compatible', 'rounding'],
    ['2.5%', '2.46%', 'compatible', 'rounding'],
    ['half a million boats', '480,000 boats', 'compatible', 'rounding'],
    ['$2 billion', '$1.8 billion', 'compatible', 'rounding'],
    ['a dozen boats', '14 boats', 'compatible', 'rounding'],
    // bounds and blur
    ['nearly 15 million boats', '14,959,450 boats', 'compatible', 'bound'],
    ['about 50 boats', '47 boats', 'compatible', 'approximate'],
    ['about 50 boats', '50 boats', 'compatible', 'approximate'],
    ['at least 12 boats', '14 boats', 'compatible', 'bound'],
    ['at least 12 boats', 'at least 15 boats', 'compatible', 'both-open'],
    ['more than 50 boats', '50 boats', 'compatible', 'bound'],
    ['up to 80 boats', '30 boats', 'compatible', 'bound'],
    ['40 to 60 boats', '55 boats', 'compatible', 'range'],
    ['dozens of boats', '40 boats', 'compatible', 'vague'],
    ['hundreds of boats', '350 boats', 'compatible', 'vague'],
    ['several boats', '5 boats', 'compatible', 'vague'],
    // units
    ['60 miles', '97 km', 'compatible', 'conversion'],
    ['6 feet', '1.8 metres', 'compatible', 'conversion'],
    ['100 acres', '40 hectares', 'compatible', 'conversion'],
    ['100 degrees Fahrenheit', '38 degrees Celsius', 'compatible', 'conversion'],
    ['2 tonnes', '2,000 kg', 'compatible', 'conversion'],
    ['25 basis points', '0.25 percentage points', 'compatible', 'conversion'],
    ['a third of voters', '33 percent of voters', 'compatible', 'share'],
    ['half of voters', '48% of voters', 'compatible', 'share'],
    // clash
    ['12 boats', '15 boats', 'clash', 'apart'],
    ['50 boats', '47 boats', 'clash', 'apart'],
    ['at least 12 boats', '9 boats', 'clash', 'apart'],
    ['fewer than 30 boats', '35 boats', 'clash', 'apart'],
    ['nearly 100 boats', 'more than 100 boats', 'clash', 'apart'],
    ['15 million boats', '12 million boats', 'clash', 'apart'],
    ['about 50 boats', '90 boats', 'clash', 'apart'],
    ['dozens of boats', '3 boats', 'clash', 'apart'],
    ['$5 million', '$5 billion', 'clash', 'apart'],
    ['60 miles', '60 km', 'clash', 'apart'],
    ['a third of voters', '60 percent of voters', 'clash', 'apart'],
    ['a third term', 'a second term', 'clash', 'apart'],
    ['2.5%', '3.5%', 'clash', 'apart'],
    ['41 degrees Celsius', '30 degrees Celsius', 'clash', 'apart'],
    ['three times as much', 'twice as much', 'clash', 'apart'],
    ['10 to 12 boats', '20 to 25 boats', 'clash', 'apart'],
    ['a boy aged 12', 'a boy aged 14', 'clash', 'apart'],
    // can't be told
    ['5 percent', '5 percentage points', 'incomparable', 'points-against-percent'],
    ['$5 million', '€5 million', 'incomparable', 'other-currency'],
    ['5 boats', '5 percent', 'incomparable', 'other-kind'],
    ['5 miles', '5 tonnes', 'incomparable', 'other-measure'],
    ['a third term', 'three boats', 'incomparable', 'other-kind'],
    ['30 degrees', '30 degrees Celsius', 'incomparable', 'other-scale'],
  ])('%s / %s: %s (%s)', (a, b, verdict, reason) => {
    expect(compareQuantities(read(a), read(b))).toEqual({ verdict, reason });
    expect(compareQuantities(read(b), read(a)), 'the other way round').toEqual({ verdict, reason });
  });

  it.each([
    ['a vote of 52-48', 'a vote of 52-48', 'same'],
    ['a vote of 52-48', 'a vote of 48-52', 'compatible'],
    ['a vote of 52-48', 'a vote of 53-47', 'clash'],
  ])('%s / %s: %s', (a, b, verdict) => {
    expect(compareQuantities(read(a), read(b)).verdict).toBe(verdict);
  });

  const quantity = fc
    .record({
      ends: fc.tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1e9, noNaN: true })),
      bound: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'range'),
      step: fc.constantFrom(0.1, 1, 100, 1e6),
      unit: fc.constantFrom('count', 'money', 'percent', 'points', 'measure', 'fraction', 'ordinal', 'age'),
      unitName: fc.constantFrom(undefined, 'USD', 'EUR', 'km', 'mile', 'C', 'F', 'degree', 'basis', 'year'),
    })
    .map(({ ends, unitName, bound, ...rest }): QuantityMention => {
      const [min, max] = ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
      const open = bound === 'at-least' || bound === 'more-than';
      return {
        type: 'quantity',
        span: { start: 0, end: 1 },
        sentence: 0,
        min: bound === 'exact' ? max : min,
        max: open ? 1e308 : max,
        bound: bound as QuantityMention['bound'],
        ...(rest as Pick<QuantityMention, 'step' | 'unit'>),
        ...(unitName === undefined ? {} : { unitName }),
      };
    });

  it('is symmetric, and nothing clashes with itself', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compareQuantities(a, b)).toEqual(compareQuantities(b, a));
        expect(compareQuantities(a, a).verdict).toBe('same');
      }),
    );
  });
});

describe('what is counted', () => {
  it.each([
    ['12 boats', '15 boats', 'same'],
    ['12 fishing boats', '15 boats', 'narrower'],
    ['12 Kurdish fighters', '12 Syrian fighters', 'different'],
    ['12 boats', '12 cars', 'different'],
    ['5 percent', '12 boats', 'unknown'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(compareCounted(read(a), read(b))).toBe(relation);
  });

  it.each([
    ['at least 12 boats', 12],
    ['up to 80 boats', 80],
    ['nearly 100 boats', 100],
    ['40 to 60 boats', 50],
    ['just over 40 boats', 40],
  ])('the stated value of %s', (words, value) => {
    expect(statedValue(read(words))).toBe(value);
  });
});
