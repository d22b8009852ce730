import { InputError } from '../read/input-error.ts';
import { oneLine } from '../report/safe-text.ts';
import { commands } from './commands/registry.ts';
import type { Io } from './io.ts';
import { parseArgs } from './parse-args.ts';
import { UsageError } from './usage-error.ts';

export type { Io } from './io.ts';

/**
 * The command line: 0 nothing at or above the fail level, 1 findings, 2 bad usage or input. Speaks only through `io`
 * and never ends the process. What it did not expect is thrown on, with its stack.
 */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    const parsed = await parseArgs(argv, commands);
    if ('text' in parsed) {
      const asked = argv.length > 0;
      (asked ? io.stdout : io.stderr)(parsed.text);
      if (!asked) io.stderr('discrepancy: name a command\n');
      return asked ? 0 : 2;
    }
    return await parsed.command.run(parsed.args, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    io.stderr(`discrepancy: ${oneLine(error.message)}\n`);
    return 2;
  }
}
