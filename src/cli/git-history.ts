import { realpath } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import type { Source } from '../model/source.ts';
import { InputError } from '../read/input-error.ts';
import { DEFAULT_MAX_BYTES, readBytes } from '../read/read-bytes.ts';
import { sourcesIn } from '../read/read-source.ts';
import { git, topOf } from './git.ts';

/**
 * The versions of a file in its git history, renames followed, the oldest first, and the file as it is now where that
 * is not committed. Each is named `path@commit`. Consecutive versions are never the same.
 */
export async function historyOf(path: string, most: number): Promise<Source[]> {
  const folder = dirname(path);
  const now = await readBytes(path, DEFAULT_MAX_BYTES);
  const top = await topOf(folder);
  const words = [
    'log',
    '--follow',
    `--max-count=${most}`,
    '--format=%x01%h',
    '--name-only',
    '-z',
    '--',
    basename(path),
  ];
  const entries = (await git(folder, words)).toString().split('\u0001').slice(1);
  const versions: Source[] = [];
  let last: Buffer | undefined;
  for (const entry of entries.reverse()) {
    const [hash = '', name = ''] = entry
      .split('\0')
      .map((part) => part.replace(/^\n/, ''))
      .filter(Boolean);
    if (name === '') continue;
    const bytes = await git(top, ['cat-file', 'blob', `${hash}:${name}`]);
    if (last?.equals(bytes)) continue;
    last = bytes;
    versions.push(await versionOf(bytes, name, `${name}@${hash}`));
  }
  const name = relative(await realpath(top), await realpath(path));
  if (!last) throw new InputError(path, 'has no history in git');
  if (!last.equals(now)) versions.push(await versionOf(now, name, name));
  return versions;
}

async function versionOf(bytes: Uint8Array, path: string, id: string): Promise<Source> {
  const [source, ...more] = await sourcesIn(bytes, path);
  if (!source || more.length > 0) throw new InputError(id, 'holds several articles; one is wanted here');
  return { ...source, id };
}
