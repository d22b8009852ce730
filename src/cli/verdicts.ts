import { isSeq, parseDocument } from 'yaml';
import type { Source } from '../model/source.ts';
import { decodeText } from '../read/decode-text.ts';
import { InputError } from '../read/input-error.ts';
import { readBytes } from '../read/read-bytes.ts';
import { type Decision, readDecisions } from '../settle/decisions.ts';
import { findComments, type InlineDisable, paragraphAfter } from '../settle/inline.ts';
import type { Suppression } from '../settle/suppress.ts';
import { todayOf } from './clock.ts';
import { type Args, textArg } from './command.ts';
import type { Config } from './config/config.ts';
import { readSettings } from './config/read-settings.ts';
import type { LoadedInput } from './load-sources.ts';
import { writeFiles } from './write-files.ts';

/** What people have said about findings before: read once for all stories of a run. */
export type Verdicts = {
  readonly decisions: readonly Decision[];
  readonly suppressions: readonly Suppression[];
  /** Where an entry stands: `suppressions.yml:4`. */
  readonly whereOf: (entry: Suppression) => string;
  readonly suppressionsPath: string | undefined;
  readonly decisionsPath: string | undefined;
  readonly today: string;
};

const MAX_DECISIONS_BYTES = 64 * 1024 * 1024;

/**
 * Reads suppressions and decisions: those that the command line names must be there, those of the config may be missing.
 * With `only` suppressions, decisions are left out.
 */
export async function loadVerdicts(config: Config, args: Args, only?: 'suppressions'): Promise<Verdicts> {
  const suppressionsPath = textArg(args, 'suppressions') ?? config.suppressions;
  const decisionsPath = only === undefined ? (textArg(args, 'decisions') ?? config.decisions) : undefined;
  const read = await orMissing(textArg(args, 'suppressions'), suppressionsPath, (path) =>
    readSettings(path, 'suppressions'),
  );
  const suppressions = (read?.value ?? []) as readonly Suppression[];
  return {
    suppressions,
    decisions: (await orMissing(textArg(args, 'decisions'), decisionsPath, loadDecisions)) ?? [],
    whereOf: (entry) => `${suppressionsPath}:${read?.lineOf([String(suppressions.indexOf(entry))]) ?? 1}`,
    suppressionsPath,
    decisionsPath,
    today: todayOf(args),
  };
}

/** Reads a file; one that only the config names may not be there yet. */
async function orMissing<T>(
  named: string | undefined,
  path: string | undefined,
  read: (path: string) => Promise<T>,
): Promise<T | undefined> {
  if (path === undefined) return undefined;
  return read(path).catch((error: unknown) => {
    if (named === undefined && isMissing(error)) return undefined;
    throw error;
  });
}

/** True for the error of a file that isn't there. */
export function isMissing(error: unknown): boolean {
  return error instanceof InputError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

/** Reads a decisions file. Throws `InputError` when it is none, or holds an item that is no decision. */
export async function loadDecisions(path: string): Promise<readonly Decision[]> {
  const text = decodeText(await readBytes(path, MAX_DECISIONS_BYTES), path);
  try {
    const { decisions, wrong } = readDecisions(JSON.parse(text));
    if (wrong > 0) throw new Error(`holds ${wrong} entries that are no decisions`);
    return decisions;
  } catch (error) {
    throw new InputError(path, error instanceof SyntaxError ? 'is no JSON' : (error as Error).message, {
      cause: error,
    });
  }
}

/** Writes the suppressions file without some of its entries; comments on the others stay. */
export async function pruneSuppressions(path: string, entries: readonly number[]): Promise<void> {
  const document = parseDocument(decodeText(await readBytes(path, MAX_DECISIONS_BYTES), path));
  if (isSeq(document.contents)) {
    document.contents.items = document.contents.items.filter((_, i) => !entries.includes(i));
  }
  await writeFiles([{ path, text: String(document) }]);
}

const LONGEST_LEAD = 60;

/**
 * The inline comments of the inputs, for the articles that `honours` lets speak. In Markdown a comment stands in the
 * article's own text; in HTML it is looked up in the file, and covers the paragraph that begins with the words after it.
 */
export function inlineDisables(
  inputs: readonly LoadedInput[],
  ids: readonly string[],
  honours: number,
): InlineDisable[] {
  const all = inputs.flatMap((input) => input.sources.map((source) => ({ source, input })));
  return all.slice(0, honours).flatMap(({ source, input }, article) => {
    if (source.format !== 'markdown' && source.format !== 'html') return [];
    const text = source.format === 'html' ? decodeText(input.bytes, input.path) : source.text;
    return findComments(text).map(({ rule, reason, span }) => {
      const where = `${ids[article] ?? input.path}:${text.slice(0, span.start).split('\n').length}`;
      if (reason === undefined) throw new InputError(where, 'discrepancy-disable-next needs a reason: RULE -- REASON');
      const at = source.format === 'html' ? foundAgain(text.slice(span.end), source) : span.end;
      return {
        article,
        rule,
        reason,
        where,
        covers: at === undefined ? { start: 0, end: 0 } : paragraphAfter(source.text, at),
      };
    });
  });
}

/** Offset in the extracted text of the first words after a comment in the mark-up; undefined where they were left out. */
function foundAgain(after: string, source: Source): number | undefined {
  const lead = /^(?:\s{0,200}<[^>]{0,2000}>){0,20}\s{0,200}([^<&]{3,})/.exec(after)?.[1]?.trim().replace(/\s+/g, ' ');
  if (!lead) return undefined;
  const at = source.text.replace(/\s/g, ' ').indexOf(lead.slice(0, LONGEST_LEAD));
  return at < 0 ? undefined : at;
}
