// `npm run goldens` writes reports/: what the program says of the articles in corpus/. `--check` only compares and says
// which file differs. Each report is a command line, so what stands in reports/ can be made by hand as well.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { main } from '../src/cli/main.ts';
import { loadStories } from './story-score.ts';

/** A file of reports/ and the words after `discrepancy` that print it. */
type Golden = { readonly file: string; readonly argv: readonly string[] };

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'reports');

function goldens(): Golden[] {
  const pair = ['corpus/000_e57196b0d8016807.txt', 'corpus/002_22ceba92d1179194.txt'];
  const report = (file: string, articles: readonly string[], format: string): Golden => ({
    file,
    argv: ['compare', ...articles, '--format', format, '--base-url', '..', '--fail-on', 'none'],
  });
  const stories = loadStories().map((story) => ({
    id: story.id,
    articles: story.articles.map((article) => `corpus/stories/${story.id}/${article}`),
  }));
  const [first] = stories;
  return [
    report('corpus.md', pair, 'markdown'),
    report('corpus.txt', pair, 'pretty'),
    ...stories.map((story) => report(`${story.id}.md`, story.articles, 'markdown')),
    ...(first ? ['sarif', 'csv'].map((format) => report(`${first.id}.${format}`, first.articles, format)) : []),
  ];
}

/** Runs a command line as in a terminal without colours, 100 columns wide. */
async function run(argv: readonly string[]): Promise<string> {
  let out = '';
  let trouble = '';
  const io: Io = {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      trouble += text;
    },
    stdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    isTerminal: false,
    columns: 100,
  };
  const status = await main(argv, io);
  if (status !== 0) throw new Error(`discrepancy ${argv.join(' ')} ended with ${status}: ${trouble}`);
  return out;
}

/** The first line in which two texts differ, from 1. */
function firstDifference(a: string, b: string): number {
  const [x, y] = [a.split('\n'), b.split('\n')];
  const at = x.findIndex((line, i) => line !== y[i]);
  return (at < 0 ? x.length : at) + 1;
}

process.chdir(root);
const check = process.argv.includes('--check');
const all = goldens();
let differing = 0;
mkdirSync(folder, { recursive: true });
for (const { file, argv } of all) {
  const path = join(folder, file);
  const text = await run(argv);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) continue;
  differing += 1;
  const where = before === undefined ? 'is not there' : `differs from line ${firstDifference(before, text)} on`;
  console.log(check ? `reports/${file} ${where}` : `reports/${file} written`);
  if (!check) writeFileSync(path, text);
}
// abilities.md is made by `npm run abilities`.
const known = new Set([...all.map(({ file }) => file), 'abilities.md']);
for (const file of readdirSync(folder).map((name) => basename(name))) {
  if (known.has(file)) continue;
  differing += 1;
  console.log(`reports/${file} ${check ? 'belongs to no report' : 'taken away'}`);
  if (!check) rmSync(join(folder, file));
}
if (check && differing > 0) {
  console.error('Run npm run goldens, read what changed (git diff reports), and commit it.');
  process.exitCode = 1;
} else console.log(`${all.length} reports, ${differing} changed`);
