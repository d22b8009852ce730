import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputError } from '../read/input-error.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Runs git in a folder and gives its output as bytes. Throws `InputError` with git's own words. */
export async function git(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Buffer> {
  // Inside a hook git names its own folder and index, which hold for its current folder only.
  const {
    GIT_DIR: _dir,
    GIT_INDEX_FILE: _index,
    GIT_PREFIX: _prefix,
    GIT_WORK_TREE: _tree,
    ...withoutHook
  } = process.env;
  try {
    const options = {
      cwd: folder,
      env: { ...withoutHook, GIT_OPTIONAL_LOCKS: '0', ...env },
      maxBuffer: MAX_OUTPUT,
      encoding: 'buffer',
    } as const;
    return (await run('git', [...words], options)).stdout;
  } catch (error) {
    const failed = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
    if (failed.code === 'ENOENT') throw new InputError('git', 'is not installed', { cause: error });
    const says = failed.stderr?.toString().trim().split('\n')[0] ?? String(error);
    throw new InputError(folder, `git ${words[0]}: ${says}`, { cause: error });
  }
}

/** The entries of output that git ends with NUL. */
export function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

/** The commit that a ref stands for. Throws `InputError` with a hint where it is not known here. */
export async function commitOf(folder: string, ref: string): Promise<string> {
  await topOf(folder);
  try {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    return (await git(folder, words)).toString().trim();
  } catch (error) {
    const fetch = ref.replace(/^origin\//, '');
    throw new InputError(ref, `no such git ref here; "git fetch origin ${fetch}" may bring it`, { cause: error });
  }
}

/** Top folder of the repository that a folder is in. */
export async function topOf(folder: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--show-toplevel'])).toString().replace(/\n$/, '');
}
