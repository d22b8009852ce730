import { clauseFrom, setVerb } from './attach.ts';
import type { Chunk } from './chunk.ts';
import { awaiting, before, type Clause, makeClause, openClause, own, type ParseState, topOf } from './clause.ts';
import { isSubjectAhead } from './noun-coordination.ts';
import type { VerbGroup } from './verb-group.ts';
import { HEARER_VERBS, SAYERS } from './verb-lists.ts';

/** Lets every clause so far without one hang on a saying clause. */
function wrap(state: ParseState, said: Clause): void {
  for (const clause of state.clauses) {
    if (clause !== said && clause.kind === 'main' && !clause.parent) clause.parent = said;
  }
}

function endsAfterSaying(chunk: Chunk | undefined, lemma: string): boolean {
  if (chunk?.kind === 'np' && HEARER_VERBS.has(lemma)) return true;
  return (
    chunk === undefined ||
    chunk.kind === 'stop' ||
    chunk.kind === 'comma' ||
    chunk.kind === 'prep' ||
    chunk.kind === 'adv' ||
    (chunk.kind === 'np' && chunk.np.time)
  );
}

/** Makes the saying clause that every clause before it hangs on. */
function makeSaid(state: ParseState, said: Clause, k: number, group: VerbGroup): void {
  setVerb(state, said, k, group);
  wrap(state, said);
}

/** ", he said" at the end, in the middle or before more: the noun phrase of chunk `b` right before the verb. */
function readAfterNoun(state: ParseState, k: number, group: VerbGroup, b: number): boolean {
  const clause = topOf(state);
  const next = state.chunks[k + 1];
  const inside = !clause.group && clause.pre.some((item) => item.np && item.chunk < b && item.prep === undefined);
  if (!clause.group && (!inside || clause.kind !== 'main')) return false;
  if (!endsAfterSaying(next, group.lemma) || (inside && next?.kind !== 'comma')) return false;
  makeSaid(state, clauseFrom(state, makeClause('said', undefined), b, clause), k, group);
  if (inside || next?.kind === 'comma') state.stack.pop();
  return true;
}

/** "…, Ana Rusu, a lawyer from Balti, said": the subject stands before its apposition. */
function readAfterApposition(state: ParseState, k: number, group: VerbGroup): boolean {
  const clause = topOf(state);
  const named = clause.post.filter((item) => item.np && item.comma && item.prep === undefined && !item.np.time);
  const item = named.length > 1 ? named.at(-2) : named[0];
  if (!item?.np || state.chunks[k + 1]?.kind === 'np') return false;
  const said = clauseFrom(state, makeClause('said', undefined), item.chunk, clause);
  own(state, said, item.np.from, group.from);
  makeSaid(state, said, k, group);
  return true;
}

/** ", he said" and ", said Rusu": a saying verb set beside its words. True where the verb was one. */
export function readBeside(state: ParseState, k: number, group: VerbGroup): boolean {
  if (!SAYERS.has(group.lemma) || group.voice === 'passive' || group.kind === 'base') return false;
  const b = before(state, k);
  const previous = state.chunks[b]?.kind;
  const mark = state.chunks[b - 1]?.kind;
  if (previous === 'np' && (mark === 'comma' || mark === 'stop')) return readAfterNoun(state, k, group, b);
  const plain = group.from === group.head && topOf(state).group !== undefined && !awaiting(state);
  if (!plain) return false;
  if (previous === 'comma' && readAfterApposition(state, k, group)) return true;
  const next = state.chunks[k + 1];
  const quoted = state.words[group.from - 1]?.closes === true;
  if (previous !== 'comma' && previous !== 'stop' && !quoted) return false;
  if (!quoted && group.lemma !== 'say') return false;
  if (next?.kind !== 'np' || next.np.time || isSubjectAhead(state.chunks, k + 1)) return false;
  const said = openClause(state, makeClause('said', undefined));
  said.subject = next.np;
  makeSaid(state, said, k, group);
  return true;
}
