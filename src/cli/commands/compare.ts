import type { Report } from '../../model/report.ts';
import type { Stage } from '../../pipeline.ts';
import { type Args, type Command, flagArg, listArg, textArg } from '../command.ts';
import { CONFIG_OPTIONS, configFor } from '../config/load-config.ts';
import { giveReport } from '../give-report.ts';
import { checkRules, INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { type LoadedInput, loadInputs } from '../load-sources.ts';
import { checkPackFolder, writePack } from '../pack.ts';
import { planOutput, protectInputs, REPORT_OPTIONS } from '../report-options.ts';
import { compareOptions, gateOf, sayNotes } from '../run-options.ts';
import { failOnNewOf, refuseInCi, SETTLE_OPTIONS } from '../settle-options.ts';
import { settleStories } from '../settle-stories.ts';
import { UsageError } from '../usage-error.ts';
import { inlineDisables, loadVerdicts, type Verdicts } from '../verdicts.ts';

const STAGES: readonly Stage[] = ['read', 'parse', 'extract', 'align', 'detect'];

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const config = await configFor(args, io);
  if (!config) return 0;
  refuseInCi(args, io, ['update-baseline', 'prune']);
  const plan = planOutput(args);
  const gate = gateOf(config, args);
  checkBaselineUse(args);
  const options = compareOptions(config, args, await checkRules(listArg(args, 'rules-off')));
  const inputs = await loadInputs(listArg(args, 'files'), io, { least: 2, ...maxBytesOf(args) });
  const sources = inputs.flatMap((input) => input.sources);
  protectInputs(
    plan,
    sources.map((source) => source.id),
  );
  const verdicts = await loadVerdicts(config, args);
  const pack = textArg(args, 'pack');
  if (pack !== undefined) await checkPackFolder(pack);
  const { compareSources, handOver } = await import('../../pipeline.ts');
  const stage = textArg(args, 'stop-after') as Stage | undefined;
  if (stage !== undefined) {
    io.stdout(`${JSON.stringify(handOver(sources, options, stage), null, 2)}\n`);
    return 0;
  }
  const report = compareSources(sources, options);
  const settled = await settle(report, inputs, verdicts, args, io);
  if (pack !== undefined) await writePack(pack, { inputs, options, report: withoutStatus(settled), verdicts });
  return giveReport({ report: settled }, plan, args, io, gate);
}

function checkBaselineUse(args: Args): void {
  const wanting = flagArg(args, 'update-baseline') ? 'update-baseline' : 'fail-on-new';
  const given = flagArg(args, 'update-baseline') || failOnNewOf(args) !== undefined;
  if (given && textArg(args, 'baseline') === undefined) {
    throw new UsageError(`option "--${wanting}" needs --baseline FILE`);
  }
}

/** The report with what is accepted, suppressed and dismissed marked; says on stderr what there is to say about it. */
async function settle(
  report: Report,
  inputs: readonly LoadedInput[],
  verdicts: Verdicts,
  args: Args,
  io: Io,
): Promise<Report> {
  const baseline = textArg(args, 'baseline');
  const ids = report.articles.map((article) => article.path);
  const story = { name: '', report, ours: 0, disables: inlineDisables(inputs, ids, ids.length) };
  const settled = await settleStories([baseline === undefined ? story : { ...story, baseline }], {
    verdicts,
    update: flagArg(args, 'update-baseline'),
    prune: flagArg(args, 'prune'),
    partial: false,
    // The suppressions of a config are those of all its stories.
    sharedSuppressions: textArg(args, 'suppressions') === undefined,
  });
  sayNotes(settled.notes, args, io);
  return settled.stories[0]?.report ?? report;
}

/** A pack says what is there, not what a baseline made of it: that is no part of it. */
function withoutStatus(report: Report): Report {
  const findings = report.findings.map(({ status: _status, ...finding }) => finding);
  return { ...report, findings };
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
    pack: { type: 'string', requiresArg: true, describe: 'Write an evidence pack to this new folder' },
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
