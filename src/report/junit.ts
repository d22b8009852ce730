import type { Finding } from '../model/finding.ts';
import { sidesOf } from './evidence.ts';
import type { Reporter } from './reporter.ts';
import { rulesOf } from './rule-info.ts';
import { escapeXml, shortLine } from './safe-text.ts';
import { plainText } from './segments.ts';
import { isSettled, lineOf, type ReportView, viewReport } from './view.ts';

/**
 * JUnit XML: a suite for each rule, a case for each finding. Errors and warnings are failures; advice, suppressed and
 * gone findings are skipped cases with the reason. A rule without findings is one passed case.
 */
export const reportJunit: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const suites = rulesOf(report).map((rule) => {
    const findings = report.findings.filter((finding) => finding.rule === rule.id);
    const name = escapeXml(rule.id);
    const cases = findings.map((finding) => caseOf(view, finding));
    if (cases.length === 0) cases.push(`    <testcase name="no findings" classname="${name}"/>`);
    return [`  <testsuite name="${name}" ${totals(findings)}>`, ...cases, '  </testsuite>'].join('\n');
  });
  const nothing =
    '  <testsuite name="discrepancies" tests="1" failures="0" skipped="0">\n    <testcase name="no findings" classname="discrepancies"/>\n  </testsuite>';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(report.tool.name)}" ${totals(report.findings)}>`,
    ...(suites.length > 0 ? suites : [nothing]),
    '</testsuites>',
    '',
  ].join('\n');
};

function fails(finding: Finding): boolean {
  return !isSettled(finding) && finding.severity !== 'info';
}

function totals(findings: readonly Finding[]): string {
  const failures = findings.filter(fails).length;
  return `tests="${Math.max(1, findings.length)}" failures="${failures}" skipped="${findings.length - failures}"`;
}

function caseOf(view: ReportView, finding: Finding): string {
  const [place] = finding.places;
  const article = place ? view.articles[place.article] : undefined;
  const at = place ? lineOf(view, place) : undefined;
  const file = article ? ` file="${escapeXml(article.path)}"${at ? ` line="${at.line}"` : ''}` : '';
  // The fingerprint makes the name unique and stable, so that a CI server can follow a case from run to run.
  const name = `${shortLine(finding.message, 200)} (${finding.fingerprint})`;
  const sides = sidesOf(view, finding).map(
    (side) => `${side.article.letter}, ${side.where}: ${plainText(side.segments)}`,
  );
  const body = escapeXml([...sides, ...(finding.ask ? [`Ask: ${finding.ask}`] : [])].join('\n'));
  const message = escapeXml(finding.message);
  const outcome = fails(finding)
    ? `      <failure type="${finding.severity}" message="${message}">${body}</failure>`
    : `      <skipped message="${escapeXml(skipReason(finding))}"/>\n      <system-out>${message}\n${body}</system-out>`;
  return `    <testcase name="${escapeXml(name)}" classname="${escapeXml(finding.rule)}"${file}>\n${outcome}\n    </testcase>`;
}

function skipReason(finding: Finding): string {
  if (finding.suppressed) return `suppressed: ${finding.suppressed.reason}`;
  return finding.status === 'gone' ? 'no longer there' : 'advice';
}
