import type { Source } from '../model/source.ts';
import { extensionOf } from '../read/detect-format.ts';
import { expandInputs } from '../read/expand-inputs.ts';
import { InputError } from '../read/input-error.ts';
import { readSources } from '../read/read-source.ts';
import { oneLine } from '../report/safe-text.ts';
import type { Io } from './io.ts';

export type LoadOptions = { readonly maxBytes?: number; readonly least: number };

/** Formats whose files are often something else than articles; in a folder such a file is no error. */
const AMBIGUOUS = new Set(['json', 'xml']);

/**
 * Reads every article that the words of the command line stand for. A file in a folder that isn't an article is left out
 * and named on stderr; everything else that can't be read throws `InputError`, as do fewer than `least` articles.
 */
export async function loadSources(words: readonly string[], io: Io, options: LoadOptions): Promise<Source[]> {
  const inputs = await expandInputs(words);
  const sources: Source[] = [];
  const read = { stdin: io.stdin, ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }) };
  for (const { path, found } of inputs) {
    try {
      sources.push(...(await readSources(path, read)));
    } catch (error) {
      if (!(error instanceof InputError) || !found || !AMBIGUOUS.has(extensionOf(path))) throw error;
      io.stderr(`discrepancy: left out ${oneLine(error.message)}\n`);
    }
  }
  if (sources.length < options.least) {
    const name = sources[0]?.id ?? words.join(' ');
    throw new InputError(
      name,
      `only ${sources.length === 1 ? 'one article' : 'no article'} given; a comparison needs two or more`,
    );
  }
  return sources;
}
