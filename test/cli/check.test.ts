import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { DAILY } from './harness.ts';
import { CONFIG, makeStories, type StoryDesk } from './stories-desk.ts';

let desk: StoryDesk;
beforeEach(() => {
  desk = makeStories();
});
afterEach(() => desk.clear());

const accepted = (): string => readFileSync(desk.path('accepted/stories-dam.txt'), 'utf8');
type Many = { readonly stories: readonly { readonly name: string; readonly report: Report }[] };
const json = async (...argv: string[]): Promise<Many> =>
  JSON.parse((await desk.run(['check', '-f', 'json', ...argv])).out) as Many;

describe('check with baselines', () => {
  it('needs the baseline, makes it when told to, and then fails only on what is new', async () => {
    const missing = await desk.run(['check']);
    expect([missing.status, missing.err]).toEqual([
      2,
      expect.stringContaining('accepted/stories-dam.txt: no such baseline'),
    ]);
    const made = await desk.run(['check', '--update-baseline']);
    expect(made.status).toBe(0);
    expect(made.err).toMatch(
      /baseline accepted\/stories-dam.txt: 1 added, 0 removed\n {2}\+ v1:[0-9a-f]{16} x1 number\/conflict/,
    );
    const before = accepted();
    const again = await desk.run(['check']);
    expect([again.status, again.out]).toEqual([0, '2 stories: 0 findings new, 1 accepted\n']);
    expect(again.err).toContain('baseline accepted/stories-dam.txt: 1 finding accepted, 0 new\n');
    desk.write('stories/dam/ours.md', DAILY.replace('$61', '$72'));
    const changed = await desk.run(['check', '--fail-on', 'none', '--fail-on-new']);
    expect(changed.status).toBe(1);
    expect(changed.out).toContain('[new]');
    expect(changed.err).toContain('0 findings accepted, 1 new; 1 entry no longer there:\n  v1:');
    expect(changed.err).toMatch(/exit 1: 1 new finding \(--fail-on-new 1\)\n$/);
    expect((await desk.run(['check', '--fail-on', 'none', '--fail-on-new=2'])).status).toBe(0);
    expect(accepted()).toBe(before);
    expect((await desk.run(['check', '--update-baseline'])).err).toContain('1 added, 1 removed');
    expect(accepted()).not.toBe(before);
  });

  it('writes nothing in CI, but still the reports it is asked for', async () => {
    await desk.run(['check', '--update-baseline', '--no-cache']);
    const before = readdirSync(desk.folder, { recursive: true }).sort();
    for (const option of ['--update-baseline', '--prune']) {
      const { status, err } = await desk.run(['check', option], { CI: '1' });
      expect([status, err]).toEqual([2, expect.stringContaining('nothing is written in CI')]);
    }
    expect((await desk.run(['check'], { CI: 'true' })).status).toBe(0);
    expect(readdirSync(desk.folder, { recursive: true }).sort()).toEqual(before);
    await desk.run(['check', '--report', 'html:{story}.html', '--report', 'sarif:all.sarif'], { CI: 'true' });
    expect(existsSync(desk.path('stories-dam.html')) && existsSync(desk.path('all.sarif'))).toBe(true);
  });

  it('shares one baseline among stories, and keeps the others’ entries on a partial run', async () => {
    desk.write('discrepancy.config.yml', CONFIG.replace('accepted/{story}', 'all'));
    desk.write('stories/copy/ours.md', DAILY.replace('$61', '$63'));
    desk.write('stories/copy/wire.txt', readFileSync(desk.path('stories/dam/wire.txt'), 'utf8'));
    await desk.run(['check', '--update-baseline']);
    const text = readFileSync(desk.path('all.txt'), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect((await desk.run(['check'])).out).toBe('3 stories: 0 findings new, 2 accepted\n');
    desk.git('init', '-q');
    desk.git('add', '-A');
    desk.git('commit', '-qm', 'all');
    desk.write('stories/copy/ours.md', DAILY.replace('$61', '$64'));
    const partial = await desk.run(['check', '--since', 'HEAD', '--update-baseline']);
    expect(partial.out).toContain('1 story: 0 findings new, 1 accepted; 2 stories unchanged');
    expect(readFileSync(desk.path('all.txt'), 'utf8')).toContain(text.split('\n').find((line) => line.includes('$61')));
  });

  it('refuses a damaged baseline with its line', async () => {
    desk.write('accepted/stories-dam.txt', '# ours\nhello\n');
    expect((await desk.run(['check'])).err).toContain('accepted/stories-dam.txt:2: is no line of a baseline');
  });

  it('says the same from any folder inside', async () => {
    await desk.run(['check', '--update-baseline']);
    expect(await desk.run(['check', '-q'], {}, 'stories/tram')).toMatchObject({ status: 0 });
  });
});

describe('the cache', () => {
  it('changes no byte, is made again when deleted or damaged, and is swept', async () => {
    const plain = await desk.run(['check', '-f', 'json', '--baseline', 'b.txt', '--update-baseline', '--no-cache']);
    const one = await desk.run(['check', '-f', 'json', '--baseline', 'b.txt']);
    const files = (): string[] => readdirSync(desk.path('.discrepancy-cache')).filter((name) => name.endsWith('.json'));
    expect(files()).toHaveLength(2);
    const warm = await desk.run(['check', '-f', 'json', '--baseline', 'b.txt']);
    for (const name of files()) writeFileSync(desk.path(`.discrepancy-cache/${name}`), 'damaged\n{}');
    const mended = await desk.run(['check', '-f', 'json', '--baseline', 'b.txt']);
    expect([one.out, warm.out, mended.out]).toEqual([plain.out, plain.out, plain.out]);
    desk.write('stories/tram/ours.md', `${readFileSync(desk.path('stories/tram/ours.md'), 'utf8')}\nMore.\n`);
    await desk.run(['check', '--baseline', 'b.txt']);
    expect(files()).toHaveLength(2);
    rmSync(desk.path('.discrepancy-cache'), { recursive: true });
    expect((await desk.run(['check', '--baseline', 'b.txt', '-q'])).status).toBe(0);
  });
});

describe('suppressions and decisions', () => {
  const base = CONFIG.replace(/^baseline.*\n/m, '');
  it('hide findings with a reason, and say which entries are idle or over', async () => {
    desk.write('discrepancy.config.yml', `${base}suppressions: s.yml\n`);
    expect((await desk.run(['check'])).status).toBe(1);
    const entries = [
      '# figures\n- rule: number/conflict\n  article: stories/dam/ours.md\n  words: $61 million\n  reason: two estimates\n  until: 2030-01-31\n',
      '- rule: number/conflict\n  words: "12"\n  reason: old\n',
    ];
    desk.write('s.yml', entries.join(''));
    const shown = await desk.run(['check', '--now', '2030-01-31']);
    expect([shown.status, shown.out]).toEqual([0, '2 stories: 0 findings, 1 suppressed\n']);
    expect(shown.err).toBe('s.yml:7: suppression matches no finding: old\n');
    const over = await desk.run(['check', '--now', '2030-02-01', '-f', 'json']);
    expect([over.status, over.err]).toEqual([
      1,
      expect.stringContaining('s.yml:2: suppression expired on 2030-01-31: two estimates'),
    ]);
    await desk.run(['check', '--prune', '--now', '2030-01-31']);
    expect(readFileSync(desk.path('s.yml'), 'utf8')).toBe(entries[0]?.replace('$61 million', '$61 million'));
  });

  it.each([
    ['- rule: number/conflict\n  words: x\n', "must have required property 'reason'"],
    ['- reason: x\n', 'needs a fingerprint, or a rule with article or words'],
    ['- rule: number/conflict\n  reason: x\n', 'needs a fingerprint, or a rule with article or words'],
    ['- fingerprint: v1:12\n  reason: x\n', 's.yml:1: "0.fingerprint"'],
    ['- rule: a/b\n  words: x\n  because: y\n  reason: z\n', 's.yml:3: unknown key "because"'],
  ])('%j is refused', async (text, says) => {
    desk.write('s.yml', text);
    const { status, err } = await desk.run(['check', '--suppressions', 's.yml']);
    expect([status, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('can stand in the article, for the paragraph after, and need a reason', async () => {
    desk.write('discrepancy.config.yml', base);
    const inline = (comment: string): string =>
      DAILY.replace('The Hollis dam will', `${comment}\n\nThe Hollis dam will`);
    desk.write('stories/dam/ours.md', inline('<!-- discrepancy-disable-next number/conflict -- two estimates -->'));
    expect(await desk.run(['check'])).toMatchObject({ status: 0, out: '2 stories: 0 findings, 1 suppressed\n' });
    desk.write('stories/dam/ours.md', inline('<!-- discrepancy-disable-next name/variant -- why -->'));
    const idle = await desk.run(['check']);
    expect([idle.status, idle.err]).toEqual([
      1,
      expect.stringContaining('stories/dam/ours.md:8: disables name/variant'),
    ]);
    desk.write('stories/dam/ours.md', inline('<!-- discrepancy-disable-next number/conflict -->'));
    expect(await desk.run(['check'])).toMatchObject({ status: 2, err: expect.stringContaining('needs a reason') });
  });

  it('is not for the other side’s articles where one is ours', async () => {
    desk.write(
      'stories/dam/other.md',
      DAILY.replace('The Hollis dam will', '<!-- discrepancy-disable-next number/* -- no -->\n\nThe Hollis dam will'),
    );
    const story = (ours: string): string =>
      `stories: [{ name: dam, ours: stories/dam/${ours}, sources: [stories/dam/other.md] }]\n`;
    desk.write('discrepancy.config.yml', story('wire.txt'));
    expect((await desk.run(['check'])).status).toBe(1);
  });

  it('in HTML holds for the words after it', async () => {
    const html = `<html><body><article><h1>State to repair the Hollis dam</h1>
<!-- discrepancy-disable-next number/conflict -- two estimates -->
<p>The Hollis dam will be repaired at a cost of $61 million, the state said on Tuesday.</p>
<p>The repair will employ 230 workers, engineer Dora Pell said.</p></article></body></html>`;
    desk.write('stories/dam/page.html', html);
    desk.write(
      'discrepancy.config.yml',
      'stories: [{ name: dam, articles: [stories/dam/page.html, stories/dam/wire.txt] }]\n',
    );
    const { stories } = await json();
    const found = stories[0]?.report.findings.filter((f) => f.rule === 'number/conflict') ?? [];
    expect(found.map((finding) => finding.suppressed)).toEqual([{ reason: 'two estimates' }]);
  });

  it('are taken from decisions.json: dismissed is suppressed, and comes back when a fact changes', async () => {
    desk.write('discrepancy.config.yml', `${base}decisions: d.json\n`);
    expect((await desk.run(['check'])).status).toBe(1);
    const print = (await json()).stories[0]?.report.findings.find((f) => f.rule === 'number/conflict')?.fingerprint;
    const decisions = [
      { fingerprint: print, decision: 'dismiss', note: 'two estimates', by: 'Ana', at: '2030-01-01T00:00:00Z' },
    ];
    desk.write('d.json', JSON.stringify({ schemaVersion: 1, decisions }));
    expect((await desk.run(['check'])).status).toBe(0);
    expect((await json()).stories[0]?.report.findings[0]?.suppressed).toEqual({
      reason: 'dismissed by Ana: two estimates',
    });
    desk.write('stories/dam/ours.md', DAILY.replace('# State', '# In short\n\nA new first paragraph.\n\n# State'));
    expect((await desk.run(['check'])).status).toBe(0);
    desk.write('stories/dam/ours.md', DAILY.replace('$61', '$72'));
    expect((await desk.run(['check'])).status).toBe(1);
    desk.write('d.json', '{"decisions": 1}');
    expect(await desk.run(['check'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('is no decisions file'),
    });
  });
});
