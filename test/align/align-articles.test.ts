import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '../../src/align/align-articles.ts';
import type { ArticleFacts } from '../../src/model/claim.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { bakery, factsOf, ferryPaper, ferryThird, ferryWire } from './stories.ts';

const wire = factsOf('wire.md', ferryWire);
const paper = factsOf('paper.md', ferryPaper);
const third = factsOf('third.md', ferryThird);
const bread = factsOf('bread.md', bakery);

/** The columns as words, without article numbers: what must not depend on the order of the articles. */
function columnsAsText(comparison: Comparison): string[] {
  return comparison.alignments
    .map((alignment) =>
      alignment.readings
        .map(({ article, spans }) => {
          const facts = comparison.articles[article] as ArticleFacts;
          return `${facts.article.id}: ${spans.map((s) => facts.article.text.slice(s.start, s.end)).join(' / ')}`;
        })
        .sort()
        .join('\n'),
    )
    .sort();
}

describe('alignArticles', () => {
  it('puts the same claim of two articles into one column', () => {
    const columns = columnsAsText(alignArticles([wire, paper]));
    expect(columns.some((c) => c.includes('pulled 190 survivors') && c.includes('rescued 190 survivors'))).toBe(true);
    expect(columns.some((c) => c.includes('carrying 212 people') && c.includes('with 212 passengers'))).toBe(true);
  });

  it('leaves what only one article says alone', () => {
    const columns = columnsAsText(alignArticles([wire, paper])).join('\n');
    expect(columns).not.toContain('Marabelle');
  });

  it('gives the same columns whatever the order of the articles', () => {
    const articles = [wire, paper, third, bread];
    const expected = columnsAsText(alignArticles(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (order) => {
        const shuffled = order.map((i) => articles[i] as ArticleFacts);
        expect(columnsAsText(alignArticles(shuffled))).toEqual(expected);
      }),
    );
  });

  it('keeps one reading per article in a column of three', () => {
    const { alignments } = alignArticles([wire, paper, third]);
    expect(alignments.some((a) => a.readings.length === 3)).toBe(true);
    for (const { readings } of alignments) {
      expect(new Set(readings.map((r) => r.article)).size).toBe(readings.length);
    }
  });

  it('aligns each sentence of an article with itself', () => {
    const copy = factsOf('copy.md', ferryWire);
    const { alignments } = alignArticles([wire, copy]);
    for (const sentence of wire.article.sentences) {
      const met = alignments.some((a) => a.readings.every((r) => r.sentences.includes(sentence.index)));
      expect(met, wire.article.text.slice(sentence.span.start, sentence.span.end)).toBe(true);
    }
  });

  it('does not compare articles that are not about one story, and says why', () => {
    const comparison = alignArticles([wire, bread, paper]);
    expect(comparison.notCompared.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(comparison.notCompared[0]?.why).toContain('not about one story');
    expect(comparison.groups).toEqual([{ articles: [0, 2] }, { articles: [1] }]);
    expect(comparison.alignments.flatMap((a) => a.readings).every((r) => r.article !== 1)).toBe(true);
  });

  it('takes no articles, one article and empty articles', () => {
    expect(alignArticles([]).alignments).toEqual([]);
    expect(alignArticles([wire]).groups).toEqual([{ articles: [0] }]);
    expect(alignArticles([wire, factsOf('empty.md', '')]).alignments).toEqual([]);
  });
});
