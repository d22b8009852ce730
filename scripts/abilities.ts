// `npm run abilities` writes reports/abilities.md: how well each ability of parse/ and extract/ works, measured by itself.
// The reference data stand beside the project (`../shared`, or the folder given); where they are missing, the tables that
// need them are left out and the report says so. `--stdout` prints instead of writing.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimTable, measureClaims } from './abilities/claims.ts';
import { measureEntities } from './abilities/entities.ts';
import { measureQuantities } from './abilities/quantities.ts';
import { measureQuotes, quoteTable } from './abilities/quotes.ts';
import { measureSentences, sentenceTable } from './abilities/sentences.ts';
import { measureTimes, type Score, type TimesRow } from './abilities/times.ts';

type Row = { readonly ability: string; readonly right: number; readonly all: number };

const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const shared = resolve(root, args.find((arg) => !arg.startsWith('--')) ?? '../shared');
const hasShared = existsSync(join(shared, 'gold/pairs')) && existsSync(join(shared, 'data'));

const percent = (right: number, of: number): string => `${((100 * right) / Math.max(1, of)).toFixed(1)} %`;
const scoreText = ({ right, of }: Score): string => `${percent(right, of)} (${right} of ${of})`;

function countTable(rows: readonly Row[], wanted: (ability: string) => string): string {
  return [
    '| cases | right | share | wanted |',
    '|---|---|---|---|',
    ...rows.map(
      ({ ability, right, all }) => `| ${ability} | ${right} of ${all} | ${percent(right, all)} | ${wanted(ability)} |`,
    ),
  ].join('\n');
}

function timesTable(rows: readonly TimesRow[]): string {
  return [
    '| cases | ours | chrono-node |',
    '|---|---|---|',
    ...rows.map(({ name, ours, chrono }) => `| ${name} | ${scoreText(ours)} | ${scoreText(chrono)} |`),
  ].join('\n');
}

function timesSection(): string {
  const { reference, excluded, news } = measureTimes(shared);
  const left = excluded.map(({ name, why, count }) => `| ${name} | ${why} | ${count} |`);
  return [
    'Wanted: 90 % of the reference cases of kinds that a news text can hold, 95 % of the project’s own table of news',
    'sentences (`test/extract/`). Exact resolution of every expression of a text counts as right.',
    '',
    ...(reference.length > 0 ? [timesTable(reference), ''] : []),
    timesTable(news),
    ...(left.length > 0
      ? ['', 'Left out of the reference cases:', '', '| kind | why | cases |', '|---|---|---|', ...left]
      : []),
  ].join('\n');
}

/** Each section with whether it needs the reference data. */
const SECTIONS: readonly (readonly [title: string, needsShared: boolean, make: () => string])[] = [
  ['Sentence boundaries', true, () => sentenceTable(measureSentences(shared))],
  ['Times', false, timesSection],
  ['Quantities', true, () => countTable(measureQuantities(shared).rows, () => '95 %')],
  ['Entities and roles', false, () => countTable(measureEntities().rows, () => '')],
  ['Speakers of quotations', true, () => quoteTable(measureQuotes(shared))],
  ['Claims', false, () => claimTable(measureClaims())],
];

const made = SECTIONS.filter(([, needs]) => hasShared || !needs);
const missing = SECTIONS.filter(([, needs]) => !hasShared && needs).map(([title]) => title.toLowerCase());
const report = `${[
  '# Abilities',
  'What is read out of a text, each ability measured by itself. `npm run abilities` makes this file. “Held out” cases were' +
    '\nwritten after the rules and not looked at while mending them.',
  ...(missing.length > 0 ? [`Without the reference data these were not measured: ${missing.join(', ')}.`] : []),
  ...made.flatMap(([title, , make]) => [`## ${title}`, make()]),
  '## Speed',
  'Measured by `npm run bench`, because it depends on the machine.',
].join('\n\n')}\n`;

if (args.includes('--stdout')) process.stdout.write(report);
else if (missing.length > 0) {
  console.error(
    `${shared}: no reference data; reports/abilities.md is left as it is (--stdout prints what can be measured)`,
  );
} else writeFileSync(join(root, 'reports/abilities.md'), report);
