import type { Finding, Place } from '../model/finding.ts';
import { type Span, spansOverlap } from '../model/span.ts';
import { oneLine, shortLine } from './safe-text.ts';
import { differingSpans, markSpans, nearEqual, type Segment, shortenSegments } from './segments.ts';
import { type ArticleView, lineOf, type ReportView, sentencesAround, whereOf } from './view.ts';

/** One side of a finding: the words at issue in their sentence. */
export type Side = {
  readonly article: ArticleView;
  /** The places shown together, in text order. */
  readonly places: readonly Place[];
  readonly where: string;
  readonly segments: readonly Segment[];
};

/** Length of text shown around the words at issue, in UTF-16 units. */
export const CONTEXT = 220;
const WORDS = 80;
/** Where more than this share of a passage differs, single words tell nothing. */
const MOSTLY = 0.65;

/**
 * The sides of a finding in the order of its places; places in one sentence are one side. Where two places are nearly the
 * same text, the words that differ are marked; else the places are.
 */
export function sidesOf(view: ReportView, finding: Pick<Finding, 'places'>, max: number = CONTEXT): Side[] {
  const groups: Place[][] = [];
  for (const place of finding.places) {
    if (!view.articles[place.article]) continue;
    const group = groups.find((g) => g[0] && sameSentence(view, g[0], place));
    if (group) group.push(place);
    else groups.push([place]);
  }
  return groups.map((places, i) => sideOf(view, places, counterpart(groups, i), max));
}

function sameSentence(view: ReportView, a: Place, b: Place): boolean {
  const article = view.articles[a.article]?.article;
  if (!article || a.article !== b.article) return false;
  return spansOverlap(sentencesAround(article, a), sentencesAround(article, b));
}

/** What a side is compared with: the first one, or for the first the second. */
function counterpart(groups: readonly (readonly Place[])[], i: number): Place | undefined {
  const other = groups[i === 0 ? 1 : 0];
  return other?.length === 1 ? other[0] : undefined;
}

function sideOf(view: ReportView, places: readonly Place[], other: Place | undefined, max: number): Side {
  const [first] = places;
  const article = view.articles[first?.article ?? 0] as ArticleView;
  const span = { start: Math.min(...places.map((p) => p.start)), end: Math.max(...places.map((p) => p.end)) };
  const around = sentencesAround(article.article, span);
  const { text } = article.article;
  const segments = markSpans(text, around, marksOf(places, other));
  return { article, places, where: whereOf(article, span), segments: trimEnds(shortenSegments(segments, max)) };
}

/** All sides in a line: "“12 people” here; “15 dead” in courant.txt:3:23". */
export function sidesLine(view: ReportView, finding: Finding): string {
  return finding.places
    .map((place, i) => {
      const at = lineOf(view, place);
      const path = oneLine(view.articles[place.article]?.path ?? '');
      return `“${shortLine(place.text, WORDS)}” ${i === 0 ? 'here' : `in ${path}${at ? `:${at.line}:${at.column}` : ''}`}`;
    })
    .join('; ');
}

/** What to mark of a side: the words that differ where the two texts are nearly the same, else the places. */
export function marksOf(places: readonly Place[], other: Place | undefined): readonly Span[] {
  const [first] = places;
  if (!first || !other || places.length > 1 || !nearEqual(first.text, other.text)) return places;
  const spans = differingSpans(first.text, other.text, first.start);
  const share = spans.reduce((sum, span) => sum + span.end - span.start, 0) / first.text.length;
  return share > MOSTLY ? places : spans;
}

function trimEnds(segments: readonly Segment[]): Segment[] {
  return segments
    .map((segment, i) => {
      const start = i === 0 ? segment.text.trimStart() : segment.text;
      return { ...segment, text: i === segments.length - 1 ? start.trimEnd() : start };
    })
    .filter((segment) => segment.text !== '');
}
