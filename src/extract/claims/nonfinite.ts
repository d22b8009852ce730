import { LIGHT_VERBS } from '../../lexicon/en/verb-frames.ts';
import { setVerb } from './attach.ts';
import { before, type Clause, makeClause, openClause, own, type ParseState, popTo, topOf } from './clause.ts';
import { coordinateVerb } from './coordinate.ts';
import { lastNoun } from './noun-phrase.ts';
import { placeParticiple } from './participle.ts';
import type { VerbGroup } from './verb-group.ts';
import { CLAUSE_NOUN_STATUS, INFINITIVE_NOUN_STATUS, OBJECT_CONTROL } from './verb-lists.ts';

const LIGHT = new Set(LIGHT_VERBS);
/** Prepositions before a gerund that tells what the object of the verb did or is to do. */
const OBJECT_GERUND = new Set(['of', 'from', 'for', 'with', 'into', 'against']);

/** The last noun phrase of a clause right before chunk `k`, without a comma between. */
function nounBefore(state: ParseState, k: number): { readonly b: number; readonly lemma: string } | undefined {
  const b = before(state, k);
  const chunk = state.chunks[b];
  if (chunk?.kind !== 'np') return undefined;
  const head = chunk.np.parts.at(-1)?.head ?? chunk.np.from;
  return { b, lemma: state.words[head]?.lemma ?? '' };
}

/** The direct object of a clause, for verbs such as "ask" whose object acts. */
function objectOf(clause: Clause): Clause['subject'] {
  return clause.post.find((item) => item.np && item.prep === undefined && !item.np.time)?.np;
}

/** True where the noun at chunk `b` is the object of a verb whose subject does what the noun says ("made a decision"). */
function lightVerb(clause: Clause, b: number | undefined): boolean {
  return (
    clause.group !== undefined &&
    LIGHT.has(clause.group.lemma) &&
    clause.post.some((item) => item.chunk === b && item.prep === undefined)
  );
}

/** Places an infinitive with "to". */
export function placeInfinitive(state: ParseState, k: number, group: VerbGroup): void {
  const clause = topOf(state);
  if (!clause.group && state.headline && clause.pre.some((item) => item.np)) {
    // "Minister to sign pact": headline grammar for the future.
    setVerb(state, clause, k, { ...group, kind: 'finite', tense: 'future', status: group.status ?? 'planned' });
    return;
  }
  const inf = openClause(state, makeClause('inf', clause));
  const noun = nounBefore(state, k);
  const status = noun ? INFINITIVE_NOUN_STATUS.get(noun.lemma) : undefined;
  const controlled = clause.group && OBJECT_CONTROL.has(clause.group.lemma);
  const object = objectOf(clause);
  if (controlled && clause.group?.voice === 'active' && object) inf.subject = object;
  else if (controlled && clause.group?.lemma === 'call on') {
    const target = clause.post[0]?.np;
    if (target) inf.subject = target;
  } else if (!status || lightVerb(clause, noun?.b)) inf.like = clause;
  if (status && !controlled) inf.nounStatus = status;
  setVerb(state, inf, k, group);
}

/** Whose act the gerund after a preposition is: "accused the mayor of taking" the object's, "won by cheating" the subject's. */
function controlGerund(state: ParseState, ger: Clause, clause: Clause): void {
  const opener = state.words[ger.opener ?? -1]?.norm ?? '';
  const object = objectOf(clause);
  if (clause.group?.voice === 'active' && object && OBJECT_GERUND.has(opener)) ger.subject = object;
  else ger.like = clause;
}

/** Places a gerund or present participle. */
export function placeGerund(state: ParseState, k: number, group: VerbGroup): void {
  const bare = topOf(state);
  if (bare.kind === 'sub' && !bare.group && bare.pre.length === 0 && bare.parent) {
    // "while extending the truce"
    bare.kind = 'ger';
    bare.like = bare.parent;
    setVerb(state, bare, k, group);
    return;
  }
  const previous = state.chunks[before(state, k)];
  if (previous?.kind === 'coord' && bare.group?.kind === 'ger') {
    coordinateVerb(state, k, { ...group, kind: 'open' });
    const joined = topOf(state);
    joined.group = { ...group };
    return;
  }
  if (previous?.kind === 'comma' || (previous?.kind === 'coord' && bare.group)) popToFinite(state);
  const clause = topOf(state);
  const ger = makeClause('ger', clause);
  if (state.prep !== undefined) {
    ger.opener = state.prep;
    own(state, ger, state.prep, state.prep + 1);
    const at = before(state, k) - 1;
    const noun = state.chunks[at];
    const head = noun?.kind === 'np' ? state.words[noun.np.parts.at(-1)?.head ?? -1]?.lemma : undefined;
    const status = head ? (CLAUSE_NOUN_STATUS.get(head) ?? INFINITIVE_NOUN_STATUS.get(head)) : undefined;
    if (status) ger.nounStatus = status;
    state.prep = undefined;
  }
  openClause(state, ger);
  if (previous?.kind === 'np' && ger.opener === undefined && !previous.np.time) {
    ger.antecedent = lastNoun(previous.np);
    ger.subject = ger.antecedent;
  } else if (ger.opener !== undefined && clause.group) controlGerund(state, ger, clause);
  else ger.like = clause;
  setVerb(state, ger, k, group);
}

/** Back to the innermost clause with a finite verb: after a comma a participle tells of its subject. */
function popToFinite(state: ParseState): void {
  const finite = state.stack.findLast((clause) => !clause.group || !['inf', 'ger', 'part'].includes(clause.group.kind));
  if (finite) popTo(state, finite);
}

/** Places a participle that can be nothing else ("taken to hospital"). */
export function placePart(state: ParseState, k: number, group: VerbGroup): void {
  const b = before(state, k);
  const previous = state.chunks[b];
  if (previous?.kind === 'np') {
    const clause = topOf(state);
    if (!clause.group && state.headline)
      setVerb(state, clause, k, { ...group, kind: 'finite', tense: 'past', voice: 'passive' });
    else placeParticiple(state, k, group, b);
    return;
  }
  const bare = topOf(state);
  if (bare.kind === 'sub' && !bare.group && bare.pre.length === 0 && bare.parent) {
    // "when asked", "if approved"
    bare.like = bare.parent;
    bare.group = { ...group, kind: 'part', tense: 'none', voice: 'passive' };
    bare.at = k;
    own(state, bare, group.from, group.to);
    return;
  }
  if (previous?.kind === 'comma') popToFinite(state);
  const clause = topOf(state);
  const part = openClause(state, makeClause('part', clause));
  part.like = clause;
  part.group = { ...group, kind: 'part', tense: 'none', voice: 'passive' };
  part.at = k;
  own(state, part, group.from, group.to);
}
