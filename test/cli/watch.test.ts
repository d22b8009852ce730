import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DAILY } from './harness.ts';
import { CONFIG, makeStories } from './stories-desk.ts';

describe('check --watch', () => {
  it('shows what came and went when a file changes, and goes on over a wrong config', async () => {
    const config = CONFIG.replace(/^baseline.*\n/m, '');
    const desk = makeStories({ 'discrepancy.config.yml': config });
    const bin = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, resolve('src/bin.ts')];
    const child = spawn(process.execPath, [...bin, 'check', '--watch'], {
      cwd: desk.folder,
      env: { ...process.env, CI: '' },
    });
    let text = '';
    const heard = (words: string): Promise<void> =>
      new Promise((done, fail) => {
        child.once('exit', () => fail(new Error(`ended before it said “${words}”: ${text}`)));
        const look = (): void => {
          if (text.includes(words)) done();
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += String(chunk);
      });
    }
    try {
      await heard('watching');
      expect(text).toContain('$61 million');
      desk.write('stories/dam/ours.md', DAILY.replace('$61', '$72'));
      await heard('stories/dam\n  + error  number/conflict  “$72 million”');
      expect(text).toContain('  - error  number/conflict  “$61 million”');
      desk.write('discrepancy.config.yml', 'storys: []\n');
      await heard('unknown key "storys"');
      desk.write('discrepancy.config.yml', config);
      await heard('changed; the findings are the same');
    } finally {
      child.kill();
      desk.clear();
    }
  });
});
