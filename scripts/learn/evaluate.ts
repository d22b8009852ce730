import type { LinearModel } from '../../src/align/model.ts';
import { type ScoredPair, scorePairs } from '../../src/align/score-pairs.ts';
import type { GoldStory } from './gold.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** How much a pair of each set counts in training. Event pairs link sentences that share an event: a looser notion. */
export const SET_WEIGHT: Readonly<Record<string, number>> = { pairs: 1, stories: 0.5, 'event-pairs': 0.1 };
/** Strength of the L2 penalty. */
const PENALTY = 3;
const GRID: readonly number[] = Array.from({ length: 33 }, (_, i) => 0.1 + i * 0.02);

export type Tally = {
  readonly predicted: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
};
export type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly threshold: number;
};

export const isRight = (story: GoldStory, i: number): boolean =>
  (story.links[i] ?? []).some((link) => story.right.has(link));

/** Fits the model to the measured pairs of some stories. */
export function learn(stories: readonly GoldStory[], names: readonly string[]): LinearModel {
  const examples = stories.flatMap((story) =>
    story.pairs.map(
      (pair, i): Example => ({
        features: pair.features,
        label: isRight(story, i),
        weight: SET_WEIGHT[story.set] ?? 1,
      }),
    ),
  );
  return fitLogistic(examples, names, PENALTY);
}

/** Stories that share texts or topic are left out together. */
function topicOf(story: GoldStory): string {
  if (story.set === 'pairs') return story.id;
  return story.set === 'stories' ? (story.id.split(' ')[0] ?? '') : `${story.id.split('_')[0]} event`;
}

/** Every story scored by a model that has not seen it. */
export function crossScore(stories: readonly GoldStory[], names: readonly string[]): Map<GoldStory, ScoredPair[]> {
  const scored = new Map<GoldStory, ScoredPair[]>();
  for (const topic of new Set(stories.map(topicOf))) {
    const model = learn(
      stories.filter((story) => topicOf(story) !== topic),
      names,
    );
    for (const story of stories.filter((s) => topicOf(s) === topic)) scored.set(story, scorePairs(story.pairs, model));
  }
  return scored;
}

function tally(story: GoldStory, scored: readonly ScoredPair[], threshold: number): Tally {
  const links = new Set(scored.flatMap((pair, i) => (pair.score >= threshold ? (story.links[i] ?? []) : [])));
  const right = [...links].filter((link) => story.right.has(link)).length;
  const found = story.alignments.filter((set) => [...set].some((link) => links.has(link))).length;
  return { predicted: links.size, right, gold: story.alignments.length, found };
}

/** Precision, recall and F1 over some stories at one threshold, as the scorer of the pairs counts them. */
export function figuresAt(scored: ReadonlyMap<GoldStory, ScoredPair[]>, set: string, threshold: number): Figures {
  const sum = { predicted: 0, right: 0, gold: 0, found: 0 };
  for (const [story, pairs] of scored) {
    if (story.set !== set) continue;
    const t = tally(story, pairs, threshold);
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += t[key];
  }
  const precision = sum.predicted ? sum.right / sum.predicted : 0;
  const recall = sum.gold ? sum.found / sum.gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, threshold };
}

/** What F1 may cost for a more careful threshold: a wrong link costs an editor more than a missing one. */
const CARE = 0.01;

/** The highest threshold whose F1 comes within a point of the best. */
export function carefulFigures(scored: ReadonlyMap<GoldStory, ScoredPair[]>, set: string): Figures {
  const best = bestFigures(scored, set).f1;
  const near = GRID.map((t) => figuresAt(scored, set, t)).filter((figures) => figures.f1 >= best - CARE);
  return near.at(-1) ?? bestFigures(scored, set);
}

/** The threshold with the best F1 on a set. */
export function bestFigures(scored: ReadonlyMap<GoldStory, ScoredPair[]>, set: string): Figures {
  return GRID.map((t) => figuresAt(scored, set, t)).reduce((x, y) => (y.f1 > x.f1 ? y : x));
}

/** Of the pairs in each tenth of the score, how many are right: the reliability table. */
export function reliability(scored: ReadonlyMap<GoldStory, ScoredPair[]>, set: string): string[] {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0, score: 0 }));
  for (const [story, pairs] of scored) {
    if (story.set !== set) continue;
    for (const [i, pair] of pairs.entries()) {
      const bin = bins[Math.min(9, Math.floor(pair.score * 10))];
      if (!bin) continue;
      bin.n += 1;
      bin.score += pair.score;
      bin.right += Number(isRight(story, i));
    }
  }
  return bins.map(
    ({ n, right, score }, i) =>
      `| ${i / 10}–${(i + 1) / 10} | ${n} | ${n ? (score / n).toFixed(2) : '-'} | ${n ? (right / n).toFixed(2) : '-'} |`,
  );
}
