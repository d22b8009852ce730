// Times, measured on the reference cases in ../shared/data/dates-dev.json and on the project's own table of news
// sentences, with chrono-node on the same cases. `npx tsx scripts/abilities/times.ts [shared]` prints the figures.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KNOWN_MISSES, NO_TIMES, TIME_CASES, type TimeCase } from '../../test/extract/times-table.ts';
import { exclusionOf } from './times-exclusions.ts';
import { meaningAgrees } from './times-meaning.ts';
import { type Reader, readChrono, readingAt, readOurs } from './times-readers.ts';
import { agrees, loadReference } from './times-reference.ts';

/** How many of how many a reader had right. */
export type Score = { readonly right: number; readonly of: number; readonly share: number };

/** A measured set of cases: this project's reader and chrono-node. */
export type TimesRow = { readonly name: string; readonly ours: Score; readonly chrono: Score };

/** A kind of reference case that is left out, why, and how many there are. */
export type ExcludedKind = { readonly name: string; readonly why: string; readonly count: number };

/** Everything measured about times. `reference` is empty where the shared data is not there. */
export type TimesFigures = {
  readonly reference: readonly TimesRow[];
  readonly excluded: readonly ExcludedKind[];
  readonly news: readonly TimesRow[];
};

const READERS = { ours: readOurs, chrono: readChrono } as const;

function score(right: number, of: number): Score {
  return { right, of, share: of === 0 ? 1 : right / of };
}

function row(name: string, of: number, count: (reader: Reader) => number): TimesRow {
  return { name, ours: score(count(READERS.ours), of), chrono: score(count(READERS.chrono), of) };
}

/** Measures times. `sharedDir` holds data/dates-dev.json; without it only the project's own table is measured. */
export function measureTimes(sharedDir: string): TimesFigures {
  return { ...measureReference(sharedDir), news: measureNews() };
}

function measureReference(sharedDir: string): Pick<TimesFigures, 'reference' | 'excluded'> {
  const loaded = loadReference(sharedDir);
  if (!loaded) return { reference: [], excluded: [] };
  const excluded = new Map<string, ExcludedKind>();
  const items = loaded.items.filter((item) => {
    const kind = exclusionOf(item);
    if (kind) excluded.set(kind.name, { ...kind, count: (excluded.get(kind.name)?.count ?? 0) + 1 });
    return !kind;
  });
  const right =
    (chosen: typeof items) =>
    (reader: Reader): number =>
      chosen.filter((item) =>
        agrees(item, readingAt(reader(item.input, item.today), item.start, item.start + item.text.length)),
      ).length;
  const types = [...new Set(items.map((item) => item.type))].sort();
  const byType = types.map((type) => {
    const chosen = items.filter((item) => item.type === type);
    return row(type, chosen.length, right(chosen));
  });
  const silent = row(
    'texts without a time',
    loaded.silent.length,
    (reader) => loaded.silent.filter((one) => reader(one.input, one.today).every((reading) => !reading.from)).length,
  );
  return {
    reference: [row('all expressions', items.length, right(items)), ...byType, silent],
    excluded: [...excluded.values()].sort((a, b) => b.count - a.count),
  };
}

function measureNews(): TimesRow[] {
  const cases = [...TIME_CASES, ...KNOWN_MISSES];
  const right = (reader: Reader): number => cases.filter((one) => isRight(one, reader)).length;
  const quiet = (reader: Reader): number => NO_TIMES.filter((text) => reader(text, '2024-03-06').length === 0).length;
  return [row('news sentences', cases.length, right), row('sentences without a time', NO_TIMES.length, quiet)];
}

function isRight([today, text, words, meaning]: TimeCase, reader: Reader): boolean {
  const at = text.indexOf(words);
  return meaningAgrees(meaning, readingAt(reader(text, today), at, at + words.length));
}

function print(figures: TimesFigures): void {
  const percent = ({ right, of, share }: Score): string => `${(share * 100).toFixed(1)} % (${right} of ${of})`;
  const table = (rows: readonly TimesRow[]): void => {
    for (const { name, ours, chrono } of rows)
      console.log(`${name.padEnd(28)} ${percent(ours).padEnd(24)} chrono-node ${percent(chrono)}`);
  };
  console.log('Reference cases (dates-dev.json)');
  table(figures.reference);
  console.log('\nLeft out of them');
  for (const { name, why, count } of figures.excluded) console.log(`${String(count).padStart(4)} ${name}: ${why}`);
  console.log('\nThe project’s own table');
  table(figures.news);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  print(measureTimes(resolve(process.argv[2] ?? '../shared')));
}
