import type { Finding, FindingKind } from '../../model/finding.ts';
import { CONTEXT, sidesOf } from '../evidence.ts';
import { findingHeading } from '../heading.ts';
import type { Segment } from '../segments.ts';
import type { NumberedFinding, ReportView } from '../view.ts';
import {
  boldable,
  boldMarkdown,
  bulletsOf,
  escapeMarkdown,
  escapeStart,
  sectionOf,
  shortMarkdown,
  slugOf,
  whereLink,
} from './text.ts';

/** Messages are short; one that quotes a whole passage is cut. */
const MESSAGE = 600;

/** "Check first": errors and warnings, most serious first. */
export function checkFirstSection(view: ReportView): string {
  const serious = view.findings.filter(({ finding }) => finding.severity !== 'info');
  const folded = view.folded.filter(({ finding }) => finding.severity !== 'info').length;
  const more = folded > 0 ? `${folded} more of lower rank are not shown here.` : '';
  return sectionOf('Check first', ...serious.map((numbered) => fullFinding(view, numbered)), more);
}

/** The kind whose section a finding belongs to: forms of a name stand with the other notes on names. */
export function sectionKindOf({ kind, type, severity }: Finding): FindingKind {
  return kind === 'variation' && type === 'name' && severity === 'info' ? 'naming' : kind;
}

/** Findings that are advice and of some kinds, each in a paragraph, under a heading. */
export function adviceSection(
  view: ReportView,
  heading: string,
  kinds: readonly FindingKind[],
  ...more: readonly string[]
): string {
  return sectionOf(heading, adviceOf(view, kinds), ...more);
}

/** Findings that are advice and of some kinds, as bullets with their sides below. */
export function adviceOf(view: ReportView, kinds: readonly FindingKind[]): string {
  const advice = view.findings.filter(
    ({ finding }) => finding.severity === 'info' && kinds.includes(sectionKindOf(finding)),
  );
  const bullets = advice.map((numbered) => {
    const { finding } = numbered;
    const ask = finding.ask ? ` ${shortMarkdown(finding.ask, MESSAGE)}` : '';
    const head = `**${numbered.number}.** ${shortMarkdown(finding.message, MESSAGE)}${ask}${tagOf(numbered)}`;
    return [head, ...sideLines(view, numbered, 150).map((line) => `  - ${line}`)].join('\n');
  });
  return bulletsOf(bullets);
}

/** Numbers of the findings of a kind that stand under "Check first", as a pointer; empty when there are none. */
export function seeFirst(view: ReportView, kinds: readonly FindingKind[]): string {
  const numbers = view.findings
    .filter(({ finding }) => finding.severity !== 'info' && kinds.includes(finding.kind))
    .map((f) => `[${f.number}](#${anchorOf(view, f)})`);
  return numbers.length > 0 ? `See also ${numbers.join(', ')} under “Check first”.` : '';
}

/** Anchor of a finding's heading. */
export function anchorOf(view: ReportView, numbered: NumberedFinding): string {
  return slugOf(findingHeading(view, numbered));
}

function fullFinding(view: ReportView, numbered: NumberedFinding): string {
  const { finding } = numbered;
  const ask = finding.ask ? `**Ask:** ${shortMarkdown(finding.ask, MESSAGE)}` : '';
  return [
    `### ${escapeHeading(findingHeading(view, numbered))}`,
    `${escapeStart(shortMarkdown(finding.message, MESSAGE))}${tagOf(numbered)}`,
    bulletsOf(sideLines(view, numbered, CONTEXT)),
    ask,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** "A, paragraph 3, line 5: … **words** …", a line for each side. */
export function sideLines(view: ReportView, { finding }: NumberedFinding, max: number): string[] {
  return sidesOf(view, finding, max).map((side) => {
    const place = side.places[0];
    const where = place ? whereLink(view, side.article, place) : side.where;
    return `${side.article.letter}, ${where}: ${boldMarkdown(boldable(unlessWhole(side.segments)))}`;
  });
}

/** Bold everywhere marks nothing. */
function unlessWhole(segments: readonly Segment[]): readonly Segment[] {
  return segments.every((segment) => segment.marked) ? segments.map(({ text }) => ({ text, marked: false })) : segments;
}

function tagOf({ finding }: NumberedFinding): string {
  const status = finding.status ? `, ${finding.status}` : '';
  return ` *(${finding.severity}${status}; ${escapeMarkdown(finding.rule)})*`;
}

/** The leading number of a heading needs no escape. */
function escapeHeading(heading: string): string {
  const dot = heading.indexOf('. ') + 2;
  return heading.slice(0, dot) + escapeMarkdown(heading.slice(dot));
}
