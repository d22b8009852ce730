import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/registry.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { isSettled } from '../../src/report/view.ts';
import { emptyReport, hostileReport, largeReport, storyReport, tenReport } from './fixtures.ts';

const OPTIONS: ReportOptions = { color: false, width: 100 };
const REPORTS: Readonly<Record<string, () => Report>> = {
  empty: emptyReport,
  story: storyReport,
  'ten articles': tenReport,
  '500 findings': largeReport,
  hostile: hostileReport,
};
/** Formats in which people read the messages. The others name every finding by its fingerprint or rule. */
const names = Object.keys(reporters);
const cases = names.flatMap((name) => Object.keys(REPORTS).map((report) => [name, report] as const));
/** Formats whose syntax escapes text so that a search has to undo it first. */
const decoded = (name: string, text: string): string => {
  if (name === 'markdown') return text.replace(/\\([^\w\s])/g, '$1');
  if (['html', 'svg', 'junit'].includes(name)) return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  return text.replace(/\s+/g, ' ');
};

function render(name: string, report: Report, options: Partial<ReportOptions> = {}): string {
  return reporters[name]?.(report, { ...OPTIONS, ...options }) ?? '';
}

describe('every reporter', () => {
  it.each(cases)('%s: %s ends with one newline and is the same every time', (name, kind) => {
    const make = REPORTS[kind] ?? emptyReport;
    const text = render(name, make());
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
    expect(render(name, make()) === text, 'same input, same bytes').toBe(true);
  });

  it.each(cases)('%s: %s can be rendered from saved JSON', (name, kind) => {
    const report = (REPORTS[kind] ?? emptyReport)();
    const saved = JSON.parse(render('json', report)) as Report;
    expect(render(name, saved) === render(name, report)).toBe(true);
  });

  // A picture shows claims and dates, not findings.
  it.each(names.filter((name) => name !== 'svg'))('%s: shows every open finding', (name) => {
    const report = largeReport();
    const text = decoded(name, render(name, report));
    const missing = report.findings.filter((f) => !isSettled(f) && !text.includes(f.message));
    expect(missing.map((f) => f.message)).toEqual([]);
  });

  it.each(['pretty', 'markdown', 'html', 'github', 'ai'])('%s: folds by rank and says how many', (name) => {
    const report = largeReport();
    const text = decoded(name, render(name, report, { maxFindings: 40 }));
    const shown = report.findings.filter((f) => text.includes(f.message));
    expect(shown).toHaveLength(40);
    expect(new Set(shown.map((f) => f.severity))).toEqual(new Set(['error']));
    expect(text).toContain('460');
  });

  it.each(names)('%s: hostile text stays text', (name) => {
    const text = render(name, hostileReport());
    const raw = [...text].filter((char) => /\p{Cc}/u.test(char) && char !== '\n');
    expect(raw, 'no control characters').toEqual([]);
    expect(text, 'no bidi overrides').not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(() => encodeURIComponent(text), 'no half surrogate pairs').not.toThrow();
  });

  it.each(['pretty', 'markdown', 'html', 'svg'])('%s: a blind report names no outlet and no file', (name) => {
    const text = render(name, storyReport({ notCompared: [], findings: [] }), { blind: true });
    for (const word of ['The Lantern', 'lantern.txt', 'courant.txt', 'wire.html']) expect(text).not.toContain(word);
  });
});

describe('one finding', () => {
  const one = storyReport();
  const report = { ...one, findings: one.findings.slice(0, 1) };

  it.each(names.filter((name) => name !== 'svg'))('%s: gives both sides and the question', (name) => {
    const text = decoded(name, render(name, report));
    for (const words of ['12 people', 'Fifteen people', 'Which toll is current, and who gave it?']) {
      expect(text).toContain(words);
    }
  });
});
