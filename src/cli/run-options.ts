import type { Severity } from '../model/finding.ts';
import type { CompareOptions } from '../pipeline.ts';
import { type Args, flagArg, textArg } from './command.ts';
import type { Config } from './config/config.ts';
import type { Gate } from './give-report.ts';
import type { Io } from './io.ts';
import { failOnNewOf } from './settle-options.ts';

/** What the corridor is told: the config's rules and words, and what the command line says besides. */
export function compareOptions(config: Config, args: Args, rulesOff: readonly string[]): CompareOptions {
  const title = textArg(args, 'title');
  return {
    rulesOff: [...new Set([...config.rulesOff, ...rulesOff])],
    ...(Object.keys(config.severities).length > 0 ? { severities: config.severities } : {}),
    ...(config.houseStyle === undefined ? {} : { houseStyle: config.houseStyle }),
    ...(title === undefined ? {} : { title }),
  };
}

/** What a run fails on: the command line before the config. */
export function gateOf(config: Config, args: Args): Gate {
  return {
    failOn: (textArg(args, 'fail-on') ?? config.failOn ?? 'error') as Severity | 'none',
    failOnNew: failOnNewOf(args) ?? config.failOnNew,
  };
}

/** Notes on baselines and suppressions, to stderr unless the run is to be quiet. */
export function sayNotes(notes: readonly string[], args: Args, io: Io): void {
  if (!flagArg(args, 'quiet') && notes.length > 0) io.stderr(`${notes.join('\n')}\n`);
}
