import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../scripts/story-score.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Source } from '../src/model/source.ts';
import { compareSources } from '../src/pipeline.ts';

/** What a finding says, without positions: rule and the exact words, article by article, in any order. */
function substance(finding: Finding, sources: readonly Source[]): string {
  const places = finding.places.map((place) => `${sources[place.article]?.id}:${place.text}`).sort();
  return `${finding.rule} ${finding.kind} ${places.join(' / ')}`;
}

const stories = loadStories();
const isDiscrepancy = (finding: Finding): boolean => ['contradiction', 'variation'].includes(finding.kind);

describe('a comparison', () => {
  it('finds the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.infiniteStream(fc.nat()), (story, picks) => {
        const order = [...story.sources];
        const shuffled: Source[] = [];
        while (order.length) shuffled.push(...order.splice((picks.next().value ?? 0) % order.length, 1));
        const said = (sources: readonly Source[]) =>
          compareSources(sources)
            .findings.map((f) => substance(f, sources))
            .sort();
        const prints = (sources: readonly Source[]) =>
          compareSources(sources)
            .findings.map((f) => f.fingerprint)
            .sort();
        expect(said(shuffled)).toEqual(said(story.sources));
        expect(prints(shuffled)).toEqual(prints(story.sources));
      }),
      { numRuns: 15 },
    );
  });

  it.each(stories.flatMap((story) => story.sources.map((source) => [story.id, source.id, source] as const)))(
    'of %s/%s with itself reports no difference between the two',
    (_story, _id, source) => {
      const copy = { ...source, id: `copy of ${source.id}` };
      const across = compareSources([source, copy]).findings.filter(
        (f) => isDiscrepancy(f) && new Set(f.places.map((p) => p.article)).size > 1,
      );
      expect(across.map((f) => f.message)).toEqual([]);
    },
  );

  it('reports one changed number in a copy once', () => {
    const text = [
      'Dam repair to cost $48 million',
      '',
      'HOLLIS, Maine, June 4 (Northwire) - The Hollis dam will be repaired at a cost of $48 million, the state said on Tuesday.',
      '',
      'The repair will take 16 months and employ 230 workers, said engineer Dora Pell.',
      '',
      'The dam, built in 1931, supplies water to 90,000 people.',
      '',
    ].join('\n');
    const numbers = ['16', '230', '90,000'];
    for (const number of numbers) {
      const changed = text.replace(number, number === '16' ? '36' : number === '230' ? '530' : '60,000');
      const found = compareSources([
        { id: 'a.txt', format: 'text', text, metadata: {} },
        { id: 'b.txt', format: 'text', text: changed, metadata: {} },
      ]).findings.filter(isDiscrepancy);
      // A length of time is a number of the time rules.
      const type = number === '16' ? 'time' : 'number';
      expect(
        found.map((f) => f.type),
        number,
      ).toEqual([type]);
    }
  });

  it('keeps every fingerprint when text is added above', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories.filter((s) => s.id !== 'border-accord')), (story) => {
        const [first, ...rest] = story.sources;
        if (!first) return;
        const added = `${first.text}\n\nThe weather service said it would stay dry on the coast.\n`;
        const before = compareSources(story.sources)
          .findings.filter(isDiscrepancy)
          .map((f) => f.fingerprint);
        const after = compareSources([{ ...first, text: added }, ...rest]).findings.map((f) => f.fingerprint);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 8 },
    );
  });
});
