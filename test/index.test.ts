import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as library from '../src/index.ts';
import { type CompareOptions, compare, type Finding, type Place, type Report, type SourceInput } from '../src/index.ts';
import { TOOL } from '../src/model/tool.ts';

const sources: readonly SourceInput[] = [
  { id: 'wire', text: 'Dam repair to cost $48 million\n\nThe repair of the Hollis dam will cost $48 million.\n' },
  { id: 'daily.md', text: '# Dam repair to cost $61 million\n\nThe repair of the Hollis dam will cost $61 million.\n' },
];

describe('the library', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual(['compare']);
  });

  it('compares sources of name and text into a typed report', () => {
    expectTypeOf(compare).toEqualTypeOf<(inputs: readonly SourceInput[], options?: CompareOptions) => Report>();
    expectTypeOf<Report['findings'][number]>().toEqualTypeOf<Finding>();
    expectTypeOf<Finding['places'][number]>().toEqualTypeOf<Place>();
    const report = compare(sources);
    expect(report.articles.map(({ path, format }) => [path, format])).toEqual([
      ['wire', 'text'],
      ['daily.md', 'markdown'],
    ]);
  });

  it('gives the same report every time and leaves its arguments alone', () => {
    const frozen = sources.map((source) => Object.freeze({ ...source }));
    expect(compare(Object.freeze(frozen))).toEqual(compare(sources));
  });

  it('takes rules out by id', () => {
    const all = compare(sources);
    for (const { id } of (all.rules ?? []).slice(0, 3)) {
      const without = compare(sources, { rulesOff: [id] });
      expect(without.findings.map((finding) => finding.rule)).not.toContain(id);
      expect(without.rules?.map((rule) => rule.id)).not.toContain(id);
    }
  });

  it('states the version of package.json', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    expect(TOOL).toEqual({ name, version });
  });
});
