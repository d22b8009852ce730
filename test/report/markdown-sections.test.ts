import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportMarkdown } from '../../src/report/markdown/markdown.ts';
import { busyReport } from './busy-report.ts';
import { largeReport, storyReport } from './fixtures.ts';

/** The text under a heading. */
function section(report: Report, heading: string): string {
  const text = reportMarkdown(report, { color: false, width: 80 });
  return text.split(`\n## ${heading}\n\n`)[1]?.split('\n\n## ')[0]?.trimEnd() ?? '';
}

/** The same report with only its first articles. */
function firstArticles(report: Report, count: number): Report {
  return {
    ...report,
    articles: report.articles.slice(0, count),
    groups: [],
    entities: report.entities.map((e) => ({ ...e, members: e.members.filter((m) => m.article < count) })),
    findings: report.findings.filter((f) => f.places.every((p) => p.article < count)),
  };
}

describe('names and labels', () => {
  it('lists who is named or titled differently, by form, and who is named alike', () => {
    expect(section(busyReport(), 'Names and labels')).toBe(
      '- Lena Hartmann: Lena Hartmann (mayor) (A, B); Lena Hartman (deputy mayor) (C, D)\n\nNamed alike: harbour.',
    );
  });

  it('is a table for up to three articles', () => {
    expect(section(firstArticles(busyReport(), 3), 'Names and labels')).toContain(
      '| Lena Hartmann | Lena Hartmann (mayor) | Lena Hartmann (mayor) | Lena Hartman (deputy mayor) |',
    );
  });

  it('says nothing of a name that all spell and title alike', () => {
    expect(section(firstArticles(busyReport(), 2), 'Names and labels')).toBe('Named alike: Lena Hartmann, harbour.');
  });
});

describe('timeline', () => {
  it('lists the dates in order with the words of each article', () => {
    expect(section(busyReport(), 'Timeline')).toBe(
      [
        '- 2019: A “2019”, B “2019”, C “2019”, D “2019”',
        '- Tuesday 7 May 2024: A “Tuesday”, B “Tuesday”, C “Tuesday”, D “Tuesday”',
        '- June 2024: A “June”, B “June”, C “June”, D “June”',
      ].join('\n'),
    );
  });

  it('shows three mentions in a cell and counts the rest', () => {
    const row = section(firstArticles(busyReport(), 2), 'Timeline')
      .split('\n')
      .find((line) => line.includes('Tuesday 7 May'));
    expect(row).toContain('opened the vote on **Tuesday**.; ');
    expect(row).toContain('; 2 more |');
  });
});

describe('quotes side by side', () => {
  it('shows the same utterance with its differing words, under its speaker', () => {
    expect(section(storyReport(), 'Quotes side by side')).toBe(
      [
        '**Dana Okoro**',
        '',
        '- A: “We have never seen a **blaze** like this **one** in our harbour,”',
        '- B: “We have never seen a **fire** like this in our harbour,”',
      ].join('\n'),
    );
  });
});

describe('framing', () => {
  it('groups by type and referent, words beside each other', () => {
    const rows = section(firstArticles(busyReport(), 3), 'Framing').split('\n').slice(2);
    expect(rows).toEqual([
      '| 1 | Label: the bridge | “old bridge” |   |   | Label for the bridge. Is it house style? |',
      '| 3 | Label: the bridge |   |   | “old bridge” | Label for the bridge. Is it house style? |',
      '| 2 | Label: the council |   | “Council” |   | Label for the council. Is it house style? |',
    ]);
  });

  it('is a list for more articles', () => {
    expect(section(busyReport(), 'Framing')).toContain(
      '- **2.** Label for the council. Is it house style? *(info; framing/label)*',
    );
  });
});

describe('the end of the report', () => {
  it('tells what was settled before, what is compatible and why, and what was left out', () => {
    expect(section(busyReport(), 'Settled before')).toBe('- It was there once. *(number/conflict; no longer there)*');
    const compatible = section(busyReport(), 'Looked different, is not').split('\n');
    expect(compatible[0]).toBe('- A “2019”: rounding 0 *(number/conflict)*');
    expect(compatible.at(-1)).toBe('- 2 more');
    expect(section(busyReport(), 'Not compared')).toContain(
      '- A: 1 line not part of the story: “Read more: ten bridges you should see”',
    );
    expect(section(busyReport(), 'Not compared')).toContain(
      '- A, paragraph 2, line 3: corrected line “The old bridge was closed in 2019.”',
    );
  });

  it('says how the report can be made again', () => {
    expect(section(busyReport(), 'How this report was made')).toBe(
      [
        '- source-discrepancy-checker 1.2.3',
        ...[0, 1, 2, 3].map((i) => `- ${'ABCD'[i]}: ${i}.txt (text)`),
        '- rulesOff: framing/loaded',
      ].join('\n'),
    );
  });

  it('names only the letters in a blind report', () => {
    const text = reportMarkdown(busyReport(), { color: false, width: 80, blind: true });
    expect(text).toContain('| **A** | Article A |');
    expect(text).not.toContain('.txt');
  });
});

describe('claims side by side', () => {
  it('drops claims without a difference first where there are too many', () => {
    const report = largeReport(50);
    const alignments = report.alignments.map((alignment, i) =>
      i < 25 ? { ...alignment, relation: 'same' as const } : alignment,
    );
    const text = section({ ...report, alignments }, 'Claims side by side');
    expect(text.match(/\| differs \|/g)).toHaveLength(25);
    expect(text.match(/\| none found \|/g)).toHaveLength(5);
    expect(text).toContain('20 more claims not shown.');
  });
});
