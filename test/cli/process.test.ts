import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DAILY, makeDesk } from './harness.ts';

const desk = makeDesk();
afterAll(desk.clear);
const bin = ['--import', 'tsx', resolve('src/bin.ts')];
const start = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [...bin, ...argv], { input, encoding: 'utf8' });

describe('the program as a process', () => {
  it('reads standard input, writes stdout, and ends with the status', () => {
    const { status, stdout, stderr } = start(
      ['compare', desk.path('wire.txt'), '-', '--fail-on', 'none', '-f', 'json'],
      DAILY,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  });

  it('ends with 2 and one line for a missing file', () => {
    const { status, stdout, stderr } = start(['compare', desk.path('wire.txt'), 'none.txt']);
    expect([status, stdout, stderr]).toEqual([2, '', 'discrepancy: none.txt: no such file\n']);
  });

  it('ends quietly when nobody reads on', () => {
    const command = `"${process.execPath}" ${bin.join(' ')} compare "${desk.path('wire.txt')}" "${desk.path('daily.md')}" -f json | head -c 5`;
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stderr).not.toContain('EPIPE');
  });
});
