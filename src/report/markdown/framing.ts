import type { Finding } from '../../model/finding.ts';
import { TYPE_NAMES } from '../rule-info.ts';
import { shortLine } from '../safe-text.ts';
import type { ArticleView, NumberedFinding, ReportView } from '../view.ts';
import { TABLE_ARTICLES } from './claims.ts';
import { adviceOf, seeFirst } from './findings.ts';
import { escapeMarkdown, sectionOf, shortMarkdown, tableOf } from './text.ts';

/** Where a rule's data may say whom or what the words are about. */
const REFERENT = ['referent', 'speaker'];

/**
 * "Framing": the words of each source by whom or what they are about; no score and no verdict. As a table for up to
 * three articles, else as a list.
 */
export function framingSection(view: ReportView): string {
  const framing = view.findings.filter(({ finding }) => finding.kind === 'framing' && finding.severity === 'info');
  if (view.articles.length > TABLE_ARTICLES) {
    return sectionOf('Framing', adviceOf(view, ['framing']), seeFirst(view, ['framing']));
  }
  const sorted = [...framing].sort((a, b) => compare(keyOf(a), keyOf(b)) || a.number - b.number);
  const rows = sorted.map((numbered) => [
    String(numbered.number),
    escapeMarkdown(aboutOf(numbered.finding)),
    ...view.articles.map((article) => wordsOf(numbered.finding, article)),
    `${escapeMarkdown(numbered.finding.message)}${numbered.finding.ask ? ` ${escapeMarkdown(numbered.finding.ask)}` : ''}`,
  ]);
  const head = ['', 'About', ...view.articles.map((article) => article.letter), 'Note'];
  return sectionOf('Framing', tableOf(head, rows), seeFirst(view, ['framing']));
}

/** "label: the safety plan": the type, and the referent where the rule names one. */
function aboutOf(finding: Finding): string {
  const referent = referentOf(finding);
  const type = TYPE_NAMES[finding.type];
  return referent ? `${type}: ${referent}` : type;
}

function referentOf(finding: Finding): string {
  for (const name of REFERENT) {
    const value = finding.data[name];
    if (typeof value === 'string' && value !== '') return shortLine(value, 60);
  }
  return '';
}

function keyOf({ finding }: NumberedFinding): string {
  return `${finding.type} ${referentOf(finding).toLowerCase()}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wordsOf(finding: Finding, article: ArticleView): string {
  const own = finding.places.filter((place) => place.article === article.index);
  return own.map((place) => `“${shortMarkdown(place.text, 110)}”`).join(', ');
}
