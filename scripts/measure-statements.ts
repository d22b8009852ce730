// `npm run statements`: how the checker does on short texts with a known answer, where they stand beside the project
// (`../shared`, or the folder given): pairs of statements that contradict each other or not (RTE-3), summaries of articles
// with one fact edited or none (SummEdits), and pairs of sentences that are paraphrases or not (MSR), the last by the
// alignment's own features, five-fold.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measurePair, OWN_FEATURES } from '../src/align/features.ts';
import { logOdds } from '../src/align/model.ts';
import { profileArticle } from '../src/align/profile.ts';
import { weighStory } from '../src/align/story-weights.ts';
import { extractFacts } from '../src/extract/extract-facts.ts';
import type { Finding } from '../src/model/finding.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { compareSources } from '../src/pipeline.ts';
import { type Example, fitLogistic } from './learn/logistic.ts';

const shared = resolve(import.meta.dirname, '..', process.argv[2] ?? '../shared', 'data');
const FOLDS = 5;
const PENALTY = 1;

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const jsonLines = <T>(file: string): T[] =>
  readFileSync(join(shared, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** What is found between two texts, each as an article without date or source. */
function between(a: string, b: string): Finding[] {
  const { findings } = compareSources([
    { id: 'a', text: a, format: 'text' },
    { id: 'b', text: b, format: 'text' },
  ]);
  return findings.filter(({ places }) => new Set(places.map(({ article }) => article)).size > 1);
}

function statements(): string {
  type Case = { readonly premise: string; readonly hypothesis: string; readonly label: string };
  let [said, right, all] = [0, 0, 0];
  for (const { premise, hypothesis, label } of jsonLines<Case>('rte3-dev.jsonl')) {
    const contradicts = label === 'contradiction';
    all += Number(contradicts);
    if (!between(premise, hypothesis).some(({ kind }) => kind === 'contradiction')) continue;
    said += 1;
    right += Number(contradicts);
  }
  return `| statements (RTE-3): contradictions | precision ${percent(right, said)} (${right} of ${said}) · recall ${percent(right, all)} of ${all} |`;
}

function summaries(): string {
  type Case = { readonly article: string; readonly summary: string; readonly consistent: number | boolean };
  let [hit, edited, silent, whole] = [0, 0, 0, 0];
  for (const { article, summary, consistent } of jsonLines<Case>('summary-edits-dev.jsonl')) {
    const found = between(article, summary).some(({ kind }) => kind === 'contradiction' || kind === 'variation');
    if (consistent) {
      whole += 1;
      silent += Number(!found);
    } else {
      edited += 1;
      hit += Number(found);
    }
  }
  const balanced = (100 * (hit / edited + silent / whole)) / 2;
  return `| summaries (SummEdits) | edited ones found ${percent(hit, edited)} · others left alone ${percent(silent, whole)} · balanced accuracy ${balanced.toFixed(1)} % |`;
}

function example(quality: string, a: string, b: string): Example | undefined {
  const [x, y] = [a, b].map((text) =>
    profileArticle(extractFacts(parseArticle({ id: 'a', text, format: 'text', metadata: {} }))),
  );
  const [p, q] = [x?.[0], y?.[0]];
  if (!x || !y || !p || !q) return undefined;
  return { features: measurePair(p, q, weighStory(x, y), 1), label: quality === '1', weight: 1 };
}

function paraphrases(): string {
  const rows = readFileSync(join(shared, 'paraphrase-train.tsv'), 'utf8').trim().split(/\r?\n/).slice(1);
  const examples = rows.flatMap((row) => {
    const [quality = '', , , a = '', b = ''] = row.split('\t');
    return example(quality, a, b) ?? [];
  });
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = (i: number): boolean => i % FOLDS === fold;
    const model = fitLogistic(
      examples.filter((_, i) => !held(i)),
      OWN_FEATURES,
      PENALTY,
    );
    for (const [i, one] of examples.entries()) {
      if (held(i)) right += Number(logOdds(model, one.features) > 0 === one.label);
    }
  }
  return `| paraphrases (MSR), ${FOLDS}-fold, ${examples.length} pairs | accuracy ${percent(right, examples.length)} |`;
}

if (existsSync(shared)) {
  console.log(['| set | figure |', '|---|---|', statements(), summaries(), paraphrases()].join('\n'));
} else {
  console.error(`${shared}: not there, so nothing was measured`);
  process.exitCode = 2;
}
