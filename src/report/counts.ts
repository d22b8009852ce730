import type { Finding } from '../model/finding.ts';
import type { ReportView } from './view.ts';

/** "1 error", "3 errors": a count with its noun. */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "5 findings (1 error, 3 warnings, 1 info), 2 more accepted or suppressed". */
export function countsLine(view: ReportView): string {
  const all = [...view.findings, ...view.folded].map(({ finding }) => finding);
  const parts = [severityCounts(all)].filter(Boolean).map((text) => ` (${text})`);
  const known = all.filter((finding) => finding.status === 'known').length;
  const suppressed = view.settled.filter((finding) => finding.suppressed).length;
  const gone = view.settled.length - suppressed;
  return [
    `${countOf(all.length, 'finding')}${parts.join('')}`,
    known > 0 ? `${known} of them known from the baseline` : '',
    view.folded.length > 0 ? `${view.folded.length} of them not shown` : '',
    suppressed > 0 ? `${suppressed} more suppressed` : '',
    gone > 0 ? `${gone} no longer there` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "1 error, 3 warnings, 1 info"; severities without findings are left out. */
export function severityCounts(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number => findings.filter((f) => f.severity === severity).length;
  return [
    count('error') > 0 ? countOf(count('error'), 'error') : '',
    count('warning') > 0 ? countOf(count('warning'), 'warning') : '',
    count('info') > 0 ? `${count('info')} info` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
