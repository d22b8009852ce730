import type { Paragraph } from '../../model/article.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { Relation } from '../../model/report.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { countOf } from '../counts.ts';
import { dateLabel } from '../dates.ts';
import { escapeXml, shortLine } from '../safe-text.ts';
import { RELATION_NAMES, RELATION_SIGNS, round } from '../svg/shapes.ts';
import type { ArticleView, ReportView } from '../view.ts';
import { claimId, type Mark, markId, type Overlay, type Passage } from './layout.ts';

/** Where several marks lie on the same words, the first of these gives the look. */
const KINDS: readonly FindingKind[] = ['contradiction', 'variation', 'naming', 'framing', 'duplicate', 'coverage'];
const RELATIONS: readonly Relation[] = ['contradicts', 'differs', 'same'];
/** The overview's own units from top to bottom. */
const OVERVIEW = 1000;

/** One article as a column: its head, its text with claims and findings marked, and the overview beside it. */
export function articleColumn(view: ReportView, article: ArticleView, overlay: Overlay): string {
  const { letter, article: source } = article;
  const name = escapeXml(shortLine(article.name, 60));
  const date = source.publishedAt ?? source.metadata.dateline?.date;
  const shared = overlay.passages.filter((passage) => passage.first).length;
  const facts = [date ? dateLabel(date) : 'no date', countOf(source.words, 'word'), countOf(shared, 'shared claim')];
  const used = new Set<string>();
  const paragraphs = source.paragraphs.map((paragraph) => paragraphOf(view, article, overlay, paragraph, used));
  return `<section class="column" id="article-${letter}" aria-labelledby="head-${letter}">
<header class="column-head"><h3 id="head-${letter}"><span class="letter">${letter}</span> ${name}</h3>
<p class="facts">${escapeXml(facts.join(' · '))}</p></header>
<div class="scroller"><div class="text" tabindex="0" role="region" aria-label="Text of ${letter}, ${name}">
${paragraphs.join('\n')}
</div>${overview(article, overlay)}</div>
</section>`;
}

function paragraphOf(
  view: ReportView,
  article: ArticleView,
  overlay: Overlay,
  paragraph: Paragraph,
  used: Set<string>,
): string {
  const passages = overlay.passages.filter(({ place }) => spansOverlap(place, paragraph.span));
  const marks = overlay.marks.filter((mark) => spansOverlap(mark, paragraph.span));
  const number = article.bodyNumbers[paragraph.index] ?? 0;
  const label = number > 0 ? `<span class="number" aria-hidden="true">${number}</span>` : '';
  const atoms = atomsOf(paragraph.span, [...passages.map((passage) => passage.place), ...marks]);
  const html = atoms.map((atom) => {
    const here = passages.filter(({ place }) => spansOverlap(place, atom));
    const starting = here.filter(
      ({ place, first }) => first && (place.start === atom.start || atom.start === paragraph.span.start),
    );
    const jumps = starting.map((passage) => jumpOf(view, article, passage, used)).join('');
    const over = marks.filter((mark) => spansOverlap(mark, atom));
    return jumps + atomOf(article.article.text.slice(atom.start, atom.end), here, over, used);
  });
  return `<p class="${paragraph.role}">${label}${html.join('')}</p>`;
}

/** The paragraph cut wherever something begins or ends. */
function atomsOf(within: Span, spans: readonly Span[]): Span[] {
  const cuts = new Set([within.start, within.end]);
  for (const span of spans) {
    for (const at of [span.start, span.end]) if (at > within.start && at < within.end) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? end, end }));
}

/** The claim's number as a link to the next article that has it. */
function jumpOf(view: ReportView, article: ArticleView, { claim, relation }: Passage, used: Set<string>): string {
  const id = claimId(claim, article.letter);
  if (used.has(id)) return '';
  used.add(id);
  const places = view.report.alignments[claim - 1]?.places ?? [];
  const others = [...new Set(places.map((place) => place.article))].sort((a, b) => a - b);
  const next = others.find((index) => index > article.index) ?? others[0] ?? article.index;
  const target = view.articles[next]?.letter ?? article.letter;
  const label = `Claim ${claim}, ${RELATION_NAMES[relation]}: to ${target}`;
  return `<a class="jump ${relation}" id="${id}" href="#${claimId(claim, target)}" data-claim="${claim}" aria-label="${label}" title="${label}">${claim}${RELATION_SIGNS[relation]}</a>`;
}

function atomOf(text: string, passages: readonly Passage[], marks: readonly Mark[], used: Set<string>): string {
  const words = escapeXml(text);
  if (passages.length === 0 && marks.length === 0) return words;
  const claims = passages.length > 0 ? ` data-claims="${passages.map((passage) => passage.claim).join(' ')}"` : '';
  const relation = RELATIONS.find((r) => passages.some((passage) => passage.relation === r));
  if (marks.length === 0) return `<span class="claim ${relation}"${claims}>${words}</span>`;
  const kind = KINDS.find((k) => marks.some((mark) => mark.finding.finding.kind === k)) ?? 'variation';
  const id = marks.map((mark) => markId(mark.finding.number, mark.part)).find((name) => !used.has(name));
  for (const mark of marks) used.add(markId(mark.finding.number, mark.part));
  const findings = marks.map((mark) => mark.finding.number).join(' ');
  const parts = marks.map((mark) => `${mark.finding.number}.${mark.part}`).join(' ');
  const anchor = id ? ` id="${id}"` : '';
  const claim = relation ? ` claim ${relation}` : '';
  return `<mark${anchor} class="${kind}${claim}" data-findings="${findings}" data-parts="${parts}"${claims}>${words}</mark>`;
}

/** A strip beside the scroll bar: the whole article at a glance, claims left and findings right. For the mouse only. */
function overview(article: ArticleView, overlay: Overlay): string {
  const length = Math.max(1, article.article.text.length);
  const rect = (span: Span, x: number, kind: string, data: string): string => {
    const y = (span.start / length) * OVERVIEW;
    const height = Math.max(6, ((span.end - span.start) / length) * OVERVIEW);
    return `<rect class="${kind}" x="${x}" width="6" y="${round(y)}" height="${round(height)}" ${data}/>`;
  };
  const claims = overlay.passages.map(({ place, claim, relation }) =>
    rect(place, 1, relation, `data-claim="${claim}"`),
  );
  const marks = partsOf(overlay.marks).map((mark) => {
    const { number, finding } = mark.finding;
    return rect(mark, 9, finding.kind, `data-finding="${number}" data-part="${number}.${mark.part}"`);
  });
  return `<svg class="overview" aria-hidden="true" viewBox="0 0 16 ${OVERVIEW}" preserveAspectRatio="none">${claims.join('')}${marks.join('')}</svg>`;
}

/** One span for each place of a finding, over all its marked words. */
function partsOf(marks: readonly Mark[]): Mark[] {
  const parts = new Map<string, Mark>();
  for (const mark of marks) {
    const key = markId(mark.finding.number, mark.part);
    const before = parts.get(key);
    parts.set(key, before ? { ...before, end: Math.max(before.end, mark.end) } : mark);
  }
  return [...parts.values()];
}
