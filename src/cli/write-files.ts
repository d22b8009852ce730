import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../read/input-error.ts';

/** A file to write. */
export type FileOutput = { readonly path: string; readonly text: string };

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'no such folder',
  EPERM: 'no permission',
  EROFS: 'read-only file system',
};

function writeError(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new InputError(path, `can't be written (${REASONS[code] ?? (code || String(error))})`, { cause: error });
}

/** How a target is written: `temporary` is moved onto `target` at the end; devices and pipes are written to as they are. */
type Staged = { readonly path: string; readonly text: string; readonly target: string; readonly temporary?: string };

/**
 * Writes files whole or not at all: each goes to a temporary file beside its target first, and only when all stand are
 * they moved into place. Throws `InputError` with the path that failed; nothing half-written stays behind.
 */
export async function writeFiles(outputs: readonly FileOutput[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const output of outputs) {
      await naming(output.path, async () => {
        const stage = await stageOutput(output);
        staged.push(stage);
        if (stage.temporary !== undefined) await writeFile(stage.temporary, stage.text, { flag: 'wx' });
      });
    }
    for (const { path, text, target, temporary } of staged) {
      await naming(path, () => (temporary === undefined ? writeFile(target, text) : rename(temporary, target)));
    }
  } catch (error) {
    // The first error is the one to tell; what can't be taken away either was never there.
    await Promise.allSettled(staged.map(({ temporary }) => temporary && rm(temporary, { force: true })));
    throw error;
  }
}

/** Runs a step of writing a file; what goes wrong is said with the file's path. */
async function naming(path: string, step: () => Promise<void>): Promise<void> {
  await step().catch((error: unknown) => {
    throw writeError(path, error);
  });
}

async function stageOutput({ path, text }: FileOutput): Promise<Staged> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (existing && !existing.isFile()) return { path, text, target: path };
  if (existing) await access(path, constants.W_OK);
  // A link stays a link: the file that it leads to is replaced.
  const target = existing ? await realpath(path) : path;
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomUUID().slice(0, 8)}.tmp`);
  return { path, text, target, temporary };
}
