/**
 * Learns the weights of the alignment and writes src/align/weights.ts; with `--check` only prints the figures.
 *
 *   npx tsx scripts/train-alignment.ts [--check] [--contributions]
 *
 * Data: story pairs with gold alignments under ../shared/gold (not part of the project). Every figure printed is taken
 * with the story that it is measured on left out of training and of the choice of the threshold.
 */
import { writeFileSync } from 'node:fs';
import { CONTEXT_FEATURES, type MeasuredPair, measureContext } from '../src/align/context.ts';
import { OWN_FEATURES } from '../src/align/features.ts';
import { logOdds } from '../src/align/model.ts';
import { type AlignmentModel, type ScoredPair, scorePairs } from '../src/align/score-pairs.ts';
import { type GoldStory, readGold } from './learn/gold.ts';
import { type Example, fitLogistic } from './learn/logistic.ts';

const PENALTY = Number(process.env['PEN'] ?? 3);
const EVENT_WEIGHT = Number(process.env['EW'] ?? 0.5);

const isRight = (story: GoldStory, i: number): boolean => (story.links[i] ?? []).some((link) => story.right.has(link));

function examplesOf(stories: readonly GoldStory[], features: (story: GoldStory) => readonly MeasuredPair[]): Example[] {
  return stories.flatMap((story) =>
    features(story).map((pair, i) => ({
      features: pair.features,
      label: isRight(story, i),
      weight: story.set === 'pairs' ? 1 : EVENT_WEIGHT,
    })),
  );
}

function learn(stories: readonly GoldStory[], own: readonly string[], context: readonly string[]): AlignmentModel {
  const first = fitLogistic(
    examplesOf(stories, (story) => story.pairs),
    own,
    PENALTY,
  );
  const second = fitLogistic(
    examplesOf(stories, (story) => {
      const seen = measureContext(
        story.pairs,
        story.pairs.map((pair) => logOdds(first, pair.features)),
      );
      return story.pairs.map((pair, i) => ({ ...pair, features: { ...pair.features, ...seen[i] } }));
    }),
    [...own, ...context],
    PENALTY,
  );
  return { first, second };
}

type Tally = { predicted: number; right: number; gold: number; found: number };
const empty = (): Tally => ({ predicted: 0, right: 0, gold: 0, found: 0 });

function tally(story: GoldStory, scored: readonly ScoredPair[], threshold: number): Tally {
  const links = new Set(scored.flatMap((pair, i) => (pair.score >= threshold ? (story.links[i] ?? []) : [])));
  const right = [...links].filter((link) => story.right.has(link)).length;
  const found = story.alignments.filter((set) => [...set].some((link) => links.has(link))).length;
  return { predicted: links.size, right, gold: story.alignments.length, found };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (x, y) => ({
      predicted: x.predicted + y.predicted,
      right: x.right + y.right,
      gold: x.gold + y.gold,
      found: x.found + y.found,
    }),
    empty(),
  );
}
function figures(t: Tally): { p: number; r: number; f: number } {
  const p = t.predicted ? t.right / t.predicted : 0;
  const r = t.gold ? t.found / t.gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

const GRID = Array.from({ length: 33 }, (_, i) => 0.1 + i * 0.02);

function crossValidate(stories: readonly GoldStory[], own: readonly string[], context: readonly string[]) {
  // Event pairs that share a topic (first part of the id) are left out together: they share texts.
  const topic = (story: GoldStory) => (story.set === 'pairs' ? story.id : (story.id.split('_')[0] ?? '') + 'ecb');
  const scored = new Map<GoldStory, ScoredPair[]>();
  for (const group of new Set(stories.map(topic))) {
    const model = learn(
      stories.filter((s) => topic(s) !== group),
      own,
      context,
    );
    for (const story of stories.filter((s) => topic(s) === group)) scored.set(story, scorePairs(story.pairs, model));
  }
  const result: Record<string, { p: number; r: number; f: number; t: number }> = {};
  for (const set of ['pairs', 'event-pairs']) {
    const of = stories.filter((story) => story.set === set);
    const tallies = of.map((story) => {
      const others = of.filter((s) => s !== story);
      let best = 0.5;
      let bestF = -1;
      for (const t of GRID) {
        const f = figures(sum(others.map((s) => tally(s, scored.get(s) ?? [], t)))).f;
        if (f > bestF) [best, bestF] = [t, f];
      }
      return tally(story, scored.get(story) ?? [], set === 'pairs' ? best : best);
    });
    const fixed = GRID.map((t) => ({ t, ...figures(sum(of.map((s) => tally(s, scored.get(s) ?? [], t)))) })).reduce(
      (x, y) => (y.f > x.f ? y : x),
    );
    result[set] = { ...figures(sum(tallies)), t: fixed.t };
    result[`${set} (best)`] = fixed;
  }
  return { result, scored };
}

const show = (r: Record<string, { p: number; r: number; f: number; t?: number }>) =>
  Object.entries(r)
    .map(
      ([set, x]) =>
        `${set}: P ${(100 * x.p).toFixed(1)} R ${(100 * x.r).toFixed(1)} F1 ${(100 * x.f).toFixed(1)} t=${x.t?.toFixed(2)}`,
    )
    .join(' | ');

const stories = [
  ...readGold('../shared/gold/pairs', 'pairs'),
  ...readGold('../shared/gold/event-pairs', 'event-pairs'),
];
for (const set of ['pairs', 'event-pairs']) {
  const of = stories.filter((s) => s.set === set);
  const possible = of.reduce((n, s) => n + s.facts.reduce((x, f) => x * f.article.sentences.length, 1), 0);
  const reachable = of.reduce(
    (n, s) => n + s.alignments.filter((g) => s.links.some((l) => l.some((x) => g.has(x)))).length,
    0,
  );
  console.log(
    set,
    'measured',
    of.reduce((n, s) => n + s.pairs.length, 0),
    'of',
    possible,
    'reachable gold',
    reachable,
    'of',
    of.reduce((n, s) => n + s.alignments.length, 0),
  );
}
const own = [...OWN_FEATURES] as string[];
const context = [...CONTEXT_FEATURES] as string[];
console.log('first only', show(crossValidate(stories, own, ['first']).result));
const all = crossValidate(stories, own, context);
console.log('all', show(all.result));
if (process.argv.includes('--contributions')) {
  for (const name of [...own, ...context]) {
    const r = crossValidate(
      stories,
      own.filter((x) => x !== name),
      context.filter((x) => x !== name),
    ).result;
    console.log(`without ${name}`.padEnd(24), show(r));
  }
}
if (!process.argv.includes('--check')) {
  const model = learn(stories, own, context);
  const table = (m: AlignmentModel['first']) =>
    `{\n  bias: ${m.bias.toFixed(4)},\n  weights: {\n${Object.entries(m.weights)
      .map(([k, v]) => `    ${k}: ${v.toFixed(4)},`)
      .join('\n')}\n  },\n}`;
  writeFileSync(
    'src/align/weights.ts',
    `import type { LinearModel } from './model.ts';

/**
 * Weights of the alignment, learnt by scripts/train-alignment.ts from ${stories.length} story pairs with alignments made by
 * hand (${stories.reduce((n, s) => n + s.alignments.length, 0)} alignments); don't edit by hand.
 * Left-one-story-out figures: ${show(all.result)}.
 */
export const FIRST_PASS: LinearModel = ${table(model.first)};

export const SECOND_PASS: LinearModel = ${table(model.second)};

/** A pair is aligned from this score on. */
export const THRESHOLD = ${all.result['pairs (best)']?.t?.toFixed(2)};
`,
  );
}
