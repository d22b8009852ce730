import { type Chunk, isSubjectAhead } from './chunk.ts';
import { awaiting, before, type Clause, makeClause, openClause, own, type ParseState, popTo, takeItem, topOf } from './clause.ts';
import { lastNoun } from './noun-phrase.ts';
import { pickSubject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { CLAUSE_TAKERS, HEARER_VERBS, INTRANSITIVE, NEEDS_OBJECT, SAYERS } from './verb-lists.ts';

/** Prepositions that open a clause where a subject and a finite verb follow ("after the talks ended"). */
const CLAUSE_PREPOSITIONS = new Set(['after', 'as', 'before', 'since', 'than', 'till', 'until', 'once', 'for', 'like', 'except']);

/** Makes the verb that of the clause, with its subject among what stood before. */
export function setVerb(state: ParseState, clause: Clause, k: number, group: VerbGroup): void {
  clause.group = group;
  clause.at = k;
  own(state, clause, group.from, group.to);
  if (clause.subject || clause.like) return;
  const subject = pickSubject(state, clause, k);
  if (subject) clause.subject = subject;
  else if (clause.kind === 'rel' && clause.antecedent && clause.antecedentPrep === undefined) clause.subject = clause.antecedent;
  clause.gap = clause.kind === 'rel' && clause.subject !== clause.antecedent;
}

/** A clause whose subject is the noun phrase of chunk `np`, taken away from the clause that had it. */
function clauseFrom(state: ParseState, clause: Clause, np: number, from: Clause): Clause {
  const item = takeItem(from, np);
  openClause(state, clause);
  if (item?.np) {
    clause.pre.push({ np: item.np, comma: false, chunk: np });
    own(state, clause, item.np.from, item.np.to);
  }
  return clause;
}

/** Lets every clause so far without one hang on a saying clause. */
function wrap(state: ParseState, said: Clause): void {
  for (const clause of state.clauses) {
    if (clause !== said && clause.kind === 'main' && !clause.parent) clause.parent = said;
  }
}

function endsAfterSaying(chunk: Chunk | undefined, lemma: string): boolean {
  if (chunk?.kind === 'np' && HEARER_VERBS.has(lemma)) return true;
  return chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'prep' || chunk.kind === 'adv' || (chunk.kind === 'np' && chunk.np.time);
}

/** ", he said" and ", said Rusu": a saying verb set beside its words. True where the verb was one. */
function readBeside(state: ParseState, k: number, group: VerbGroup): boolean {
  if (!SAYERS.has(group.lemma) || group.voice === 'passive' || group.kind === 'base') return false;
  const clause = topOf(state);
  const b = before(state, k);
  const previous = state.chunks[b];
  const next = state.chunks[k + 1];
  const mark = state.chunks[b - 1];
  const quoted = state.words[group.from - 1]?.closes === true || group.lemma === 'say';
  if (previous?.kind === 'np' && (mark?.kind === 'comma' || mark?.kind === 'stop')) {
    const inside = !clause.group && clause.pre.some((item) => item.np && item.chunk < b && item.prep === undefined);
    if ((!clause.group && !inside) || !endsAfterSaying(next, group.lemma) || (inside && next?.kind !== 'comma')) return false;
    if (!clause.group && clause.kind !== 'main') return false;
    const said = clauseFrom(state, makeClause('said', undefined), b, clause);
    setVerb(state, said, k, group);
    wrap(state, said);
    if (inside || next?.kind === 'comma') state.stack.pop();
    return true;
  }
  if (previous?.kind === 'comma' && clause.group && group.from === group.head && !awaiting(state) && next?.kind !== 'np') {
    // "…, Ana Rusu, a lawyer from Balti, said": the subject stands before its apposition.
    const named = clause.post.filter((item) => item.np && item.comma && item.prep === undefined && !item.np.time);
    const item = named.length > 1 ? named.at(-2) : named[0];
    if (item?.np) {
      const said = clauseFrom(state, makeClause('said', undefined), item.chunk, clause);
      own(state, said, item.np.from, group.from);
      setVerb(state, said, k, group);
      wrap(state, said);
      return true;
    }
  }
  if ((previous?.kind === 'comma' || previous?.kind === 'stop' || state.words[group.from - 1]?.closes) && quoted && clause.group && !awaiting(state) && group.from === group.head && !isSubjectAhead(state.chunks, k + 1) && next?.kind === 'np' && !next.np.time) {
    const said = openClause(state, makeClause('said', undefined));
    said.subject = next.np;
    setVerb(state, said, k, group);
    wrap(state, said);
    return true;
  }
  return false;
}

/** The clause whose subject a coordinated verb shares: the innermost whose verb has the same kind of form. */
function sharer(state: ParseState, k: number, group: VerbGroup): Clause | undefined {
  const stack = state.stack.filter((clause) => clause.group);
  const finite = (clause: Clause): boolean => {
    const kind = clause.group?.kind;
    return kind === 'finite' || kind === 'open' || kind === 'base';
  };
  if (group.kind === 'base') {
    const inner = stack.findLast((clause) => clause.group?.kind === 'inf' || clause.group?.kind === 'base' || clause.group?.modality !== undefined);
    return inner ?? stack.findLast(finite);
  }
  const next = state.chunks[k + 1];
  const object = next?.kind === 'np' && !next.np.time;
  if (group.kind === 'open' && !object) {
    const top = stack.at(-1);
    if (top && (top.group?.voice === 'passive' || top.kind === 'part')) return top;
  }
  const alike = (clause: Clause): boolean => finite(clause) && clause.group?.form === group.form;
  // After a comma the verb goes on with an outer clause, if it is not the one that reports the others.
  const far = state.chunks[k - 2]?.kind === 'comma';
  const reports = (clause: Clause): boolean => stack.some((other) => other.kind === 'reported' && other.parent === clause);
  const same = far ? stack.find((clause) => alike(clause) && !reports(clause)) : stack.findLast(alike);
  return same ?? stack.findLast(finite) ?? stack.at(-1);
}

/** "… and fled": the verb shares the subject, and the auxiliaries where it has none of its own. */
export function coordinateVerb(state: ParseState, k: number, group: VerbGroup): void {
  const other = sharer(state, k, group);
  if (!other?.group) return;
  popTo(state, other);
  state.stack.pop();
  const clause = openClause(state, makeClause(other.kind === 'said' ? 'main' : other.kind, other.parent));
  clause.like = other;
  if (other.opener !== undefined) clause.opener = other.opener;
  if (other.antecedent) clause.antecedent = other.antecedent;
  if (other.nounStatus) clause.nounStatus = other.nounStatus;
  clause.gap = false;
  const object = state.chunks[k + 1]?.kind === 'np';
  setVerb(state, clause, k, inherit(group, other.group, object));
}

/** Auxiliaries that the first of two coordinated verbs has for both: "was arrested and charged", "will meet and sign". */
function inherit(group: VerbGroup, first: VerbGroup, object: boolean): VerbGroup {
  const status = first.status === undefined ? {} : { status: first.status };
  const modality = first.modality === undefined ? {} : { modality: first.modality };
  if (group.kind === 'open' && first.voice === 'passive' && !object)
    return { ...group, kind: first.kind, voice: 'passive', tense: first.tense, aspect: first.aspect, ...status, ...modality };
  if (group.kind === 'part') return { ...group, kind: first.kind, voice: first.voice, tense: first.tense, aspect: first.aspect };
  if (group.kind === 'open' && first.aspect === 'perfect' && first.tense === 'present')
    return { ...group, kind: first.kind, tense: first.tense, aspect: 'perfect' };
  if (group.kind === 'base' && (first.kind === 'inf' || first.modality !== undefined))
    return { ...group, kind: first.kind, tense: first.tense, ...status, ...modality };
  return group;
}

/** True where a verb taken for the clause's own can be a participle that goes with the noun before it. */
function isConvertible(state: ParseState, clause: Clause): boolean {
  const { group } = clause;
  if (!group || group.kind !== 'open' || !clause.subject || clause.like || INTRANSITIVE.has(group.lemma)) return false;
  if (state.clauses.some((other) => other.parent === clause && other.kind === 'reported')) return false;
  const before = state.words[group.from - 1];
  const head = state.words[clause.subject.parts.at(-1)?.head ?? -1];
  if (before?.cls !== 'comma' && (head?.cls === 'pron' || head?.token.pos === 'PROPN')) return false;
  return !clause.post.some((item) => item.prep === undefined && item.np && !item.np.time && !item.comma);
}

/** True for an "-ed" form that must be a participle, for want of the object that its verb can't do without. */
function isPlainParticiple(state: ParseState, k: number, group: VerbGroup): boolean {
  const next = state.chunks[k + 1];
  return NEEDS_OBJECT.has(group.lemma) && (next?.kind !== 'np' || next.np.time);
}

/** Of two "-ed" forms after each other, true where the second is the participle ("pointed to decisions made in May"). */
function isSecondParticiple(state: ParseState, k: number, clause: Clause, group: VerbGroup): boolean {
  const first = state.words[clause.group?.head ?? -1]?.token.form;
  const second = state.words[group.head]?.token.form;
  if (first === 'VBN') return false;
  const next = state.chunks[k + 1];
  return second === 'VBN' || (next?.kind === 'prep' && state.words[next.from]?.norm === 'by');
}

/** "The man arrested on Monday | was charged": the first verb was a participle. */
function convert(state: ParseState, clause: Clause, k: number, group: VerbGroup): void {
  const part = makeClause('part', clause);
  const old = clause.group as VerbGroup;
  part.group = { ...old, kind: 'part', tense: 'none', voice: 'passive' };
  part.at = clause.at;
  if (clause.subject) part.antecedent = lastNoun(clause.subject);
  part.post = clause.post;
  part.adverbs = clause.adverbs;
  state.clauses.splice(state.clauses.indexOf(clause) + 1, 0, part);
  own(state, part, old.from, old.to);
  const until = state.chunks[k]?.from ?? old.to;
  for (let w = old.to; w < until; w++) if (state.owner[w] === clause) state.owner[w] = part;
  for (const child of state.clauses) if (child.parent === clause && child !== part) child.parent = part;
  const subject = clause.subject;
  clause.post = [];
  clause.adverbs = [];
  popTo(state, clause);
  delete clause.subject;
  if (subject) clause.subject = subject;
  setVerb(state, clause, k, group);
}

/** Places a finite verb at chunk `k` that no coordination and no saying phrase explains, in a clause that has its verb. */
function placeSecond(state: ParseState, k: number, group: VerbGroup): void {
  const clause = topOf(state);
  const first = clause.group as VerbGroup;
  const b = before(state, k);
  const previous = state.chunks[b];
  const mark = state.chunks[b - 1];
  const waiting = awaiting(state);
  if (previous?.kind === 'np' && mark?.kind === 'coord') {
    const far = state.chunks[b - 2]?.kind === 'comma';
    const outer = far ? (state.stack[0] as Clause) : clause;
    const source = clause;
    popTo(state, outer);
    state.stack.pop();
    const kind = outer.kind === 'said' || outer.kind === 'inf' || outer.kind === 'ger' || outer.kind === 'part' ? 'main' : outer.kind;
    const next = clauseFrom(state, makeClause(kind === 'rel' ? 'main' : kind, outer.kind === 'said' ? undefined : outer.parent), b, source);
    if (kind === 'sub' && outer.opener !== undefined) next.opener = outer.opener;
    const object = state.chunks[k + 1]?.kind === 'np';
    // "nine were killed and 40 others wounded"
    const short = group.kind === 'open' && first.voice === 'passive' && !object && !INTRANSITIVE.has(group.lemma);
    setVerb(state, next, k, short ? inherit(group, first, false) : group);
    return;
  }
  if (previous?.kind === 'np' && mark?.kind === 'prep') {
    const word = state.words[mark.from];
    if (CLAUSE_PREPOSITIONS.has(word?.norm ?? '') && !waiting?.pre.length) {
      const sub = clauseFrom(state, makeClause('sub', clause), b, clause);
      sub.opener = mark.from;
      setVerb(state, sub, k, group);
      return;
    }
  }
  if (previous?.kind === 'np' && mark?.kind !== 'prep' && mark?.kind !== 'comma') {
    const direct = clause.post.find((item) => item.chunk === b) !== undefined;
    const beside = clause.post.at(-2);
    if (direct && beside?.np && beside.prep === undefined && beside.chunk === b - 1 && !CLAUSE_TAKERS.has(first.lemma) && !waiting) {
      const rel = clauseFrom(state, makeClause('rel', clause), b, clause);
      rel.antecedent = beside.np;
      setVerb(state, rel, k, group);
      return;
    }
    if (direct && group.kind === 'open' && !waiting && isPlainParticiple(state, k, group)) {
      placeParticiple(state, k, group, b);
      return;
    }
    if (direct && (CLAUSE_TAKERS.has(first.lemma) || (!waiting && group.kind !== 'open'))) {
      setVerb(state, clauseFrom(state, makeClause('reported', clause), b, clause), k, group);
      return;
    }
  }
  if (waiting) {
    popTo(state, waiting);
    giveVerb(state, waiting, k, group);
    return;
  }
  const loose = state.stack.findLast((open) => isConvertible(state, open));
  if (loose && group.kind === 'open' && previous?.kind === 'np' && isSecondParticiple(state, k, loose, group)) placeParticiple(state, k, group, b);
  else if (loose && mark?.kind !== 'comma') convert(state, loose, k, group);
  else if (previous?.kind === 'np' && group.kind === 'open') placeParticiple(state, k, group, b);
  else placeLoose(state, k, group, b);
}

/** "… a group wanted by police": a participle that goes with the noun before it. */
export function placeParticiple(state: ParseState, k: number, group: VerbGroup, b: number): void {
  const clause = topOf(state);
  const part = openClause(state, makeClause('part', clause));
  const chunk = state.chunks[b];
  if (chunk?.kind === 'np') part.antecedent = lastNoun(chunk.np);
  part.group = { ...group, kind: 'part', tense: 'none', voice: 'passive' };
  part.at = k;
  own(state, part, group.from, group.to);
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
  const brought = clause.post.findLast((item) => item.np && item.prep === undefined && !item.np.time && state.chunks[item.chunk - 1]?.kind === 'coord');
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
  const opened = free || clause.kind === 'rel' ? undefined : clause.pre.findLast((item) => CLAUSE_PREPOSITIONS.has(state.words[item.prep ?? -1]?.norm ?? ''));
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
  const inverted = !clause.subject && !clause.like && clause.post.length === 1 && only?.np !== undefined && only.prep === undefined && only.chunk === clause.at + 1 && before(state, k) === only.chunk;
  const apart = state.chunks[k - 1]?.kind === 'comma' && state.chunks[clause.at + 1]?.kind === 'comma';
  if (!first || (!apart && !inverted)) return false;
  const auxiliary = first.lemma === 'have' || first.lemma === 'be' || first.lemma === 'do' || (first.modal !== undefined && first.lemma === first.modal);
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
    if (state.words[(state.chunks[clause.at]?.from ?? 0) - 1]?.norm === 'nor') clause.group = { ...clause.group, negative: true, negation: [first.from - 1, first.from - 1] };
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
  if (!clause.group && previous?.kind === 'np' && mark?.kind === 'prep' && CLAUSE_PREPOSITIONS.has(state.words[mark.from]?.norm ?? '') && !clause.pre.some((item) => item.prep === undefined && item.np)) {
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
