import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { TOOL } from '../model/tool.ts';
import type { CompareOptions } from '../pipeline.ts';
import { writeFiles } from './write-files.ts';

/** Comparisons kept by what went into them. A cache that can't be read or written is as good as none. */
export type Cache = {
  readonly get: (key: string) => Promise<Report | undefined>;
  readonly set: (key: string, report: Report) => Promise<void>;
  /** What is part of every key: which program made the comparisons. */
  readonly program: string;
  /** Ends the run; with `sweep` entries that it did not use are deleted. */
  readonly close: (sweep: boolean) => Promise<void>;
};

const FOLDER = '.discrepancy-cache';
const NONE: Cache = { get: async () => undefined, set: async () => {}, program: '', close: async () => {} };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Opens the cache in a folder; with `on` false nothing is read or written. */
export async function openCache(folder: string, on: boolean): Promise<Cache> {
  if (!on) return NONE;
  const place = join(folder, FOLDER);
  const used = new Set<string>();
  const fileOf = (key: string): string => {
    used.add(`${key}.json`);
    return join(place, `${key}.json`);
  };
  return {
    program: await programId(),
    // The first line is the hash of the rest: a damaged entry is none.
    get: async (key) => {
      const text = await readFile(fileOf(key), 'utf8').catch(() => '');
      const end = text.indexOf('\n');
      if (end < 0 || sha256(text.slice(end + 1)) !== text.slice(0, end)) return undefined;
      return JSON.parse(text.slice(end + 1)) as Report;
    },
    set: async (key, report) => {
      const body = JSON.stringify(report);
      try {
        await mkdir(place, { recursive: true });
        await writeFile(join(place, '.gitignore'), '*\n');
        await writeFiles([{ path: fileOf(key), text: `${sha256(body)}\n${body}` }]);
      } catch {
        // Then the comparison is made again next time.
      }
    },
    close: async (sweep) => {
      if (!sweep) return;
      const entries = await readdir(place).catch(() => []);
      const idle = entries.filter((name) => /^[0-9a-f]{64}\.json$/.test(name) && !used.has(name));
      await Promise.all(idle.map((name) => rm(join(place, name), { force: true }).catch(() => {})));
    },
  };
}

/** Version of the program and the size and time of each of its files: another build never meets this one's entries. */
async function programId(): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  const names = (await readdir(root, { recursive: true })).filter((name) => /\.(?:js|ts|json)$/.test(name)).sort();
  const stats = await Promise.all(names.map(async (name) => ({ name, info: await stat(join(root, name)) })));
  return sha256([TOOL.version, ...stats.map(({ name, info }) => `${name} ${info.size} ${info.mtimeMs}`)].join('\n'));
}

/** Compares some sources, or takes the comparison from the cache: the same report, byte for byte as JSON. */
export async function analyse(sources: readonly Source[], options: CompareOptions, cache: Cache): Promise<Report> {
  const key = sha256(JSON.stringify([cache.program, options, sources]));
  const known = await cache.get(key);
  if (known) return known;
  const report = (await import('../pipeline.ts')).compareSources(sources, options);
  await cache.set(key, report);
  return report;
}
