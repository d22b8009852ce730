import type { Options, PositionalOptions } from 'yargs';
import type { Io } from './io.ts';

/** The typed words of a command line after parsing: option names as documented, without dashes. */
export type Args = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What a command says about itself. Nothing heavy is loaded before `run`. */
export type Command = {
  readonly name: string;
  /** As yargs wants them: `<files..>`, `[finding]`. */
  readonly usage: string;
  readonly summary: string;
  readonly positionals: Readonly<Record<string, PositionalOptions>>;
  readonly options: Readonly<Record<string, Options>>;
  readonly examples: readonly (readonly [command: string, says: string])[];
  readonly run: (args: Args, io: Io) => Promise<0 | 1 | 2>;
};

/** A text option's value; undefined when it wasn't given. */
export function textArg(args: Args, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option or positional that may be repeated. */
export function listArg(args: Args, name: string): readonly string[] {
  const value = args[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** True when a switch was given. */
export function flagArg(args: Args, name: string): boolean {
  return args[name] === true;
}
