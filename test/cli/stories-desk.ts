import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listRules } from '../../src/pipeline.ts';
import { DAILY, type Run, run, WIRE } from './harness.ts';

/** A temporary folder with stories and a config, in which command lines are run. */
export type StoryDesk = {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  /** Runs a command line with the folder, or one in it, as current folder. */
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>, inside?: string) => Promise<Run>;
  readonly git: (...words: readonly string[]) => string;
  readonly clear: () => void;
};

/** Every rule but the one that these tests are built on: they are about what is done with findings, not about rules. */
export const OTHER_RULES: readonly string[] = listRules()
  .map((rule) => rule.id)
  .filter((id) => id !== 'number/conflict');

export const CONFIG: string = `stories:
  - stories/*
rules: { ${OTHER_RULES.map((id) => `${id}: off`).join(', ')} }
baseline: accepted/{story}.txt
`;

/** Makes two stories, `stories/dam` (two articles that disagree about the cost) and `stories/tram` (two that agree). */
export function makeStories(files: Readonly<Record<string, string>> = {}): StoryDesk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'discrepancy-stories-')));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const all = {
    'discrepancy.config.yml': CONFIG,
    'stories/dam/ours.md': DAILY,
    'stories/dam/wire.txt': WIRE,
    'stories/tram/ours.md': TRAM,
    'stories/tram/wire.txt': TRAM,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(name, text);
  mkdirSync(path('accepted'), { recursive: true });
  return {
    folder,
    path,
    write,
    run: async (argv, env = {}, inside = '.') => {
      const before = process.cwd();
      process.chdir(path(inside));
      try {
        return await run(argv, { env });
      } finally {
        process.chdir(before);
      }
    },
    git: (...words) =>
      execFileSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', ...words], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const TRAM = `Tram line to open in May

LOWMOOR, April 2 (Northwire) - The new tram line from Lowmoor to Castle Street will open on May 6, the city said.

The line has nine stops and cost 310 million pounds, council leader Ines Okafor said.
`;
