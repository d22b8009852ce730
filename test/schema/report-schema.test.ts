import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../scripts/story-score.ts';
import type { Report } from '../../src/model/report.ts';
import { compareSources } from '../../src/pipeline.ts';
import { checkReport } from '../../src/schema/check-report.ts';

const corpus = ['000_e57196b0d8016807.txt', '002_22ceba92d1179194.txt'].map((name) => ({
  id: `corpus/${name}`,
  text: readFileSync(`corpus/${name}`, 'utf8'),
}));
const stories = [{ id: 'corpus', sources: corpus }, ...loadStories()];

/** A report as a reader of the JSON gets it. */
function saved(sources: Parameters<typeof compareSources>[0]): Report {
  return JSON.parse(JSON.stringify(compareSources(sources))) as Report;
}

describe('the JSON Schema of the report', () => {
  it.each(stories)('holds for $id', ({ sources }) => {
    expect(checkReport(saved(sources))).toBeUndefined();
  });

  it('holds for articles with hardly anything in them', () => {
    expect(checkReport(saved([]))).toBeUndefined();
    expect(
      checkReport(
        saved([
          { id: 'a', text: 'x' },
          { id: 'b', text: '' },
        ]),
      ),
    ).toBeUndefined();
  });

  const report = saved(corpus);
  const [alignment] = report.alignments;
  it.each([
    ['no object', null],
    ['another version', { ...report, schemaVersion: 2 }],
    ['a report without findings', { ...report, findings: undefined }],
    ['a field that nobody knows', { ...report, verdict: 'B is right' }],
    ['a finding without places', { ...report, findings: [{ rule: 'number/conflict' }] }],
    [
      'an alignment with one place',
      { ...report, alignments: [{ ...alignment, places: alignment?.places.slice(0, 1) }] },
    ],
    [
      'an offset below zero',
      { ...report, alignments: [{ ...alignment, places: [{ article: 0, start: -1, end: 2, text: 'ab' }] }] },
    ],
  ])('does not hold for %s', (_name, value) => {
    expect(checkReport(JSON.parse(JSON.stringify(value)))).toMatch(/\S/);
  });

  it('is published with the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly exports: Readonly<Record<string, string>>;
    };
    expect(exports['./report.schema.json']).toBe('./dist/schema/report.schema.json');
  });
});
