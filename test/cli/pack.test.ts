import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDesk, run } from './harness.ts';

const desk = makeDesk({ 's.yml': '- rule: number/conflict\n  words: $61 million\n  reason: two estimates\n' });
afterAll(desk.clear);
const pair = ['compare', desk.path('wire.txt'), desk.path('daily.md'), '--no-config', '--fail-on', 'none', '-q'];
const pack = desk.path('pack');

describe('an evidence pack', () => {
  it('freezes inputs, reports, decisions and settings, and holds when it is verified', async () => {
    const { status } = await run([
      ...pair,
      '--pack',
      pack,
      '--suppressions',
      desk.path('s.yml'),
      '--rules-off',
      'duplicate/near',
    ]);
    expect(status).toBe(0);
    expect(readdirSync(pack).sort()).toEqual([
      'decisions.json',
      'inputs',
      'manifest.json',
      'report.html',
      'report.json',
      'report.md',
    ]);
    expect(readFileSync(`${pack}/inputs/01-wire.txt`)).toEqual(readFileSync(desk.path('wire.txt')));
    expect(readFileSync(`${pack}/report.md`, 'utf8')).toContain('two estimates');
    const verified = await run(['verify', pack]);
    expect([verified.status, verified.err]).toEqual([0, '']);
    expect(verified.out).toMatch(
      /2 inputs as frozen, \d+ quoted places where they should be, the report made again byte for byte/,
    );
  });

  it.each([
    ['inputs/01-wire.txt', 'million', 'billion', 'inputs/01-wire.txt: has been changed'],
    ['report.json', '"start": ', '"start": 1', 'does not stand at'],
    ['report.md', 'Hollis', 'Hollas', 'report.md: comes out differently now'],
    ['decisions.json', '"decisions": []', '"decisions": [ ]', 'decisions.json: has been changed'],
  ])('does not hold when %s was touched', async (file, from, to, says) => {
    const copy = desk.path(`copy-${file.replaceAll('/', '-')}`);
    cpSync(pack, copy, { recursive: true });
    const text = readFileSync(`${copy}/${file}`, 'utf8');
    const changed =
      file === 'report.json'
        ? text.replace(/"places": \[\s+\{\s+"article": 0,\s+"start": /, (m) => `${m}1`)
        : text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(`${copy}/${file}`, changed);
    const { status, out, err } = await run(['verify', copy]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining(file === 'report.json' ? 'report.json: has been changed' : says),
    ]);
    expect(err).toContain('does not hold');
  });

  it('is never written over something, and leaves nothing behind when it can’t be', async () => {
    expect(await run([...pair, '--pack', pack])).toMatchObject({
      status: 2,
      err: expect.stringContaining('is not empty'),
    });
    expect(await run([...pair, '--pack', desk.path('wire.txt')])).toMatchObject({ status: 2 });
    expect(await run([...pair, '--pack', desk.path('wire.txt/x')])).toMatchObject({ status: 2 });
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('reads nothing outside itself when it is verified', async () => {
    const copy = desk.path('climb');
    cpSync(pack, copy, { recursive: true });
    const manifest = readFileSync(`${copy}/manifest.json`, 'utf8');
    writeFileSync(`${copy}/manifest.json`, manifest.replace('inputs/01-wire.txt', '../wire.txt'));
    expect(await run(['verify', copy])).toMatchObject({ status: 2, err: expect.stringContaining('outside the pack') });
    writeFileSync(`${copy}/manifest.json`, '{}');
    expect(await run(['verify', copy])).toMatchObject({ status: 2, err: expect.stringContaining('is no manifest') });
    expect(existsSync(desk.path('none'))).toBe(false);
  });
});
