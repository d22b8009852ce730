import { type Args, type Command, textArg } from '../command.ts';
import { giveReport } from '../give-report.ts';
import type { Io } from '../io.ts';
import { readReport } from '../read-report.ts';
import { planOutput, protectInputs, REPORT_OPTIONS } from '../report-options.ts';

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const plan = planOutput(args);
  protectInputs(plan, [textArg(args, 'file') ?? '']);
  return giveReport({ report: await readReport(textArg(args, 'file') ?? '', io) }, plan, args, io);
}

/** `discrepancy render`: a saved report in another format, without analysing again. */
export const renderCommand: Command = {
  name: 'render',
  usage: '<file>',
  summary: 'Show a saved JSON report in another format',
  positionals: { file: { type: 'string', describe: 'A report written with --format json, or - for standard input' } },
  options: { ...REPORT_OPTIONS, 'fail-on': { ...REPORT_OPTIONS['fail-on'], default: 'none' } },
  examples: [['render report.json --format markdown', 'The report as Markdown, without comparing again']],
  run,
};
