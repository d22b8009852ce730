// `npx tsx scripts/abilities/quantities.ts [shared folder]`: how well numbers and quantities are read.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findNumbers } from '../../src/extract/quantities/find-numbers.ts';
import { extractQuantities } from '../../src/extract/quantities.ts';
import { extractTimes } from '../../src/extract/times.ts';
import type { QuantityMention } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { type ExpectedQuantity, NEWS_QUANTITIES, NO_QUANTITIES } from '../../test/extract/quantities-table.ts';

/** One row of the abilities report: how many of how many. */
export type AbilityRow = { readonly ability: string; readonly right: number; readonly all: number };
/** The rows and, for looking at, what went wrong. */
export type AbilityResult = { readonly rows: readonly AbilityRow[]; readonly misses: readonly string[] };

type NumberCase = {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution: { readonly value: string } }[];
};

/** Measures the reading of numbers on the shared cases (where they are) and of quantities on this project's tables. */
export function measureQuantities(sharedDir: string): AbilityResult {
  const misses: string[] = [];
  const rows: AbilityRow[] = [];
  const file = join(sharedDir, 'data/numbers-dev.json');
  if (existsSync(file)) rows.push(measureNumbers(JSON.parse(readFileSync(file, 'utf8')) as NumberCase[], misses));
  const parts = { value: 0, bound: 0, unit: 0, counted: 0, found: 0 };
  let expected = 0;
  let extra = 0;
  for (const [sentence, ...wanted] of NEWS_QUANTITIES) {
    const got = quantitiesOf(sentence);
    expected += wanted.length;
    const used = new Set<QuantityMention>();
    for (const want of wanted) {
      const match = got.find((q) => !used.has(q) && sentence.slice(q.span.start, q.span.end) === want[0]);
      if (match) used.add(match);
      const agrees = match && agreement(want, match);
      if (match) parts.found++;
      for (const part of ['value', 'bound', 'unit', 'counted'] as const) if (agrees?.[part]) parts[part]++;
      if (!agrees || !(agrees.value && agrees.bound && agrees.unit && agrees.counted)) {
        misses.push(
          `${sentence}\n    wanted ${want.join(' ')}\n    got ${match ? describe(sentence, match) : got.map((q) => describe(sentence, q)).join('; ')}`,
        );
      }
    }
    for (const q of got) {
      if (used.has(q)) continue;
      extra++;
      misses.push(`${sentence}\n    unexpected ${describe(sentence, q)}`);
    }
  }
  const silent = NO_QUANTITIES.filter((sentence) => {
    const got = quantitiesOf(sentence);
    if (got.length > 0) misses.push(`${sentence}\n    unexpected ${got.map((q) => describe(sentence, q)).join('; ')}`);
    return got.length === 0;
  });
  rows.push(
    { ability: 'quantities found with their exact words', right: parts.found, all: expected },
    { ability: 'quantities: value', right: parts.value, all: expected },
    { ability: 'quantities: bound', right: parts.bound, all: expected },
    { ability: 'quantities: unit', right: parts.unit, all: expected },
    { ability: 'quantities: counted noun', right: parts.counted, all: expected },
    { ability: 'quantities: found ones that were wanted', right: parts.found, all: parts.found + extra },
    { ability: 'sentences without a quantity left alone', right: silent.length, all: NO_QUANTITIES.length },
  );
  return { rows, misses };
}

/** Quantities of one sentence, through the rooms before. */
export function quantitiesOf(text: string): QuantityMention[] {
  const article = parseArticle({ id: 'case.txt', format: 'text', text, metadata: {} });
  return extractQuantities(article, extractTimes(article));
}

/** Which parts of a quantity are as wanted. */
export function agreement(
  [, value, bound, unit, head]: ExpectedQuantity,
  got: QuantityMention,
): Record<'value' | 'bound' | 'unit' | 'counted', boolean> {
  const [min, max] = typeof value === 'number' ? [value, value] : value;
  const name = got.unitName === undefined ? got.unit : `${got.unit}:${got.unitName}`;
  return {
    value: near(got.min, min) && near(got.max, max),
    bound: got.bound === bound,
    unit: name === unit,
    counted: (got.counted?.head ?? '') === head,
  };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function describe(text: string, q: QuantityMention): string {
  return `"${text.slice(q.span.start, q.span.end)}" ${q.min}..${q.max} ${q.bound} ${q.unit}:${q.unitName ?? ''} [${q.counted?.head ?? ''}]`;
}

function measureNumbers(cases: readonly NumberCase[], misses: string[]): AbilityRow {
  let right = 0;
  for (const { Input, Results } of cases) {
    const got = findNumbers(Input);
    const agrees = (k: number): boolean => {
      const [want, number] = [Results[k], got[k]];
      if (!want || !number) return false;
      const value = Number(want.Resolution.value);
      const words = Input.slice(number.start, number.end).toLowerCase();
      return words === want.Text.toLowerCase() && Math.abs(value - number.value) <= 1e-9 * Math.abs(value);
    };
    if (got.length === Results.length && Results.every((_, k) => agrees(k))) right++;
    else misses.push(`numbers-dev: ${JSON.stringify(Input)}`);
  }
  return { ability: 'numbers-dev.json', right, all: cases.length };
}

if (process.argv[1] === import.meta.filename) {
  const { rows, misses } = measureQuantities(process.argv[2] ?? resolve(import.meta.dirname, '../../../shared'));
  for (const miss of misses) console.log(miss);
  for (const { ability, right, all } of rows)
    console.log(`| ${ability} | ${right}/${all} | ${((100 * right) / all).toFixed(1)} % |`);
}
