import type { ClaimStatus } from '../../model/claim.ts';
import type { Chunk } from './chunk.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** How a clause hangs on the one above it. `said` is a saying clause set beside what it reports (", he said"). */
export type ClauseKind = 'main' | 'sub' | 'reported' | 'rel' | 'inf' | 'ger' | 'part' | 'said';

/** A noun phrase or predicative adjective of a clause, with its preposition. */
export type Item = {
  readonly np?: NounPhrase;
  /** Word of a predicative adjective. */
  readonly adj?: number;
  /** Word of the preposition. */
  readonly prep?: number;
  readonly comma: boolean;
  readonly chunk: number;
};

/** A clause under construction. */
export type Clause = {
  kind: ClauseKind;
  /** Word that opens it ("if", "that", "without"). */
  opener?: number;
  parent?: Clause;
  pre: Item[];
  post: Item[];
  group?: VerbGroup;
  /** Chunk of its verb. */
  at: number;
  subject?: NounPhrase;
  /** Whose subject this clause has too: coordinated verbs, participles after a comma. */
  like?: Clause;
  /** Noun that a relative clause, participle or infinitive stands by. */
  antecedent?: NounPhrase;
  /** Preposition before a relative pronoun ("in which"). */
  antecedentPrep?: number;
  /** True where the antecedent is what is done to ("the deal that France signed"). */
  gap: boolean;
  /** Status that the noun before it gives ("the claim that", "a plan to"). */
  nounStatus?: ClaimStatus;
  /** Words that came loose in it: adverbs. */
  adverbs: number[];
  /** True for "Did the bank pay" and "nor did the bank pay". */
  inverted: boolean;
};

/** The parse of one sentence as it goes. */
export type ParseState = {
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly headline: boolean;
  readonly clauses: Clause[];
  stack: Clause[];
  /** Clause of each word. */
  readonly owner: (Clause | undefined)[];
  /** Preposition waiting for its noun. */
  prep: number | undefined;
};

/** A clause without words. */
export function makeClause(kind: ClauseKind, parent: Clause | undefined): Clause {
  return { kind, ...(parent ? { parent } : {}), pre: [], post: [], at: -1, gap: false, adverbs: [], inverted: false };
}

/** The clause that words go to now. */
export function topOf(state: ParseState): Clause {
  return state.stack.at(-1) as Clause;
}

/** Puts a clause on the stack. */
export function openClause(state: ParseState, clause: Clause): Clause {
  state.clauses.push(clause);
  state.stack.push(clause);
  return clause;
}

/** Gives words to a clause. */
export function own(state: ParseState, clause: Clause, from: number, to: number): void {
  for (let k = from; k < to; k++) state.owner[k] = clause;
}

/** Closes the clauses above `clause`. */
export function popTo(state: ParseState, clause: Clause): void {
  const at = state.stack.indexOf(clause);
  if (at >= 0) state.stack = state.stack.slice(0, at + 1);
}

/** The nearest clause on the stack still without a verb. */
export function awaiting(state: ParseState): Clause | undefined {
  for (let k = state.stack.length - 1; k >= 0; k--) if (!state.stack[k]?.group) return state.stack[k];
  return undefined;
}

/** Index of the chunk before `k` that is neither an adverb nor a bare time ("said Thursday the …"). */
export function before(state: ParseState, k: number): number {
  let at = k - 1;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const chunk = state.chunks[at];
    if (chunk?.kind === 'adv' || (chunk?.kind === 'np' && chunk.np.time && state.chunks[at - 1]?.kind !== 'prep')) at--;
    else break;
  }
  return at;
}

/** Takes the last item away from a clause where it is the noun phrase of chunk `k`. */
export function takeItem(clause: Clause, k: number): Item | undefined {
  for (const list of [clause.post, clause.pre]) {
    const last = list.findLastIndex((item) => item.chunk === k);
    if (last >= 0) return list.splice(last, 1)[0];
  }
  return undefined;
}
