import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/registry.ts';
import { reporters } from '../../src/report/registry.ts';
import { run } from './harness.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
const lines = blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('discrepancy '));

/** The words of a simple command line; double quotes hold a word together. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ''));

describe('README', () => {
  it('shows only commands that work when typed, in this order', async () => {
    const root = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), 'discrepancy-readme-'));
    symlinkSync(resolve('corpus'), join(folder, 'corpus'));
    process.chdir(folder);
    try {
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        const { status, out } = await run(wordsOf(line));
        expect([0, 1], line).toContain(status);
        expect(out.trim(), line).not.toBe('');
      }
    } finally {
      process.chdir(root);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('names every option of compare, and none that there is not', () => {
    const table = readme.slice(readme.indexOf('| option | meaning |'), readme.indexOf('Exit status:'));
    const shown = [...table.matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[1]?.replace(/^no-/, '') ?? '');
    const compare = commands.find((command) => command.name === 'compare');
    expect([...new Set(shown)].sort()).toEqual(Object.keys(compare?.options ?? {}).sort());
  });

  it('names every format and every command', () => {
    const row = /`--format F` \| (.*) \|/.exec(readme)?.[1] ?? '';
    expect([...row.matchAll(/`([a-z]+)`/g)].map((match) => match[1]).sort()).toEqual(Object.keys(reporters).sort());
    for (const { name } of commands) expect(readme).toContain(`| \`${name} `.replace('rules ', 'rules'));
  });

  it('has its two commands in package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(readme).toContain('    npm ci && npm run report\n');
    expect(readme).toContain('    npm test\n');
    expect(scripts).toMatchObject({ report: expect.stringContaining('reports/corpus.md'), test: expect.any(String) });
  });
});
