import { awaiting, before, type Clause, type ParseState, topOf } from './clause.ts';
import { coordinateVerb } from './coordinate.ts';
import { placeFinite, resumeVerb } from './finite.ts';
import { placeGerund, placeInfinitive, placePart } from './nonfinite.ts';
import type { VerbGroup } from './verb-group.ts';
import { INTRANSITIVE } from './verb-lists.ts';

/** Gives a verb group its clause, by the kind of its form. */
export function placeVerb(state: ParseState, k: number, group: VerbGroup): void {
  if (resumeVerb(state, k, group)) return;
  const clause = topOf(state);
  const previous = state.chunks[before(state, k)];
  const coordinated = previous?.kind === 'coord' && state.stack.some((other) => other.group);
  switch (group.kind) {
    case 'inf':
      if (coordinated && state.stack.some((other) => other.group?.kind === 'inf'))
        coordinateVerb(state, k, { ...group, kind: 'base' });
      else placeInfinitive(state, k, group);
      break;
    case 'ger':
      placeGerund(state, k, group);
      break;
    case 'part':
      if (coordinated && clause.group?.voice === 'passive') coordinateVerb(state, k, group);
      else placePart(state, k, group);
      break;
    case 'open':
      placeOpen(state, k, group);
      break;
    case 'base':
      if (state.headline && previous?.kind === 'comma' && clause.group && clause.kind === 'main')
        coordinateVerb(state, k, group);
      else if (isListed(state, k) && clause.group?.kind !== 'ger') coordinateVerb(state, k, group);
      else if (!coordinated && clause.group && previous?.kind !== 'np')
        placeInfinitive(state, k, { ...group, kind: 'inf', tense: 'none' });
      else placeFinite(state, k, group);
      break;
    default:
      placeFinite(state, k, group);
  }
  state.prep = undefined;
}

/** True for a verb in a list of verbs: "was arrested, | questioned and released". */
function isListed(state: ParseState, k: number): boolean {
  if (state.chunks[k - 1]?.kind !== 'comma' || !topOf(state).group) return false;
  for (let at = k + 1; at < k + 6; at++) {
    const chunk = state.chunks[at];
    if (chunk?.kind === 'coord') return state.chunks[at + 1]?.kind === 'vg';
    if (
      chunk?.kind === 'vg'
        ? at > k + 1 && state.chunks[at - 1]?.kind !== 'comma'
        : chunk?.kind !== 'np' && chunk?.kind !== 'comma'
    )
      return false;
  }
  return false;
}

/** A bare "-ed" form: past tense unless nothing can be its subject, or a headline leaves out "were". */
function placeOpen(state: ParseState, k: number, group: VerbGroup): void {
  const clause = topOf(state);
  const previous = state.chunks[before(state, k)];
  const next = state.chunks[k + 1];
  const object = next?.kind === 'np' && !next.np.time;
  if (isListed(state, k) && topOf(state).kind !== 'rel' && !awaiting(state)) {
    coordinateVerb(state, k, group);
    return;
  }
  const asked = state.words[clause.opener ?? -1]?.norm;
  const questioned = asked === 'what' || asked === 'whatever';
  if (
    state.prep !== undefined ||
    (!clause.group && clause.kind === 'sub' && !questioned && clause.pre.length === 0) ||
    (!clause.group && clause.kind === 'main' && clause.pre.length === 0 && previous === undefined)
  ) {
    if (next?.kind === 'prep' || next?.kind === 'comma' || state.prep !== undefined || clause.kind === 'sub') {
      placePart(state, k, group);
      return;
    }
  }
  if (
    state.headline &&
    previous?.kind === 'np' &&
    !object &&
    !INTRANSITIVE.has(group.lemma) &&
    clause.kind === 'main'
  ) {
    placeFinite(state, k, { ...group, voice: 'passive' });
    return;
  }
  const passive = next?.kind === 'prep' && state.words[next.from]?.norm === 'by';
  const bare = previous?.kind === 'comma' && clause.group !== undefined && !object;
  if (passive && (clause.group || previous?.kind !== 'np') && previous?.kind !== 'coord') {
    placePart(state, k, group);
    return;
  }
  if (bare && next?.kind === 'prep' && clauseIsDone(clause)) placePart(state, k, group);
  else placeFinite(state, k, group);
}

/** True where a clause has its verb and nothing above it waits for one. */
function clauseIsDone(clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at; at = at.parent) if (!at.group) return false;
  return true;
}
