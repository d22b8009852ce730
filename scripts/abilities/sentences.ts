// Sentence boundaries, measured on the numbered sentences of ../shared/gold/pairs/*/gold.json.
// `npx tsx scripts/abilities/sentences.ts [shared]` prints the table; `--list` also every boundary that differs, by offset.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SentenceRole } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/**
 * Figures of one run. A boundary is the place where a sentence ends. Ours and the gold's are compared between two words
 * of the same sentence-bearing text; the end of a paragraph counts too, since both sides have to find it.
 */
export type SentenceFigures = {
  readonly articles: number;
  readonly gold: number;
  readonly ours: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Gold sentences that are one of our sentences exactly, with the same first and last character. */
  readonly exact: number;
  /** Boundaries inside a gold sentence: `path:offset`. The gold merges short sentences inside quotations. */
  readonly extra: readonly string[];
  /** Boundaries of the gold that we do not have. */
  readonly missing: readonly string[];
  /** Gold sentences that are not in the text as they stand, and so are not counted. */
  readonly unplaced: number;
};

type GoldSentence = { readonly n: number; readonly text: string };

const SPEAKING: ReadonlySet<SentenceRole> = new Set(['headline', 'dek', 'body', 'subhead', 'caption', 'correction']);

/** The spans of the gold's sentences in the text, walked through in order. White space may differ. */
function placeGold(text: string, sentences: readonly GoldSentence[]): { spans: Span[]; unplaced: number } {
  const spans: Span[] = [];
  let cursor = 0;
  for (const { text: words } of sentences) {
    const pattern = words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+');
    const found = new RegExp(pattern, 'u').exec(text.slice(cursor));
    if (!found) continue;
    const start = cursor + found.index;
    spans.push({ start, end: start + found[0].length });
    cursor = start + found[0].length;
  }
  return { spans, unplaced: sentences.length - spans.length };
}

/** Measures sentence boundaries on every article under `sharedDir`/gold/pairs. */
export function measureSentences(sharedDir: string): SentenceFigures {
  const folder = join(sharedDir, 'gold/pairs');
  const counts = { articles: 0, gold: 0, ours: 0, right: 0, exact: 0, unplaced: 0 };
  const extra: string[] = [];
  const missing: string[] = [];
  for (const id of readdirSync(folder).sort()) {
    const file = join(folder, id, 'gold.json');
    if (!existsSync(file)) continue;
    const gold = JSON.parse(readFileSync(file, 'utf8')) as { sentences: Record<'A' | 'B', readonly GoldSentence[]> };
    for (const side of ['A', 'B'] as const) {
      const path = `${id}/${side}.md`;
      const text = readFileSync(join(folder, path), 'utf8');
      const placed = placeGold(text, gold.sentences[side]);
      const article = parseArticle({ id: path, format: 'markdown', text, metadata: {} });
      const ours = article.sentences.filter((sentence) => SPEAKING.has(sentence.role)).map(({ span }) => span);
      const ends = new Set(placed.spans.map((span) => span.end));
      const ourEnds = new Set(ours.map((span) => span.end));
      const whole = new Set(ours.map((span) => `${span.start}-${span.end}`));
      counts.articles++;
      counts.unplaced += placed.unplaced;
      counts.gold += ends.size;
      counts.ours += ourEnds.size;
      counts.right += [...ends].filter((end) => ourEnds.has(end)).length;
      counts.exact += placed.spans.filter((span) => whole.has(`${span.start}-${span.end}`)).length;
      extra.push(...[...ourEnds].filter((end) => !ends.has(end)).map((end) => `${path}:${end}`));
      missing.push(...[...ends].filter((end) => !ourEnds.has(end)).map((end) => `${path}:${end}`));
    }
  }
  const precision = counts.right / Math.max(1, counts.ours);
  const recall = counts.right / Math.max(1, counts.gold);
  return {
    ...counts,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    extra,
    missing,
  };
}

/** The figures as rows of a Markdown table. */
export function sentenceTable(figures: SentenceFigures): string {
  const { articles, gold, ours, right, precision, recall, f1, exact, extra, missing, unplaced } = figures;
  return [
    '| sentences | figure | wanted |',
    '|---|---|---|',
    `| articles, gold sentences placed (not placed) | ${articles}, ${gold} (${unplaced}) | |`,
    `| boundaries: ours, right | ${ours}, ${right} | |`,
    `| boundary precision | ${precision.toFixed(4)} | |`,
    `| boundary recall | ${recall.toFixed(4)} | |`,
    `| boundary F1 | ${f1.toFixed(4)} | 0.985 |`,
    `| sentences with both ends exact | ${((100 * exact) / Math.max(1, gold)).toFixed(1)} % | |`,
    `| more than the gold (it merges short sentences inside quotations) | ${extra.length} | |`,
    `| fewer than the gold | ${missing.length} | |`,
  ].join('\n');
}

/** The words around a boundary, for reading by eye. */
function around(sharedDir: string, place: string): string {
  const [path = '', end = '0'] = place.split(':');
  const text = readFileSync(join(sharedDir, 'gold/pairs', path), 'utf8');
  const words = `${text.slice(Math.max(0, Number(end) - 50), Number(end))} ¦ ${text.slice(Number(end), Number(end) + 40)}`;
  return `${place}  ${words.replace(/\s+/g, ' ')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const shared = args.find((arg) => !arg.startsWith('--')) ?? resolve(import.meta.dirname, '../../../shared');
  const figures = measureSentences(shared);
  console.log(sentenceTable(figures));
  if (args.includes('--list')) {
    console.log('\nmore than the gold:');
    for (const place of figures.extra) console.log(around(shared, place));
    console.log('\nfewer than the gold:');
    for (const place of figures.missing) console.log(around(shared, place));
  }
}
