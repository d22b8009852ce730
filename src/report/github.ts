import type { Finding, Severity } from '../model/finding.ts';
import { countsLine } from './counts.ts';
import { sidesLine } from './evidence.ts';
import { positionAt } from './position.ts';
import type { Reporter } from './reporter.ts';
import { oneLine } from './safe-text.ts';
import { lineOf, type NumberedFinding, type ReportView, viewReport } from './view.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands for GitHub Actions, most serious first: GitHub shows the first ten of each level of a step, so these
 * are the ten worst. Known findings come after new ones. The last line counts them all.
 */
export const reportGithub: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const newFirst = [...view.findings].sort((a, b) => known(a) - known(b));
  const byLevel = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    newFirst.filter(({ finding }) => finding.severity === severity),
  );
  return `${[...byLevel.map(({ finding }) => command(view, finding)), countsLine(view)].join('\n')}\n`;
};

function known({ finding }: NumberedFinding): number {
  return finding.status === 'known' ? 1 : 0;
}

function command(view: ReportView, finding: Finding): string {
  const [place] = finding.places;
  const article = place ? view.articles[place.article] : undefined;
  const start = place ? lineOf(view, place) : undefined;
  const end = place && article && start ? positionAt(article.lines, place.end) : undefined;
  const properties = [
    article ? `file=${property(article.path)}` : '',
    start && end ? `line=${start.line},endLine=${end.line}` : '',
    // GitHub refuses columns on a region of several lines.
    start && end && start.line === end.line ? `col=${start.column},endColumn=${end.column}` : '',
    `title=${property(finding.rule)}`,
  ].filter(Boolean);
  const lines = [oneLine(finding.message), sidesLine(view, finding), oneLine(finding.ask ?? '')];
  return `::${COMMAND[finding.severity]} ${properties.join(',')}::${data(lines.filter(Boolean).join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
