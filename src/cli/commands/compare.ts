import type { CompareOptions, Stage } from '../../pipeline.ts';
import { type Args, type Command, listArg, textArg } from '../command.ts';
import { giveReport } from '../give-report.ts';
import { checkRules, INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { loadSources } from '../load-sources.ts';
import { planOutput, protectInputs, REPORT_OPTIONS } from '../report-options.ts';

const STAGES: readonly Stage[] = ['read', 'parse', 'extract', 'align', 'detect'];

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const plan = planOutput(args);
  const title = textArg(args, 'title');
  const options: CompareOptions = {
    rulesOff: await checkRules(listArg(args, 'rules-off')),
    ...(title === undefined ? {} : { title }),
  };
  const sources = await loadSources(listArg(args, 'files'), io, { least: 2, ...maxBytesOf(args) });
  protectInputs(
    plan,
    sources.map((source) => source.id),
  );
  const { compareSources, handOver } = await import('../../pipeline.ts');
  const stage = textArg(args, 'stop-after') as Stage | undefined;
  if (stage !== undefined) {
    io.stdout(`${JSON.stringify(handOver(sources, options, stage), null, 2)}\n`);
    return 0;
  }
  return giveReport(compareSources(sources, options), plan, args, io);
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
