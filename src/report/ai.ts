import type { Finding, Severity } from '../model/finding.ts';
import { countOf, countsLine } from './counts.ts';
import type { Reporter } from './reporter.ts';
import { oneLine, shortLine } from './safe-text.ts';
import { lineOf, type NumberedFinding, type ReportView, viewReport } from './view.ts';

const INITIAL: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', info: 'I' };
const WORDS = 160;

/**
 * Compact text for language models: counts first, then the articles, then a line a finding. The articles' words stand in
 * JSON strings, so that they can't be mistaken for the report's own.
 */
export const reportAi: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const relations = (['contradicts', 'differs', 'same'] as const)
    .map((relation) => `${report.alignments.filter((a) => a.relation === relation).length} ${relation}`)
    .join(', ');
  const articles = view.articles.map(
    ({ letter, name, article }) =>
      `${letter} ${JSON.stringify(oneLine(name))} ${article.publishedAt ?? 'undated'} ${countOf(article.words, 'word')} ${JSON.stringify(shortLine(article.title ?? '', WORDS))}`,
  );
  const notCompared = report.notCompared.map(
    ({ a, b, why }) =>
      `not compared: ${view.articles[a]?.letter} ${view.articles[b]?.letter} ${JSON.stringify(oneLine(why))}`,
  );
  return `${[
    countsLine(view),
    `${countOf(report.alignments.length, 'claim')} in common: ${relations}`,
    ...articles,
    ...notCompared,
    ...view.findings.map((numbered) => findingLine(view, numbered)),
    ...(view.folded.length > 0 ? [`${view.folded.length} more not shown`] : []),
  ].join('\n')}\n`;
};

function findingLine(view: ReportView, { number, finding }: NumberedFinding): string {
  const places = finding.places.map((place) => {
    const at = lineOf(view, place);
    const letter = view.articles[place.article]?.letter ?? '?';
    return `${letter}${at ? `:${at.line}` : ''} ${JSON.stringify(shortLine(place.text, WORDS))}`;
  });
  const ask = finding.ask ? ` ask: ${oneLine(finding.ask)}` : '';
  return `${number} ${INITIAL[finding.severity]} ${kindOf(finding)} ${oneLine(finding.rule)} ${places.join(' | ')} -- ${oneLine(finding.message)}${ask}`;
}

function kindOf(finding: Finding): string {
  return finding.status ? `${finding.kind} (${finding.status})` : finding.kind;
}
