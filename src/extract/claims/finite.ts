import { CLAUSE_PREPOSITIONS, clauseFrom, setVerb } from './attach.ts';
import { readBeside } from './beside.ts';
import { awaiting, before, type Clause, makeClause, openClause, own, type ParseState, popTo, topOf } from './clause.ts';
import { coordinateVerb, inherit } from './coordinate.ts';
import { convert, isConvertible, isPlainParticiple, isSecondParticiple, placeParticiple } from './participle.ts';
import type { VerbGroup } from './verb-group.ts';
import { CLAUSE_TAKERS, INTRANSITIVE } from './verb-lists.ts';

/** "…, and the mayor resigned": a clause beside the one before it, or beside the outermost where a comma divides them. */
function placeBeside(state: ParseState, k: number, group: VerbGroup, b: number): void {
  const clause = topOf(state);
  const first = clause.group as VerbGroup;
  const outer = state.chunks[b - 2]?.kind === 'comma' ? (state.stack[0] as Clause) : clause;
  popTo(state, outer);
  state.stack.pop();
  const kind = outer.kind === 'sub' || outer.kind === 'reported' ? outer.kind : 'main';
  const next = clauseFrom(state, makeClause(kind, outer.kind === 'said' ? undefined : outer.parent), b, clause);
  if (kind === 'sub' && outer.opener !== undefined) next.opener = outer.opener;
  const object = state.chunks[k + 1]?.kind === 'np';
  // "nine were killed and 40 others wounded"
  const short = group.kind === 'open' && first.voice === 'passive' && !object && !INTRANSITIVE.has(group.lemma);
  setVerb(state, next, k, short ? inherit(group, first, false) : group);
}

/** "said the bridge was closed", "the deal France signed": the noun phrase right before the verb. True where it fits. */
function placeDirect(state: ParseState, k: number, group: VerbGroup, b: number): boolean {
  const clause = topOf(state);
  const first = clause.group as VerbGroup;
  if (!clause.post.some((item) => item.chunk === b)) return false;
  const waiting = awaiting(state) !== undefined;
  const takes = CLAUSE_TAKERS.has(first.lemma);
  const beside = clause.post.at(-2);
  if (beside?.np && beside.prep === undefined && beside.chunk === b - 1 && !takes && !waiting) {
    const rel = clauseFrom(state, makeClause('rel', clause), b, clause);
    rel.antecedent = beside.np;
    setVerb(state, rel, k, group);
    return true;
  }
  if (group.kind === 'open' && !waiting && isPlainParticiple(state, k, group)) {
    placeParticiple(state, k, group, b);
    return true;
  }
  if (!takes && (waiting || group.kind === 'open')) return false;
  setVerb(state, clauseFrom(state, makeClause('reported', clause), b, clause), k, group);
  return true;
}

/** Places a finite verb at chunk `k` that no coordination and no saying phrase explains, in a clause that has its verb. */
function placeSecond(state: ParseState, k: number, group: VerbGroup): void {
  const clause = topOf(state);
  const b = before(state, k);
  const noun = state.chunks[b]?.kind === 'np';
  const mark = state.chunks[b - 1];
  const waiting = awaiting(state);
  if (noun && mark?.kind === 'coord') {
    placeBeside(state, k, group, b);
    return;
  }
  if (noun && mark?.kind === 'prep' && opensClause(state, mark.from) && !waiting?.pre.length) {
    const sub = clauseFrom(state, makeClause('sub', clause), b, clause);
    sub.opener = mark.from;
    setVerb(state, sub, k, group);
    return;
  }
  if (noun && mark?.kind !== 'prep' && mark?.kind !== 'comma' && placeDirect(state, k, group, b)) return;
  if (waiting) {
    popTo(state, waiting);
    giveVerb(state, waiting, k, group);
    return;
  }
  const loose = state.stack.findLast((open) => isConvertible(state, open));
  const second = noun && group.kind === 'open';
  if (loose && second && isSecondParticiple(state, k, loose, group)) placeParticiple(state, k, group, b);
  else if (loose && mark?.kind !== 'comma') convert(state, loose, k, group);
  else if (second) placeParticiple(state, k, group, b);
  else placeLoose(state, k, group, b);
}

/** True for a preposition that a whole clause may follow. */
function opensClause(state: ParseState, word: number): boolean {
  return CLAUSE_PREPOSITIONS.has(state.words[word]?.norm ?? '');
}

/** A finite verb that nothing explains: a clause of its own, with the noun phrase right before it as its subject. */
function placeLoose(state: ParseState, k: number, group: VerbGroup, b: number): void {
  const clause = topOf(state);
  const base = state.stack[0] as Clause;
  const direct = state.chunks[b]?.kind === 'np';
  popTo(state, base);
  state.stack.pop();
  const next = makeClause('main', base.kind === 'said' ? undefined : base.parent);
  // "…, and some aides, along with officials, have said": the noun phrase that the conjunction brought.
  const brought = clause.post.findLast(
    (item) => item.np && item.prep === undefined && !item.np.time && state.chunks[item.chunk - 1]?.kind === 'coord',
  );
  if (direct) clauseFrom(state, next, b, clause);
  else if (brought && state.chunks[b]?.kind !== 'coord') clauseFrom(state, next, brought.chunk, clause);
  else {
    openClause(state, next);
    next.like = base;
  }
  setVerb(state, next, k, group);
}

/**
 * Gives a waiting clause its verb; where all it has is "after the talks in Paris", that is a clause of its own and the
 * waiting one goes on waiting.
 */
function giveVerb(state: ParseState, clause: Clause, k: number, group: VerbGroup): void {
  const free = clause.pre.some((item) => item.prep === undefined && item.np && !item.np.time);
  const opened =
    free || clause.kind === 'rel'
      ? undefined
      : clause.pre.findLast((item) => CLAUSE_PREPOSITIONS.has(state.words[item.prep ?? -1]?.norm ?? ''));
  if (!opened || opened.np?.time || opened.prep === undefined) {
    setVerb(state, clause, k, group);
    return;
  }
  const sub = clauseFrom(state, makeClause('sub', clause), opened.chunk, clause);
  sub.opener = opened.prep;
  own(state, sub, opened.prep, opened.prep + 1);
  setVerb(state, sub, k, group);
}

/**
 * "Did the bank pay" and "have, in turn, refused": a bare auxiliary, words between commas, then its verb. True where the verb was so used up.
 */
export function resumeVerb(state: ParseState, k: number, group: VerbGroup): boolean {
  const clause = topOf(state);
  const first = clause.group;
  const only = clause.post[0];
  const inverted =
    !clause.subject &&
    !clause.like &&
    clause.post.length === 1 &&
    only?.np !== undefined &&
    only.prep === undefined &&
    only.chunk === clause.at + 1 &&
    before(state, k) === only.chunk;
  const apart = state.chunks[k - 1]?.kind === 'comma' && state.chunks[clause.at + 1]?.kind === 'comma';
  if (!first || (!apart && !inverted)) return false;
  const auxiliary =
    first.lemma === 'have' ||
    first.lemma === 'be' ||
    first.lemma === 'do' ||
    (first.modal !== undefined && first.lemma === first.modal);
  if (!auxiliary || first.kind !== 'finite') return false;
  const participle = group.kind === 'open' || group.kind === 'part' || (group.kind === 'ger' && first.lemma === 'be');
  if (first.lemma === 'have' || first.lemma === 'be' ? !participle : group.kind !== 'base') return false;
  clause.group = {
    ...group,
    from: group.from,
    kind: 'finite',
    tense: first.tense,
    form: first.form,
    aspect: first.lemma === 'have' ? 'perfect' : group.kind === 'ger' ? 'progressive' : group.aspect,
    voice: first.lemma === 'be' && group.kind !== 'ger' ? 'passive' : group.voice,
    negative: first.negative !== group.negative,
    ...(first.negation ? { negation: first.negation } : {}),
    ...(first.modality ? { modality: first.modality } : {}),
    ...(first.status ? { status: first.status } : {}),
  };
  if (inverted && only?.np) {
    clause.subject = only.np;
    clause.inverted = true;
    if (state.words[(state.chunks[clause.at]?.from ?? 0) - 1]?.norm === 'nor')
      clause.group = { ...clause.group, negative: true, negation: [first.from - 1, first.from - 1] };
  }
  clause.at = k;
  clause.post = [];
  own(state, clause, group.from, group.to);
  return true;
}

/** Places a finite verb. */
export function placeFinite(state: ParseState, k: number, group: VerbGroup): void {
  const clause = topOf(state);
  const previous = state.chunks[before(state, k)];
  if (readBeside(state, k, group)) return;
  if (previous?.kind === 'coord' && state.stack.some((other) => other.group) && (clause.group || !clause.pre.length)) {
    coordinateVerb(state, k, group);
    return;
  }
  const b = before(state, k);
  const mark = state.chunks[b - 1];
  if (
    !clause.group &&
    previous?.kind === 'np' &&
    mark?.kind === 'prep' &&
    CLAUSE_PREPOSITIONS.has(state.words[mark.from]?.norm ?? '') &&
    (state.headline || !clause.pre.some((item) => item.prep === undefined && item.np))
  ) {
    // "After the talks ended, …": the clause that waits goes on waiting.
    const sub = clauseFrom(state, makeClause('sub', clause), b, clause);
    sub.opener = mark.from;
    own(state, sub, mark.from, mark.to);
    setVerb(state, sub, k, group);
    return;
  }
  if (clause.group) placeSecond(state, k, group);
  else giveVerb(state, clause, k, group);
}
