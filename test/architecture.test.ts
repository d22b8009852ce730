import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import from, besides itself, and what to do instead of breaking the wall. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  text: ['model', 'lexicon'],
  parse: ['model', 'lexicon', 'text'],
  extract: ['model', 'lexicon', 'text', 'parse'],
  align: ['model', 'lexicon', 'text', 'parse', 'extract'],
  detect: ['model', 'lexicon', 'text', 'parse', 'extract', 'align'],
  settle: ['model', 'text'],
  versions: ['model', 'text'],
  report: ['model', 'text'],
  read: ['model', 'text'],
  pipeline: ['model', 'text', 'parse', 'extract', 'align', 'detect', 'settle', 'versions'],
  index: ['model', 'pipeline'],
  schema: [],
  cli: ['pipeline', 'report', 'read', 'detect', 'model', 'text', 'settle', 'schema'],
  bin: ['cli'],
};
const ADVICE =
  'hand the value forward along the corridor, or move the shared part to text/ or model/ (see CONTRIBUTING.md)';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const roomOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function importsOf(name: string): string[] {
  const code = readFileSync(join(src, name), 'utf8');
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? '');
}

describe('the walls between the rooms', () => {
  it.each(files)('%s imports only what its room may', (name) => {
    const room = roomOf(name);
    expect(Object.keys(MAY), `src/${name} is in no known room`).toContain(room);
    for (const target of importsOf(name).filter((path) => path.startsWith('.'))) {
      const other = roomOf(relative(src, resolve(src, dirname(name), target)));
      if (other !== room) expect(MAY[room], `src/${name} imports ${target}: ${ADVICE}`).toContain(other);
    }
  });

  it.each(files)('%s leaves files, console, clock and chance to the rooms for them', (name) => {
    const room = roomOf(name);
    const code = readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const imports = importsOf(name);
    if (!['read', 'cli'].includes(room)) {
      expect(
        imports.filter((path) => /^node:(fs|child_process|http|net)/.test(path)),
        'files belong to read/ and cli/',
      ).toEqual([]);
    }
    if (!['cli', 'bin'].includes(room)) {
      expect(code, 'console and process belong to cli/ and bin.ts').not.toMatch(/\b(console|process)\./);
    }
    if (name === 'cli/clock.ts') return;
    expect(code, 'the date is an argument; nothing is random').not.toMatch(/\bDate\.now\(|new Date\(\)|Math\.random\(/);
  });

  it.each([
    ['string-similarity', 'text/similarity.ts'],
    ['diff', 'text/word-diff.ts'],
    ['wink-nlp', 'text/wink.ts'],
  ])('%s has one door, %s', (pack, door) => {
    expect(files.filter((name) => importsOf(name).includes(pack))).toEqual([door]);
  });

  it('has no cycles', () => {
    const graph = new Map(
      files.map((name) => [
        name,
        importsOf(name)
          .filter((path) => path.startsWith('.'))
          .map((path) => relative(src, resolve(src, dirname(name), path))),
      ]),
    );
    const done = new Set<string>();
    const visit = (name: string, path: readonly string[]): void => {
      expect(path, `import cycle: ${[...path, name].join(' -> ')}`).not.toContain(name);
      if (done.has(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
      done.add(name);
    };
    for (const name of files) visit(name, []);
  });
});
