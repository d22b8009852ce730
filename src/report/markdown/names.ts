import type { StoryEntity } from '../../model/comparison.ts';
import type { ArticleEntity } from '../../model/mention.ts';
import { wordsAt } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { oneLine } from '../safe-text.ts';
import type { ReportView } from '../view.ts';
import { TABLE_ARTICLES } from './claims.ts';
import { adviceOf, seeFirst } from './findings.ts';
import { bulletsOf, escapeMarkdown, sectionOf, shortMarkdown, tableOf } from './text.ts';

const MOST_ROWS = 25;
const MOST_ALIKE = 30;

type Named = {
  readonly entity: StoryEntity;
  /** Per article: the forms used with their counts, and the titles given. */
  readonly cells: readonly { readonly forms: readonly string[]; readonly roles: readonly string[] }[];
};

/** "Names and labels": notes, then everyone whom the articles name or title differently. */
export function namesSection(view: ReportView): string {
  const named = view.report.entities
    .filter((entity) => new Set(entity.members.map((m) => m.article)).size > 1)
    .map((entity) => namedOf(view, entity));
  const different = named.filter(isDifferent);
  const alike = named.filter((n) => !isDifferent(n)).map((n) => shortMarkdown(n.entity.name, 60));
  const rows = different
    .slice(0, MOST_ROWS)
    .map(({ entity, cells }) => [shortMarkdown(entity.name, 60), ...cells.map(cellOf)]);
  const more = alike.length > MOST_ALIKE ? ` and ${alike.length - MOST_ALIKE} more` : '';
  return sectionOf(
    'Names and labels',
    adviceOf(view, ['naming']),
    seeFirst(view, ['naming']),
    view.articles.length > TABLE_ARTICLES
      ? bulletsOf(different.slice(0, MOST_ROWS).map((named) => listed(view, named)))
      : tableOf(['', ...view.articles.map((article) => article.letter)], rows),
    alike.length > 0 ? `Named alike: ${alike.slice(0, MOST_ALIKE).join(', ')}${more}.` : '',
  );
}

function namedOf(view: ReportView, entity: StoryEntity): Named {
  const cells = view.articles.map((article) => {
    const members = entity.members.filter((member) => member.article === article.index);
    const own = members.flatMap((member) => article.article.entities[member.entity] ?? []);
    return { forms: own.flatMap((e) => formsOf(view, article.index, e)), roles: own.flatMap(rolesOf) };
  });
  return { entity, cells };
}

/** Names and abbreviations as they stand, most used first. */
function formsOf(view: ReportView, index: number, entity: ArticleEntity): string[] {
  const article = view.articles[index]?.article;
  const counts = new Map<string, number>();
  for (const i of entity.mentions) {
    const mention = article?.mentions[i];
    if (!article || !mention || (mention.form !== 'name' && mention.form !== 'abbreviation')) continue;
    const words = oneLine(wordsAt(article.text, mention.span));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const used = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return used.map(([words, n]) => (n > 1 ? `${words} ×${n}` : words));
}

function rolesOf(entity: ArticleEntity): string[] {
  return [...new Set(entity.roles.map((role) => role.value))];
}

/** Different when no two articles share a form, or two give titles and share none. */
function isDifferent({ cells }: Named): boolean {
  const has = cells.filter((cell) => cell.forms.length > 0);
  return (
    differ(has.map((cell) => cell.forms)) || differ(has.map((cell) => cell.roles).filter((roles) => roles.length > 0))
  );
}

function differ(lists: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = lists.map((list) => new Set(list.map((item) => fold(item).replace(/ ×\d{1,6}$/, ''))));
  return first !== undefined && rest.some((set) => ![...set].some((item) => first.has(item)));
}

/** "Dana Okoro: Dana Okoro ×2 (A, C), Dana Okorro (B)": for more articles than a table holds. */
function listed(view: ReportView, { entity, cells }: Named): string {
  const letters = new Map<string, string[]>();
  cells.forEach((cell, i) => {
    const text = cellOf(cell);
    if (text !== '') letters.set(text, [...(letters.get(text) ?? []), view.articles[i]?.letter ?? '?']);
  });
  const forms = [...letters].map(([text, who]) => `${text} (${who.join(', ')})`);
  return `${shortMarkdown(entity.name, 60)}: ${forms.join('; ')}`;
}

function cellOf({ forms, roles }: Named['cells'][number]): string {
  const title = roles.length > 0 ? ` (${roles.slice(0, 3).join(', ')})` : '';
  return forms.length > 0 ? escapeMarkdown(`${forms.slice(0, 4).join(', ')}${title}`) : '';
}
