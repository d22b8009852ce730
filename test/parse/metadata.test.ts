import { describe, expect, it } from 'vitest';
import { readStatedDate } from '../../src/parse/stated-date.ts';
import { parse } from './parse.ts';

const BODY = [
  'The council voted on Monday to close the library.',
  'Residents said they would fight it in court.',
  'A hearing is due.',
];
const withHead = (...lines: string[]) => parse(['Council closes town library', ...lines, ...BODY].join('\n')).metadata;
const withTail = (...lines: string[]) => parse(['Council closes town library', ...BODY, ...lines].join('\n')).metadata;

describe('the day of publication', () => {
  it.each([
    ['Published 14:05 GMT, 6 March 2024', '2024-03-06T14:05Z', undefined],
    ['Published: March 6, 2024', '2024-03-06', undefined],
    ['March 6, 2024 / 2:05 PM', '2024-03-06T14:05', undefined],
    ['Wed 6 Mar 2024 14.05 GMT', '2024-03-06T14:05Z', undefined],
    ['6 March 2024', '2024-03-06', undefined],
    ['2024-03-06', '2024-03-06', undefined],
    ['Posted at 6:35 p.m. EST on March 6, 2024', '2024-03-06T18:35-05:00', undefined],
    ['Date: 2024-03-06', '2024-03-06', undefined],
    ['Published March 6, 2024 | Updated March 7, 2024', '2024-03-06', '2024-03-07'],
    ['Updated: March 7, 2024', '2024-03-07', '2024-03-07'],
    ['Last modified on Thu 7 Mar 2024 09.30 GMT', '2024-03-07T09:30Z', '2024-03-07T09:30Z'],
  ])('%s', (line, published, updated) => {
    const metadata = withHead(line);
    expect(metadata.publishedAt?.value).toBe(published);
    expect(metadata.updatedAt?.value).toBe(updated);
    expect(metadata.publishedAt?.origin).toBe('text');
  });

  it.each(['5 days ago', 'May 2024', 'The library opened on March 6, 1901.'])('none in: %s', (line) => {
    expect(withHead(line).publishedAt).toBeUndefined();
  });

  it.each([
    ['February 30, 2024', undefined],
    ['March 6', undefined],
    ['Friday the 13th', undefined],
    ['Sept. 3, 2023', '2023-09-03'],
    ['3rd September 2023', '2023-09-03'],
    ['2024-03-06T14:05:00+02:00', '2024-03-06T14:05+02:00'],
  ])('%s → %s', (text, value) => expect(readStatedDate(text)?.value).toBe(value));

  it('completes a day with the nearest year', () => {
    expect(readStatedDate('Dec. 30', '2024-01-02')?.value).toBe('2023-12-30');
    expect(readStatedDate('Jan. 2', '2023-12-30')?.value).toBe('2024-01-02');
  });
});

describe('bylines and sources', () => {
  it.each([
    ['By JANE DOE', 'JANE DOE', undefined],
    ['By Jane Doe', 'Jane Doe', undefined],
    ['By Jane Doe and John Roe, Associated Press', 'Jane Doe and John Roe, Associated Press', 'Associated Press'],
    ['By Jane van der Doe in Oslo', 'Jane van der Doe in Oslo', undefined],
    ['BY JANE DOE | STAFF WRITER', 'JANE DOE | STAFF WRITER', undefined],
    ['Jane Doe reports', 'Jane Doe reports', undefined],
    ['Jane Doe, Political Correspondent', 'Jane Doe, Political Correspondent', undefined],
    ['Byline: Jane Doe', 'Jane Doe', undefined],
    ['Source: Reuters', undefined, 'Reuters'],
    ['Associated Press', undefined, 'Associated Press'],
  ])('%s', (line, byline, source) => {
    const metadata = withHead(line);
    expect(metadata.byline?.value).toBe(byline);
    expect(metadata.source?.value).toBe(source);
  });

  it.each([
    'By Thursday the fire was out.',
    'By the sea the crowd waited for news of the boat.',
    'Jane Doe, a lawyer, spoke first.',
  ])('no byline in: %s', (line) => expect(withHead(line).byline).toBeUndefined());

  it('prefers what the format states to front matter, and that to the text', () => {
    const text =
      '---\nauthor: Ann Cole\ndate: 2024-03-06\n---\n\n# Library closes\n\nBy Sam Lee\n\nThe council voted.\n\nIt was late.';
    const front = parse(text, { format: 'markdown' });
    expect(front.metadata.byline).toMatchObject({ value: 'Ann Cole', origin: 'front-matter' });
    const stated = parse(text, { format: 'markdown', metadata: { byline: 'Ida Marsh', publishedAt: '2024-03-05' } });
    expect(stated.metadata.byline).toEqual({ value: 'Ida Marsh', origin: 'metadata' });
    expect(stated.metadata.publishedAt?.value).toBe('2024-03-05');
  });
});

describe('corrections', () => {
  it.each([
    [
      'CORRECTION: This article originally said the vote was on Tuesday. It was on Monday.',
      'corrected',
      'the vote was on Tuesday',
      'It was on Monday',
    ],
    [
      'An earlier version of this story incorrectly stated that nine branches will close. Eight branches will close.',
      'corrected',
      'nine branches will close',
      'Eight branches will close',
    ],
    [
      'This story has been corrected to show that eight branches will close, not nine.',
      'corrected',
      'nine',
      'eight branches will close',
    ],
    ['(Corrects vote to 8-5 from 5-8 in paragraph 3)', 'corrected', '5-8', '8-5'],
    [
      'CORRECTION: This article originally said it was in Yuma, Ariz. It was in Mesa, Ariz.',
      'corrected',
      'it was in Yuma, Ariz.',
      'It was in Mesa, Ariz.',
    ],
    ['Correction: An earlier version of this article misstated the vote.', 'corrected', undefined, undefined],
    ['(Refiles to fix typo in headline)', 'refile', undefined, undefined],
    ['(Adds quotes from mayor)', 'update', undefined, undefined],
    ['This story has been updated with a comment from the mayor.', 'update', undefined, undefined],
    ["Editor's note: This story contains strong language.", 'editors-note', undefined, undefined],
    ['STORY WITHDRAWN: The council did not vote.', 'withdrawn', undefined, undefined],
  ])('%s', (line, kind, wrong, right) => {
    const [correction] = withTail(line).corrections;
    expect(correction?.kind).toBe(kind);
    expect(correction?.wrong).toBe(wrong);
    expect(correction?.right).toBe(right);
  });

  it.each([
    ['CORRECTED-Council closes library', ['corrected']],
    ['CORRECTED (OFFICIAL)-Council closes library', ['corrected']],
    ['REFILE-UPDATE 2-Council closes library', ['refile', 'update']],
    ['EXCLUSIVE-Council closes library', []],
    ['BREAKING: Council closes library', []],
  ])('%s', (headline, kinds) => {
    const { metadata } = parse([headline, ...BODY].join('\n'));
    expect(metadata.title?.value).toBe('Council closes library');
    expect(metadata.corrections.map(({ kind }) => kind)).toEqual(kinds);
  });
});
