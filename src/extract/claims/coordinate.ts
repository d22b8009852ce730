import { setVerb } from './attach.ts';
import { type Clause, makeClause, openClause, type ParseState, popTo } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { OBJECT_CONTROL, SAYERS } from './verb-lists.ts';

/** The clause whose subject a coordinated verb shares: the innermost whose verb has the same kind of form. */
function sharer(state: ParseState, k: number, group: VerbGroup): Clause | undefined {
  const stack = state.stack.filter((clause) => clause.group);
  const finite = (clause: Clause): boolean => {
    const kind = clause.group?.kind;
    return kind === 'finite' || kind === 'open' || kind === 'base';
  };
  if (group.kind === 'base') {
    const inner = stack.findLast(
      (clause) => clause.group?.kind === 'inf' || clause.group?.kind === 'base' || clause.group?.modality !== undefined,
    );
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
  const reports = (clause: Clause): boolean =>
    stack.some((other) => other.kind === 'reported' && other.parent === clause);
  const speaks = SAYERS.has(group.lemma) || OBJECT_CONTROL.has(group.lemma);
  const speaker = speaks ? stack.find((clause) => alike(clause) && reports(clause)) : undefined;
  if (speaker) return speaker;
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
export function inherit(group: VerbGroup, first: VerbGroup, object: boolean): VerbGroup {
  const status = first.status === undefined ? {} : { status: first.status };
  const modality = first.modality === undefined ? {} : { modality: first.modality };
  if (group.kind === 'open' && first.voice === 'passive' && !object)
    return {
      ...group,
      kind: first.kind,
      voice: 'passive',
      tense: first.tense,
      aspect: first.aspect,
      ...status,
      ...modality,
    };
  if (group.kind === 'part')
    return { ...group, kind: first.kind, voice: first.voice, tense: first.tense, aspect: first.aspect };
  if (group.kind === 'open' && first.aspect === 'perfect' && first.tense === 'present')
    return { ...group, kind: first.kind, tense: first.tense, aspect: 'perfect' };
  if (group.kind === 'base' && (first.kind === 'inf' || first.modality !== undefined))
    return { ...group, kind: first.kind, tense: first.tense, ...status, ...modality };
  return group;
}
