import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/extract/quantities/find-numbers.ts';
import { extractQuantities } from '../../src/extract/quantities.ts';
import type { QuantityMention } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { NEWS_QUANTITIES, NO_QUANTITIES } from './quantities-table.ts';

function read(text: string, times: Parameters<typeof extractQuantities>[1] = []): QuantityMention[] {
  return extractQuantities(parseArticle({ id: 'case.txt', format: 'text', text, metadata: {} }), times);
}

function brief(text: string, q: QuantityMention): unknown[] {
  const unit = q.unitName === undefined ? q.unit : `${q.unit}:${q.unitName}`;
  const round = (value: number): number => Number(value.toPrecision(9));
  const value = q.min === q.max ? round(q.min) : [round(q.min), round(q.max)];
  return [text.slice(q.span.start, q.span.end), value, q.bound, unit, q.counted?.head ?? ''];
}

describe('quantities of news sentences', () => {
  it.each(NEWS_QUANTITIES.map(([sentence, ...quantities]) => ({ sentence, quantities })))('$sentence', (example) => {
    const { sentence, quantities: expected } = example;
    const rounded = expected.map(([words, value, ...rest]) => [
      words,
      typeof value === 'number' ? Number(value.toPrecision(9)) : value.map((end) => Number(end.toPrecision(9))),
      ...rest,
    ]);
    expect(read(sentence).map((q) => brief(sentence, q))).toEqual(rounded);
  });

  it.each(NO_QUANTITIES)('reads none in: %s', (sentence) => {
    expect(read(sentence).map((q) => brief(sentence, q))).toEqual([]);
  });
});

describe('what a quantity carries', () => {
  const first = (text: string): QuantityMention | undefined => read(text)[0];

  it.each([
    ['14 boats', 1],
    ['15 million boats', 1e6],
    ['2.5 tonnes', 0.1],
    ['half a million boats', 1e5],
    ['two dozen boats', 12],
    ['1,250 boats', 1],
  ])('the size of the last stated digit: %s', (words, step) => {
    expect(first(`They saw ${words}.`)?.step).toBeCloseTo(step, 9);
  });

  it('modifiers of what is counted, as lemmas', () => {
    expect(first('They freed 12 young Kurdish fighters.')?.counted?.modifiers).toEqual(['young', 'kurdish']);
    expect(first('A further 21 soldiers died.')?.counted?.modifiers).toEqual(['more']);
  });

  it('the whole of a part, with its own number', () => {
    expect(first('Five of the nine judges dissented.')?.partOf).toMatchObject({ head: 'judge', value: 9 });
    expect(first("Two of the town's nine libraries will shut.")?.partOf).toMatchObject({ head: 'library', value: 9 });
    expect(first("Two of the mayor's friends left with nine bags.")?.partOf).toMatchObject({ head: 'friend' });
    expect(first('About 30 percent of voters stayed away.')?.partOf).toMatchObject({ head: 'voter' });
    expect(first('Two of them fled.')?.partOf).toMatchObject({ head: 'they' });
  });

  it('the other side of a tally', () => {
    expect(first('The Senate passed the bill 52-48.')?.against).toBe(48);
    expect(first('The board voted 5 to 4 for the plan.')?.against).toBe(4);
  });

  it('nothing of a time, but an age', () => {
    const text = 'The 45-year-old waited three weeks for 12 letters.';
    const start = text.indexOf('three weeks');
    const age = { start: 4, end: 11 };
    const time = (span: { start: number; end: number }) =>
      ({
        type: 'time',
        span,
        sentence: 0,
        kind: 'duration',
        granularity: 'week',
        parts: {},
        anchor: 'none',
        direction: 'unknown',
      }) as const;
    const found = read(text, [time(age), time({ start, end: start + 11 })]);
    expect(found.map((q) => text.slice(q.span.start, q.span.end))).toEqual(['45-year-old', '12']);
  });
});

describe('numbers by themselves', () => {
  it.each([
    ['twelve thousand three hundred and forty-five', 12345],
    ['nine hundred thousand', 900000],
    ['three and three quarters', 3.75],
    ['2½', 2.5],
    ['two point four', 2.4],
    ['1,23,456', 123456],
    ['40 000', 40000],
    ['four hundredths', 0.04],
    ['minus 7', -7],
    ['3.1e+4', 31000],
    ['2 million and a half', 2500000],
    ['five over eight', 0.625],
  ])('%s', (text, value) => {
    const found = findNumbers(text);
    expect(found.length).toBe(1);
    expect(found[0]?.value).toBeCloseTo(value, 9);
    expect(found[0]).toMatchObject({ start: 0, end: text.length });
  });

  it.each(['which one', 'a 20ml dose', 'the next of kin', 'a second look'])('none in: %s', (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    '12',
    '1,200',
    '2.5',
    '$',
    '£',
    'million',
    'bn',
    'two',
    'a',
    'half',
    'third',
    'of',
    'the',
    'and',
    'to',
    '-',
    '–',
    '%',
    'per',
    'cent',
    'people',
    'aged',
    'years',
    'old',
    'between',
    'at',
    'least',
    'no',
    'one',
    'both',
    'dozens',
    'point',
    'over',
    '/',
    '.',
    ',',
    '\n',
    '½',
    '°',
    'C',
    'votes',
    '52-48',
    '١٢',
    'e',
    '^',
    '+',
    '1e400',
    '9'.repeat(400),
    '’',
    "'s",
  );

  it.each([1, 200, 307, 308, 400])('stays finite for %i nines, a half and a million', (digits) => {
    for (const q of read(`${'9'.repeat(digits)} ½ million`)) {
      expect([q.min, q.max, q.step].every(Number.isFinite)).toBe(true);
    }
  });

  it('gives sorted spans inside the text, with finite numbers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const q of read(input)) {
          expect(q.span.start).toBeGreaterThanOrEqual(last);
          expect(q.span.end).toBeGreaterThan(q.span.start);
          expect(q.span.end).toBeLessThanOrEqual(input.length);
          expect(Number.isFinite(q.min) && Number.isFinite(q.max) && Number.isFinite(q.step)).toBe(true);
          expect(q.min).toBeLessThanOrEqual(q.max);
          for (const part of [q.counted?.span, q.partOf?.span]) {
            if (part) expect(part.start >= 0 && part.end > part.start && part.end <= input.length).toBe(true);
          }
          last = q.span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'twelve hundred and - to over a half of the ',
    '9,999,',
    '12-',
    'at least ',
    '1 ',
    'no more than no more than ',
    'a number of the 3 of the ',
  ])('takes work that grows with the text, not with its square: %s', (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const span = { start: 0, end: text.length };
    const sentence = { index: 0, span, role: 'body', paragraph: 0, firstToken: 0, lastToken: 0 } as const;
    const article = {
      id: 'a',
      format: 'text',
      text,
      metadata: { corrections: [] },
      paragraphs: [],
      tokens: [],
    } as const;
    // The square of this length would take minutes.
    expect(extractQuantities({ ...article, sentences: [sentence] }, []).length).toBeLessThan(text.length);
  });
});
