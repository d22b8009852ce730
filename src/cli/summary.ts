import type { Report } from '../model/report.ts';
import { countOf, countsLine } from '../report/counts.ts';
import type { ReportOptions } from '../report/reporter.ts';
import { oneLine, shortLine } from '../report/safe-text.ts';
import { viewReport } from '../report/view.ts';

const SHOWN_IN_SUMMARY = 5;

/** A few lines on what was found, for runs whose reports go to files. */
export function summarise(report: Report, paths: readonly string[], options: ReportOptions): string {
  const view = viewReport(report, options);
  const { findings, articles } = view;
  const lines = [
    `${countOf(articles.length, 'article')}, ${countOf(report.alignments.length, 'passage')} told by more than one`,
    `${countsLine(view)}${findings.length > SHOWN_IN_SUMMARY ? '; the first:' : ''}`,
    ...findings
      .slice(0, SHOWN_IN_SUMMARY)
      .map(({ finding }) => `  ${finding.severity.padEnd(7)}  ${finding.rule}  ${shortLine(finding.message, 120)}`),
    ...report.notCompared.map(
      ({ a, b, why }) =>
        `not compared: ${oneLine(articles[a]?.name ?? '')} and ${oneLine(articles[b]?.name ?? '')}: ${oneLine(why)}`,
    ),
    ...paths.map((path) => `written: ${path}`),
  ];
  return `${lines.join('\n')}\n`;
}
