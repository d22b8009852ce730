import type { Stage } from '../../pipeline.ts';
import { type Args, type Command, flagArg, listArg, textArg } from '../command.ts';
import { CONFIG_OPTIONS, configFor } from '../config/load-config.ts';
import { giveReport } from '../give-report.ts';
import { checkRules, INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { loadInputs } from '../load-sources.ts';
import { planOutput, protectInputs, REPORT_OPTIONS } from '../report-options.ts';
import { compareOptions, gateOf, sayNotes } from '../run-options.ts';
import { failOnNewOf, refuseInCi, SETTLE_OPTIONS } from '../settle-options.ts';
import { settleStories } from '../settle-stories.ts';
import { UsageError } from '../usage-error.ts';
import { inlineDisables, loadVerdicts } from '../verdicts.ts';

const STAGES: readonly Stage[] = ['read', 'parse', 'extract', 'align', 'detect'];

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const config = await configFor(args, io);
  if (!config) return 0;
  refuseInCi(args, io, ['update-baseline', 'prune']);
  const plan = planOutput(args);
  const gate = gateOf(config, args);
  const baseline = textArg(args, 'baseline');
  for (const [name, given] of [
    ['update-baseline', flagArg(args, 'update-baseline')],
    ['fail-on-new', failOnNewOf(args) !== undefined],
  ] as const) {
    if (given && baseline === undefined) throw new UsageError(`option "--${name}" needs --baseline FILE`);
  }
  const options = compareOptions(config, args, await checkRules(listArg(args, 'rules-off')));
  const inputs = await loadInputs(listArg(args, 'files'), io, { least: 2, ...maxBytesOf(args) });
  const sources = inputs.flatMap((input) => input.sources);
  const ids = sources.map((source) => source.id);
  protectInputs(plan, ids);
  const verdicts = await loadVerdicts(config, args);
  const { compareSources, handOver } = await import('../../pipeline.ts');
  const stage = textArg(args, 'stop-after') as Stage | undefined;
  if (stage !== undefined) {
    io.stdout(`${JSON.stringify(handOver(sources, options, stage), null, 2)}\n`);
    return 0;
  }
  const report = compareSources(sources, options);
  const story = { name: '', report, ours: 0, disables: inlineDisables(inputs, ids, sources.length) };
  const settled = await settleStories([baseline === undefined ? story : { ...story, baseline }], {
    verdicts,
    update: flagArg(args, 'update-baseline'),
    prune: flagArg(args, 'prune'),
    // The suppressions of a config are those of all its stories.
    partial: textArg(args, 'suppressions') === undefined,
  });
  sayNotes(settled.notes, args, io);
  return giveReport({ report: settled.stories[0]?.report ?? report }, plan, args, io, gate);
}

/** `discrepancy compare`: the main job. */
export const compareCommand: Command = {
  name: 'compare',
  usage: '<files..>',
  summary: 'Compare two or more articles on one story',
  positionals: {
    files: { type: 'string', array: true, describe: 'Files, folders, patterns ("story/*.md"), - for standard input' },
  },
  options: {
    ...REPORT_OPTIONS,
    'rules-off': {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Rules to leave out, by id; commas or repeat',
    },
    title: { type: 'string', requiresArg: true, describe: 'Heading of the report' },
    ...SETTLE_OPTIONS,
    ...CONFIG_OPTIONS,
    ...INPUT_OPTIONS,
    'stop-after': {
      type: 'string',
      requiresArg: true,
      choices: STAGES,
      describe: 'Dump what this step hands over, as JSON',
    },
  },
  examples: [
    ['compare wire.txt daily.md', 'Show on the terminal where the two do not agree'],
    ['compare story/*.md --format markdown -o report.md', 'A Markdown report of all versions'],
    ['compare a.html b.docx --report json:out.json', 'Write a report to a file, a summary to the terminal'],
    ['compare wire.txt - --fail-on warning < draft.txt', 'Check a draft from standard input'],
  ],
  run,
};
