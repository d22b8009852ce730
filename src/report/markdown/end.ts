import { wordsAt } from '../../model/span.ts';
import { countOf } from '../counts.ts';
import { isSettled, type ReportView, whereOf } from '../view.ts';
import { bulletsOf, escapeMarkdown, sectionOf, shortMarkdown } from './text.ts';

const MOST = 12;
const MOST_LEFT_OUT = 4;

/** "Looked different, is not": what rules looked at and found compatible, by reason. */
export function compatibleSection(view: ReportView): string {
  const lines = view.report.compatible.slice(0, MOST).map(({ reason, rule, places }) => {
    const words = places.map((p) => `${view.articles[p.article]?.letter ?? '?'} “${shortMarkdown(p.text, 60)}”`);
    return `${words.join(', ')}: ${escapeMarkdown(reason)} *(${escapeMarkdown(rule)})*`;
  });
  const left = view.report.compatible.length - lines.length;
  if (left > 0) lines.push(`${left} more`);
  return sectionOf('Looked different, is not', bulletsOf(lines));
}

/** "Settled before": suppressed findings with their reason, and findings that are no longer there. */
export function settledSection(view: ReportView): string {
  const lines = view.report.findings.filter(isSettled).map((finding) => {
    const why = finding.suppressed ? `suppressed: ${escapeMarkdown(finding.suppressed.reason)}` : 'no longer there';
    return `${escapeMarkdown(finding.message)} *(${escapeMarkdown(finding.rule)}; ${why})*`;
  });
  return sectionOf('Settled before', bulletsOf(lines));
}

/** "Not compared": pairs of articles, and the parts of articles that are not story. */
export function notComparedSection(view: ReportView): string {
  const pairs = view.report.notCompared.map(({ a, b, why }) => {
    const names = [a, b].map((i) => view.articles[i]?.letter ?? '?');
    return `${names.join(' and ')}: ${escapeMarkdown(why)}`;
  });
  const parts = view.articles.flatMap((article) => {
    const left = article.article.sentences.filter(({ role }) => role === 'boilerplate' || role === 'byline');
    if (left.length === 0) return [];
    const shown = left
      .slice(0, MOST_LEFT_OUT)
      .map(({ span }) => `“${shortMarkdown(wordsAt(article.article.text, span), 60)}”`);
    const more = left.length > MOST_LEFT_OUT ? ` and ${left.length - MOST_LEFT_OUT} more` : '';
    return [`${article.letter}: ${countOf(left.length, 'line')} not part of the story: ${shown.join(', ')}${more}`];
  });
  const corrections = view.articles.flatMap((article) =>
    article.article.metadata.corrections.map(
      (correction) =>
        `${article.letter}, ${whereOf(article, correction.span)}: ${correction.kind} line “${shortMarkdown(wordsAt(article.article.text, correction.span), 160)}”`,
    ),
  );
  return sectionOf('Not compared', bulletsOf([...pairs, ...parts, ...corrections]));
}

/** "How this report was made": version, files and settings, so that it can be made again. */
export function settingsSection(view: ReportView): string {
  const { tool, settings } = view.report;
  const blind = view.options.blind ?? false;
  const shown = Object.entries(settings)
    .filter(([, value]) => value !== '' && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${escapeMarkdown(name)}: ${shortMarkdown(String(value), 200)}`);
  const files = blind
    ? []
    : view.articles.map((a) => `${a.letter}: ${shortMarkdown(a.path, 200)} (${a.article.format})`);
  const lines = [`${shortMarkdown(tool.name, 80)} ${shortMarkdown(tool.version, 40)}`, ...files, ...shown];
  return sectionOf('How this report was made', bulletsOf(lines));
}
