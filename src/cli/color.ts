import type { Args } from './command.ts';
import type { Io } from './io.ts';

/** Whether to colour what goes to stdout: the flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColor(args: Args, io: Io): boolean {
  const flag = args['color'];
  if (typeof flag === 'boolean') return flag;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if ((io.env['NO_COLOR'] ?? '') !== '') return false;
  return io.isTerminal && io.env['TERM'] !== 'dumb';
}
