import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';
import { makeDesk, run, WIRE } from './harness.ts';

const desk = makeDesk({ 'old.md': 'old' });
afterAll(desk.clear);

describe('writing reports', () => {
  it('replaces what a link leads to and leaves the link', async () => {
    symlinkSync(desk.path('old.md'), desk.path('link.md'));
    await writeFiles([{ path: desk.path('link.md'), text: 'new' }]);
    expect(lstatSync(desk.path('link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(desk.path('old.md'), 'utf8')).toBe('new');
  });

  it('writes to a device without replacing it', async () => {
    await writeFiles([{ path: '/dev/null', text: 'gone' }]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves no temporary file, whether it worked or not', async () => {
    mkdirSync(desk.path('folder'));
    const before = readdirSync(desk.folder);
    const text = 'x';
    await expect(
      writeFiles([
        { path: desk.path('a'), text },
        { path: desk.path('folder'), text },
      ]),
    ).rejects.toThrow('is a folder');
    await expect(
      writeFiles([
        { path: desk.path('a'), text },
        { path: desk.path('old.md/b'), text },
      ]),
    ).rejects.toThrow('no such folder');
    expect(readdirSync(desk.folder)).toEqual(before);
    await writeFiles([{ path: desk.path('a'), text }]);
    expect(readdirSync(desk.folder).sort()).toEqual([...before, 'a'].sort());
  });

  it('refuses to write over an article that it reaches by a link', async () => {
    symlinkSync(desk.path('wire.txt'), desk.path('wire-link.txt'));
    const { status, err } = await run([
      'compare',
      desk.path('wire.txt'),
      desk.path('daily.md'),
      '-o',
      desk.path('wire-link.txt'),
    ]);
    expect([status, err]).toEqual([2, expect.stringContaining('the report would overwrite it')]);
    expect(readFileSync(desk.path('wire.txt'), 'utf8')).toBe(WIRE);
  });
});
