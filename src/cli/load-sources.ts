import type { Source } from '../model/source.ts';
import { extensionOf } from '../read/detect-format.ts';
import { expandInputs, type InputPath } from '../read/expand-inputs.ts';
import { InputError } from '../read/input-error.ts';
import { DEFAULT_MAX_BYTES, readBytes } from '../read/read-bytes.ts';
import { sourcesIn } from '../read/read-source.ts';
import { oneLine } from '../report/safe-text.ts';
import type { Io } from './io.ts';

export type LoadOptions = { readonly maxBytes?: number; readonly least: number };

/** Formats whose files are often something else than articles; in a folder such a file is no error. */
const AMBIGUOUS = new Set(['json', 'xml']);

/** One input with its bytes as they were read, and the articles in it. */
export type LoadedInput = { readonly path: string; readonly bytes: Uint8Array; readonly sources: readonly Source[] };

/**
 * Reads every article that the words of the command line stand for. A file in a folder that isn't an article is left out
 * and named on stderr; everything else that can't be read throws `InputError`, as do fewer than `least` articles.
 */
export async function loadSources(words: readonly string[], io: Io, options: LoadOptions): Promise<Source[]> {
  return (await loadInputs(words, io, options)).flatMap((input) => input.sources);
}

/** `loadSources` with the bytes of each input beside its articles. */
export async function loadInputs(words: readonly string[], io: Io, options: LoadOptions): Promise<LoadedInput[]> {
  const inputs = await readInputs(await expandInputs(words), io, options);
  const [first, ...more] = inputs.flatMap((input) => input.sources);
  if (more.length + (first ? 1 : 0) < options.least) {
    const count = first ? 'one article' : 'no article';
    throw new InputError(first?.id ?? words.join(' '), `only ${count} given; a comparison needs two or more`);
  }
  return inputs;
}

/** Reads files that are known already, in their order. */
export async function readInputs(
  paths: readonly InputPath[],
  io: Io,
  options: { readonly maxBytes?: number },
): Promise<LoadedInput[]> {
  const inputs: LoadedInput[] = [];
  for (const { path, found } of paths) {
    const bytes = await readBytes(path, options.maxBytes ?? DEFAULT_MAX_BYTES, io.stdin);
    try {
      inputs.push({ path, bytes, sources: await sourcesIn(bytes, path) });
    } catch (error) {
      if (!(error instanceof InputError) || !found || !AMBIGUOUS.has(extensionOf(path))) throw error;
      io.stderr(`discrepancy: left out ${oneLine(error.message)}\n`);
    }
  }
  return inputs;
}
