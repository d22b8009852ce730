import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { InputError } from '../read/input-error.ts';
import { type BaselineEntry, formatBaseline, parseBaseline } from '../settle/baseline.ts';
import type { Cache } from './cache.ts';
import type { Args } from './command.ts';
import { compareStory } from './compare-story.ts';
import type { Config } from './config/config.ts';
import { commitOf, git, splitNul, topOf } from './git.ts';
import type { Io } from './io.ts';
import type { StoryReport } from './settle-stories.ts';
import { findStories, type StoryFiles } from './stories.ts';

/**
 * The stories with a file that changed since a ref forked from here, committed or not. All of them when what holds for
 * all changed: config, house style, suppressions or decisions.
 */
export async function changedStories(
  config: Config,
  stories: readonly StoryFiles[],
  ref: string,
): Promise<StoryFiles[]> {
  const commit = await commitOf(config.folder, ref);
  const base = await git(config.folder, ['merge-base', commit, 'HEAD']).then(
    (output) => output.toString().trim(),
    () => commit,
  );
  const top = await topOf(config.folder);
  const tracked = splitNul(await git(top, ['diff', '--name-only', '--no-renames', '-z', base, '--']));
  const added = splitNul(await git(top, ['ls-files', '--others', '--exclude-standard', '-z']));
  const changed = new Set([...tracked, ...added].map((path) => join(top, path)));
  const isChanged = async (path: string | undefined): Promise<boolean> => {
    if (path === undefined) return false;
    return changed.has(resolve(path)) || changed.has(await realpath(path).catch(() => ''));
  };
  for (const path of [config.path, config.houseStylePath, config.suppressions, config.decisions]) {
    if (await isChanged(path)) return [...stories];
  }
  const chosen: StoryFiles[] = [];
  for (const story of stories) {
    const paths = [...story.ours, ...story.others].map(({ path }) => path);
    const folders = new Set(paths.map((path) => resolve(path, '..')));
    const gone = tracked.map((path) => join(top, path)).some((path) => folders.has(resolve(path, '..')));
    const touched = await Promise.all([...paths, story.baseline].map(isChanged));
    // A file that was deleted belongs to no story any more; its neighbours' story has changed.
    if (gone || touched.includes(true)) chosen.push(story);
  }
  return chosen;
}

/** What is found in the stories as they are at a ref, with today's config: accepted, so that only the rest is new. */
export async function baselineAtRef(
  config: Config,
  stories: readonly StoryFiles[],
  ref: string,
  args: Args,
  io: Io,
  cache: Cache,
): Promise<(story: StoryReport) => readonly BaselineEntry[]> {
  const commit = await commitOf(config.folder, ref);
  const top = await topOf(config.folder);
  const copy = await mkdtemp(join(tmpdir(), 'discrepancy-ref-'));
  try {
    await copyTree(top, commit, copy);
    const root = join(copy, 'tree', relative(await realpath(top), await realpath(config.folder)));
    const entries = new Map<string, readonly BaselineEntry[]>();
    const names = new Set(stories.map((story) => story.name));
    for (const spec of config.stories) {
      // A story that was not there yet has nothing accepted.
      const then = await findStories({ ...config, stories: [spec] }, root).catch(noneIfMissing);
      for (const story of then.filter(({ name }) => names.has(name))) {
        const { report } = await compareStory(story, config, args, io, cache, root);
        entries.set(story.name, parseBaseline(formatBaseline(report.findings)).entries);
      }
    }
    return ({ name }) => entries.get(name) ?? [];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function noneIfMissing(error: unknown): StoryFiles[] {
  if (error instanceof InputError) return [];
  throw error;
}

/** Writes the files of a commit to `copy/tree`, by an index of its own: the repository is only read. */
async function copyTree(top: string, commit: string, copy: string): Promise<void> {
  const env = { GIT_INDEX_FILE: join(copy, 'index') };
  await mkdir(join(copy, 'tree'));
  await git(top, ['read-tree', commit], env);
  await git(top, ['checkout-index', '--all', '--force', `--prefix=${join(copy, 'tree')}/`], env);
}
