// `npm run evaluate`: how good the checker is, as one table. Scores the built program on the annotated pairs, plain and
// with planted errors, where they stand beside the project (`../shared`); the marked-up cases of corpus/cases always run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '../shared');
const command = 'node dist/bin.js compare {a} {b} --format json';

type Figures = Readonly<Record<string, number | null>>;
type Summary = Readonly<Record<string, unknown>>;

/** Runs the scorer over a folder of pairs; exits with its message when it can't run. */
function score(gold: string, ...flags: string[]): Summary {
  const args = [join(shared, 'eval/score.mjs'), '--gold', join(shared, gold), '--cmd', command, '--json', ...flags];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!run.stdout.trim()) {
    console.error(run.stderr.trim() || `scoring ${gold} gave nothing`);
    process.exit(2);
  }
  return JSON.parse(run.stdout) as Summary;
}

const percent = (value: number | null | undefined): string =>
  typeof value === 'number' ? `${(100 * value).toFixed(1)} %` : '-';

function row(name: string, figures: Figures): string {
  const cells = Object.entries(figures).map(([key, value]) =>
    key === 'gold' || key === 'predicted' ? `${key} ${value}` : `${key} ${percent(value)}`,
  );
  return `| ${name} | ${cells.join(' · ')} |`;
}

function rows(summary: Summary): string[] {
  return Object.entries(summary)
    .filter((entry): entry is [string, Figures] => typeof entry[1] === 'object' && entry[0] !== 'byType')
    .map(([name, figures]) => row(name, figures));
}

function byType(summary: Summary): string[] {
  const types = (summary['byType'] ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(types).map(([type, found]) => `| planted: ${type} | ${found} |`);
}

const CASES = 'test/cases.test.ts';

/** Whether the marked-up cases are all as marked; undefined where there are none. */
function runCases(): boolean | undefined {
  if (!existsSync(join(root, CASES))) return undefined;
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter', 'dot', CASES];
  return spawnSync('npx', args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const casesPass = runCases();
const casesSay = casesPass === undefined ? 'none' : casesPass ? 'all as marked' : 'some differ';
const lines = ['| figure | value |', '|---|---|', `| marked-up cases | ${casesSay} |`];
if (existsSync(shared)) {
  const planted = score('gold/pairs', '--planted');
  const events = score('gold/event-pairs') as { readonly alignment?: Figures };
  lines.push(...rows(score('gold/pairs')), ...rows(planted), ...byType(planted));
  if (events.alignment) lines.push(row('event pairs: alignment', events.alignment));
} else {
  lines.push('| annotated pairs | not beside the project, so not scored |');
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = casesPass === false ? 1 : 0;
