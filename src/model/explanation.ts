import type { CompatibleVerdict, Finding, Place } from './finding.ts';

/** What became of a pair of sentences, and if nothing, at which door it stopped. */
export type PairOutcome = 'aligned' | 'lost' | 'below' | 'unlike' | 'silent' | 'apart';

/** A named measurement of a pair with what it adds to the log odds that both say the same; negative speaks against it. */
export type FeatureEffect = { readonly name: string; readonly value: number; readonly effect: number };

/** Why two sentences were or were not taken to say the same thing. */
export type PairExplanation = {
  readonly outcome: PairOutcome;
  /** Where the outcome has a reason of its own, in plain words. */
  readonly why?: string;
  /** The two sentences. */
  readonly places: readonly [Place, Place];
  /** Chance that both make the same claim; absent where the pair was never measured. */
  readonly score?: number;
  /** Score from which pairs are aligned. */
  readonly needed: number;
  /** The strongest first, whichever way they point. */
  readonly effects: readonly FeatureEffect[];
};

/** A pair with what the rules made of it. */
export type ExplainedPair = PairExplanation & {
  /** Findings with words in both sentences. */
  readonly findings: readonly Finding[];
  /** Differences between the two that a rule looked at and took for none. */
  readonly compatible: readonly CompatibleVerdict[];
};
