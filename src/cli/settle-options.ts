import type { Options } from 'yargs';
import type { Args } from './command.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** The options of commands that settle findings: what is accepted, suppressed and decided. */
export const SETTLE_OPTIONS: Readonly<Record<string, Options>> = {
  baseline: { type: 'string', requiresArg: true, describe: 'File of accepted findings, which fail no run' },
  'update-baseline': { type: 'boolean', describe: 'Write the findings of this run to the baseline' },
  'fail-on-new': {
    type: 'string',
    describe: '[=N] Exit 1 when N findings or more (default 1) of any severity are not in the baseline',
  },
  suppressions: { type: 'string', requiresArg: true, describe: 'suppressions.yml: findings not to show, with reasons' },
  prune: { type: 'boolean', describe: 'Take unused and expired entries out of the suppressions file' },
  decisions: { type: 'string', requiresArg: true, describe: 'decisions.json of the review page' },
  now: { type: 'string', requiresArg: true, describe: 'Day by which suppressions expire [default: today]' },
};

/** True when the program runs in CI, where it writes nothing but the reports that it is asked for. */
export function isCi(io: Io): boolean {
  const ci = io.env['CI'] ?? '';
  return ci !== '' && ci !== 'false' && ci !== '0';
}

/** Throws `UsageError` when an option that writes is given in CI. */
export function refuseInCi(args: Args, io: Io, names: readonly string[]): void {
  const name = isCi(io) ? names.find((option) => args[option] === true) : undefined;
  if (name !== undefined) throw new UsageError(`"--${name}" writes a file, and CI is set: nothing is written in CI`);
}

/** `--fail-on-new` as a number; undefined when it wasn't given. */
export function failOnNewOf(args: Args): number | undefined {
  const value = args['fail-on-new'];
  if (value === undefined) return undefined;
  const count = value === '' || value === true ? 1 : Number(value);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('option "--fail-on-new" needs a number of 1 or more');
  return count;
}
