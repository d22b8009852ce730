import { checkStories } from '../check-stories.ts';
import { type Args, type Command, flagArg, textArg } from '../command.ts';
import { CONFIG_OPTIONS, configFor } from '../config/load-config.ts';
import { INPUT_OPTIONS } from '../input-options.ts';
import type { Io } from '../io.ts';
import { REPORT_OPTIONS } from '../report-options.ts';
import { refuseInCi, SETTLE_OPTIONS } from '../settle-options.ts';
import { UsageError } from '../usage-error.ts';

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const config = await configFor(args, io);
  if (!config) return 0;
  refuseInCi(args, io, ['update-baseline', 'prune']);
  if (config.path === undefined) {
    throw new UsageError('"check" needs a discrepancy.config.yml; "discrepancy init" writes one');
  }
  if (config.stories.length === 0) throw new UsageError(`${config.path} names no stories`);
  if (flagArg(args, 'update-baseline') && textArg(args, 'baseline-from-ref') !== undefined) {
    throw new UsageError('"--update-baseline" writes a file; with "--baseline-from-ref" there is none');
  }
  if (flagArg(args, 'watch')) return (await import('../watch.ts')).watchStories(config, args, io);
  return checkStories(config, args, io);
}

/** `discrepancy check`: every story of the config against its baseline. */
export const checkCommand: Command = {
  name: 'check',
  usage: '',
  summary: 'Compare every story of the config, each against its baseline',
  positionals: {},
  options: {
    ...REPORT_OPTIONS,
    ...SETTLE_OPTIONS,
    since: { type: 'string', requiresArg: true, describe: 'Only stories whose files changed since this git ref' },
    'baseline-from-ref': {
      type: 'string',
      requiresArg: true,
      describe: 'Accept what is found in the files as they are at this git ref',
    },
    watch: { type: 'boolean', describe: 'Check again whenever a file changes, and show what came and went' },
    cache: { type: 'boolean', default: true, describe: 'Keep comparisons in .discrepancy-cache; not in CI' },
    ...CONFIG_OPTIONS,
    ...INPUT_OPTIONS,
  },
  examples: [
    ['check', 'What is new in any story'],
    ['check --update-baseline', 'Accept what is found now'],
    ['check --since origin/main --fail-on-new', 'In CI: nothing new in the stories that this branch touches'],
    ['check --report sarif:out.sarif', 'All stories in one SARIF file'],
  ],
  run,
};
