import type { Finding } from '../../model/finding.ts';
import type { ClaimChange, VersionReport, VersionWords } from '../../model/versions.ts';
import { bulletsOf, escapeMarkdown, sectionOf, shortMarkdown } from '../markdown/text.ts';
import { SAYS, versionsCounts } from './versions-pretty.ts';

const WORDS = 400;

/** Two versions as a Markdown note: what needs a correction line first, then every change, then the findings. */
export function versionsMarkdown(report: VersionReport): string {
  const silent = report.changes.flatMap((change) => change.facts.map((fact) => ({ change, fact })));
  const of = (kind: ClaimChange['kind']): readonly ClaimChange[] => report.changes.filter((c) => c.kind === kind);
  const { findings } = report;
  return `${[
    `# ${shortMarkdown(report.old, 200)} → ${shortMarkdown(report.now, 200)}`,
    escapeMarkdown(`${versionsCounts(report)}.`),
    sectionOf(
      'Changed facts',
      bulletsOf(
        silent.map(
          ({ change, fact }) =>
            `line ${change.now?.line ?? 0}, ${fact.kind}: “${shortMarkdown(fact.was, 160)}” → ${fact.now === '' ? 'none' : `“${shortMarkdown(fact.now, 160)}”`}; ${fact.status === 'silent' ? `**${SAYS.silent}**` : SAYS[fact.status]}`,
        ),
      ),
    ),
    sectionOf('Correction lines', bulletsOf(report.corrections.flatMap(correctionLines))),
    sectionOf(
      'Changed',
      bulletsOf(of('changed').map((change) => `line ${change.now?.line}: ${marked(change.words ?? [])}`)),
    ),
    sectionOf(
      'Added',
      bulletsOf(of('added').map(({ now }) => `line ${now?.line}: ${shortMarkdown(now?.text ?? '', WORDS)}`)),
    ),
    sectionOf(
      'Removed',
      bulletsOf(of('removed').map(({ old }) => `line ${old?.line}: ${shortMarkdown(old?.text ?? '', WORDS)}`)),
    ),
    sectionOf(
      'Moved',
      bulletsOf(
        of('moved').map(({ old, now }) => `line ${old?.line} → ${now?.line}: ${shortMarkdown(now?.text ?? '', WORDS)}`),
      ),
    ),
    sectionOf('Findings that are new', bulletsOf((findings?.new ?? []).map(findingLine))),
    sectionOf('Findings that are fixed', bulletsOf((findings?.fixed ?? []).map(findingLine))),
    sectionOf('Findings still there', bulletsOf((findings?.still ?? []).map(findingLine))),
  ]
    .filter((section) => section !== '')
    .join('\n\n')}\n`;
}

function marked(words: readonly VersionWords[]): string {
  return words
    .map(({ text, side }) => {
      const escaped = escapeMarkdown(text.replace(/\s+/g, ' '));
      if (side === 'both' || text.trim() === '') return escaped;
      const mark = side === 'old' ? '~~' : '**';
      return escaped.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`);
    })
    .join('');
}

function correctionLines(check: VersionReport['corrections'][number]): string[] {
  return [
    `line ${check.place.line}: “${shortMarkdown(check.place.text, 200)}”`,
    ...check.stillThere.map((place) => `**still says so:** line ${place.line}: ${shortMarkdown(place.text, WORDS)}`),
    ...check.nowhere.map((right) => `**stands nowhere:** ${shortMarkdown(right, WORDS)}`),
  ];
}

function findingLine(finding: Finding): string {
  return `${finding.severity}: ${shortMarkdown(finding.message, WORDS)} *(${escapeMarkdown(finding.rule)})*`;
}
