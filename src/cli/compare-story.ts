import { analyse, type Cache } from './cache.ts';
import type { Args } from './command.ts';
import type { Config } from './config/config.ts';
import { maxBytesOf } from './input-options.ts';
import type { Io } from './io.ts';
import { compareOptions } from './run-options.ts';
import type { StoryReport } from './settle-stories.ts';
import { loadStory, type StoryFiles } from './stories.ts';
import { inlineDisables } from './verdicts.ts';

/** Reads and compares one story, from the cache where its articles were compared before. */
export async function compareStory(
  files: StoryFiles,
  config: Config,
  args: Args,
  io: Io,
  cache: Cache,
  root: string = config.folder,
): Promise<StoryReport> {
  const story = await loadStory(files, root, io, maxBytesOf(args));
  const options = compareOptions(config, args, []);
  const report = await analyse(story.sources, { title: story.name, ...options }, cache);
  const ids = story.sources.map((source) => source.id);
  // Where we answer for some articles, the others' authors have no say in what is shown.
  const disables = inlineDisables(story.inputs, ids, story.ours > 0 ? story.ours : ids.length);
  const { name, ours, baseline } = story;
  return { name, report, ours, disables, ...(baseline === undefined ? {} : { baseline }) };
}
