import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, SentenceRole, SourceFormat } from '../../src/model/article.ts';
import { parse } from './parse.ts';

const ROLES: readonly SentenceRole[] = [
  'headline',
  'dek',
  'body',
  'subhead',
  'caption',
  'boilerplate',
  'byline',
  'correction',
];

const PIECES = [
  'PARIS (AP) — ',
  'By Jane Doe',
  'Published March 6, 2024',
  'CORRECTED-',
  '---\n',
  'title: A\n',
  '# ',
  '## ',
  '![a](b)',
  '<!--',
  '-->',
  '[a](b)',
  '**',
  '> ',
  'Mr. ',
  'U.S. ',
  '“',
  '”',
  '"',
  "'",
  '. ',
  '? ',
  '…',
  'The ',
  'said ',
  'cannot ',
  "didn't ",
  '@a ',
  'https://a.b ',
  '😀',
  'e\u0301',
  '\u00A0',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '\uFEFF',
  '\u200B',
  '\uD800',
  '__proto__ ',
  'constructor ',
  '(AP Photo/A B)',
  'Read more: x',
  '5-4 ',
  '$5.7bn ',
  ' date 2024-03-06 ',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

function check({ text, paragraphs, sentences, tokens }: Article): void {
  for (const [i, paragraph] of paragraphs.entries()) {
    expect(paragraph.index).toBe(i);
    expect(ROLES).toContain(paragraph.role);
    expect(paragraph.span.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.span.end ?? 0);
    expect(paragraph.span.end).toBeLessThanOrEqual(text.length);
  }
  let next = 0;
  for (const [i, sentence] of sentences.entries()) {
    const paragraph = paragraphs[sentence.paragraph];
    expect(sentence.index).toBe(i);
    expect(sentence.role).toBe(paragraph?.role);
    expect(sentence.span.start).toBeGreaterThanOrEqual(paragraph?.span.start ?? -1);
    expect(sentence.span.end).toBeLessThanOrEqual(paragraph?.span.end ?? -1);
    expect(sentence.span.start).toBeGreaterThanOrEqual(sentences[i - 1]?.span.end ?? 0);
    expect(sentence.firstToken).toBe(next);
    next = sentence.lastToken;
    let last = sentence.span.start;
    for (const token of tokens.slice(sentence.firstToken, sentence.lastToken)) {
      expect(token.text).toBe(text.slice(token.span.start, token.span.end));
      expect(token.span.start).toBeGreaterThanOrEqual(last);
      expect(token.span.end).toBeLessThanOrEqual(sentence.span.end);
      expect(token.text).not.toBe('');
      expect(typeof token.lemma).toBe('string');
      last = token.span.end;
    }
  }
  expect(next).toBe(tokens.length);
}

describe('any text at all', () => {
  it.each(['text', 'markdown'] as const)('gives a well-formed article as %s', (format: SourceFormat) => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = parse(text, { format });
        expect(article.text).toBe(text);
        check(article);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every word of a plain article in a token', () => {
    const text =
      'Council closes library\n\nThe council didn’t vote; it can’t. “Nobody asked us,” Cole said. See www.example.com/a now.\n\nIt was late.';
    const { tokens } = parse(text);
    const rest = tokens.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text);
    expect(rest.trim()).toBe('');
  });

  // Each would take minutes if the work grew with the square of the length.
  it.each([
    ['one word', 'a'.repeat(200_000)],
    ['dashes', '-'.repeat(200_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['possessives', "'s".repeat(50_000)],
    ['brackets', '[a]('.repeat(30_000)],
    ['comments', '<!--'.repeat(30_000)],
    ['titles', 'Mr. '.repeat(30_000)],
    ['capitals', 'FOO '.repeat(30_000)],
    ['lines', 'a\n'.repeat(20_000)],
  ])('gets through a long run of %s', (_name, text) => {
    check(parse(text, { format: 'markdown' }));
  });

  it('does not mind who is asked first', () => {
    const one = 'Library closes\n\nThe council voted to close it.\n\nIt was late.';
    const before = parse(one);
    parse('Zyxolites battle Grumpf\n\nZyxolites were there on Monday.\n\nIt was early.');
    expect(parse(one)).toEqual(before);
  });
});
