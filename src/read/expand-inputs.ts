import { type Dirent, existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSIONS, extensionOf } from './detect-format.ts';
import { isGlob, matchesSegment } from './glob.ts';
import { InputError } from './input-error.ts';
import { inputErrorOf } from './read-bytes.ts';

/** One file to read. `found`: it was not named itself but found in a folder or by a pattern. */
export type InputPath = { readonly path: string; readonly found: boolean };

const MAX_FOUND = 10_000;

/**
 * The files that the words of a command line stand for: a file is itself, a folder its articles (by extension, without
 * sub-folders), a pattern what it matches (`*`, `?`, `[ab]`, `**` for folders at any depth), `-` standard input.
 * What is found is sorted by path. The same file twice is an error, as is a word that stands for nothing.
 */
export async function expandInputs(words: readonly string[]): Promise<readonly InputPath[]> {
  const all: InputPath[] = [];
  for (const word of words) all.push(...(await expandWord(word)));
  const seen = new Map<string, string>();
  for (const { path } of all) {
    const real = path === '-' ? path : await realpath(path).catch((error: unknown) => fail(error, path));
    const before = seen.get(real);
    if (before !== undefined) {
      const as = before === path ? '' : ` (first as ${before})`;
      throw new InputError(path, `is given twice${as}; compare it with another article`);
    }
    seen.set(real, path);
  }
  return all;
}

function fail(error: unknown, path: string): never {
  throw inputErrorOf(error, path);
}

async function expandWord(word: string): Promise<readonly InputPath[]> {
  if (word === '-') return [{ path: word, found: false }];
  if (word === '' || word.includes('\0')) throw new InputError(JSON.stringify(word), 'no such file');
  // A file whose name holds a bracket or star is that file.
  if (isGlob(word) && !existsSync(word)) return foundIn(await matchGlob(word), word, 'matches no file');
  const info = await stat(word).catch((error: unknown) => fail(error, word));
  if (!info.isDirectory()) return [{ path: word, found: false }];
  const names = (await listFolder(word)).filter((entry) => isArticle(entry)).map((entry) => join(word, entry.name));
  return foundIn(names, word, 'is a folder with no articles in it');
}

function foundIn(paths: readonly string[], word: string, otherwise: string): InputPath[] {
  if (paths.length === 0) throw new InputError(word, otherwise);
  return [...paths].sort().map((path) => ({ path, found: true }));
}

async function listFolder(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch((error: unknown) => fail(error, path));
}

function isArticle(entry: Dirent): boolean {
  return !entry.isDirectory() && !entry.name.startsWith('.') && EXTENSIONS[extensionOf(entry.name)] !== undefined;
}

async function matchGlob(pattern: string): Promise<string[]> {
  const absolute = pattern.startsWith('/');
  const segments = pattern.split('/').filter((segment, i) => segment !== '' && !(i === 0 && segment === '.'));
  const found = new Set<string>();
  await walk(absolute ? '/' : '', segments, found);
  return [...found];
}

async function walk(folder: string, segments: readonly string[], found: Set<string>): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined || found.size >= MAX_FOUND) return;
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
  if (segment === '**') {
    await walk(folder, rest.length > 0 ? rest : ['*'], found);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(join(folder, entry.name), segments, found);
    }
    return;
  }
  if (!isGlob(segment)) {
    const path = join(folder, segment);
    if (rest.length > 0) await walk(path, rest, found);
    else if (existsSync(path)) found.add(path);
    return;
  }
  for (const entry of entries) {
    if (!matchesSegment(entry.name, segment)) continue;
    if (entry.name.startsWith('.') && !segment.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (rest.length > 0) {
      if (entry.isDirectory()) await walk(path, rest, found);
    } else if (isArticle(entry)) found.add(path);
  }
}
