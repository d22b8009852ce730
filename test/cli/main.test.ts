import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/registry.ts';
import { DAILY, makeDesk, run, WIRE } from './harness.ts';

const desk = makeDesk({
  'empty.txt': '',
  'photo.md': Buffer.from('89504e470d0a1a0a', 'hex'),
  'story.json': '{"title": "not an article"}',
});
afterAll(desk.clear);
const wire = desk.path('wire.txt');
const daily = desk.path('daily.md');
const json = async (...argv: string[]): Promise<Report> => JSON.parse((await run(argv)).out) as Report;

describe('compare', () => {
  it('gives the JSON report of the two articles, in their order', async () => {
    const report = await json('compare', wire, daily, '--format', 'json');
    expect(report.schemaVersion).toBe(1);
    expect(report.articles.map((article) => article.path)).toEqual([wire, daily]);
    expect(report.articles[1]).toMatchObject({ publishedAt: '2024-06-05', source: 'Valley Post', text: DAILY });
    for (const place of [...report.findings, ...report.alignments].flatMap((found) => found.places)) {
      expect(report.articles[place.article]?.text.slice(place.start, place.end)).toBe(place.text);
    }
  });

  it('takes one article from standard input', async () => {
    const { out } = await run(['compare', wire, '-', '-f', 'json'], { input: DAILY });
    const report = JSON.parse(out) as Report;
    expect(report.articles.map(({ path, format }) => [path, format])).toEqual([
      [wire, 'text'],
      ['-', 'markdown'],
    ]);
  });

  it('takes a folder, and says which of its files are no articles', async () => {
    const story = makeDesk({ 'story.json': '{"title": "not an article"}' });
    const { out, err, status } = await run(['compare', story.folder, '-f', 'json', '--fail-on', 'none']);
    story.clear();
    expect(status).toBe(0);
    expect((JSON.parse(out) as Report).articles.map((article) => article.path)).toEqual([
      story.path('daily.md'),
      story.path('wire.txt'),
    ]);
    expect(err).toMatch(/^discrepancy: left out \S+story\.json: .*\n$/);
  });

  it('takes a file whose name begins with a dash after --', async () => {
    const other = makeDesk({ '-odd.txt': WIRE });
    const before = process.cwd();
    process.chdir(other.folder);
    const { out } = await run(['compare', '-f', 'json', '--', '-odd.txt', 'daily.md']);
    process.chdir(before);
    other.clear();
    expect((JSON.parse(out) as Report).articles.map((article) => article.path)).toEqual(['-odd.txt', 'daily.md']);
  });

  it.each(Object.keys(reporters))('writes %s to a file and to stdout alike', async (format) => {
    const path = desk.path(`out.${format}`);
    const toFile = await run([
      'compare',
      wire,
      daily,
      '-f',
      format,
      '-o',
      path,
      '--base-url',
      'x',
      '--fail-on',
      'none',
    ]);
    const toStdout = await run(['compare', wire, daily, '-f', format, '--base-url', 'x', '--fail-on', 'none']);
    expect(toFile.err).toBe('');
    expect(toFile.out).toContain(`written: ${path}`);
    expect(readFileSync(path, 'utf8')).toBe(toStdout.out);
  });

  it('writes several reports in one run, and a few lines to the terminal', async () => {
    const [a, b] = [desk.path('r.md'), desk.path('r.json')];
    const { out } = await run([
      'compare',
      wire,
      daily,
      '--report',
      `markdown:${a}`,
      '--report',
      `json:${b}`,
      '--fail-on',
      'none',
    ]);
    expect(readFileSync(a, 'utf8')).toContain('State to repair the Hollis dam');
    expect(JSON.parse(readFileSync(b, 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(out.split('\n').length).toBeLessThan(12);
    expect(out).toMatch(/^2 articles, \d+ passages? told by more than one\n/);
  });

  it('links from a report in another folder back to the articles', async () => {
    const before = process.cwd();
    process.chdir(desk.folder);
    await run(['compare', 'wire.txt', 'daily.md', '--report', 'markdown:out.md', '--fail-on', 'none']);
    process.chdir(before);
    expect(readFileSync(desk.path('out.md'), 'utf8')).toContain('](wire.txt');
  });

  it.each(['read', 'parse', 'extract', 'align', 'detect'])('dumps what %s hands over', async (stage) => {
    const { out, status } = await run(['compare', wire, daily, '--stop-after', stage]);
    expect(status).toBe(0);
    const value = JSON.parse(out) as Readonly<Record<string, unknown>> | readonly unknown[];
    if (stage === 'align') expect(value).toHaveProperty('alignments');
    else if (stage === 'detect') expect(value).toHaveProperty('detections');
    else expect(value).toHaveLength(2);
  });

  it('keeps a title and the rules that were left out in the report’s settings', async () => {
    const { settings } = await json('compare', wire, daily, '-f', 'json', '--title', 'The dam');
    expect(settings).toMatchObject({ title: 'The dam', rulesOff: '' });
    for (const [format, heading] of [
      ['markdown', '# The dam\n'],
      ['html', '<title>The dam'],
    ] as const) {
      expect((await run(['compare', wire, daily, '-f', format, '--title', 'The dam'])).out).toContain(heading);
    }
  });
});

describe('exit status', () => {
  it('is the same for any format, and its reason stands last on stderr', async () => {
    const report = await json('compare', wire, daily, '-f', 'json', '--fail-on', 'none');
    for (const level of ['error', 'warning', 'info'] as const) {
      const levels = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'] }[level];
      const grave = report.findings.filter((finding) => levels.includes(finding.severity)).length;
      for (const format of ['pretty', 'json']) {
        const { status, err } = await run(['compare', wire, daily, '-f', format, '--fail-on', level]);
        expect(status).toBe(grave > 0 ? 1 : 0);
        if (grave > 0) expect(err).toMatch(new RegExp(`exit 1: ${grave} findings? at or above --fail-on ${level}\\n$`));
        else expect(err).toBe('');
      }
    }
  });

  it('does not depend on what is shown', async () => {
    const all = await run(['compare', wire, daily, '--fail-on', 'info']);
    const few = await run([
      'compare',
      wire,
      daily,
      '--fail-on',
      'info',
      '--min-severity',
      'error',
      '--max-findings',
      '0',
    ]);
    expect([few.status, few.err]).toEqual([all.status, all.err]);
  });
});

describe('bad usage and bad input', () => {
  it.each([
    [['comprae', wire, daily], 'unknown command "comprae". Did you mean "compare"?'],
    [['frobnicate'], 'unknown command "frobnicate". There is: compare'],
    [['--formt', 'json'], 'unknown option "--formt"'],
    [['compare', wire, daily, '--formt', 'json'], 'unknown option or argument "--formt". Did you mean "--format"?'],
    [['compare', wire, daily, '-x'], 'unknown option or argument "-x"'],
    [['compare', wire, daily, '--format', 'markdwon'], 'unknown format "markdwon". Did you mean "markdown"?'],
    [['compare', wire, daily, '--format'], 'option "--format" needs a value'],
    [['compare', wire, daily, '-f', 'json', '-f', 'csv'], 'option "--format" is given twice'],
    [['compare', wire, daily, '--fail-on', 'warn'], 'option "--fail-on" can\'t be "warn". Did you mean "warning"?'],
    [['compare', wire, daily, '--max-findings', 'few'], 'option "--max-findings" needs a number'],
    [['compare', wire, daily, '--max-input-bytes', '10'], 'is larger than 10 bytes'],
    [['compare', wire, daily, '--rules-off', 'no/such'], 'unknown rule "no/such"'],
    [['compare', wire, daily, '--report', 'out.md'], 'option "--report" needs FORMAT:FILE, not "out.md"'],
    [['compare', wire, daily, '--report', 'x:out.md'], 'unknown format "x"'],
    [['compare', wire, daily, '--report', 'json:a', '--report', 'csv:a'], 'two reports are to be written to a'],
    [['compare', wire, daily, '-o', wire], 'is one of the articles; the report would overwrite it'],
    [['compare', wire, daily, '-o', desk.path('none/out.md')], "can't be written (no such folder)"],
    [['compare', wire, daily, '-o', desk.folder], "can't be written (is a folder)"],
    [['compare'], '"compare" needs <files..>'],
    [['compare', wire], 'wire.txt: only one article given; a comparison needs two or more'],
    [['compare', wire, wire], 'wire.txt: is given twice'],
    [['compare', wire, desk.path('none.txt')], 'none.txt: no such file'],
    [['compare', wire, desk.path('empty.txt')], 'empty.txt: is empty'],
    [['compare', wire, desk.path('photo.md')], 'photo.md: is a PNG image, not an article'],
    [['compare', wire, desk.path('story.json')], 'story.json: is JSON, but no ninjs article'],
    [['compare', wire, desk.path('*.pdf')], '*.pdf: matches no file'],
    [['inspect', desk.folder], ': is a folder, not a file'],
    [['inspect'], '"inspect" needs <file>'],
    [['rules', 'extra'], 'unknown option or argument "--extra"'],
    [['rules', '--format', 'yaml'], 'option "--format" can\'t be "yaml". There is: pretty, json.'],
    [['render', wire], 'is no JSON report'],
    [['render', desk.path('story.json')], 'is no report of this program: the value must have required property'],
    [['explain'], '"explain" needs FINGERPRINT FILES.., A:LINE B:LINE, or --rule ID'],
    [['explain', wire, daily], 'is no FILE:LINE and no fingerprint'],
    [['explain', `${wire}:1`, `${daily}:999`], 'daily.md: has 11 lines, so no line 999'],
    [['explain', `${wire}:1`, `${wire}:2`], 'needs lines of two articles'],
    [['explain', 'v1:00'], 'needs the compared files, or --from REPORT.json'],
    [['explain', 'v1:0123456789abcdef', wire, daily], 'has no finding v1:0123456789abcdef'],
    [['explain', '--rule', 'no/such'], 'unknown rule "no/such"'],
  ])('%j: one clear line, status 2, nothing written', async (argv, says) => {
    const before = readdirSync(desk.folder);
    const { status, out, err } = await run(argv);
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^discrepancy: /);
    expect(err).not.toMatch(/\n\s+at /);
    expect([status, out]).toEqual([2, '']);
    expect(readdirSync(desk.folder)).toEqual(before);
    expect(statSync(wire).size).toBe(WIRE.length);
  });

  it('leaves a report that can’t be written with all others unwritten', async () => {
    const good = desk.path('good.md');
    const { status } = await run([
      'compare',
      wire,
      daily,
      '--report',
      `markdown:${good}`,
      '--report',
      `json:${desk.path('none/x')}`,
    ]);
    expect(status).toBe(2);
    expect(existsSync(good)).toBe(false);
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('throws on what it did not expect, with its stack', async () => {
    const broken = { stdin: () => Promise.reject(new TypeError('a bug')) };
    await expect(run(['compare', wire, '-'], broken)).rejects.toThrow('a bug');
  });

  it('says nothing but the help when no command is named', async () => {
    const { status, out, err } = await run([]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^discrepancy <command>[\s\S]*name a command\n$/);
  });
});

describe('help and version', () => {
  it('names every command, and for each its options and examples', async () => {
    const { out } = await run(['--help']);
    for (const name of ['compare', 'inspect', 'explain', 'rules', 'render']) {
      expect(out).toContain(`discrepancy ${name}`);
      const help = await run([name, '--help']);
      expect(help.status).toBe(0);
      expect(help.out).toContain('Examples:');
    }
  });

  it('lists every format', async () => {
    const { out } = await run(['compare', '--help']);
    for (const format of Object.keys(reporters)) expect(out).toContain(format);
  });

  it('gives the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });

  it('is the same in every language of the environment', async () => {
    const before = process.env['LC_ALL'];
    process.env['LC_ALL'] = 'de_DE.UTF-8';
    const german = await run(['compare', '--help']);
    if (before === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = before;
    expect(german.out).toBe((await run(['compare', '--help'])).out);
  });
});

describe('colours', () => {
  const colored = async (argv: readonly string[], env: Record<string, string>, isTerminal: boolean): Promise<boolean> =>
    (await run(['inspect', wire, ...argv], { env, isTerminal })).out.includes('\u001b[');
  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
  ] as const)('%j with %j, terminal %s: %s', async (argv, env, isTerminal, expected) => {
    expect(await colored(argv, env, isTerminal)).toBe(expected);
  });
});

describe('the other commands', () => {
  it('inspect shows the structure with lines, as text and as JSON', async () => {
    const { out } = await run(['inspect', daily]);
    expect(out).toContain('State to repair the Hollis dam');
    expect(out).toMatch(/\n\nText \(\d+\)\n/);
    for (const section of ['Who and where', 'When', 'How much', 'Quoted', 'Claims']) expect(out).toContain(section);
    const facts = JSON.parse((await run(['inspect', daily, '-f', 'json'])).out) as Readonly<Record<string, unknown>>;
    expect(facts).toMatchObject({ article: { id: daily, format: 'markdown' } });
    expect(facts['article']).not.toHaveProperty('tokens');
  });

  it('rules lists every rule of the report', async () => {
    const rules = JSON.parse((await run(['rules', '-f', 'json'])).out) as readonly { readonly id: string }[];
    const report = await json('compare', wire, daily, '-f', 'json', '--fail-on', 'none');
    expect(rules).toEqual(report.rules);
    const { out } = await run(['rules']);
    for (const rule of rules) expect(out).toContain(rule.id);
    for (const rule of rules.slice(0, 3)) {
      expect((await run(['explain', '--rule', rule.id])).out).toContain(rule.id);
    }
  });

  it('render gives the same as compare did', async () => {
    const saved = desk.path('saved.json');
    await run(['compare', wire, daily, '-f', 'json', '-o', saved, '--fail-on', 'none']);
    for (const format of Object.keys(reporters)) {
      const again = await run(['render', saved, '-f', format]);
      const fresh = await run(['compare', wire, daily, '-f', format, '--fail-on', 'none']);
      expect(again).toEqual(fresh);
    }
  });

  it('explain says why two lines were or were not taken to say the same', async () => {
    const same = await run(['explain', `${wire}:3`, `${daily}:8`]);
    expect(same.out).toContain('Aligned: taken to say the same thing.');
    expect(same.out).toMatch(/For it:\n {2}\+\d/);
    const other = await run(['explain', `${wire}:5`, `${daily}:6`]);
    expect(other.out).toContain('Not ');
  });

  it('explain says why each finding fired, from the files and from a saved report', async () => {
    const saved = desk.path('saved.json');
    await run(['compare', wire, daily, '-f', 'json', '-o', saved, '--fail-on', 'none']);
    const report = JSON.parse(readFileSync(saved, 'utf8')) as Report;
    for (const finding of report.findings) {
      const fresh = await run(['explain', finding.fingerprint, wire, daily]);
      const kept = await run(['explain', finding.fingerprint, '--from', saved]);
      expect(fresh.out).toContain(finding.rule);
      expect(kept.out).toBe(fresh.out);
    }
  });
});

describe('any bytes as articles', () => {
  it('give a report or one clear line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('txt', 'md', 'html', 'json', 'xml', 'pdf', 'docx'),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => Buffer.from(s)),
        ),
        async (extension, bytes) => {
          const fuzz = makeDesk({ [`fuzz.${extension}`]: bytes });
          try {
            const { status, err } = await run(['compare', wire, fuzz.path(`fuzz.${extension}`), '-f', 'json']);
            if (status === 2) expect(err).toMatch(/^discrepancy: \S*fuzz\.\w+: [^\n]+\n$/);
          } finally {
            fuzz.clear();
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
