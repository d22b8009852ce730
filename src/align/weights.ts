import type { LinearModel } from './model.ts';

/**
 * Weights of the alignment, learnt by scripts/train-alignment.ts from 28 story pairs with alignments made by
 * hand (273 alignments); don't edit by hand.
 * Left-one-story-out figures: pairs: P 58.4 R 43.5 F1 49.9 t=0.38 | pairs (best): P 58.8 R 44.3 F1 50.5 t=0.38 | event-pairs: P 75.4 R 90.8 F1 82.4 t=0.10 | event-pairs (best): P 75.6 R 91.5 F1 82.8 t=0.10.
 */
export const FIRST_PASS: LinearModel = {
  bias: 2.2753,
  weights: {
    cosine: 2.623,
    shared: 3.8292,
    contained: -0.7325,
    covered: -3.7376,
    rarest: 0.7927,
    second: 0.8673,
    bigrams: 0.2401,
    dice: 4.1756,
    sequence: 0.0396,
    names: 0.3203,
    namesApart: 0.058,
    numbers: 4.4184,
    numbersApart: 1.0887,
    verbs: 0.7824,
    quoted: 0.2148,
    quotedApart: -0.4252,
    places: -0.6968,
    bothHeadline: 4.4973,
    headlineLead: -2.5548,
    bothLead: 2.0073,
    shorter: -1.8581,
    lengths: -0.0137,
    size: -1.1257,
  },
};

export const SECOND_PASS: LinearModel = {
  bias: -2.42,
  weights: {
    cosine: 1.4552,
    shared: 1.7662,
    contained: -0.371,
    covered: -1.7613,
    rarest: -0.1886,
    second: 0.3658,
    bigrams: 0.1652,
    dice: 1.7152,
    sequence: -0.4422,
    names: -0.0914,
    namesApart: -0.0869,
    numbers: 1.5544,
    numbersApart: 0.2933,
    verbs: -0.1703,
    quoted: -0.2379,
    quotedApart: 0.0299,
    places: 0.1308,
    bothHeadline: 1.8067,
    headlineLead: -3.4955,
    bothLead: -0.8922,
    shorter: -0.7838,
    lengths: -0.0359,
    size: 0.0749,
    first: 0.3581,
    rivalA: 0.3283,
    rivalB: -0.1259,
    rank: 0.296,
    crowd: 0.0813,
    diagonal: 0.6722,
    beside: 2.412,
  },
};

/** A pair is aligned from this score on. */
export const THRESHOLD = 0.38;
