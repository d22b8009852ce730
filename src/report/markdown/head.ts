import { countOf, listOf, severityCounts } from '../counts.ts';
import { dateLabel } from '../dates.ts';
import { findingHeading } from '../heading.ts';
import { shortLine } from '../safe-text.ts';
import type { ArticleView, ReportView } from '../view.ts';
import { sectionKindOf } from './findings.ts';
import { unalignedOf } from './only-in.ts';
import { articleLink, bulletsOf, escapeMarkdown, shortMarkdown, slugOf, tableOf } from './text.ts';

const ORIGIN = {
  text: 'stands in the text',
  'front-matter': 'front matter',
  metadata: 'metadata',
  option: 'given',
} as const;
const FIRST = 3;

/** Title, the table of what was compared, and the summary. */
export function headSection(view: ReportView): string {
  const title = view.articles.find((article) => article.article.title)?.article.title;
  const given = view.report.settings['title'];
  const heading = title ? `Discrepancies: ${shortMarkdown(title, 90)}` : 'Discrepancies';
  return [
    `# ${typeof given === 'string' ? shortMarkdown(given, 120) : heading}`,
    articlesTable(view),
    `## Summary\n\n${bulletsOf(summary(view))}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function articlesTable(view: ReportView): string {
  return tableOf(
    ['', 'Source', 'Headline', 'Date', 'Words'],
    view.articles.map((article) => [
      `**${article.letter}**`,
      articleLink(view, article),
      shortMarkdown(article.article.title ?? '', 110) || '(none)',
      dateCell(article),
      String(article.article.words),
    ]),
  );
}

/** The date an article is counted from, and how it is known. */
function dateCell({ article }: ArticleView): string {
  const { publishedAt, dateline, updatedAt } = article.metadata;
  const parts: string[] = [];
  if (publishedAt) parts.push(`${dateLabel(publishedAt.value)} (${ORIGIN[publishedAt.origin]})`);
  else if (article.publishedAt) parts.push(dateLabel(article.publishedAt));
  if (updatedAt && updatedAt.value !== publishedAt?.value) parts.push(`updated ${dateLabel(updatedAt.value)}`);
  if (dateline) {
    const day = dateline.date ? `, ${dateLabel(dateline.date)}` : '';
    parts.push(`dateline ${dateline.places.join(' and ')}${day}${dateline.agency ? ` (${dateline.agency})` : ''}`);
  }
  return escapeMarkdown(parts.join('; ') || 'not known');
}

function summary(view: ReportView): string[] {
  const all = [...view.findings, ...view.folded];
  const serious = all.filter(({ finding }) => finding.severity !== 'info');
  if (view.articles.length === 0) return ['Nothing was compared.'];
  const lines = [inCommon(view), checkFirst(serious.length, severityCounts(serious.map(({ finding }) => finding)))];
  const first = view.findings.filter(({ finding }) => finding.severity !== 'info').slice(0, FIRST);
  if (first.length > 0) {
    const links = first.map(
      (f) => `[${escapeMarkdown(shortLine(findingHeading(view, f), 90))}](#${slugOf(findingHeading(view, f))})`,
    );
    lines.push(`Start with ${links.join('; ')}.`);
  }
  lines.push(...advisory(view), ...undated(view), ...onlyIn(view), ...apart(view), ...settled(view));
  return lines;
}

function inCommon(view: ReportView): string {
  const { alignments } = view.report;
  const count = (relation: string): number => alignments.filter((a) => a.relation === relation).length;
  const parts = [
    count('contradicts') > 0 ? countOf(count('contradicts'), 'contradicts', 'contradict') : '',
    count('differs') > 0 ? countOf(count('differs'), 'differs', 'differ') : '',
    count('same') > 0 ? `${count('same')} without a difference found` : '',
  ].filter(Boolean);
  const many = view.articles.length > 2 ? 'two or more of the articles' : 'both articles';
  const tail = parts.length > 0 ? `: ${listOf(parts)}` : '';
  return `${countOf(alignments.length, 'claim stands', 'claims stand')} in ${many}${tail}.`;
}

function checkFirst(serious: number, counts: string): string {
  return serious === 0
    ? 'Nothing was found that has to be checked before publication.'
    : `${countOf(serious, 'finding')} to check first: ${counts}.`;
}

/** One line for what is advice: names, repeats, framing. */
function advisory(view: ReportView): string[] {
  const all = [...view.findings, ...view.folded].filter(({ finding }) => finding.severity === 'info');
  const count = (...kinds: readonly string[]): number =>
    all.filter(({ finding }) => kinds.includes(sectionKindOf(finding))).length;
  const parts = [
    [count('contradiction', 'variation'), 'smaller difference'],
    [count('naming'), 'note on names'],
    [count('duplicate'), 'passage told twice'],
    [count('framing'), 'note on framing'],
    [count('coverage'), 'note on coverage'],
  ] as const;
  const plural: Readonly<Record<string, string>> = {
    'note on names': 'notes on names',
    'passage told twice': 'passages told twice',
    'note on framing': 'notes on framing',
    'note on coverage': 'notes on coverage',
  };
  const named = parts.filter(([n]) => n > 0).map(([n, noun]) => countOf(n, noun, plural[noun] ?? `${noun}s`));
  return named.length > 0 ? [`For advice: ${listOf(named)}.`] : [];
}

function undated(view: ReportView): string[] {
  const without = view.articles.filter(
    ({ article }) => !article.publishedAt && !article.metadata.publishedAt && !article.metadata.dateline?.date,
  );
  if (without.length === 0) return [];
  if (without.length === view.articles.length) return ['No article has a date, so weekdays in them cannot be placed.'];
  const letters = listOf(without.map((article) => article.letter));
  return [`${letters} ${without.length === 1 ? 'has' : 'have'} no date, so weekdays there cannot be placed.`];
}

function onlyIn(view: ReportView): string[] {
  if (view.articles.length < 2) return [];
  const parts = view.articles
    .map((article) => ({ letter: article.letter, count: unalignedOf(view, article).length }))
    .filter(({ count }) => count > 0)
    .map(({ letter, count }) => `${countOf(count, 'sentence')} only in ${letter}`);
  return parts.length > 0 ? [`Not matched: ${listOf(parts)}.`] : [];
}

function apart(view: ReportView): string[] {
  const { notCompared } = view.report;
  return notCompared.length > 0
    ? [`${countOf(notCompared.length, 'pair')} of articles not compared (see the end).`]
    : [];
}

function settled(view: ReportView): string[] {
  const known = [...view.findings, ...view.folded].filter(({ finding }) => finding.status === 'known').length;
  const suppressed = view.settled.filter((finding) => finding.suppressed).length;
  const parts = [
    known > 0 ? `${known} known from the baseline` : '',
    suppressed > 0 ? `${suppressed} more suppressed` : '',
    view.folded.length > 0 ? `${view.folded.length} of lower rank not shown` : '',
  ].filter(Boolean);
  return parts.length > 0 ? [`Of the findings: ${listOf(parts)}.`] : [];
}
