import { setVerb } from './attach.ts';
import { type Clause, makeClause, openClause, own, type ParseState, popTo, topOf } from './clause.ts';
import { lastNoun } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import { INTRANSITIVE, NEEDS_OBJECT } from './verb-lists.ts';

/** True where a verb taken for the clause's own can be a participle that goes with the noun before it. */
export function isConvertible(state: ParseState, clause: Clause): boolean {
  const { group } = clause;
  if (group?.kind !== 'open' || !clause.subject || clause.like || INTRANSITIVE.has(group.lemma)) return false;
  if (state.clauses.some((other) => other.parent === clause && other.kind === 'reported')) return false;
  const before = state.words[group.from - 1];
  const head = state.words[clause.subject.parts.at(-1)?.head ?? -1];
  if (before?.cls !== 'comma' && (head?.cls === 'pron' || head?.token.pos === 'PROPN')) return false;
  return !clause.post.some((item) => item.prep === undefined && item.np && !item.np.time && !item.comma);
}

/** "The man arrested on Monday | was charged": the first verb was a participle. */
export function convert(state: ParseState, clause: Clause, k: number, group: VerbGroup): void {
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

/** True for an "-ed" form that must be a participle, for want of the object that its verb can't do without. */
export function isPlainParticiple(state: ParseState, k: number, group: VerbGroup): boolean {
  const next = state.chunks[k + 1];
  return NEEDS_OBJECT.has(group.lemma) && (next?.kind !== 'np' || next.np.time);
}

/** Of two "-ed" forms after each other, true where the second is the participle ("pointed to decisions made in May"). */
export function isSecondParticiple(state: ParseState, k: number, clause: Clause, group: VerbGroup): boolean {
  const first = state.words[clause.group?.head ?? -1]?.token.form;
  const second = state.words[group.head]?.token.form;
  const next = state.chunks[k + 1];
  if (first === 'VBN' || (next?.kind === 'np' && !next.np.time)) return false;
  return second === 'VBN' || (next?.kind === 'prep' && state.words[next.from]?.norm === 'by');
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
