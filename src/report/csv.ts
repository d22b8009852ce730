import type { Place } from '../model/finding.ts';
import type { Reporter } from './reporter.ts';
import { oneLine } from './safe-text.ts';
import { lineOf, type ReportView, viewReport } from './view.ts';

const SIDE = ['article', 'line', 'column', 'words'];
const HEAD = [
  'severity',
  'kind',
  'type',
  'rule',
  'message',
  'ask',
  ...SIDE.map((name) => `${name}_1`),
  ...SIDE.map((name) => `${name}_2`),
  'more',
  'class',
  'confidence',
  'status',
  'suppressed',
  'fingerprint',
];
/** A spreadsheet would run a cell that begins so. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** One row a finding, two sides in columns and further ones in `more`; RFC 4180 with LF. All findings, suppressed ones too. */
export const reportCsv: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const rows = report.findings.map((finding) => [
    finding.severity,
    finding.kind,
    finding.type,
    finding.rule,
    finding.message,
    finding.ask ?? '',
    ...side(view, finding.places[0]),
    ...side(view, finding.places[1]),
    finding.places
      .slice(2)
      .map((place) => moreOf(view, place))
      .join('; '),
    finding.class,
    String(finding.confidence),
    finding.status ?? '',
    finding.suppressed?.reason ?? '',
    finding.fingerprint,
  ]);
  return `${[HEAD, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
};

function side(view: ReportView, place: Place | undefined): string[] {
  if (!place) return ['', '', '', ''];
  const at = lineOf(view, place);
  const path = view.articles[place.article]?.path ?? '';
  return [path, at ? String(at.line) : '', at ? String(at.column) : '', place.text];
}

function moreOf(view: ReportView, place: Place): string {
  const [path, line, column, words] = side(view, place);
  return `${path}${line ? `:${line}:${column}` : ''} "${words}"`;
}

function cell(value: string): string {
  const line = oneLine(value);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
