import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/extract/quotes.ts';
import { wordsAt } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import {
  CONTINUED_CASES,
  DIRECT_CASES,
  MARK_CASES,
  PARTIAL_CASES,
  type QuoteCase,
  SILENT_CASES,
  STATEMENT_CASES,
} from './quotes-table.ts';

function read(text: string) {
  const article = parseArticle({ id: 'case', format: 'markdown', text, metadata: {} });
  return extractQuotes(article, [], []);
}

/** The case's own notation, made from what was extracted. */
function written({ text, quotes: wanted }: QuoteCase): string[] {
  const { quotes, attributions } = read(text);
  return quotes.map((quote, index) => {
    const attribution = quote.attribution === undefined ? undefined : attributions[quote.attribution];
    const words = wordsAt(text, quote.content);
    const [head = '', tail = ''] = (wanted[index]?.split(' | ')[2] ?? words).split('…');
    const cut = tail && words.startsWith(head) && words.endsWith(tail) ? `${head}…${tail}` : words;
    return `${quote.kind} | ${attribution ? wordsAt(text, attribution.source.span) : '-'} | ${cut}`;
  });
}

function statements(text: string): string[] {
  const { quotes, attributions } = read(text);
  const used = new Set(quotes.map((quote) => quote.attribution));
  return attributions
    .filter((attribution) => !used.has(attribution.index))
    .map(
      ({ source, cue, content }) => `${wordsAt(text, source.span)} | ${cue?.lemma ?? '-'} | ${wordsAt(text, content)}`,
    );
}

describe.each([
  ['direct speech', DIRECT_CASES],
  ['continued quotations', CONTINUED_CASES],
  ['fragments', PARTIAL_CASES],
  ['marks', MARK_CASES],
  ['words of nobody', SILENT_CASES],
])('%s', (_, cases) => {
  it.each(cases)('$about: $text', (each) => {
    expect(written(each)).toEqual(each.quotes);
  });
});

describe('indirect speech', () => {
  it.each(STATEMENT_CASES)('$about: $text', (each) => {
    expect(written(each)).toEqual([]);
    expect(statements(each.text)).toEqual(each.statements);
  });
});
