import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Options } from 'yargs';
import type { HouseStyle } from '../../detect/detector.ts';
import type { Severity } from '../../model/finding.ts';
import { InputError } from '../../read/input-error.ts';
import { type Args, flagArg, textArg } from '../command.ts';
import type { Io } from '../io.ts';
import { didYouMean } from '../suggest.ts';
import { type Config, NO_CONFIG, type StorySpec } from './config.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** The options of every command that honours a config. */
export const CONFIG_OPTIONS: Readonly<Record<string, Options>> = {
  config: {
    type: 'string',
    requiresArg: true,
    describe: 'Use this config [default: the nearest discrepancy.config.yml upward]; --no-config for none',
  },
  'print-config': { type: 'boolean', describe: 'Print the config that holds here, as JSON, and end' },
};

/** The names of a config file, in any folder from the current one upward. */
export const CONFIG_NAMES: readonly string[] = ['yml', 'yaml', 'json'].map((end) => `discrepancy.config.${end}`);

/** The nearest config upward from the current folder; undefined where there is none. Two in one folder are an error. */
export function findConfig(): string | undefined {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const found = CONFIG_NAMES.filter((name) => existsSync(join(folder, name)));
    const [first] = found;
    if (found.length > 1) throw new InputError(join(folder, first ?? ''), `stands beside ${found[1]}; keep one`);
    if (first !== undefined) return relative('.', join(folder, first));
    if (dirname(folder) === folder) return undefined;
  }
}

/** The config that holds for a run. With `--print-config` it is printed and undefined comes back: nothing more to do. */
export async function configFor(args: Args, io: Io): Promise<Config | undefined> {
  const named = args['config'];
  // `--no-config` comes through yargs as false or, for a text option, as "false" or an empty text.
  const off = named === false || named === '';
  const path = off ? undefined : (textArg(args, 'config') ?? findConfig());
  const config = path === undefined ? NO_CONFIG : await loadConfig(path);
  if (!flagArg(args, 'print-config')) return config;
  io.stdout(`${JSON.stringify(config, null, 2)}\n`);
  return undefined;
}

type RawStory = Readonly<Record<'name' | 'each' | 'baseline', string | undefined>> &
  Readonly<Record<'ours' | 'sources' | 'articles', string | readonly string[] | undefined>>;

type RawConfig = {
  readonly stories?: readonly (string | RawStory)[];
  readonly rules?: Readonly<Record<string, string | boolean>>;
  readonly failOn?: Severity | 'none';
  readonly failOnNew?: number;
  readonly houseStyle?: string | Partial<HouseStyle>;
  readonly reports?: readonly string[];
} & { readonly [name in 'baseline' | 'suppressions' | 'decisions']?: string };

/** Reads a config file. Throws `InputError` with file and line on anything it doesn't know. */
export async function loadConfig(path: string): Promise<Config> {
  const settings = await readSettings(path, 'config');
  const raw = settings.value as RawConfig;
  const folder = dirname(path);
  const at = (file: string): string => (isAbsolute(file) ? file : join(folder, file));
  const pathOf = (key: 'baseline' | 'suppressions' | 'decisions'): object =>
    raw[key] === undefined ? {} : { [key]: at(raw[key]) };
  return {
    path,
    folder,
    stories: (raw.stories ?? []).map((story, i) => storyOf(story, path, settings.lineOf(['stories', String(i)]))),
    ...(await rulesOf(raw.rules ?? {}, path, settings)),
    ...(raw.failOn === undefined ? {} : { failOn: raw.failOn }),
    ...(raw.failOnNew === undefined ? {} : { failOnNew: raw.failOnNew }),
    ...(await houseStyleOf(raw.houseStyle, at)),
    ...pathOf('baseline'),
    ...pathOf('suppressions'),
    ...pathOf('decisions'),
    reports: (raw.reports ?? []).map((pair) => pair.replace(/:(.*)$/s, (_, file: string) => `:${at(file)}`)),
  };
}

function storyOf(raw: string | RawStory, path: string, line: number): StorySpec {
  if (typeof raw === 'string') return { ours: [], sources: [], articles: [], each: raw };
  const list = (words: string | readonly string[] | undefined): readonly string[] =>
    words === undefined ? [] : typeof words === 'string' ? [words] : words;
  const { name, each, baseline } = raw;
  const spec = { ours: list(raw.ours), sources: list(raw.sources), articles: list(raw.articles) };
  const whole = spec.ours.length > 0 && spec.sources.length > 0;
  const right = each === undefined ? name !== undefined && whole !== spec.articles.length > 0 : name === undefined;
  if (!right) {
    throw new InputError(
      `${path}:${line}`,
      'a story has "each" (with or without "ours"), or "name" with "ours" and "sources", or "name" with "articles"',
    );
  }
  return {
    ...spec,
    ...(name === undefined ? {} : { name }),
    ...(each === undefined ? {} : { each }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

type Rules = Pick<Config, 'rulesOff' | 'severities'>;

async function rulesOf(raw: NonNullable<RawConfig['rules']>, path: string, settings: Settings): Promise<Rules> {
  const names = Object.keys(raw);
  if (names.length === 0) return { rulesOff: [], severities: {} };
  const known = (await import('../../pipeline.ts')).listRules().map((rule) => rule.id);
  const families = [...new Set(known.map((id) => `${id.split('/')[0]}/*`))];
  const set = new Map<string, string | boolean>();
  // A rule's own entry wins over its family's, wherever it stands.
  for (const name of [...names].sort((a, b) => Number(b.endsWith('/*')) - Number(a.endsWith('/*')))) {
    const ids = name.endsWith('/*') ? known.filter((id) => id.startsWith(name.slice(0, -1))) : [name];
    if (!ids.every((id) => known.includes(id)) || ids.length === 0) {
      const line = settings.lineOf(['rules', name], true);
      throw new InputError(`${path}:${line}`, `unknown rule "${name}".${didYouMean(name, [...known, ...families])}`);
    }
    for (const id of ids) set.set(id, raw[name] ?? 'on');
  }
  const entries = [...set].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    rulesOff: entries.filter(([, value]) => value === 'off' || value === false).map(([id]) => id),
    severities: Object.fromEntries(
      entries.filter((entry): entry is [string, Severity] => ['error', 'warning', 'info'].includes(String(entry[1]))),
    ),
  };
}

async function houseStyleOf(
  raw: RawConfig['houseStyle'],
  at: (file: string) => string,
): Promise<Pick<Config, 'houseStyle' | 'houseStylePath'>> {
  if (raw === undefined) return {};
  const path = typeof raw === 'string' ? at(raw) : undefined;
  const read = path === undefined ? raw : (await readSettings(path, 'houseStyle')).value;
  const houseStyle = { preferred: {}, neverMerge: [], loaded: [], ...(read as Partial<HouseStyle>) };
  return path === undefined ? { houseStyle } : { houseStyle, houseStylePath: path };
}
