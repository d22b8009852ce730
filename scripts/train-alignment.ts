/**
 * Learns the weights of the alignment and writes src/align/weights.ts; with `--check` only prints the figures, with
 * `--contributions` also what each feature adds, by leaving it out.
 *
 *   npm run train [-- --check] [-- --contributions]
 *
 * Data: story pairs with gold alignments under ../shared/gold (not part of the project) and the annotated stories of
 * corpus/stories. Every figure is taken on stories that the model has not seen.
 */
import { writeFileSync } from 'node:fs';
import { OWN_FEATURES } from '../src/align/features.ts';
import type { LinearModel } from '../src/align/model.ts';
import {
  bestFigures,
  carefulFigures,
  crossScore,
  type Figures,
  figuresAt,
  learn,
  reliability,
} from './learn/evaluate.ts';
import { readGold, readOwnStories } from './learn/gold.ts';

const percent = (value: number): string => (100 * value).toFixed(1);
const show = ({ precision, recall, f1, threshold }: Figures): string =>
  `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} at ${threshold.toFixed(2)}`;

const stories = [
  ...readGold('../shared/gold/pairs', 'pairs'),
  ...readGold('../shared/gold/event-pairs', 'event-pairs'),
  ...readOwnStories(),
];
const names: readonly string[] = OWN_FEATURES;
const scored = crossScore(stories, names);
const best = carefulFigures(scored, 'pairs');
for (const set of ['pairs', 'event-pairs', 'stories']) {
  console.log(set.padEnd(12), show(figuresAt(scored, set, best.threshold)), '| best', show(bestFigures(scored, set)));
}
console.log('\n| score | pairs | mean score | right |\n|---|---|---|---|');
for (const line of reliability(scored, 'pairs')) console.log(line);
if (process.argv.includes('--contributions')) {
  for (const name of names) {
    const without = crossScore(
      stories,
      names.filter((other) => other !== name),
    );
    console.log(`without ${name}`.padEnd(24), show(bestFigures(without, 'pairs')));
  }
}
if (!process.argv.includes('--check')) writeWeights(learn(stories, names));

function writeWeights(model: LinearModel): void {
  const lines = Object.entries(model.weights).map(([name, weight]) => `    ${name}: ${weight.toFixed(4)},`);
  writeFileSync(
    'src/align/weights.ts',
    `import type { LinearModel } from './model.ts';

/**
 * Weights of the alignment, learnt by scripts/train-alignment.ts from ${stories.length} pairs of articles with ${stories.reduce((n, s) => n + s.alignments.length, 0)} alignments
 * made by hand; don't edit by hand. On pairs of real articles that the model had not seen: ${show(best)}.
 */
export const MODEL: LinearModel = {
  bias: ${model.bias.toFixed(4)},
  weights: {
${lines.join('\n')}
  },
};

/** A pair is aligned from this score on. */
export const THRESHOLD = ${best.threshold.toFixed(2)};
`,
  );
}
