import type { Severity } from '../model/finding.ts';
import { combineReports } from '../report/combine.ts';
import { countOf } from '../report/counts.ts';
import { isSettled } from '../report/view.ts';
import { openCache } from './cache.ts';
import { type Args, flagArg, textArg } from './command.ts';
import { compareStory } from './compare-story.ts';
import type { Config } from './config/config.ts';
import { baselineAtRef, changedStories } from './git-stories.ts';
import { failStatus, filterReport, renderFile, renderStdout } from './give-report.ts';
import type { Io } from './io.ts';
import { type OutputPlan, planOutput, protectInputs } from './report-options.ts';
import { gateOf, sayNotes } from './run-options.ts';
import { isCi } from './settle-options.ts';
import { type SettledStories, type StoryReport, settleStories } from './settle-stories.ts';
import { findStories, slugOf } from './stories.ts';
import { UsageError } from './usage-error.ts';
import { loadVerdicts } from './verdicts.ts';
import { writeFiles } from './write-files.ts';

/** All stories of a run, compared and settled, with how many of the config's were left aside as unchanged. */
export type CheckedStories = SettledStories & { readonly leftAside: number };

/** Compares and settles the stories of a config: those that `--since` leaves, each against its baseline. */
export async function compareStories(config: Config, args: Args, io: Io): Promise<CheckedStories> {
  const verdicts = await loadVerdicts(config, args);
  const all = await findStories(withBaseline(config, args));
  const since = textArg(args, 'since');
  const chosen = since === undefined ? all : await changedStories(config, all, since);
  const ref = textArg(args, 'baseline-from-ref');
  const cache = await openCache(config.folder, args['cache'] !== false && !isCi(io));
  const stories: StoryReport[] = [];
  for (const story of chosen) stories.push(await compareStory(story, config, args, io, cache));
  const entriesOf = ref === undefined ? undefined : await baselineAtRef(config, chosen, ref, args, io, cache);
  await cache.close(chosen.length === all.length && ref === undefined);
  const settled = await settleStories(stories, {
    verdicts,
    update: flagArg(args, 'update-baseline'),
    prune: flagArg(args, 'prune'),
    partial: chosen.length < all.length,
    ...(entriesOf ? { entriesOf } : {}),
  });
  return { ...settled, leftAside: all.length - chosen.length };
}

function withBaseline(config: Config, args: Args): Config {
  const baseline = textArg(args, 'baseline');
  if (textArg(args, 'baseline-from-ref') !== undefined) {
    const { baseline: _file, ...rest } = config;
    return { ...rest, stories: config.stories.map(({ baseline: _own, ...story }) => story) };
  }
  return baseline === undefined ? config : { ...config, baseline };
}

/** `check` without `--watch`: compares, writes the reports, says what there is to say; gives the exit status. */
export async function checkStories(config: Config, args: Args, io: Io): Promise<0 | 1> {
  const plan = planOutput(args, config.reports);
  const gate = gateOf(config, args);
  checkPlan(plan);
  const checked = await compareStories(config, args, io);
  for (const { report } of checked.stories) {
    protectInputs(
      plan,
      report.articles.map((article) => article.path),
    );
  }
  const least = (textArg(args, 'min-severity') ?? 'info') as Severity;
  const stories = checked.stories.map((story) => ({ ...story, report: filterReport(story.report, least) }));
  await writeFiles(plan.files.flatMap((target) => filesOf(target, stories, args, config)));
  if (plan.stdout === 'pretty') io.stdout(prettyStories(stories, checked.leftAside, args, io));
  else if (plan.stdout !== undefined) {
    const parts = stories.map(({ name, report }) => ({
      name,
      text: renderStdout(plan.stdout ?? '', report, args, io),
    }));
    io.stdout(combineReports(plan.stdout, parts) ?? '');
  } else if (!flagArg(args, 'quiet')) io.stdout(`${totalsLine(stories, checked.leftAside)}\n`);
  sayNotes(checked.notes, args, io);
  return failStatus(checked.stories, gate, io);
}

/** Formats that can't hold several stories need a file for each. */
function checkPlan(plan: OutputPlan): void {
  const targets = [...plan.files, ...(plan.stdout === undefined ? [] : [{ format: plan.stdout, path: '' }])];
  const wrong = targets.find(({ format, path }) => !path.includes('{story}') && !COMBINED.includes(format));
  if (wrong) {
    throw new UsageError(
      `${wrong.format} holds one story; put {story} in the file’s name (--report ${wrong.format}:{story}.${wrong.format})`,
    );
  }
}

const COMBINED = ['pretty', 'ai', 'markdown', 'github', 'json', 'sarif', 'rdjson', 'junit', 'csv'];

function filesOf(
  target: { readonly format: string; readonly path: string },
  stories: readonly StoryReport[],
  args: Args,
  config: Config,
): { readonly path: string; readonly text: string }[] {
  const { format, path } = target;
  const paths = stories.map(({ name }) => path.replaceAll('{story}', slugOf(name)));
  const parts = stories.map(({ name, report }, i) => ({
    name,
    text: renderFile(format, report, args, paths[i] ?? path, config.folder),
  }));
  if (path.includes('{story}')) return parts.map(({ text }, i) => ({ path: paths[i] ?? path, text }));
  return [{ path, text: combineReports(format, parts) ?? '' }];
}

/** The terminal shows what is open and not accepted yet; stories without are only counted. */
function prettyStories(stories: readonly StoryReport[], leftAside: number, args: Args, io: Io): string {
  const parts = stories.flatMap(({ name, report }) => {
    const findings = report.findings.filter((finding) => finding.status !== 'known');
    if (!findings.some((finding) => !isSettled(finding)) && report.notCompared.length === 0) return [];
    return [{ name, text: renderStdout('pretty', { ...report, findings }, args, io) }];
  });
  const shown = parts.length > 0 ? [combineReports('pretty', parts) ?? ''] : [];
  return [...shown, `${totalsLine(stories, leftAside)}\n`].join('\n');
}

/** "12 stories: 3 findings new, 5 accepted, 1 suppressed; 4 stories unchanged". */
function totalsLine(stories: readonly StoryReport[], leftAside: number): string {
  const all = stories.flatMap(({ report }) => report.findings);
  const open = all.filter((finding) => !isSettled(finding));
  const known = open.filter((finding) => finding.status === 'known').length;
  const suppressed = all.length - open.length;
  const parts = [
    `${countOf(open.length - known, 'finding')}${open.some((f) => f.status) ? ' new' : ''}`,
    ...(known > 0 ? [`${known} accepted`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const aside = leftAside > 0 ? `; ${countOf(leftAside, 'story', 'stories')} unchanged` : '';
  return `${countOf(stories.length, 'story', 'stories')}: ${parts.join(', ')}${aside}`;
}
