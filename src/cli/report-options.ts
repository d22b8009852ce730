import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from 'yargs';
import type { Severity } from '../model/finding.ts';
import { reporters } from '../report/registry.ts';
import { type Args, listArg, textArg } from './command.ts';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** Severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The options of every command that gives a report. */
export const REPORT_OPTIONS: Readonly<Record<string, Options>> = {
  format: {
    alias: 'f',
    type: 'string',
    requiresArg: true,
    describe: `Output format: ${Object.keys(reporters).join(', ')} [default: pretty]`,
  },
  output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file instead of stdout' },
  report: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: 'FORMAT:FILE, a further report; may be repeated',
  },
  'fail-on': {
    type: 'string',
    requiresArg: true,
    choices: [...SEVERITIES, 'none'],
    describe: 'Exit 1 when there is a finding of this severity or above [default: error]',
  },
  'min-severity': {
    type: 'string',
    requiresArg: true,
    choices: SEVERITIES,
    default: 'info',
    describe: 'Leave findings below this severity out of the report',
  },
  'max-findings': {
    type: 'number',
    requiresArg: true,
    describe: 'Show at most so many findings, the gravest first, and count the rest',
  },
  blind: { type: 'boolean', describe: 'Call the articles A, B, C instead of naming their outlets' },
  'base-url': {
    type: 'string',
    requiresArg: true,
    describe: 'Put before the paths of articles in links [default: the way back from the report’s folder]',
  },
  color: { type: 'boolean', describe: 'Colours or none, whatever the terminal says' },
  quiet: { alias: 'q', type: 'boolean', describe: 'One line a finding, and nothing on stderr but errors' },
};

type Target = { readonly format: string; readonly path: string };

/** What a run is to put out, checked before any work is done. `stdout` is undefined when everything goes to files. */
export type OutputPlan = { readonly stdout: string | undefined; readonly files: readonly Target[] };

function checkFormat(format: string): string {
  if (!Object.hasOwn(reporters, format)) {
    throw new UsageError(`unknown format "${format}".${didYouMean(format, Object.keys(reporters))}`);
  }
  return format;
}

/**
 * Reads `--format`, `--output` and `--report`. With `--report` alone, stdout gets a summary of a few lines. `more` are
 * FORMAT:FILE pairs of the config, which are written besides.
 */
export function planOutput(args: Args, more: readonly string[] = []): OutputPlan {
  const format = textArg(args, 'format');
  const output = textArg(args, 'output');
  const files = listArg(args, 'report').map(targetOf);
  const main = checkFormat(format ?? 'pretty');
  if (output !== undefined && output !== '-') files.push({ format: main, path: output });
  const all = [...files, ...more.map(targetOf)];
  const twice = all.find((file, i) => all.findIndex((other) => other.path === file.path) !== i);
  if (twice) throw new UsageError(`two reports are to be written to ${twice.path}`);
  const toFiles = files.length > 0 && (format === undefined || output !== undefined) && output !== '-';
  return { stdout: toFiles ? undefined : main, files: all };
}

function targetOf(pair: string): Target {
  const colon = pair.indexOf(':');
  const path = pair.slice(colon + 1);
  if (colon < 1 || path === '') throw new UsageError(`option "--report" needs FORMAT:FILE, not "${pair}"`);
  return { format: checkFormat(pair.slice(0, colon)), path };
}

/** Refuses to write a report over one of the articles. A feed's items are named `path#1`, `path#2`, … */
export function protectInputs(plan: OutputPlan, inputs: readonly string[]): void {
  const articles = new Set(inputs.flatMap((path) => [path, path.replace(/#\d+$/, '')]).map(realPath));
  const clash = plan.files.find((file) => articles.has(realPath(file.path)));
  if (clash) throw new UsageError(`${clash.path} is one of the articles; the report would overwrite it`);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
