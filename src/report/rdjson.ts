import type { Finding, Place, Severity } from '../model/finding.ts';
import { sidesLine } from './evidence.ts';
import { bytePositionAt, type Position } from './position.ts';
import type { Reporter } from './reporter.ts';
import { oneLine, safeJson, shortLine } from './safe-text.ts';
import { type ReportView, viewReport } from './view.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
const WORDS = 120;

type Location = { readonly path: string; readonly range?: { readonly start: Position; readonly end: Position } };

/** Reviewdog's Diagnostic Format. Columns count UTF-8 bytes from 1, ends are exclusive. Open findings only. */
export const reportRdjson: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const all = [...view.findings, ...view.folded];
  return safeJson({
    source: { name: report.tool.name },
    diagnostics: all.map(({ finding }) => diagnostic(view, finding)),
  });
};

function diagnostic(view: ReportView, finding: Finding): object {
  const [first, ...others] = finding.places;
  return {
    message: [oneLine(finding.message), sidesLine(view, finding), oneLine(finding.ask ?? '')]
      .filter(Boolean)
      .join('\n'),
    location: first ? location(view, first) : { path: '' },
    severity: SEVERITY[finding.severity],
    code: { value: finding.rule },
    ...(others.length > 0
      ? {
          related_locations: others.map((place) => ({
            message: `“${shortLine(place.text, WORDS)}”`,
            location: location(view, place),
          })),
        }
      : {}),
  };
}

function location(view: ReportView, place: Place): Location {
  const article = view.articles[place.article];
  if (!article) return { path: '' };
  if (!article.hasLines) return { path: article.path };
  const range = { start: bytePositionAt(article.lines, place.start), end: bytePositionAt(article.lines, place.end) };
  return { path: article.path, range };
}
