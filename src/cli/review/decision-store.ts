import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../read/input-error.ts';
import { type Decision, formatDecisions, mergeDecisions } from '../../settle/decisions.ts';
import { isMissing, loadDecisions } from '../verdicts.ts';
import { writeFiles } from '../write-files.ts';

/** A decisions file that several tabs and processes may write at once. */
export type DecisionStore = {
  readonly read: () => Promise<readonly Decision[]>;
  /** Merges decisions into the file: of each fingerprint the newest stays. Gives what then stands in it. */
  readonly add: (decisions: readonly Decision[]) => Promise<readonly Decision[]>;
};

const PATIENCE_MS = 10_000;
const PAUSE_MS = 15;

/**
 * Opens a decisions file. Each write reads the file again under a lock, merges, and moves a whole new file into place, so
 * that a process that is killed at any moment leaves the old file or the new one. The lock of a dead process is broken.
 */
export function openDecisions(path: string): DecisionStore {
  const read = (): Promise<readonly Decision[]> =>
    loadDecisions(path).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    read,
    add: (decisions) => {
      const write = async (): Promise<readonly Decision[]> => {
        const unlock = await lockFile(`${path}.lock`);
        try {
          const before = await read();
          const merged = mergeDecisions(before, decisions);
          const text = formatDecisions(merged);
          if (text !== formatDecisions(before)) await writeFiles([{ path, text }]);
          return merged;
        } finally {
          await unlock();
        }
      };
      const done = queue.then(write, write);
      queue = done.catch(() => {});
      return done;
    },
  };
}

/** Takes a lock file, waiting for a living holder; gives what lets go of it. */
async function lockFile(path: string): Promise<() => Promise<void>> {
  const mine = `${process.pid} ${randomUUID()}\n`;
  // The lock appears with its words in it: a reader never meets an empty one.
  const draft = `${path}.${randomUUID().slice(0, 8)}`;
  await writeFile(draft, mine, { flag: 'wx' }).catch((error: unknown) => {
    throw new InputError(path, "can't be written", { cause: error });
  });
  try {
    for (let waited = 0; ; waited += PAUSE_MS) {
      if (await linked(draft, path)) break;
      await breakIfStale(path, waited);
      await sleep(PAUSE_MS);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true });
  };
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new InputError(path, "can't be written", { cause: error });
  }
}

/** Moves away the lock of a process that lives no more, or that has held it for longer than any write takes. */
async function breakIfStale(path: string, waited: number): Promise<void> {
  const words = await readFile(path, 'utf8').catch(() => '');
  if (words === '') return;
  if (isAlive(Number(words.split(' ')[0])) && waited < PATIENCE_MS) return;
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  await rename(path, aside).catch(() => {});
  // Another may have broken it first, and what was moved is its new lock: put that back.
  if ((await readFile(aside, 'utf8').catch(() => words)) !== words) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
