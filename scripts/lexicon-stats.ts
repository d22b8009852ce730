// `npm run lexicon -- --stats DIR`: how often each entry of the framing lexicons fires on the articles of a folder (read with
// its subfolders), most frequent first, so that noisy entries are found. Entries that never fire are only counted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelUses } from '../src/detect/labels.ts';
import { loadedHits } from '../src/detect/loaded.ts';
import { motivesOf } from '../src/detect/motives.ts';
import { sentenceViews } from '../src/detect/sentence-pairs.ts';
import { LABEL_GROUPS } from '../src/lexicon/en/label-groups.ts';
import * as loaded from '../src/lexicon/en/loaded-words.ts';
import { factsOf } from '../src/pipeline.ts';

type Count = { hits: number; articles: Set<string>; example: string };

const { values } = parseArgs({ options: { stats: { type: 'string' }, all: { type: 'boolean', default: false } } });
if (!values.stats) {
  console.error('usage: npm run lexicon -- --stats DIR [--all]');
  process.exit(2);
}
const folder = values.stats;
const counts = new Map<string, Count>();
let articles = 0;
let words = 0;
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(?:txt|md|markdown)$/i.test(file)) continue;
  const facts = factsOf({ id: file, text: readFileSync(join(folder, file), 'utf8') });
  const { text } = facts.article;
  articles += 1;
  words += facts.article.tokens.length;
  const add = (entry: string, start: number, end: number): void => {
    const known = counts.get(entry) ?? { hits: 0, articles: new Set<string>(), example: '' };
    known.hits += 1;
    known.articles.add(file);
    known.example ||= text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');
    counts.set(entry, known);
  };
  for (const view of sentenceViews(facts, 0).values()) {
    for (const hit of loadedHits(view)) add(`loaded: ${hit.entry}`, hit.span.start, hit.span.end);
    for (const motive of motivesOf(view)) add(`motive: ${motive.cue}`, motive.span.start, motive.span.end);
  }
  for (const use of labelUses(facts, 0)) {
    if (use.telling) add(`label: ${use.label} (${use.group.referent})`, use.span.start, use.span.end);
  }
}
const rows = [...counts].sort((a, b) => b[1].hits - a[1].hits || (a[0] < b[0] ? -1 : 1));
const shown = values.all ? rows : rows.slice(0, 60);
console.log(
  `${articles} articles, ${words} words; ${rows.length} entries fired ${rows.reduce((n, [, c]) => n + c.hits, 0)} times`,
);
const size = Object.values(loaded).reduce((n, list) => n + list.length, 0);
const labels = LABEL_GROUPS.reduce((n, group) => n + group.telling.length, 0);
console.log(`(lexicons: ${size} loaded entries, ${labels} telling labels in ${LABEL_GROUPS.length} groups)`);
console.log('| entry | hits | articles | for example |\n|---|---|---|---|');
for (const [entry, { hits, articles: files, example }] of shown) {
  console.log(`| ${entry} | ${hits} | ${files.size} | ${example.replaceAll('|', '/')} |`);
}
