import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Source } from '../model/source.ts';
import { expandInputs, type InputPath } from '../read/expand-inputs.ts';
import { matchesSegment } from '../read/glob.ts';
import { InputError } from '../read/input-error.ts';
import type { Config, StorySpec } from './config/config.ts';
import type { Io } from './io.ts';
import { type LoadedInput, readInputs } from './load-sources.ts';

/** A story of the config with its files found. */
export type StoryFiles = {
  readonly name: string;
  /** The articles that we answer for; none where the config doesn't say. */
  readonly ours: readonly InputPath[];
  readonly others: readonly InputPath[];
  /** Path of its baseline; several stories may share one. */
  readonly baseline?: string;
};

/** A story as read. Article ids are paths as the config's folder sees them, ours first. */
export type LoadedStory = {
  readonly name: string;
  readonly sources: readonly Source[];
  /** How many of the first sources are ours; 0 where the config doesn't say. */
  readonly ours: number;
  readonly inputs: readonly LoadedInput[];
  readonly baseline?: string;
};

/** The stories of a config with their files, found from `root` (the config's folder, or a copy of it). Sorted as given. */
export async function findStories(config: Config, root: string = config.folder): Promise<StoryFiles[]> {
  const stories: StoryFiles[] = [];
  for (const spec of config.stories) {
    stories.push(
      ...(spec.each === undefined ? [await namedStory(spec, root)] : await storiesIn(spec, spec.each, root)),
    );
  }
  const names = stories.map((story) => story.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new InputError(config.path ?? '.', `names the story "${twice}" twice`);
  return stories.map((story) => withBaseline(story, config));
}

function withBaseline(story: StoryFiles, config: Config): StoryFiles {
  const own = story.baseline === undefined ? undefined : join(config.folder, story.baseline);
  const path = (own ?? config.baseline)?.replaceAll('{story}', slugOf(story.name));
  return path === undefined ? story : { ...story, baseline: path };
}

/** A story's name as part of a file name: `stories/dam` is `stories-dam`. */
export function slugOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'story';
}

async function namedStory(spec: StorySpec, root: string): Promise<StoryFiles> {
  const ours = await expand(spec.ours, root);
  const known = new Set(ours.map(({ path }) => realpathSync(path)));
  const others = await expand([...spec.sources, ...spec.articles], root);
  return {
    name: spec.name ?? '',
    ours,
    // A pattern for the sources may cover our own article too.
    others: others.filter(({ path, found }) => !found || !known.has(realpathSync(path))),
    ...(spec.baseline === undefined ? {} : { baseline: spec.baseline }),
  };
}

async function expand(words: readonly string[], root: string): Promise<readonly InputPath[]> {
  return expandInputs(words.map((word) => (isAbsolute(word) ? word : join(root, word))));
}

/** The stories under a pattern: the articles of each folder are one. Folders with a single article are no story. */
async function storiesIn(spec: StorySpec, pattern: string, root: string): Promise<StoryFiles[]> {
  const files = await expand([join(pattern, '*')], root).catch((error: unknown) => {
    if (error instanceof InputError) return expand([pattern], root);
    throw error;
  });
  const folders = new Map<string, InputPath[]>();
  for (const file of files) folders.set(dirname(file.path), [...(folders.get(dirname(file.path)) ?? []), file]);
  return [...folders].flatMap(([folder, inside]): StoryFiles[] => {
    if (inside.length < 2) return [];
    const isOurs = ({ path }: InputPath): boolean => spec.ours.some((name) => matchesSegment(basename(path), name));
    return [
      {
        name: nameIn(root, folder) || basename(resolve(folder)),
        ours: inside.filter(isOurs),
        others: inside.filter((file) => !isOurs(file)),
        ...(spec.baseline === undefined ? {} : { baseline: spec.baseline }),
      },
    ];
  });
}

/** A path as the config's folder sees it, with forward slashes: the same on every machine. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Reads a story's articles. Throws `InputError` when there are fewer than two. */
export async function loadStory(
  story: StoryFiles,
  root: string,
  io: Io,
  options: { readonly maxBytes?: number },
): Promise<LoadedStory> {
  const ours = await readInputs(story.ours, io, options);
  const inputs = [...ours, ...(await readInputs(story.others, io, options))];
  const idOf = ({ path, sources }: LoadedInput): Source[] =>
    sources.map((source) => ({ ...source, id: nameIn(root, path) + source.id.slice(path.length) }));
  const sources = inputs.flatMap(idOf);
  if (sources.length < 2) throw new InputError(story.name, 'a story needs two articles or more');
  const { name, baseline } = story;
  const count = ours.flatMap((input) => input.sources).length;
  return { name, sources, ours: count, inputs, ...(baseline === undefined ? {} : { baseline }) };
}
