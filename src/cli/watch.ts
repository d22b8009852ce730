import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from '../model/finding.ts';
import { InputError } from '../read/input-error.ts';
import { oneLine } from '../report/safe-text.ts';
import { isSettled } from '../report/view.ts';
import { checkStories, compareStories } from './check-stories.ts';
import type { Args } from './command.ts';
import type { Config } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import type { Io } from './io.ts';
import type { StoryReport } from './settle-stories.ts';
import { findStories } from './stories.ts';

/** Milliseconds between two looks at the files. */
const PAUSE = 300;

/** Checks once, then again whenever a file of a story or the config changes, and shows what came and went. Never ends. */
export async function watchStories(first: Config, args: Args, io: Io): Promise<never> {
  let config = first;
  // Always the state before the comparison: what changes while it runs is seen by the next look.
  let state = await stateOf(config);
  await checkStories(config, args, io);
  let before = (await compareStories(config, args, io)).stories;
  io.stderr('watching; end with Ctrl-C\n');
  for (;;) {
    await sleep(PAUSE);
    const now = await stateOf(config);
    if (now === state) continue;
    state = now;
    try {
      config = config.path === undefined ? config : await loadConfig(config.path);
      state = await stateOf(config);
      const { stories } = await compareStories(config, args, io);
      io.stdout(`${deltaLines(before, stories).join('\n')}\n`);
      before = stories;
    } catch (error) {
      // A file may be half written, or the config wrong for a while: the next change is another chance.
      if (!(error instanceof InputError)) throw error;
      io.stderr(`discrepancy: ${oneLine(error.message)}\n`);
    }
  }
}

/** What came (+) and went (-) in each story. */
function deltaLines(before: readonly StoryReport[], after: readonly StoryReport[]): string[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  const lines = names.flatMap((name) => {
    const [old, now] = [openOf(before, name), openOf(after, name)];
    const line = (sign: string, finding: Finding): string =>
      `  ${sign} ${finding.severity}  ${finding.rule}  ${oneLine(finding.message)}`;
    const came = now.filter((f) => !old.some((o) => o.fingerprint === f.fingerprint)).map((f) => line('+', f));
    const went = old.filter((o) => !now.some((f) => f.fingerprint === o.fingerprint)).map((f) => line('-', f));
    return came.length + went.length > 0 ? [name, ...came, ...went] : [];
  });
  return lines.length > 0 ? lines : ['changed; the findings are the same'];
}

function openOf(stories: readonly StoryReport[], name: string): Finding[] {
  const story = stories.find((known) => known.name === name);
  return (story?.report.findings ?? []).filter((finding) => !isSettled(finding) && finding.status !== 'known');
}

/** Names, sizes and times of all files that count, as one text. */
async function stateOf(config: Config): Promise<string> {
  const stories = await findStories(config).catch(() => []);
  const paths = [
    config.path,
    config.houseStylePath,
    config.suppressions,
    config.decisions,
    ...stories.flatMap((story) => [
      ...story.ours.map((f) => f.path),
      ...story.others.map((f) => f.path),
      story.baseline,
    ]),
  ].filter((path): path is string => path !== undefined);
  const parts = await Promise.all(
    paths.map(async (path) => {
      const info = await stat(path).catch(() => undefined);
      return `${path} ${info?.size} ${info?.mtimeMs}`;
    }),
  );
  return parts.join('\n');
}
