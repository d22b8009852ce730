import type { Chunk } from './chunk.ts';
import { awaiting, before, type Item, makeClause, openClause, own, type ParseState, popTo, topOf } from './clause.ts';
import { lastNoun } from './noun-phrase.ts';
import { placeVerb } from './place-verb.ts';
import { CLAUSE_NOUN_STATUS, CLAUSE_TAKERS } from './verb-lists.ts';
import type { Word } from './word.ts';

/**
 * Finds the clauses of a sentence from its phrases, left to right with a stack of open clauses: a verb goes to the
 * innermost clause that waits for one, opens a clause where a noun phrase before it can be its subject, or turns an
 * earlier "-ed" form into a participle. Each word is looked at a bounded number of times.
 */
export function parseClauses(words: readonly Word[], chunks: readonly Chunk[], headline: boolean): ParseState {
  const state: ParseState = { words, chunks, headline, clauses: [], stack: [], owner: [], prep: undefined };
  openClause(state, makeClause('main', undefined));
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'vg') placeVerb(state, k, chunk.group);
    else if (chunk.kind === 'np') placeNoun(state, k, chunk);
    else placeMarker(state, k, chunk);
  }
  return state;
}

function placeMarker(state: ParseState, k: number, chunk: Chunk): void {
  const clause = topOf(state);
  switch (chunk.kind) {
    case 'prep':
      // "according to", "because of": the first word tells which.
      if (state.prep === undefined || state.chunks[k - 1]?.kind !== 'prep') state.prep = chunk.from;
      break;
    case 'stop':
      state.prep = undefined;
      if (clause.group) {
        state.stack = [];
        openClause(state, makeClause('main', undefined));
      } else clause.pre = [];
      break;
    case 'sub':
      openSubordinate(state, k, chunk);
      break;
    case 'rel':
      openRelative(state, k, chunk);
      break;
    case 'adj':
      own(state, clause, chunk.from, chunk.to);
      if (clause.group) clause.post.push({ adj: chunk.from, comma: false, chunk: k });
      break;
    case 'adv':
      own(state, clause, chunk.from, chunk.to);
      clause.adverbs.push(chunk.from);
      break;
    case 'comma':
    case 'coord':
      state.prep = undefined;
      break;
    default:
      break;
  }
}

function openSubordinate(state: ParseState, k: number, chunk: Chunk): void {
  const clause = topOf(state);
  const word = state.words[chunk.from] as Word;
  const previous = state.chunks[before(state, k)];
  const reports =
    clause.group !== undefined &&
    (word.norm === 'that' ||
      word.norm === 'whether' ||
      word.norm === 'what' ||
      word.norm === 'how' ||
      word.norm === 'why');
  if (word.norm === 'that' && previous?.kind === 'coord') {
    // "said that … and that …"
    const other = state.stack.findLast((open) => open.kind === 'reported');
    if (other) {
      popTo(state, other);
      state.stack.pop();
      const next = openClause(state, makeClause('reported', other.parent));
      next.opener = chunk.from;
      own(state, next, chunk.from, chunk.to);
      return;
    }
  }
  const sub = openClause(state, makeClause(reports ? 'reported' : 'sub', clause));
  sub.opener = chunk.from;
  state.prep = undefined;
  own(state, sub, chunk.from, chunk.to);
  if (word.norm === 'that' && previous?.kind === 'np') {
    const head = state.words[previous.np.parts.at(-1)?.head ?? -1]?.lemma ?? '';
    const status = CLAUSE_NOUN_STATUS.get(head);
    if (status && !(clause.group && CLAUSE_TAKERS.has(clause.group.lemma) && clause.at === k - 2))
      sub.nounStatus = status;
  }
}

function openRelative(state: ParseState, k: number, chunk: Chunk): void {
  const clause = topOf(state);
  const items = clause.group ? [...clause.pre, ...clause.post] : clause.pre;
  const antecedent = items.findLast((item) => item.np && !item.np.time)?.np;
  const rel = openClause(state, makeClause('rel', clause));
  own(state, rel, chunk.from, chunk.to);
  if (antecedent && state.words[chunk.from]?.norm !== 'whose')
    rel.antecedent = state.chunks[k - 1]?.kind === 'comma' ? antecedent : lastNoun(antecedent);
  if (state.prep !== undefined) {
    rel.antecedentPrep = state.prep;
    own(state, rel, state.prep, state.prep + 1);
  }
  state.prep = undefined;
}

const NOT_ALL = new Set(['a', 'all', 'every', 'everyone', 'many', 'one']);

function placeNoun(state: ParseState, k: number, chunk: Extract<Chunk, { kind: 'np' }>): void {
  let clause = topOf(state);
  const comma =
    state.chunks[k - 1]?.kind === 'comma' || (state.prep !== undefined && state.chunks[k - 2]?.kind === 'comma');
  const waiting = awaiting(state);
  if (comma && clause.group && waiting && waiting !== clause) {
    // "When the talks ended, the minister …": back to the clause that waits for its verb.
    popTo(state, waiting);
    clause = waiting;
  }
  const refusal = state.chunks[k - 1]?.kind === 'adv' && state.words[chunk.from - 1]?.cls === 'not';
  if (refusal && !clause.group && clause.pre.length === 0 && NOT_ALL.has(state.words[chunk.from]?.norm ?? '')) {
    // "Not a single vote was cast"
    clause.pre.push({ np: { ...chunk.np, negation: chunk.from - 1 }, comma, chunk: k });
    own(state, clause, chunk.from, chunk.to);
    return;
  }
  if (refusal) {
    own(state, clause, chunk.from, chunk.to);
    state.prep = undefined;
    return;
  }
  const item: Item = { np: chunk.np, comma, chunk: k, ...(state.prep === undefined ? {} : { prep: state.prep }) };
  if (state.prep !== undefined) own(state, clause, state.prep, state.prep + 1);
  own(state, clause, chunk.from, chunk.to);
  (clause.group ? clause.post : clause.pre).push(item);
  state.prep = undefined;
}
