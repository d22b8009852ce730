import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { EXTENSIONS, extensionOf } from '../../read/detect-format.ts';
import { type Args, type Command, flagArg } from '../command.ts';
import { CONFIG_NAMES } from '../config/load-config.ts';
import type { Io } from '../io.ts';
import { isCi } from '../settle-options.ts';
import { UsageError } from '../usage-error.ts';
import { writeFiles } from '../write-files.ts';

const NAME = 'discrepancy.config.yml';
const OURS = /^(?:our|draft|copy|story|desk)/i;
const MOST = 40;

async function run(args: Args, io: Io): Promise<0> {
  const stories = await storiesHere();
  const text = configText(stories);
  if (flagArg(args, 'stdout')) {
    io.stdout(text);
    return 0;
  }
  if (isCi(io)) throw new UsageError('"init" writes a file, and CI is set: nothing is written in CI');
  const known = CONFIG_NAMES.find((name) => existsSync(name));
  if (known !== undefined) throw new UsageError(`${known} is there already; --stdout shows what would be written`);
  await writeFiles([{ path: NAME, text }]);
  const found = stories.length > 0 ? `with what was found here` : 'with an example: no articles were found here';
  io.stdout(`written: ${NAME}, ${found}\n`);
  return 0;
}

type Found = { readonly folder: string; readonly files: readonly string[] };

/** Folders with two articles or more, two levels deep; in the current folder only articles with an ending of their own. */
async function storiesHere(): Promise<Found[]> {
  const found: Found[] = [];
  const look = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && isArticle(entry.name)).map((entry) => entry.name);
    if (files.length > 1) found.push({ folder, files: files.sort() });
    const folders = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.') && e.name !== 'node_modules');
    for (const { name } of depth > 0 ? folders.sort((a, b) => (a.name < b.name ? -1 : 1)) : []) {
      await look(join(folder, name), depth - 1);
    }
  };
  await look('', 2);
  return found.slice(0, MOST);
}

/** JSON and XML are seldom articles, and a README is none. */
function isArticle(name: string): boolean {
  const known = EXTENSIONS[extensionOf(name)] !== undefined && !['.json', '.xml'].includes(extname(name));
  return known && !name.startsWith('.') && !/^(?:readme|changelog|license|contributing)\b/i.test(name);
}

/** Several folders side by side become one pattern; a folder with an article that looks like ours says so. */
function storyLines(stories: readonly Found[]): string[] {
  const parents = new Map<string, Found[]>();
  for (const story of stories) {
    const parent = story.folder.includes('/') ? story.folder.slice(0, story.folder.lastIndexOf('/')) : '';
    parents.set(parent, [...(parents.get(parent) ?? []), story]);
  }
  return [...parents].flatMap(([parent, group]) => {
    if (parent !== '' && group.length > 1) return [`  - ${quote(`${parent}/*`)}   # each folder is a story`];
    return group.flatMap(({ folder, files }) => {
      const ours = files.find((file) => OURS.test(file));
      const at = (file: string): string => quote(join(folder, file));
      if (ours === undefined)
        return [`  - name: ${quote(folder || 'story')}`, '    articles:', ...files.map((f) => `      - ${at(f)}`)];
      const sources = files.filter((file) => file !== ours).map((file) => `      - ${at(file)}`);
      return [`  - name: ${quote(folder || 'story')}`, `    ours: ${at(ours)}`, '    sources:', ...sources];
    });
  });
}

function quote(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(text) ? text : JSON.stringify(text);
}

function configText(stories: readonly Found[]): string {
  const example = ['  - stories/*   # each folder is a story'];
  return `# What discrepancy checks here. Paths are relative to this file.
# yaml-language-server: $schema=./node_modules/source-discrepancy-checker/dist/schema/config.schema.json

# A pattern stands for folders, each of them a story. A story may also be named, with the article that
# we answer for ("ours") and those to hold it against ("sources"), or with plain "articles".
stories:
${(stories.length > 0 ? storyLines(stories) : example).join('\n')}

# Findings that were accepted, a line each; {story} stands for the story's name.
# "discrepancy check --update-baseline" writes the files.
# baseline: discrepancy-baseline.txt

# Rules: off, or the severity to use. "discrepancy rules" lists them.
# rules:
#   framing/*: off
#   name/variant: info

# Exit 1 from this severity on: error, warning, info, none.
failOn: error

# Findings that nobody wants to see, each with a reason; decisions of the review page.
# suppressions: suppressions.yml
decisions: decisions.json

# Reports that every check writes.
# reports:
#   - markdown:discrepancies.md

# The desk's words, here or in a file of their own.
# houseStyle:
#   preferred: { Kiev: Kyiv }
#   aliases: { United Nations: [UN, U.N.] }
#   neverMerge: [[Niger, Nigeria]]
#   loaded: [regime]
`;
}

/** `discrepancy init`: a commented config made from the files that are here. */
export const initCommand: Command = {
  name: 'init',
  usage: '',
  summary: 'Write a commented discrepancy.config.yml for the articles in this folder',
  positionals: {},
  options: { stdout: { type: 'boolean', describe: 'Show it instead of writing it' } },
  examples: [
    ['init', 'Write discrepancy.config.yml'],
    ['init --stdout', 'Only show what it would say'],
  ],
  run,
};
