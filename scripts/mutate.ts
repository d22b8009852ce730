// `npm run mutate`: plants small errors in copies of the original stories and counts which ones are reported, by type;
// then compares every article with itself, reordered and shortened, where nothing may be reported.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractFacts } from '../src/extract/extract-facts.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Source } from '../src/model/source.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { compareSources } from '../src/pipeline.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { loadStories } from './story-score.ts';

const LIMIT = 4;
const verbose = process.argv.includes('--verbose');
const corpus = resolve(import.meta.dirname, '../corpus');

const sources: Source[] = [
  ...loadStories().flatMap((story) => story.sources.map((s) => ({ ...s, id: `${story.id}/${s.id}` }))),
  ...readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(
      (name): Source => ({ id: name, format: 'text', text: readFileSync(join(corpus, name), 'utf8'), metadata: {} }),
    ),
];

const isDiscrepancy = (f: Finding): boolean => ['contradiction', 'variation', 'naming'].includes(f.kind);
const key = (f: Finding): string => `${f.rule}|${f.facts.join('|')}`;

/** Findings between an article and a changed copy that the article does not already have within itself. */
function newFindings(source: Source, text: string, own: ReadonlySet<string>): Finding[] {
  const copy: Source = { ...source, id: `copy of ${source.id}`, text };
  return compareSources([source, copy]).findings.filter((f) => isDiscrepancy(f) && !own.has(key(f)));
}

function caught(findings: readonly Finding[], m: Mutation): boolean {
  return findings.some((f) =>
    f.places.some((p) => p.article === 1 && p.start < m.start + m.to.length && m.start < p.end),
  );
}

const tally = new Map<string, { found: number; all: number }>();
const alarms: string[] = [];
for (const source of sources) {
  const itself = compareSources([source, { ...source, id: `copy of ${source.id}` }]).findings.filter(isDiscrepancy);
  // What an article has against itself is an internal finding; across the two copies nothing may stand.
  for (const f of itself.filter((f) => new Set(f.places.map((p) => p.article)).size > 1))
    alarms.push(`${source.id} against itself: ${f.message}`);
  const own = new Set(itself.map(key));
  const facts = extractFacts(parseArticle(source));
  for (const m of mutationsOf(facts, LIMIT)) {
    const findings = newFindings(source, source.text.slice(0, m.start) + m.to + source.text.slice(m.end), own);
    const entry = tally.get(m.type) ?? { found: 0, all: 0 };
    const hit = caught(findings, m);
    tally.set(m.type, { found: entry.found + Number(hit), all: entry.all + 1 });
    if (verbose && !hit) console.log(`missed ${m.type} in ${source.id}: "${m.from}" -> "${m.to}"`);
  }
  const body = facts.article.paragraphs.filter((p) => p.role === 'body' && p.index > 2);
  const middle = body[Math.floor(body.length / 2)];
  const last = body.at(-1);
  if (!middle || !last || middle === last) continue;
  const { text } = source;
  const shortened = text.slice(0, middle.span.start) + text.slice(middle.span.end);
  const moved = `${shortened.trimEnd()}\n\n${text.slice(middle.span.start, middle.span.end)}\n`;
  for (const [how, changed] of [
    ['shortened', shortened],
    ['reordered', moved],
  ] as const) {
    for (const f of newFindings(source, changed, own)) alarms.push(`${source.id} ${how}: ${f.message}`);
  }
}
const rows = [...tally].sort().map(([type, { found, all }]) => `| ${type} | ${found}/${all} |`);
const sum = [...tally.values()].reduce((s, t) => ({ found: s.found + t.found, all: s.all + t.all }), {
  found: 0,
  all: 0,
});
console.log(['| planted | reported |', '|---|---|', ...rows, `| all | ${sum.found}/${sum.all} |`].join('\n'));
console.log(`| false alarms on untouched copies | ${alarms.length} |`);
for (const alarm of alarms.slice(0, 20)) console.log(`  ${alarm}`);
