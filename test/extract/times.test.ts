import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, lengthOf } from '../../scripts/abilities/times-meaning.ts';
import { extractTimes } from '../../src/extract/times.ts';
import type { Article } from '../../src/model/article.ts';
import type { TimeMention } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { KNOWN_MISSES, NO_TIMES, TIME_CASES, type TimeCase } from './times-table.ts';

function articleOf(text: string, publishedAt?: string): Article {
  return parseArticle({ id: 'wire', format: 'text', text, metadata: publishedAt ? { publishedAt } : {} });
}

function wordsOf(article: Article, mention: TimeMention): string {
  return article.text.slice(mention.span.start, mention.span.end);
}

function timesOf(text: string, publishedAt?: string): TimeMention[] {
  return extractTimes(articleOf(text, publishedAt));
}

/** Whether a mention means what the table says, in its way of writing. */
function expectMeaning(mention: TimeMention, meaning: string): void {
  if (meaning === 'recurring') expect(mention.kind).toBe('recurring');
  else if (meaning === 'unplaced')
    expect(mention).toMatchObject({ kind: 'date', unplaced: expect.stringMatching(/\w/) });
  else if (meaning.endsWith(' d')) {
    const { min, max } = lengthOf(meaning);
    expect(mention.kind).toBe('duration');
    expect(mention.days?.min).toBeCloseTo(min, 1);
    expect(Math.min(mention.days?.max ?? 0, 1e6)).toBeCloseTo(Math.min(max, 1e6), 1);
  } else expect(mention).toMatchObject({ kind: 'date', interval: intervalOf(meaning) });
}

describe('times of news text', () => {
  it('has no sentence twice, and enough of them', () => {
    const keys = [...TIME_CASES.map(([today, text, words]) => `${today} ${text} ${words}`), ...NO_TIMES];
    expect(new Set(keys).size).toBe(keys.length);
    expect(TIME_CASES.length).toBeGreaterThanOrEqual(110);
  });

  const named = ([today, text, words, meaning, modifier]: TimeCase) => ({ today, text, words, meaning, modifier });
  const check = ({ today, text, words, meaning, modifier }: ReturnType<typeof named>): void => {
    const article = articleOf(text, today);
    const at = text.indexOf(words);
    const mention = extractTimes(article).find(
      ({ span }) => span.start < at + words.length && span.end > at && text.slice(span.start, span.end).includes(words),
    );
    expect(mention, `no time with the words “${words}”`).toBeDefined();
    if (!mention) return;
    expectMeaning(mention, meaning);
    if (modifier !== undefined) expect(mention.modifier).toBe(modifier);
  };

  it.each(TIME_CASES.map(named))('$today: $text: “$words” is $meaning', check);
  it.fails.each(KNOWN_MISSES.map(named))('known miss: $today: $text: “$words” is $meaning', check);

  it.each(NO_TIMES)('reads no time in: %s', (text) => {
    const article = articleOf(text, '2024-03-06');
    expect(extractTimes(article).map((mention) => wordsOf(article, mention))).toEqual([]);
  });
});

describe('what a time is counted from', () => {
  it('is the dateline’s day before the day of publication', () => {
    const article = articleOf('Two ferries collided off the coast on Monday.', '2024-03-06');
    const dateline = { places: ['Split'], date: '2024-03-03', span: { start: 0, end: 0 } };
    const filed = { ...article, metadata: { ...article.metadata, dateline } };
    expect(extractTimes(filed)[0]).toMatchObject({ anchor: 'dateline', interval: { from: '2024-02-26' } });
    expect(extractTimes(article)[0]).toMatchObject({ anchor: 'publication', interval: { from: '2024-03-04' } });
  });

  it('is nothing where the article has no date, and the words say so', () => {
    const [mention] = timesOf('The council voted on Thursday.');
    expect(mention).toMatchObject({
      kind: 'date',
      granularity: 'day',
      anchor: 'none',
      unplaced: 'no dateline and no publication date',
      parts: { weekday: { value: 4, stated: true } },
    });
    expect(mention?.interval).toBeUndefined();
  });

  it('is nothing but the words where they give the year', () => {
    const [mention] = timesOf('The treaty was signed on March 3, 1918.');
    expect(mention).toMatchObject({ anchor: 'absolute', interval: { from: '1918-03-03', to: '1918-03-04' } });
  });

  it('is the last date told of for “the next day”', () => {
    const [, mention] = timesOf('The ship sank on Feb. 10. The captain was arrested the next day.', '2024-03-06');
    expect(mention).toMatchObject({ anchor: 'narrative', interval: { from: '2024-02-11' } });
  });
});

describe('parts of a time', () => {
  it('keeps stated and implied parts apart', () => {
    const [mention] = timesOf('The blast on Feb. 27 killed nine soldiers.', '2024-03-06');
    expect(mention?.parts).toEqual({
      weekday: { value: 2, stated: false },
      day: { value: 27, stated: true },
      month: { value: 2, stated: true },
      year: { value: 2024, stated: false },
    });
  });

  it('keeps a stated weekday that the date contradicts', () => {
    const [mention] = timesOf('They met on Tuesday, March 6, 2024.', '2024-03-08');
    expect(mention).toMatchObject({
      interval: { from: '2024-03-06' },
      parts: { weekday: { value: 2, stated: true }, day: { value: 6, stated: true } },
    });
  });

  it('keeps the clock and its zone', () => {
    const [mention] = timesOf('The siren sounded on Monday at 14:30 GMT.', '2024-03-06');
    expect(mention).toMatchObject({ zone: 'GMT', parts: { hour: { value: 14 }, minute: { value: 30 } } });
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'on in the last next Monday March May 3 5th , - 2016 2010-14 two weeks ago later from to between and early of end noon p.m. 9:15 Christmas year every “ ” 1990s — half quarter Q3 week day before after 11/12/2020 9999 until'.split(
      ' ',
    ),
  );

  it('yields times inside the text, in order and without overlaps', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 30 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('2024-02-29', '1999-12-31', undefined), (input, today) => {
        const mentions = timesOf(input, today);
        let end = 0;
        for (const { span, interval, kind, unplaced, days } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          if (kind === 'date') expect(interval === undefined).toBe(unplaced !== undefined);
          if (interval) expect(interval.from < interval.to).toBe(true);
          if (days) expect(days.min).toBeLessThanOrEqual(days.max);
        }
        expect(end).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['numbers', '1 '.repeat(20_000)],
    ['dashes', '2010-'.repeat(10_000)],
    ['months', 'March 3 to '.repeat(5000)],
    ['counts', 'two weeks and '.repeat(5000)],
    ['ranges', 'from '.repeat(20_000)],
    ['edges', 'the end of '.repeat(10_000)],
    ['dots', '9.15.'.repeat(10_000)],
  ])('gets through a long run of %s', (_name, text) => {
    expect(() => timesOf(text, '2024-03-06')).not.toThrow();
  });
});
