import type { Finding } from '../../src/model/finding.ts';
import type { TimeMention } from '../../src/model/mention.ts';
import type { Report, ReportArticle } from '../../src/model/report.ts';
import { articleOf, findingOf, placeOf, reportOf, words } from './build.ts';

const BUSY = [
  'Council votes on harbour bridge',
  'Mayor Lena Hartmann opened the vote on Tuesday. Hartmann left at noon.',
  'The old bridge was closed in 2019. It will reopen in June.',
  'Read more: ten bridges you should see',
].join('\n');

/**
 * Four invented articles with everything that sections beyond the findings show: a person named and titled in two ways,
 * one named alike, dates, framing by referent, text that is not story, a correction, settled and compatible verdicts.
 */
export function busyReport(): Report {
  const names = ['Lena Hartmann', 'Lena Hartmann', 'Lena Hartman', 'Lena Hartman'];
  const roles = ['mayor', 'mayor', 'deputy mayor', 'deputy mayor'];
  const articles = names.map((name, i) => {
    const text = BUSY.replaceAll('Lena Hartmann', name).replaceAll('Hartmann left', `${name.split(' ')[1]} left`);
    const article = articleOf(`${i}.txt`, text, { publishedAt: '2024-05-07' });
    const place = (found: string): { start: number; end: number } => words(article, found);
    const date = (found: string, from: string, to: string): TimeMention => ({
      type: 'time',
      span: place(found),
      sentence: 1,
      kind: 'date',
      interval: { from, to },
      granularity: 'day',
      parts: {},
      anchor: 'publication',
      direction: 'past',
    });
    const person = { type: 'entity', sentence: 1, kind: 'person', form: 'name', entity: 0 } as const;
    const read: Partial<ReportArticle> = {
      mentions: [
        { ...person, span: place(name) },
        { ...person, span: place('harbour'), kind: 'place', entity: 1 },
      ],
      entities: [
        {
          index: 0,
          kind: 'person',
          name,
          mentions: [0],
          roles: [{ kind: 'title', span: place('Mayor'), sentence: 1, value: roles[i] ?? '', status: 'current' }],
        },
        { index: 1, kind: 'place', name: 'harbour', mentions: [1], roles: [] },
      ],
      times: [
        ...Array.from({ length: 5 }, () => date('Tuesday', '2024-05-07', '2024-05-08')),
        { ...date('2019', '2019-01-01', '2020-01-01'), granularity: 'year' },
        { ...date('June', '2024-06-01', '2024-07-01'), granularity: 'month' },
      ],
      sentences: article.sentences.map((sentence) =>
        article.text.startsWith('Read more', sentence.span.start) ? { ...sentence, role: 'boilerplate' } : sentence,
      ),
      metadata: { corrections: [{ kind: 'corrected', span: place('The old bridge was closed in 2019.') }] },
    };
    return { ...article, ...read };
  });
  const framing = (article: number, text: string, referent: string): Finding =>
    findingOf({
      rule: 'framing/label',
      kind: 'framing',
      type: 'label',
      severity: 'info',
      places: [placeOf(articles, article, text)],
      message: `Label for ${referent}.`,
      ask: 'Is it house style?',
      data: { referent },
    });
  const members = (entity: number): { article: number; entity: number }[] =>
    articles.map((_, article) => ({ article, entity }));
  return reportOf(articles, {
    settings: { rulesOff: 'framing/loaded', asOf: null },
    entities: [
      { index: 0, kind: 'person', name: 'Lena Hartmann', members: members(0) },
      { index: 1, kind: 'place', name: 'harbour', members: members(1) },
    ],
    findings: [
      framing(0, 'old bridge', 'the bridge'),
      framing(1, 'Council', 'the council'),
      framing(2, 'old bridge', 'the bridge'),
      findingOf({ places: [placeOf(articles, 0, '2019')], message: 'It was there once.', status: 'gone' }),
    ],
    compatible: Array.from({ length: 14 }, (_, i) => ({
      rule: 'number/conflict',
      reason: `rounding ${i}`,
      places: [placeOf(articles, 0, '2019')],
    })),
  });
}
