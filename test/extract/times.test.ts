import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTimes } from '../../src/extract/times.ts';
import type { Article } from '../../src/model/article.ts';
import type { TimeMention } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { calendarDay, dayNumber, dayOfIso, isoOfDay } from '../../src/text/calendar.ts';
import { NO_TIMES, TIME_CASES } from './times-table.ts';

function articleOf(text: string, publishedAt?: string): Article {
  return parseArticle({ id: 'wire', format: 'text', text, metadata: publishedAt ? { publishedAt } : {} });
}

function wordsOf(article: Article, mention: TimeMention): string {
  return article.text.slice(mention.span.start, mention.span.end);
}

/** A meaning of the table as the interval that it stands for. */
function intervalOf(meaning: string): { from: string; to: string } {
  const [from = '', to] = meaning.split('/');
  if (to) return { from, to };
  const [year = 0, month, day] = from.split('-').map(Number);
  if (day) return { from, to: isoOfDay((dayOfIso(from) ?? 0) + 1) };
  const first = dayNumber(year, month ?? 1, 1);
  const next = month ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
  return { from: isoOfDay(first), to: isoOfDay(next) };
}

/** What a mention means, in the table's way of writing as far as that says. */
function expectMeaning(mention: TimeMention, meaning: string): void {
  if (meaning === 'recurring') expect(mention.kind).toBe('recurring');
  else if (meaning === 'unplaced')
    expect(mention).toMatchObject({ kind: 'date', unplaced: expect.stringMatching(/\w/) });
  else if (meaning.endsWith(' d')) {
    const [min = 0, max] = meaning
      .replace(' d', '')
      .split('-')
      .map((end) => (end === '*' ? 1e308 : Number(end)));
    expect(mention.kind).toBe('duration');
    expect(mention.days?.min).toBeCloseTo(min, 1);
    expect(mention.days?.max === 1e308 ? 1e308 : Number(mention.days?.max.toFixed(1))).toBeCloseTo(max ?? min, 1);
  } else expect(mention).toMatchObject({ kind: 'date', interval: intervalOf(meaning) });
}

describe('times of news text', () => {
  it('has no sentence twice, and enough of them', () => {
    const keys = TIME_CASES.map(([today, text, words]) => `${today} ${text} ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(110);
  });

  it.each(TIME_CASES)('%s: %s: “%s” is %s', (today, text, words, meaning, modifier) => {
    const article = articleOf(text, today);
    const at = text.indexOf(words);
    const mention = extractTimes(article).find(
      (one) => one.span.start < at + words.length && one.span.end > at && wordsOf(article, one).includes(words),
    );
    expect(mention, `no time with the words “${words}”`).toBeDefined();
    if (!mention) return;
    expectMeaning(mention, meaning);
    if (modifier !== undefined) expect(mention.modifier).toBe(modifier);
  });

  it.each(NO_TIMES)('reads no time in: %s', (text) => {
    const article = articleOf(text, '2024-03-06');
    expect(extractTimes(article).map((mention) => wordsOf(article, mention))).toEqual([]);
  });
});
