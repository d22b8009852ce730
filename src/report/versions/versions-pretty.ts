import picocolors from 'picocolors';
import type { Finding } from '../../model/finding.ts';
import type { ClaimChange, VersionReport } from '../../model/versions.ts';
import { countOf } from '../counts.ts';
import { oneLine, shortLine } from '../safe-text.ts';

const WORDS = 300;
const KINDS = ['changed', 'added', 'removed', 'moved'] as const;

/** Two versions for the terminal: `+` added, `-` removed, `~` changed with its words marked, `>` moved. */
export function versionsPretty(report: VersionReport, options: { readonly color: boolean }): string {
  const paint = picocolors.createColors(options.color);
  const lines = report.changes.flatMap((change) => {
    const flags = change.facts.map(
      ({ kind, was, now, status }) =>
        `    ${status === 'silent' ? paint.red('! ') : '  '}${kind} ${quoted(was)} → ${now === '' ? 'none' : quoted(now)}: ${SAYS[status]}`,
    );
    return [changeLine(change, paint), ...flags];
  });
  const corrections = report.corrections.flatMap((check) => [
    `line ${check.place.line} ${check.kind}: ${shortLine(check.place.text, WORDS)}`,
    ...check.stillThere.map((place) =>
      paint.red(`    ! line ${place.line} still says: ${shortLine(place.text, WORDS)}`),
    ),
    ...check.nowhere.map((right) => paint.red(`    ! no sentence says: ${shortLine(right, WORDS)}`)),
  ]);
  const findings = report.findings
    ? [
        ...findingLines('new', report.findings.new),
        ...findingLines('fixed', report.findings.fixed),
        ...findingLines('still there', report.findings.still),
      ]
    : [];
  const parts = [`${oneLine(report.old)} → ${oneLine(report.now)}`, ...lines, ...corrections, ...findings];
  return `${[...parts, paint.bold(versionsCounts(report))].join('\n')}\n`;
}

/** What the status of a changed fact means, in words. */
export const SAYS = {
  silent: 'no correction line tells of it',
  corrected: 'told in a correction line',
  update: 'an update with a later date',
} as const;

const quoted = (words: string): string => `“${shortLine(words, 120)}”`;

function changeLine(change: ClaimChange, paint: ReturnType<typeof picocolors.createColors>): string {
  const { kind, old, now, words } = change;
  const line = String(now?.line ?? old?.line ?? 0).padStart(4);
  if (kind === 'changed') {
    const text = (words ?? [])
      .map(({ text: part, side }) =>
        side === 'old'
          ? paint.red(`[-${oneLine(part)}-]`)
          : side === 'new'
            ? paint.green(`{+${oneLine(part)}+}`)
            : oneLine(part),
      )
      .join('');
    return `~${line} ${text}${change.moved ? ` (moved from line ${old?.line})` : ''}`;
  }
  if (kind === 'moved') return `>${line} ${shortLine(now?.text ?? '', WORDS)} (from line ${old?.line})`;
  const text = shortLine((now ?? old)?.text ?? '', WORDS);
  return kind === 'added' ? paint.green(`+${line} ${text}`) : paint.red(`-${line} ${text}`);
}

function findingLines(status: string, findings: readonly Finding[]): string[] {
  return findings.map((f) => `${status}: ${f.severity}  ${f.rule}  ${shortLine(f.message, WORDS)}`);
}

/** "2 sentences changed, 1 added; 1 fact changed without a correction line; findings: 1 new, 0 fixed, 2 still there". */
export function versionsCounts(report: VersionReport): string {
  const counts = KINDS.map((kind) => ({ kind, count: report.changes.filter((change) => change.kind === kind).length }));
  const [first, ...rest] = counts.filter(({ count }) => count > 0);
  const changed = first
    ? [`${countOf(first.count, 'sentence')} ${first.kind}`, ...rest.map(({ kind, count }) => `${count} ${kind}`)].join(
        ', ',
      )
    : 'no sentence changed';
  const silent = report.changes.flatMap((change) => change.facts).filter((fact) => fact.status === 'silent').length;
  const wrong = report.corrections.filter((c) => c.stillThere.length + c.nowhere.length > 0).length;
  const { findings } = report;
  return [
    changed,
    ...(silent > 0 ? [`${countOf(silent, 'fact')} changed without a correction line`] : []),
    ...(wrong > 0 ? [`${countOf(wrong, 'correction')} not carried through`] : []),
    ...(findings
      ? [`findings: ${findings.new.length} new, ${findings.fixed.length} fixed, ${findings.still.length} still there`]
      : []),
  ].join('; ');
}
