import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/registry.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { uriOf } from '../../src/report/sarif.ts';
import { articleOf, findingOf, placeOf, reportOf } from './build.ts';
import { emptyReport, hostileReport, largeReport, storyReport } from './fixtures.ts';

const render = (name: string, report: Report, options: Partial<ReportOptions> = {}): string =>
  reporters[name]?.(report, { color: false, width: 100, ...options }) ?? '';
/** Two lines whose places stand behind letters of one, two, three and four bytes. */
const articles = [articleOf('à b.txt', 'Head\n“Ça va 🙂” 12 dead'), articleOf('/abs/c.txt', 'Head\n15 dead')];
const positions = reportOf(articles, {
  findings: [findingOf({ places: [placeOf(articles, 0, '12 dead'), placeOf(articles, 1, '15 dead')] })],
});

describe('pretty', () => {
  it('is the same with and without colours but for the codes', () => {
    const plain = render('pretty', storyReport());
    const colored = render('pretty', storyReport(), { color: true });
    expect(colored).toContain('\u001b[31merror');
    expect(colored.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  it.each([40, 60, 100, 160])('keeps to %i columns', (width) => {
    for (const report of [storyReport(), largeReport(30)]) {
      const long = render('pretty', report, { width })
        .split('\n')
        .filter((line) => line.length > width);
      expect(long).toEqual([]);
    }
  });

  it('aligns place, severity, rule and message', () => {
    const lines = render('pretty', storyReport(), { quiet: true, width: 120 }).split('\n');
    expect(lines[0]).toBe('lantern.txt:2:58  error    number/conflict    [new] The sources give 12 and 15 dead.');
    expect(lines[5]).toBe('courant.txt:6:1   info     coverage/omission  Only Courant has the damage.');
    expect(lines[6]).toBe(
      '6 findings (1 error, 1 warning, 4 info), 1 of them known from the baseline, 1 more suppressed',
    );
  });

  it('marks the words in their sentence', () => {
    expect(render('pretty', storyReport())).toContain(
      'A 3:2  "We have never seen a «blaze» like this «one» in our harbour,"',
    );
  });

  it('says that there is nothing', () => {
    expect(render('pretty', emptyReport())).toBe('0 findings\n');
  });
});

describe('sarif', () => {
  const log = (report: Report): Log => JSON.parse(render('sarif', report)) as Log;

  it('has UTF-16 columns, the other side as a related location and a fingerprint', () => {
    const run = log(positions).runs[0];
    const result = run?.results?.[0];
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(result?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startLine: 2,
      startColumn: 12,
      endLine: 2,
      endColumn: 19,
    });
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: '%C3%A0%20b.txt', index: 0 });
    expect(result?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('file:///abs/c.txt');
    expect(result?.partialFingerprints).toEqual({ 'discrepancy/v1': 'v1:00112233aabbccdd' });
    expect(result?.message.text).toContain('[“15 dead”](1)');
  });

  it('has levels, baseline states, suppressions and rules with help', () => {
    const run = log(storyReport()).runs[0];
    expect(run?.results?.map((result) => result.level)).toEqual([
      'error',
      'warning',
      'note',
      'note',
      'note',
      'note',
      'error',
    ]);
    expect(run?.results?.map((result) => result.baselineState)).toEqual([
      'new',
      'unchanged',
      ...Array(5).fill(undefined),
    ]);
    expect(run?.results?.[6]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'desk knows' },
    ]);
    const rules = run?.tool.driver.rules ?? [];
    for (const result of run?.results ?? []) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(rules.every((rule) => (rule.help?.text ?? '') !== '')).toBe(true);
  });

  it('takes titles and help from the report where it has them', () => {
    const rule = {
      id: 'number/conflict',
      kind: 'contradiction',
      type: 'number',
      class: 'corrected',
      severity: 'error',
      title: 'Numbers clash',
      help: 'Check both.',
    } as const;
    const rules = log({ ...storyReport(), rules: [rule] }).runs[0]?.tool.driver.rules;
    expect(rules?.find(({ id }) => id === rule.id)).toMatchObject({
      shortDescription: { text: 'Numbers clash' },
      help: { text: 'Check both.' },
    });
  });

  it('names a paragraph instead of lines where the text was extracted', () => {
    const location = log(storyReport()).runs[0]?.results?.[0]?.relatedLocations?.[1];
    expect(location?.physicalLocation?.region).toBeUndefined();
    expect(location?.logicalLocations).toEqual([{ name: 'paragraph 1' }]);
  });

  it.each([
    ['a/b c.txt', 'a/b%20c.txt'],
    ['/abs/x.txt', 'file:///abs/x.txt'],
    ['C:\\news\\a.txt', 'file:///C:/news/a.txt'],
    ['-', 'stdin'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['\ud800.txt', '%EF%BF%BD.txt'],
  ])('the path %j is the URI %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});

describe('rdjson', () => {
  it('counts columns in UTF-8 bytes, ends exclusive', () => {
    const { diagnostics } = JSON.parse(render('rdjson', positions)) as {
      diagnostics: { location: unknown; related_locations: unknown }[];
    };
    // Three bytes for each curly mark, two for Ç, four for the face.
    expect(diagnostics[0]?.location).toEqual({
      path: 'à b.txt',
      range: { start: { line: 2, column: 19 }, end: { line: 2, column: 26 } },
    });
    expect(diagnostics[0]?.related_locations).toEqual([
      {
        message: '“15 dead”',
        location: { path: '/abs/c.txt', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 8 } } },
      },
    ]);
  });
});

describe('github', () => {
  it('has one line for each open finding, most serious first, then the counts', () => {
    const lines = render('github', largeReport()).trimEnd().split('\n');
    expect(lines).toHaveLength(501);
    expect(lines.slice(0, 10).every((line) => line.startsWith('::error '))).toBe(true);
    const levels = lines.map((line) =>
      ['::error', '::warning', '::notice'].findIndex((level) => line.startsWith(level)),
    );
    expect(levels.slice(0, 500)).toEqual(levels.slice(0, 500).toSorted((a, b) => a - b));
    expect(lines[500]).toBe('500 findings (166 errors, 167 warnings, 167 info)');
  });

  it('escapes what would end a property or start a command', () => {
    const [a, b] = [articleOf('a,b:c%.txt', 'Head\nTen.'), articleOf('b.txt', 'Head\nTwo.')];
    const findings = [
      findingOf({
        places: [placeOf([a, b], 0, 'Ten'), placeOf([a, b], 1, 'Two')],
        message: '100%\n::error::x',
        rule: 'number/conflict',
      }),
    ];
    expect(render('github', reportOf([a, b], { findings })).split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac%25.txt,line=2,endLine=2,col=1,endColumn=4,title=number/conflict::100%25 ::error::x%0A“Ten” here; “Two” in b.txt:2:1',
    );
  });

  it('puts known findings behind new ones of their level', () => {
    const findings = [
      findingOf({ places: [placeOf(articles, 0, '12 dead')], message: 'old', status: 'known' }),
      findingOf({ places: [placeOf(articles, 0, '12 dead')], message: 'fresh', status: 'new' }),
    ];
    expect(render('github', reportOf(articles, { findings }))).toMatch(/fresh[\s\S]*old/);
  });
});

describe('xml formats', () => {
  it.each(['junit', 'svg'])('%s is well formed whatever the text', (name) => {
    for (const report of [emptyReport(), storyReport(), hostileReport()])
      expect(XMLValidator.validate(render(name, report))).toBe(true);
  });

  it('junit counts failures and skipped cases', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { testsuites } = parser.parse(render('junit', storyReport())) as { testsuites: Record<string, string> };
    expect([testsuites['tests'], testsuites['failures'], testsuites['skipped']]).toEqual(['7', '2', '5']);
    expect(render('junit', emptyReport())).toContain('<testcase name="no findings"');
  });
});

describe('csv', () => {
  /** RFC 4180 fields of one line. */
  const fields = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );

  it('has as many fields in every row, and the other sides in one field', () => {
    const lines = render('csv', storyReport()).trimEnd().split('\n').map(fields);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines).toHaveLength(8);
    expect(lines[1]?.slice(6, 15)).toEqual([
      'lantern.txt',
      '2',
      '58',
      '12 people',
      'courant.txt',
      '3',
      '23',
      'Fifteen people',
      'wire.html "15"',
    ]);
  });

  it('has no cell that a spreadsheet would run', () => {
    const lines = render('csv', hostileReport()).trimEnd().split('\n').slice(1).map(fields);
    expect(lines.length).toBeGreaterThan(10);
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
    expect(lines.flat()).toContain('\'=HYPERLINK("http://evil.example","x")');
  });
});

describe('ai', () => {
  it('begins with the counts and has a line a finding', () => {
    const lines = render('ai', storyReport()).split('\n');
    expect(lines[0]).toMatch(/^6 findings \(1 error/);
    expect(lines[1]).toBe('3 claims in common: 1 contradicts, 1 differs, 1 same');
    expect(lines).toContain(
      '1 E contradiction (new) number/conflict A:2 "12 people" | B:3 "Fifteen people" | C "15" -- The sources give 12 and 15 dead. ask: Which toll is current, and who gave it?',
    );
  });
});
