import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportMarkdown } from '../../src/report/markdown/markdown.ts';
import { boldable, boldMarkdown, escapeMarkdown, escapeStart, slugOf } from '../../src/report/markdown/text.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { articleOf, findingOf, placeOf, reportOf } from './build.ts';
import { emptyReport, hostileReport, largeReport, storyReport, tenReport } from './fixtures.ts';

const render = (report: Report, options: Partial<ReportOptions> = {}): string =>
  reportMarkdown(report, { color: false, width: 80, ...options });
const headings = (text: string): string[] => [...text.matchAll(/^#{1,3} (.+)$/gm)].map((match) => match[1] ?? '');
const unescaped = (text: string): string => text.replace(/\\([^\w\s])/g, '$1');

describe('escapeMarkdown', () => {
  it.each([
    ['plain text, 12.5% – “quoted” & done', 'plain text, 12.5% – “quoted” & done'],
    ['a | b', 'a \\| b'],
    ['*a* `b` [c](d) <e>', '\\*a\\* \\`b\\` \\[c\\](d) \\<e>'],
    ['file_name_2.txt', 'file_name_2.txt'],
    ['_this_ is', '\\_this\\_ is'],
    ['&lt; AT&T', '\\&lt; AT&T'],
    ['see https://example.org and www.example.org', 'see https\\://example.org and www\\.example.org'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['> no quotation', '\\> no quotation'],
    ['12 killed', '12 killed'],
    ['1.5 million', '1\\.5 million'],
  ])('at the start of a block %j becomes %j', (text, escaped) => {
    expect(escapeStart(text)).toBe(escaped);
  });
});

describe('bold marks', () => {
  it.each([
    [['was ', false, 'signed', true, ' today', false], 'was **signed** today'],
    [['cost US', false, '$5', true, ' each', false], 'cost **US$5** each'],
    [['said ', false, '“no”', true, 'then', false], 'said **“no”then**'],
    [['a ', false, '(x)', true, ' b', false], 'a **(x)** b'],
  ] as const)('%j is %s', (parts, expected) => {
    const segments = [0, 2, 4].map((i) => ({ text: String(parts[i]), marked: Boolean(parts[i + 1]) }));
    expect(boldMarkdown(boldable(segments))).toBe(expected);
  });
});

describe('the Markdown report', () => {
  it('has its sections in the order in which an editor needs them', () => {
    expect(headings(render(storyReport())).filter((heading) => !/^\d/.test(heading))).toEqual([
      'Discrepancies: Harbour fire kills 12 in Port Selby',
      'Summary',
      'Check first',
      'Claims side by side',
      'Names and labels',
      'Timeline',
      'Quotes side by side',
      'Told twice',
      'Framing',
      'Only in one source',
      'Sources',
      'Settled before',
      'Looked different, is not',
      'Not compared',
      'How this report was made',
    ]);
  });

  it('leaves out what has nothing to say', () => {
    expect(headings(render(emptyReport()))).toEqual(['Discrepancies', 'Summary', 'How this report was made']);
  });

  it('shows both sides in context with the exact words bold, where they stand, why and what to ask', () => {
    const text = render(storyReport());
    expect(text).toContain('### 1. Number: “12 people” (A), “Fifteen people” (B), “15” (C)');
    expect(text).toContain('The sources give 12 and 15 dead. *(error, new; number/conflict)*');
    expect(text).toContain(
      '- A, [paragraph 1, line 2](lantern.txt#L2): A fire at the Marlow grain terminal in Port Selby killed **12 people** on Thursday',
    );
    expect(text).toContain('- C, paragraph 1: The toll of a fire in Port Selby rose to **15** on Friday');
    expect(text).toContain('**Ask:** Which toll is current, and who gave it?');
  });

  it('marks only the differing words of passages that are nearly the same', () => {
    const text = render(storyReport());
    expect(text).toContain('We have never seen a **blaze** like this **one** in our harbour');
    expect(text).toContain('We have never seen a **fire** like this in our harbour');
    expect(text).toContain('was **closed** for 60 days');
    expect(text).toContain('was **shut** for 60 days');
  });

  it('tells how each date is known, and what could not be placed', () => {
    const text = render(storyReport());
    expect(text).toContain('Friday 8 March 2024 (given); dateline Port Selby, Friday 8 March 2024');
    expect(text).toContain('A has no date, so weekdays there cannot be placed.');
    expect(text).toContain('- A, paragraph 1, line 2: “Thursday”: no dateline and no publication date');
    expect(text).toMatch(/\| Thursday 7 March 2024 \| {3}\| .*\*\*Thursday\*\*/);
  });

  it('has a summary of three to eight lines', () => {
    for (const report of [storyReport(), largeReport(), tenReport(), hostileReport()]) {
      const summary = render(report).split('## Summary\n\n')[1]?.split('\n\n')[0] ?? '';
      const lines = summary.split('\n').length;
      expect(lines).toBeGreaterThanOrEqual(3);
      expect(lines).toBeLessThanOrEqual(8);
    }
  });

  it.each([storyReport(), hostileReport(), tenReport(), largeReport(40)])(
    'has tables whose rows all have the same number of cells',
    (report) => {
      const cells = (line: string): number => line.replace(/\\[\\|]/g, '').split('|').length;
      const tables = render(report)
        .split('\n\n')
        .filter((block) => /^\|.*\n\| --- /.test(block));
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) expect(new Set(table.split('\n').map(cells)).size, table.slice(0, 80)).toBe(1);
    },
  );

  it.each([storyReport(), largeReport(60), hostileReport()])('has links that lead to its own headings', (report) => {
    const text = render(report);
    const slugs = new Set(headings(text).map((heading) => slugOf(unescaped(heading))));
    const targets = [...text.matchAll(/\]\(#([^)]*)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !slugs.has(target))).toEqual([]);
  });

  it('holds no HTML and no autolinks of the articles', () => {
    const text = render(hostileReport()).replace(/\\./g, '');
    expect(text).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/\]\((?!#|in\/|b%20)/);
    expect(text).not.toContain('://');
  });

  it('folds by rank and counts what it folded', () => {
    const text = render(largeReport(), { maxFindings: 10 });
    expect(text.match(/^### /gm)).toHaveLength(10);
    expect(text).toContain('490 findings of lower rank; raise `--max-findings` to see them.');
  });

  it('lists more than three articles instead of a wide table', () => {
    const text = render(tenReport());
    expect(text).toContain('**Claim 1**, contradicts:\n\n- A: The ferry with **80 people** on board');
    expect(text).toContain('- A, B, C, D, E, F, G, H, I and J: Nobody was hurt.');
  });

  it('puts a base before links, asks for Markdown as plain text, and encodes paths', () => {
    const articles = [
      articleOf('my dir/a (1).md', 'Head\nTwelve died.', { format: 'markdown' }),
      articleOf('b.txt', 'Head\nTen died.'),
    ];
    const findings = [findingOf({ places: [placeOf(articles, 0, 'Twelve'), placeOf(articles, 1, 'Ten')] })];
    const text = render(reportOf(articles, { findings }), { baseUrl: '../' });
    expect(text).toContain('(../my%20dir/a%20%281%29.md?plain=1#L2)');
    expect(text).toContain('(../b.txt#L2)');
  });
});
