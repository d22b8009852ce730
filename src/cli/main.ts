import { compareSources } from '../pipeline.ts';
import { readSource } from '../read/read-source.ts';
import { reporters } from '../report/registry.ts';

export type Io = { readonly stdout: (text: string) => void; readonly stderr: (text: string) => void };

/** The command line. Returns the exit status; never ends the process itself. */
export async function main(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const paths = argv.slice(1).filter((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--format');
  const report = compareSources(await Promise.all(paths.map((path) => readSource(path))));
  io.stdout(reporters['json']?.(report, { color: false, width: 80 }) ?? '');
  return 0;
}
