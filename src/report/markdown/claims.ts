import type { Place } from '../../model/finding.ts';
import type { Relation, ReportAlignment } from '../../model/report.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { countOf, listOf } from '../counts.ts';
import { marksOf } from '../evidence.ts';
import { markSpans, type Segment, shortenSegments } from '../segments.ts';
import type { ArticleView, ReportView } from '../view.ts';
import { boldable, boldMarkdown, sectionOf, tableOf } from './text.ts';

/** More articles than this don't fit beside each other; their claims are listed. */
export const TABLE_ARTICLES = 3;
const MOST_ROWS = 30;
/** A claim takes more room in a list. */
const MOST_LISTED = 15;
const CELL = [0, 0, 260, 170, 150];
const LIST_NAMES: Readonly<Record<Relation, string>> = {
  contradicts: 'contradicts',
  differs: 'differs',
  same: 'no difference found',
};
const NAMES: Readonly<Record<Relation, string>> = {
  contradicts: '**contradicts**',
  differs: 'differs',
  same: 'none found',
};

/** "Claims side by side": what at least two articles tell, with the words of findings marked. */
export function claimsSection(view: ReportView): string {
  const wide = view.articles.length > TABLE_ARTICLES;
  const shown = chosen(view.report.alignments, wide ? MOST_LISTED : MOST_ROWS);
  const left = view.report.alignments.length - shown.length;
  const more = left > 0 ? `${countOf(left, 'more claim')} not shown.` : '';
  if (wide) {
    return sectionOf('Claims side by side', shown.map((alignment, i) => listed(view, alignment, i)).join('\n\n'), more);
  }
  const rows = shown.map((alignment, i) => [
    String(i + 1),
    NAMES[alignment.relation],
    ...view.articles.map((article) => reading(view, alignment, article)),
  ]);
  const head = ['', 'Difference', ...view.articles.map((article) => article.letter)];
  return sectionOf('Claims side by side', tableOf(head, rows), more);
}

/** Where there are too many, those that agree give way first; the order stays. */
function chosen(alignments: readonly ReportAlignment[], most: number): readonly ReportAlignment[] {
  if (alignments.length <= most) return alignments;
  const rank = { contradicts: 0, differs: 1, same: 2 } as const;
  const kept = new Set([...alignments].sort((a, b) => rank[a.relation] - rank[b.relation]).slice(0, most));
  return alignments.filter((alignment) => kept.has(alignment));
}

function listed(view: ReportView, alignment: ReportAlignment, i: number): string {
  const letters = new Map<string, string[]>();
  for (const article of view.articles) {
    const text = reading(view, alignment, article);
    if (text !== '') letters.set(text, [...(letters.get(text) ?? []), article.letter]);
  }
  const bullets = [...letters].map(([text, who]) => `- ${listOf(who)}: ${text}`);
  return [`**Claim ${i + 1}**, ${LIST_NAMES[alignment.relation]}:\n`, ...bullets].join('\n');
}

/** An article's words of a claim, the words of findings in them bold. Empty where the article has not got it. */
function reading(view: ReportView, alignment: ReportAlignment, article: ArticleView): string {
  const places = alignment.places.filter((place) => place.article === article.index);
  const max = CELL[Math.min(view.articles.length, CELL.length - 1)] ?? 150;
  return places
    .map((place) => boldMarkdown(boldable(shortenSegments(markedPlace(view, place), Math.ceil(max / places.length)))))
    .join(' … ')
    .replaceAll('… … ', '… ');
}

function marksWithin(places: readonly Place[], within: Place): readonly Span[] {
  const own = places.filter((p) => p.article === within.article && spansOverlap(p, within));
  const other = places.find((p) => p.article !== within.article);
  return own.flatMap((p) => marksOf([p], other)).filter((mark) => mark.end - mark.start < within.end - within.start);
}

/** The words of a place with those marked that contradictions and variations point at, if they are not the whole of it. */
function markedPlace(view: ReportView, place: Place): Segment[] {
  const marks = view.findings
    .filter(({ finding }) => finding.kind === 'contradiction' || finding.kind === 'variation')
    .flatMap(({ finding }) => marksWithin(finding.places, place));
  return markSpans(view.articles[place.article]?.article.text ?? '', place, marks);
}
