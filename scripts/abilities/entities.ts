// `npx tsx scripts/abilities/entities.ts`: how well names, their kinds and what is said of people are read.
import { extractEntities } from '../../src/extract/entities.ts';
import { wordsAt } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { type EntityCase, HELD_OUT_CASES, KNOWN_CASES } from '../../test/extract/entities-table.ts';

/** One row of the abilities report: how many of how many. */
export type AbilityRow = { readonly ability: string; readonly right: number; readonly all: number };
/** The rows and, for looking at, what went wrong. */
export type AbilityResult = { readonly rows: readonly AbilityRow[]; readonly misses: readonly string[] };

/** What is read of a text, in the words of the table. */
export function readCase(text: string): { readonly names: ReadonlySet<string>; readonly roles: ReadonlySet<string> } {
  const article = parseArticle({ id: 'case.txt', format: 'text', text, metadata: {} });
  const { mentions, entities } = extractEntities(article, []);
  const names = mentions
    .filter(({ kind, form }) => kind !== 'other' && (form === 'name' || form === 'abbreviation'))
    .map(({ kind, span }) => `${kind}:${wordsAt(text, span)}`);
  const roles = entities.flatMap(({ name, roles: facts }) =>
    facts.map(({ kind, value, of, status }) =>
      [`${name}:`, kind, value, ...(of ? ['of', of] : []), ...(status === 'current' ? [] : [status])].join(' '),
    ),
  );
  return { names: new Set(names), roles: new Set(roles) };
}

/** The entries of a cell of the table. */
export function wantedOf(cell: string | undefined): ReadonlySet<string> {
  return new Set(
    (cell ?? '')
      .split(';')
      .map((entry) => entry.trim())
      .filter(Boolean),
  );
}

/** Measures names and roles on the two tables, the held-out one by itself. */
export function measureEntities(): AbilityResult {
  const misses: string[] = [];
  const rows = [...measure('known', KNOWN_CASES, misses), ...measure('held out', HELD_OUT_CASES, misses)];
  return { rows, misses };
}

function measure(table: string, cases: readonly EntityCase[], misses: string[]): AbilityRow[] {
  const sum = { names: [0, 0, 0], roles: [0, 0, 0] };
  for (const [text, names, roles] of cases) {
    const got = readCase(text);
    const wanted = { names: wantedOf(names), roles: wantedOf(roles) };
    for (const part of ['names', 'roles'] as const) {
      const lost = [...wanted[part]].filter((entry) => !got[part].has(entry));
      const extra = [...got[part]].filter((entry) => !wanted[part].has(entry));
      const [right = 0, all = 0, found = 0] = sum[part];
      sum[part] = [right + wanted[part].size - lost.length, all + wanted[part].size, found + got[part].size];
      if (lost.length + extra.length > 0) {
        misses.push(`${table}: ${text}\n    missed ${lost.join('; ')}\n    unexpected ${extra.join('; ')}`);
      }
    }
  }
  const row = (ability: string, right = 0, all = 0): AbilityRow => ({
    ability: `entities (${table}): ${ability}`,
    right,
    all,
  });
  return [
    row('names with exact words and kind, found', sum.names[0], sum.names[1]),
    row('names, found ones that are right', sum.names[0], sum.names[2]),
    row('roles with value, body and status, found', sum.roles[0], sum.roles[1]),
    row('roles, found ones that are right', sum.roles[0], sum.roles[2]),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { rows, misses } = measureEntities();
  for (const miss of misses) console.log(miss);
  for (const { ability, right, all } of rows) {
    console.log(`| ${ability} | ${right}/${all} | ${((100 * right) / Math.max(1, all)).toFixed(1)} % |`);
  }
}
