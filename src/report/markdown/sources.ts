import type { Attribution, SourceKind } from '../../model/mention.ts';
import { wordsAt } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import type { ReportView } from '../view.ts';
import { sectionOf, shortMarkdown, tableOf } from './text.ts';

const MOST_ROWS = 20;
const KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  official: 'officials',
  anonymous: 'unnamed',
  media: 'media',
  unknown: '',
};

/** A source that stayed a pronoun is nobody to name. */
const PRONOUN = /^(?:he|she|it|they|we|i|who|you)$/i;

type Row = { readonly name: string; readonly kind: SourceKind; readonly counts: number[] };

/** "Sources": whom each article has its statements from, and how often. */
export function sourcesSection(view: ReportView): string {
  const rows = new Map<string, Row>();
  for (const { index, article } of view.articles) {
    for (const attribution of article.attributions) {
      const { key, name } = namedSource(view, index, attribution);
      if (name === '' || PRONOUN.test(name)) continue;
      const row = rows.get(key) ?? { name, kind: attribution.source.kind, counts: view.articles.map(() => 0) };
      row.counts[index] = (row.counts[index] ?? 0) + 1;
      rows.set(key, row);
    }
  }
  const total = (row: Row): number => row.counts.reduce((sum, count) => sum + count, 0);
  const sorted = [...rows.values()].sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
  const head = ['Source', '', ...view.articles.map((article) => article.letter)];
  const cells = sorted
    .slice(0, MOST_ROWS)
    .map((row) => [
      shortMarkdown(row.name, 60),
      KINDS[row.kind],
      ...row.counts.map((count) => (count > 0 ? String(count) : '')),
    ]);
  const left = sorted.length > MOST_ROWS ? `${sorted.length - MOST_ROWS} more sources, each named seldom.` : '';
  return sectionOf('Sources', tableOf(head, cells), left);
}

function namedSource(view: ReportView, index: number, { source }: Attribution): { key: string; name: string } {
  const article = view.articles[index]?.article;
  if (!article) return { key: '', name: '' };
  const story = view.report.entities.find((entity) =>
    entity.members.some((member) => member.article === index && member.entity === source.entity),
  );
  if (story) return { key: `entity ${story.index}`, name: story.name };
  const own = source.entity === undefined ? undefined : article.entities[source.entity]?.name;
  const name = own ?? wordsAt(article.text, source.span).trim();
  return { key: fold(name), name };
}
