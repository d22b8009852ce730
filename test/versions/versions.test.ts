import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VersionReport } from '../../src/model/versions.ts';
import { compareVersions } from '../../src/pipeline.ts';
import { versionsMarkdown } from '../../src/report/versions/versions-markdown.ts';
import { versionsPretty } from '../../src/report/versions/versions-pretty.ts';

const PARAGRAPHS = [
  'The Hollis dam will be repaired at a cost of $48 million, the state said on Tuesday.',
  'The work will take 16 months and employ 230 people, said engineer Dora Pell.',
  '"We will not close the valley road during the work," Pell said.',
  'Residents of the valley have waited for the repair since a flood.',
  'The lake will be lowered in autumn, according to the fisheries agency.',
];
const article = (
  paragraphs: readonly string[],
  head = 'State to repair the Hollis dam',
): { id: string; text: string } => ({
  id: 'dam.md',
  text: `---\ndate: 2024-06-05\n---\n\n# ${head}\n\n${paragraphs.join('\n\n')}\n`,
});
const change = (from: string, to: string, ...more: readonly string[]): VersionReport =>
  compareVersions(article(PARAGRAPHS), article([...more, ...PARAGRAPHS.map((p) => p.replace(from, to))]));
const facts = (report: VersionReport): string[] =>
  report.changes.flatMap((c) => c.facts.map(({ kind, was, now, status }) => `${status} ${kind}: ${was} > ${now}`));

describe('what changed', () => {
  it('is told by sentence: added, removed, changed with its words, moved', () => {
    const [a, b, c, d, e] = PARAGRAPHS as [string, string, string, string, string];
    const report = compareVersions(
      article(PARAGRAPHS),
      article([d, a, b.replace('employ', 'need'), e, 'A meeting is planned.']),
    );
    expect(report.changes.map(({ kind, old, now }) => [kind, (now ?? old)?.text])).toEqual([
      ['moved', d],
      ['changed', b.replace('employ', 'need')],
      ['added', 'A meeting is planned.'],
      ['removed', c],
    ]);
    const words = report.changes[1]?.words?.filter(({ side }) => side !== 'both');
    expect(words).toEqual([
      { text: 'employ', side: 'old' },
      { text: 'need', side: 'new' },
    ]);
    expect(report.unchanged).toBe(3);
  });

  it.each([
    ['a number', '$48 million', '$61 million', 'silent number: $48 million > $61 million'],
    ['a name', 'Dora Pell', 'Nora Pell', 'silent name: Dora Pell > Nora Pell'],
    [
      'a quotation',
      'will not close',
      'may not close',
      'silent quote: "We will not close the valley road during the work," > "We may not close the valley road during the work,"',
    ],
    ['a dropped attribution', ', according to the fisheries agency', '', 'silent attribution: the fisheries agency > '],
  ])('%s without a correction line is flagged', (_name, from, to, says) => {
    expect(facts(change(from, to))).toEqual([says]);
  });

  it.each([
    ['other words', 'have waited', 'have been waiting'],
    ['a fuller number', '230 people', 'about 230 people'],
    ['white space', 'said on Tuesday', 'said  on Tuesday'],
    ['nothing', 'x', 'x'],
  ])('%s is not', (_name, from, to) => {
    expect(facts(change(from, to))).toEqual([]);
  });

  it('is told to the reader by a correction line that names it, not by one about something else', () => {
    const line = (text: string): string => `Correction: ${text}`;
    const right = line(
      'An earlier version of this article incorrectly said the repair of the dam would cost $48 million. The repair of the dam will cost $61 million.',
    );
    expect(facts(change('$48', '$61', right))).toEqual(['corrected number: $48 million > $61 million']);
    expect(facts(change('$48', '$61', line('This article has been amended; a figure was wrong.')))[0]).toMatch(
      /^corrected/,
    );
    const other = line(
      'An earlier version of this article incorrectly said the engineer was Nora Pell. The engineer of the repair is Dora Pell.',
    );
    expect(facts(change('$48', '$61', other))[0]).toMatch(/^silent/);
  });
});

describe('a correction line', () => {
  const line =
    'Correction: An earlier version of this article incorrectly said the repair of the dam would cost $48 million. The repair of the dam will cost $61 million.';
  const check = (head: string, cost: string): VersionReport['corrections'][number] | undefined =>
    compareVersions(article(PARAGRAPHS), article([line, ...PARAGRAPHS.map((p) => p.replace('$48', cost))], head))
      .corrections[0];

  it('must have been carried through everywhere, the headline included', () => {
    expect(
      check('State to repair the Hollis dam for $48 million', '$61')?.stillThere.map((place) => place.text),
    ).toEqual(['State to repair the Hollis dam for $48 million']);
    expect(check('State to repair the Hollis dam', '$61')).toMatchObject({ stillThere: [], nowhere: [] });
  });

  it('must be true of the text', () => {
    expect(check('State to repair the Hollis dam', '$62')?.nowhere).toHaveLength(1);
  });

  it('says nothing of the same figure about something else', () => {
    const other = [...PARAGRAPHS.map((p) => p.replace('$48', '$61')), 'A bakery in town sold 48 loaves that day.'];
    const report = compareVersions(article(PARAGRAPHS), article([line, ...other]));
    expect(report.corrections[0]?.stillThere).toEqual([]);
  });
});

describe('findings against the sources', () => {
  const source = { id: 'wire.txt', text: article(PARAGRAPHS).text };
  it('are new, fixed or still there', () => {
    const wrong = article(PARAGRAPHS.map((p) => p.replace('$48', '$61')));
    const rules = (list: readonly { rule: string }[] = []): string[] =>
      list.map(({ rule }) => rule).filter((r) => r === 'number/conflict');
    const fixed = compareVersions(wrong, article(PARAGRAPHS), [source]).findings;
    const fresh = compareVersions(article(PARAGRAPHS), wrong, [source]).findings;
    const still = compareVersions(wrong, article([...PARAGRAPHS.map((p) => p.replace('$48', '$61')), 'More.']), [
      source,
    ]).findings;
    expect([rules(fixed?.fixed), rules(fresh?.new), rules(still?.still)]).toEqual(Array(3).fill(['number/conflict']));
    expect([rules(fixed?.new), rules(fresh?.fixed), rules(still?.new)]).toEqual([[], [], []]);
  });
});

describe('any two versions', () => {
  it('account for every sentence once, and a version against itself has no change', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(order, order, (x, y) => {
        const of = (list: readonly number[]): { id: string; text: string } =>
          article(list.map((i) => PARAGRAPHS[i] ?? ''));
        const { changes, unchanged } = compareVersions(of(x), of(y));
        const olds = changes.filter((c) => c.old).length + unchanged;
        const nows = changes.filter((c) => c.now).length + unchanged;
        expect([olds, nows]).toEqual([x.length + 1, y.length + 1]);
        expect(changes.some((c) => c.kind === 'changed')).toBe(false);
        if (x.join() === y.join()) expect(changes).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('are shown without letting their text speak as mark-up', () => {
    const report = change('valley road', '**[x](http://example.org)** \u001b[31mroad');
    expect(versionsPretty(report, { color: false })).not.toContain('\u001b');
    expect(versionsMarkdown(report)).not.toContain('[x](http');
  });
});
