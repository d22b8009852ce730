import type { Place } from '../../model/finding.ts';
import type { Relation, ReportAlignment } from '../../model/report.ts';
import { spansOverlap } from '../../model/span.ts';
import { countOf } from '../counts.ts';
import { escapeXml, shortLine } from '../safe-text.ts';
import type { ArticleView, ReportView } from '../view.ts';
import { type Picture, RELATION_NAMES, RELATION_SIGNS, round, textAt } from './shapes.ts';

const TOP = 58;
const LEGEND = 48;
const BAR = 18;
const LEFT = 90;
const LEAST_WIDTH = 520;
const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 640;
const RELATIONS: readonly Relation[] = ['same', 'differs', 'contradicts'];

type Layout = {
  readonly x: (article: number) => number;
  readonly y: (article: number, offset: number) => number;
  readonly height: number;
};

/** Articles as columns, top to bottom as they read; each claim that two of them share is a link, by relation. */
export function claimMap(view: ReportView): Picture {
  const layout = layOut(view);
  const width = LEFT * 2 + BAR + Math.max(0, view.articles.length - 1) * gapOf(view);
  const { alignments } = view.report;
  // Contradictions are drawn last, so that nothing covers them.
  const ordered = RELATIONS.flatMap((relation) => alignments.filter((a) => a.relation === relation));
  const body = [
    `<rect class="paper" width="${Math.max(width, LEAST_WIDTH)}" height="${TOP + layout.height + LEGEND}"/>`,
    // Columns over links, so that a link to the next article but one goes behind.
    ...ordered.flatMap((alignment) => linksOf(view, alignment, layout)),
    ...view.articles.map((article) => columnOf(view, article, layout)),
    legend(TOP + layout.height + 30),
  ].join('\n');
  const count = (relation: Relation): number => alignments.filter((a) => a.relation === relation).length;
  const title = `Claim map: ${countOf(alignments.length, 'claim')} in common, ${RELATIONS.map((r) => `${count(r)} ${RELATION_NAMES[r]}`).join(', ')}`;
  return { width: Math.max(width, LEAST_WIDTH), height: TOP + layout.height + LEGEND, body, title };
}

function gapOf(view: ReportView): number {
  return view.articles.length <= 3 ? 240 : 150;
}

function layOut(view: ReportView): Layout {
  const sentences = Math.max(1, ...view.articles.map((article) => article.article.sentences.length));
  const longest = Math.max(1, ...view.articles.map((article) => article.article.text.length));
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, sentences * 20));
  return {
    x: (article) => LEFT + article * gapOf(view),
    y: (_, offset) => TOP + (offset / longest) * height,
    height,
  };
}

function columnOf(view: ReportView, { article, index, letter, name }: ArticleView, layout: Layout): string {
  const x = layout.x(index);
  const middle = x + BAR / 2;
  const worst = (start: number, end: number): string => {
    const at = (place: Place): boolean => place.article === index && spansOverlap(place, { start, end });
    const touching = view.report.alignments.filter((alignment) => alignment.places.some(at));
    return RELATIONS.findLast((relation) => touching.some((alignment) => alignment.relation === relation)) ?? '';
  };
  const sentences = article.sentences.map(({ span }) => {
    const top = layout.y(index, span.start);
    const height = Math.max(2, layout.y(index, span.end) - top - 1.5);
    return `<rect class="sentence ${worst(span.start, span.end)}" x="${round(x)}" y="${round(top)}" width="${BAR}" height="${round(height)}"/>`;
  });
  return [
    textAt(middle, 24, letter, { kind: 'strong', anchor: 'middle' }),
    textAt(middle, 42, name, { kind: 'quiet', anchor: 'middle', max: view.articles.length <= 3 ? 26 : 18 }),
    `<rect class="bar" x="${round(x)}" y="${TOP}" width="${BAR}" height="${round(Math.max(4, layout.y(index, article.text.length) - TOP))}"/>`,
    ...sentences,
  ].join('\n');
}

/** One curve between each two neighbouring readings of a claim, with its sign in the middle. */
function linksOf(view: ReportView, alignment: ReportAlignment, layout: Layout): string[] {
  const readings = view.articles.flatMap(({ index }) => {
    const first = alignment.places.find((place) => place.article === index);
    return first ? [first] : [];
  });
  return readings.slice(1).map((right, i) => {
    const left = readings[i] ?? right;
    const [x1, x2] = [layout.x(left.article) + BAR, layout.x(right.article)];
    const [y1, y2] = [left, right].map((place) => layout.y(place.article, (place.start + place.end) / 2)) as [
      number,
      number,
    ];
    const bend = (x2 - x1) / 2;
    const path = `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
    const words = `${RELATION_NAMES[alignment.relation]}: ${shortLine(left.text, 90)} / ${shortLine(right.text, 90)}`;
    const sign =
      alignment.relation === 'same'
        ? ''
        : textAt((x1 + x2) / 2, (y1 + y2) / 2 + 4.5, RELATION_SIGNS[alignment.relation], {
            kind: `sign ${alignment.relation}`,
            anchor: 'middle',
          });
    return `<g><title>${escapeXml(words)}</title><path class="link ${alignment.relation}" d="${path}"/>${sign}</g>`;
  });
}

function legend(y: number): string {
  return [...RELATIONS]
    .reverse()
    .map((relation, i) => {
      const x = 20 + i * 150;
      const line = `<path class="link ${relation}" d="M${x} ${y - 4}H${x + 34}"/>`;
      return `${line}${textAt(x + 42, y, `${RELATION_SIGNS[relation]} ${RELATION_NAMES[relation]}`, { kind: `sign ${relation}` })}`;
    })
    .join('\n');
}
