import type { Finding, Place, Severity } from '../model/finding.ts';
import type { Report, ReportArticle } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { indexLines, type LineIndex, type Position, positionAt } from './position.ts';
import type { ReportOptions } from './reporter.ts';

/** An article with what reporters need to name it and to find its lines. */
export type ArticleView = {
  readonly index: number;
  /** "A", "B", …; after "Z" come "AA", "AB". */
  readonly letter: string;
  /** Outlet or file name; "Article A" in blind reports. */
  readonly name: string;
  /** As the user named it, for data formats. */
  readonly path: string;
  readonly article: ReportArticle;
  readonly lines: LineIndex;
  /** False where the text was extracted, so that its lines are not the file's. */
  readonly hasLines: boolean;
  /** Number of each paragraph among the body's, from 1; 0 for other roles. */
  readonly bodyNumbers: readonly number[];
};

/** A finding with its number in this report. */
export type NumberedFinding = { readonly number: number; readonly finding: Finding };

/** A report made ready for rendering: articles with names and lines, findings in order, what is folded or settled. */
export type ReportView = {
  readonly report: Report;
  readonly options: ReportOptions;
  readonly articles: readonly ArticleView[];
  /** Shown: most serious first, in the report's own order within a severity. */
  readonly findings: readonly NumberedFinding[];
  /** Left out by `maxFindings`. */
  readonly folded: readonly NumberedFinding[];
  /** Suppressed, or no longer there: not counted as findings. */
  readonly settled: readonly Finding[];
};

/** Rank of each severity; 0 is the most serious. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Prepares a report once, for all sections of a format. */
export function viewReport(report: Report, options: ReportOptions): ReportView {
  const open = report.findings.filter((finding) => !isSettled(finding));
  const ranked = open
    .map((finding, i) => ({ finding, i }))
    .sort((a, b) => SEVERITY_RANK[a.finding.severity] - SEVERITY_RANK[b.finding.severity] || a.i - b.i)
    .map(({ finding }, i) => ({ number: i + 1, finding }));
  const max = Math.max(0, options.maxFindings ?? ranked.length);
  return {
    report,
    options,
    articles: report.articles.map((article, i) => viewArticle(article, i, options.blind ?? false)),
    findings: ranked.slice(0, max),
    folded: ranked.slice(max),
    settled: report.findings.filter(isSettled),
  };
}

/** True for findings that need no eyes any more: suppressed with a reason, or gone since the baseline. */
export function isSettled(finding: Finding): boolean {
  return finding.suppressed !== undefined || finding.status === 'gone';
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function viewArticle(article: ReportArticle, index: number, blind: boolean): ArticleView {
  const letter = letterOf(index);
  let body = 0;
  const known = article.source ?? article.path.split(/[\\/]/).at(-1) ?? article.path;
  return {
    index,
    letter,
    name: blind ? `Article ${letter}` : known,
    path: article.path,
    article,
    lines: indexLines(article.text),
    hasLines: article.format === 'text' || article.format === 'markdown',
    bodyNumbers: article.paragraphs.map((paragraph) => (paragraph.role === 'body' ? ++body : 0)),
  };
}

/** Line and column of a place; undefined where the article's lines are not the file's. */
export function lineOf(view: ReportView, place: Place): Position | undefined {
  const article = view.articles[place.article];
  return article?.hasLines ? positionAt(article.lines, place.start) : undefined;
}

/** Where a span stands, as an editor would say it: "paragraph 3, line 5", "headline, line 1". */
export function whereOf(article: ArticleView, span: Span): string {
  const paragraph = article.article.paragraphs[lastStartingBy(article.article.paragraphs, span.start)];
  const number = paragraph ? (article.bodyNumbers[paragraph.index] ?? 0) : 0;
  const parts = paragraph ? [number > 0 ? `paragraph ${number}` : paragraph.role] : [];
  if (article.hasLines) parts.push(`line ${positionAt(article.lines, span.start).line}`);
  return parts.join(', ') || 'text';
}

/** Index of the last item that starts at or before an offset; 0 when none does. Items are in text order. */
export function lastStartingBy(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentences that a span touches, as one span; the span itself where no sentence is known. */
export function sentencesAround(article: ReportArticle, span: Span): Span {
  const { sentences } = article;
  const first = sentences[lastStartingBy(sentences, span.start)];
  const last = sentences[lastStartingBy(sentences, Math.max(span.start, span.end - 1))];
  return {
    start: first && first.span.start <= span.start && first.span.end >= span.start ? first.span.start : span.start,
    end: Math.max(span.end, last && last.span.start < span.end ? last.span.end : span.end),
  };
}
