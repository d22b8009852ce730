import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** What a run of the command line gave. */
export type Run = { readonly status: number; readonly out: string; readonly err: string };

/** Runs a command line with its own streams; the environment and terminal can be set. */
export async function run(
  argv: readonly string[],
  world: Partial<Io> & { readonly input?: string } = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const { input = '', ...rest } = world;
  const status = await main(argv, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    stdin: () => Promise.resolve(Buffer.from(input)),
    env: {},
    isTerminal: false,
    columns: 100,
    ...rest,
  });
  return { status, out, err };
}

/** A temporary folder with a few files in it. */
export type Desk = { readonly folder: string; readonly path: (name: string) => string; readonly clear: () => void };

export const WIRE = `Dam repair to cost $48 million

HOLLIS, Maine, June 4 (Northwire) - The Hollis dam will be repaired at a cost of $48 million, the state said on Tuesday.

The repair will take 16 months and employ 230 workers, said engineer Dora Pell.
`;

export const DAILY = `---
date: 2024-06-05
source: Valley Post
---

# State to repair the Hollis dam

The Hollis dam will be repaired at a cost of $61 million, the state said on Tuesday.

The repair will employ 230 workers, engineer Dora Pell said.
`;

/** Makes a folder with two articles on one story, `wire.txt` and `daily.md`, and whatever else is given. */
export function makeDesk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'discrepancy-cli-'));
  for (const [name, data] of Object.entries({ 'wire.txt': WIRE, 'daily.md': DAILY, ...files })) {
    writeFileSync(join(folder, name), data);
  }
  return {
    folder,
    path: (name) => join(folder, name),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
