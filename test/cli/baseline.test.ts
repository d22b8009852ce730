import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { DAILY, makeDesk, run } from './harness.ts';
import { OTHER_RULES } from './stories-desk.ts';

const desk = makeDesk({ 'later.md': DAILY.replace('$61', '$72') });
afterAll(desk.clear);
const off = ['--rules-off', OTHER_RULES.join(','), '--no-config'];
const pair = ['compare', desk.path('wire.txt'), desk.path('daily.md'), ...off];
const baseline = ['--baseline', desk.path('b.txt')];

describe('compare with a baseline', () => {
  it('accepts what stands in it, and nothing else', async () => {
    expect(await run([...pair, ...baseline])).toMatchObject({
      status: 2,
      err: expect.stringContaining('no such baseline'),
    });
    expect(await run([...pair, ...baseline, '--update-baseline'])).toMatchObject({ status: 0 });
    const known = await run([...pair, ...baseline]);
    expect([known.status, known.err]).toEqual([0, `baseline ${desk.path('b.txt')}: 1 finding accepted, 0 new\n`]);
    expect(known.out).toContain('[known]');
    const text = readFileSync(desk.path('b.txt'), 'utf8');
    await run([...pair, ...baseline, '--update-baseline']);
    expect(readFileSync(desk.path('b.txt'), 'utf8')).toBe(text);
  });

  it('says which entries no longer occur, and takes them out when told to', async () => {
    const other = ['compare', desk.path('wire.txt'), desk.path('later.md'), ...off, ...baseline];
    const gone = await run(other);
    expect([gone.status, gone.err]).toEqual([
      1,
      expect.stringContaining('0 findings accepted, 1 new; 1 entry no longer there:'),
    ]);
    await run([...other, '--update-baseline']);
    expect(readFileSync(desk.path('b.txt'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    [['--update-baseline'], 'needs --baseline FILE'],
    [['--fail-on-new'], 'needs --baseline FILE'],
    [[...baseline, '--fail-on-new=0'], 'needs a number of 1 or more'],
    [['--now', 'today'], 'needs a date'],
    [['--suppressions', desk.path('none.yml')], 'no such file'],
  ])('%j is refused', async (words, says) => {
    expect(await run([...pair, ...words])).toMatchObject({ status: 2, err: expect.stringContaining(says) });
  });

  it('takes --fail-on-new before the articles', async () => {
    const [command, ...files] = pair;
    const { status, err } = await run([command ?? '', '--fail-on-new', ...files, ...baseline, '--fail-on', 'none']);
    expect([status, err]).toEqual([1, expect.stringContaining('exit 1: 1 new finding')]);
  });
});

describe('the schemas', () => {
  it('are in the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };
    for (const name of ['config', 'report']) {
      expect(exports[`./${name}.schema.json`]).toBe(`./dist/schema/${name}.schema.json`);
      expect(existsSync(`src/schema/${name}.schema.json`)).toBe(true);
    }
  });
});
