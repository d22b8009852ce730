import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Source } from '../../src/model/source.ts';

/** A marked stretch of words in one article of a case. */
export type MarkedWords = { readonly article: number; readonly start: number; readonly end: number };

/** A marked-up mini story of `corpus/cases/<rule>/`, markers taken out. */
export type CaseFile = {
  readonly rule: string;
  readonly name: string;
  readonly sources: readonly Source[];
  /** One finding per number, with exactly these places. */
  readonly hits: ReadonlyMap<string, readonly MarkedWords[]>;
  /** Known misses: they must not be found yet. */
  readonly todos: ReadonlyMap<string, readonly MarkedWords[]>;
  /** Words that no finding of the rule may touch. */
  readonly silent: readonly MarkedWords[];
};

export const CASES: string = resolve(import.meta.dirname, '../../corpus/cases');
const HEADER = /^=== (\S+)(?: (\d{4}-\d\d-\d\d(?:T\S+)?))?[ \t]*\n/gm;
const MARKER = /\{\{(todo )?(\w+): ([^{}]*)\}\}/g;

/** Every case of a rule's folder, in the order of the file names. */
export function loadCases(folder: string): CaseFile[] {
  const path = join(CASES, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .map((name) => parseCase(folder, name, readFileSync(join(path, name), 'utf8')));
}

/** Reads one case: articles divided by `=== name date` lines, expectations between double braces. */
export function parseCase(rule: string, name: string, text: string): CaseFile {
  const heads = [...text.matchAll(HEADER)];
  if (heads.length === 0) throw new Error(`${rule}/${name}: no "=== name date" line`);
  const sources: Source[] = [];
  const hits = new Map<string, MarkedWords[]>();
  const todos = new Map<string, MarkedWords[]>();
  const silent: MarkedWords[] = [];
  for (const [article, head] of heads.entries()) {
    const raw = text.slice((head.index ?? 0) + head[0].length, heads[article + 1]?.index ?? text.length);
    let clean = '';
    let last = 0;
    for (const marker of raw.matchAll(MARKER)) {
      clean += raw.slice(last, marker.index);
      const [all, todo, key = '', words = ''] = marker;
      const place = { article, start: clean.length, end: clean.length + words.length };
      clean += words;
      last = marker.index + all.length;
      if (key === 'ok') silent.push(place);
      else {
        const list = todo ? todos : hits;
        list.set(key, [...(list.get(key) ?? []), place]);
      }
    }
    clean += raw.slice(last);
    const date = head[2];
    sources.push({
      id: head[1] ?? `article-${article}`,
      format: 'markdown',
      text: clean,
      metadata: date ? { publishedAt: date } : {},
    });
  }
  return { rule, name, sources, hits, todos, silent };
}
