import yargs from 'yargs';
import { TOOL } from '../model/tool.ts';
import type { Args, Command } from './command.ts';
import { didYouMean, nearest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** A command line understood: a command to run, or a text (help, version) to show. */
export type Parsed = { readonly command: Command; readonly args: Args } | { readonly text: string };

// yargs loses a lone `-` and what follows `--`; both travel through it behind a mark that no shell can pass.
const MARK = '\u0000';

function mark(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const plain = end < 0 ? [] : argv.slice(end + 1);
  return [...options.map(markOption), ...plain.map((word) => MARK + word)];
}

/** An option whose value may be left out must not take the next word for it. */
function markOption(word: string): string {
  if (word === '-') return `${MARK}-`;
  return word === '--fail-on-new' ? '--fail-on-new=1' : word;
}

function unmark(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? value.slice(1) : value;
  return Array.isArray(value) ? value.map(unmark) : value;
}

function makeParser(commands: readonly Command[]): ReturnType<typeof yargs> {
  const parser = yargs()
    .scriptName('discrepancy')
    .usage('discrepancy <command>\n\nCompares news articles on one story and shows where they do not agree.')
    .locale('en')
    .strict()
    .fail(false)
    .exitProcess(false)
    .wrap(100)
    .parserConfiguration({
      'greedy-arrays': false,
      'dot-notation': false,
      'parse-positional-numbers': false,
      'camel-case-expansion': false,
      'strip-aliased': true,
    });
  for (const command of commands) {
    parser.command(`${command.name} ${command.usage}`.trim(), command.summary, (inner) => {
      for (const [name, positional] of Object.entries(command.positionals)) inner.positional(name, positional);
      for (const [name, option] of Object.entries(command.options)) inner.option(name, option);
      for (const [line, says] of command.examples) inner.example(`discrepancy ${line}`, says);
      return inner;
    });
  }
  return parser
    .help()
    .alias('help', 'h')
    .version(TOOL.version)
    .epilogue('Exit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 bad usage or input.');
}

/** Every way to write the options of a command, for did-you-mean. */
function optionNames(command: Command): string[] {
  return [...Object.keys(command.options), 'help', 'version'].flatMap((name) =>
    command.options[name]?.type === 'boolean' ? [name, `no-${name}`] : [name],
  );
}

/** yargs' own complaint in this program's words. */
function explainFailure(message: string, command: Command): UsageError {
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]?.split(', ')[0];
  if (unknown !== undefined) {
    const near = nearest(unknown, optionNames(command));
    const dashes = unknown.length === 1 ? '-' : '--';
    const hint = near ? `Did you mean "--${near}"?` : `See discrepancy ${command.name} --help.`;
    return new UsageError(`unknown option or argument "${dashes}${unknown}". ${hint}`);
  }
  const bare = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (bare !== undefined) return new UsageError(`option "--${bare}" needs a value`);
  const [, invalid, given] = /Argument: (\S+), Given: "(.*?)", Choices:/.exec(message) ?? [];
  if (invalid !== undefined && given !== undefined) return wrongChoice(invalid, given, command);
  if (message.startsWith('Not enough non-option arguments')) {
    return new UsageError(`"${command.name}" needs ${command.usage}. See discrepancy ${command.name} --help.`);
  }
  return new UsageError(message.replace(/\s+/g, ' '));
}

function wrongChoice(name: string, given: string, command: Command): UsageError {
  const choices = (command.options[name]?.choices ?? []).map(String);
  return new UsageError(`option "--${name}" can't be "${given}".${didYouMean(given, choices)}`);
}

function checkValues(args: Args, command: Command): void {
  for (const [name, option] of Object.entries(command.options)) {
    const value = args[name];
    if (Array.isArray(value) && !option.array) throw new UsageError(`option "--${name}" is given twice`);
    if (option.type === 'number' && value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new UsageError(`option "--${name}" needs a number of 0 or more`);
    }
  }
}

/** Reads a command line. Throws `UsageError` on anything it doesn't know. */
export async function parseArgs(argv: readonly string[], commands: readonly Command[]): Promise<Parsed> {
  const parser = makeParser(commands);
  const [first] = argv;
  if (first === undefined) return { text: `${await parser.getHelp()}\n` };
  const command = commands.find((known) => known.name === first);
  if (!command && !first.startsWith('-')) {
    const names = commands.map((known) => known.name);
    throw new UsageError(`unknown command "${first}".${didYouMean(first, names)}`);
  }
  let text = '';
  let parsed: Readonly<Record<string, unknown>>;
  try {
    parsed = await parser.parseAsync(mark(argv), {}, (_error, _argv, output) => {
      text = output;
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (command) throw explainFailure(error.message, command);
    throw new UsageError(`unknown option "${first}". See discrepancy --help.`);
  }
  if (text) return { text: `${text}\n` };
  if (!command) throw new UsageError('name a command. See discrepancy --help.');
  const args = Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, unmark(value)])) as Args;
  checkValues(args, command);
  return { command, args };
}
