import { diceSimilarity } from '../text/similarity.ts';
import { localRun } from './local-run.ts';
import type { SentenceProfile } from './profile.ts';
import { measureSlots } from './slot-features.ts';
import type { StoryWeights } from './story-weights.ts';

/** The measurements of a pair of sentences that do not need the other pairs, by name. Symmetric in the two sentences. */
export const OWN_FEATURES = [
  'cosine',
  'shared',
  'contained',
  'covered',
  'rarest',
  'second',
  'bigrams',
  'dice',
  'sequence',
  'namesApart',
  'numbers',
  'numbersApart',
  'verbs',
  'quoted',
  'quotedApart',
  'places',
  'bothHeadline',
  'headlineLead',
  'bothLead',
  'lengths',
  'size',
  'localRun',
  'countsMeet',
  'countsClash',
  'daysMeet',
  'daysApart',
  'quotesMeet',
  'quoteCover',
] as const;
export type OwnFeature = (typeof OWN_FEATURES)[number];
export type OwnFeatures = Readonly<Record<OwnFeature, number>>;

const LEAD = 2;

/** Measures a pair. `size` is the larger number of speaking sentences of the two articles. */
export function measurePair(a: SentenceProfile, b: SentenceProfile, weights: StoryWeights, size: number): OwnFeatures {
  const overlap = sharedTerms(a, b, weights);
  const totalA = weights.total(a);
  const totalB = weights.total(b);
  const small = Math.max(0.01, Math.min(totalA, totalB));
  const large = Math.max(0.01, Math.max(totalA, totalB));
  const headlines = Number(a.role === 'headline') + Number(b.role === 'headline');
  const nameShare = weightOfShared(a.names, b.names, weights);
  const numberShare = weightOfShared(a.numbers, b.numbers, weights);
  const quoteShare = weightOfShared(a.quoted, b.quoted, weights);
  return {
    cosine: overlap.dot / Math.max(0.01, weights.norm(a) * weights.norm(b)),
    shared: Math.log1p(overlap.sum),
    contained: overlap.sum / small,
    covered: overlap.sum / large,
    rarest: overlap.first,
    second: overlap.second,
    bigrams: Math.log1p(sharedCount(a.bigrams, b.bigrams)),
    dice: diceSimilarity(a.text, b.text),
    sequence: longestCommon(a.stems, b.stems) / Math.max(1, Math.min(a.stems.length, b.stems.length)),
    namesApart: Number(a.names.size > 0 && b.names.size > 0 && nameShare === 0),
    numbers: Math.log1p(numberShare),
    numbersApart: Number(a.numbers.size > 0 && b.numbers.size > 0 && numberShare === 0),
    verbs: Math.log1p(weightOfShared(a.verbs, b.verbs, weights)),
    quoted: Math.log1p(quoteShare),
    quotedApart: Number(a.quoted.size > 2 && b.quoted.size > 2 && quoteShare === 0),
    places: Math.abs(a.position - b.position),
    bothHeadline: Number(headlines === 2),
    headlineLead: Number(headlines === 1 && Math.max(a.order, b.order) <= LEAD),
    bothLead: Number(headlines === 0 && Math.max(a.order, b.order) <= LEAD),
    lengths: Math.abs(Math.log((1 + a.stems.length) / (1 + b.stems.length))),
    size: Math.log(size),
    localRun: localRun(a, b),
    ...measureSlots(a, b),
  };
}

type Overlap = { readonly sum: number; readonly dot: number; readonly first: number; readonly second: number };

function sharedTerms(a: SentenceProfile, b: SentenceProfile, weights: StoryWeights): Overlap {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  const found: number[] = [];
  for (const term of small.terms.keys()) if (large.terms.has(term)) found.push(weights.of(term));
  // Sorted, so that the sum is the same bits whichever sentence comes first.
  found.sort((x, y) => y - x);
  let sum = 0;
  let dot = 0;
  for (const weight of found) {
    sum += weight;
    dot += weight * weight;
  }
  return { sum, dot, first: found[0] ?? 0, second: found[1] ?? 0 };
}

function weightOfShared(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: StoryWeights): number {
  const found: number[] = [];
  for (const term of a) if (b.has(term)) found.push(weights.of(term));
  return found.sort((x, y) => x - y).reduce((sum, weight) => sum + weight, 0);
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/** Length of the longest common subsequence, capped at 80 words a side. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const x = a.slice(0, 80);
  const y = b.slice(0, 80);
  const row = new Uint8Array(y.length + 1);
  for (const word of x) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = word === y[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[y.length] ?? 0;
}
