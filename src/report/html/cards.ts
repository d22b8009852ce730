import type { Finding, Severity } from '../../model/finding.ts';
import { type Side, sidesOf } from '../evidence.ts';
import { findingHeading } from '../heading.ts';
import { KIND_NAMES } from '../rule-info.ts';
import { escapeXml, oneLine, shortLine } from '../safe-text.ts';
import { collateWords, nearEqual, type Segment } from '../segments.ts';
import type { NumberedFinding, ReportView } from '../view.ts';
import { markId } from './layout.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' };
const MESSAGE = 600;
/** Longer passages are not shown a second time as a collation. */
const COLLATION = 700;

/** What a reviewer can decide about a finding, with the key and the word for it. */
export const DECISIONS = [
  ['accept', 'a', 'Accept'],
  ['dismiss', 'd', 'Dismiss'],
  ['query', 'q', 'Query'],
  ['fixed', 'f', 'Fixed'],
] as const;

/** A finding as a card: what, both sides in context, what to ask, and the buttons to decide. */
export function findingCard(view: ReportView, numbered: NumberedFinding): string {
  const { number, finding } = numbered;
  const status = finding.status ?? '';
  const badges = [
    `<span class="badge severity ${finding.severity}"><span aria-hidden="true">${SIGNS[finding.severity]}</span> ${finding.severity}</span>`,
    `<span class="badge kind ${finding.kind}">${KIND_NAMES[finding.kind]}</span>`,
    status ? `<span class="badge status">${status}</span>` : '',
    `<code>${escapeXml(oneLine(finding.rule))}</code>`,
  ];
  const data = [
    `data-number="${number}"`,
    `data-fingerprint="${escapeXml(finding.fingerprint)}"`,
    `data-severity="${finding.severity}"`,
    `data-kind="${finding.kind}"`,
    `data-rule="${escapeXml(oneLine(finding.rule))}"`,
    `data-status="${status}"`,
  ].join(' ');
  return `<li><article class="card ${finding.severity}" id="finding-${number}" tabindex="-1" aria-labelledby="title-${number}" ${data}>
<h3 id="title-${number}">${escapeXml(findingHeading(view, numbered))}</h3>
<p class="badges">${badges.filter(Boolean).join(' ')}</p>
<p class="message">${escapeXml(shortLine(finding.message, MESSAGE))}</p>
${sidesList(view, numbered)}${collation(finding)}
${finding.ask ? `<p class="ask"><strong>Ask:</strong> ${escapeXml(shortLine(finding.ask, MESSAGE))}</p>` : ''}
${actions(number)}
</article></li>`;
}

function sidesList(view: ReportView, { number, finding }: NumberedFinding): string {
  const sides = sidesOf(view, finding).map((side) => {
    const part = side.places[0] ? finding.places.indexOf(side.places[0]) : 0;
    return `<div class="side"><dt>${whereLink(number, part, side)}</dt><dd>${markedHtml(side.segments, finding.kind)}</dd></div>`;
  });
  return `<dl class="sides">${sides.join('')}</dl>`;
}

function whereLink(number: number, part: number, side: Side): string {
  const { letter } = side.article;
  return `<a href="#${markId(number, part)}" data-goto="${markId(number, part)}"><span class="letter">${letter}</span> ${escapeXml(side.where)}</a>`;
}

/** Segments with the marked ones in `<mark>`. */
export function markedHtml(segments: readonly Segment[], kind: string): string {
  return segments
    .map(({ text, marked }) => (marked ? `<mark class="${kind}">${escapeXml(text)}</mark>` : escapeXml(text)))
    .join('');
}

/** Two nearly equal passages as one text, the words of the first struck out and those of the second put in. */
function collation(finding: Finding): string {
  const [a, b] = finding.places;
  if (!a || !b || !nearEqual(a.text, b.text) || a.text.length + b.text.length > COLLATION) return '';
  const parts = collateWords(oneLine(a.text).trim(), oneLine(b.text).trim()).map(({ text, side }) => {
    const words = escapeXml(text);
    return side === 'both' ? words : side === 'a' ? `<del>${words}</del>` : `<ins>${words}</ins>`;
  });
  return `<p class="collation"><span class="label">Word by word:</span> ${parts.join('')}</p>`;
}

function actions(number: number): string {
  const buttons = DECISIONS.map(
    ([decision, key, word]) =>
      `<button type="button" data-decision="${decision}" aria-pressed="false" aria-keyshortcuts="${key}">${word}</button>`,
  );
  return `<div class="actions" role="group" aria-label="Decision on finding ${number}">${buttons.join('')}
<button type="button" data-note aria-expanded="false" aria-keyshortcuts="n">Note</button></div>
<div class="note" hidden><label for="note-${number}">Note on finding ${number}</label><textarea id="note-${number}" rows="2"></textarea></div>`;
}
