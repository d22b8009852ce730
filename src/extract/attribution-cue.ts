import type { SayingFrame } from '../lexicon/en/saying-verbs.ts';
import type { Complement } from './attribution-complement.ts';
import type { NounPhrase } from './attribution-phrases.ts';

/** A verb or phrase of saying in a frame, with its speaker and what follows it. Positions are units. */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly takes: readonly SayingFrame[];
  readonly kind: 'finite' | 'participle' | 'according' | 'noun';
  readonly source: NounPhrase;
  /** A name beside the source phrase ("the mayor, Jane Smith, said"). */
  readonly named?: NounPhrase;
  /** Speaker after the verb: "said Smith". */
  readonly inverted: boolean;
  /** First unit of the cue with its speaker, and one past its last. */
  readonly start: number;
  readonly end: number;
  readonly complement: Complement;
  /** Whose clause is it: `sub` when a subordinate or relative clause holds it. */
  readonly clause: 'main' | 'sub';
  /** The source behind the source: "citing the ministry". */
  via?: NounPhrase;
};
