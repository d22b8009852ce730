import type { Options } from 'yargs';
import type { Args } from './command.ts';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** The options of every command that reads articles. */
export const INPUT_OPTIONS: Readonly<Record<string, Options>> = {
  'max-input-bytes': { type: 'number', requiresArg: true, describe: 'Largest input that is read [default: 16777216]' },
};

/** `--max-input-bytes` as an option of `loadSources`. */
export function maxBytesOf(args: Args): { readonly maxBytes?: number } {
  const bytes = args['max-input-bytes'];
  return typeof bytes === 'number' ? { maxBytes: bytes } : {};
}

/** Rule ids given with commas or repeated, each known. Throws `UsageError` on one that isn't. */
export async function checkRules(words: readonly string[]): Promise<readonly string[]> {
  const ids = words.flatMap((word) => word.split(',')).filter((id) => id !== '');
  if (ids.length === 0) return [];
  const known = (await import('../pipeline.ts')).listRules().map((rule) => rule.id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`unknown rule "${unknown}".${didYouMean(unknown, known)}`);
  return ids;
}
