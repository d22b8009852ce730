import { before, type Clause, type Item, type ParseState } from './clause.ts';
import { joinPhrases } from './noun-coordination.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The subject among the noun phrases before a verb: the last one without a preposition, or the one before an apposition
 * when a comma closes it ("Ana Rusu, a lawyer from Balti, said").
 */
export function pickSubject(state: ParseState, clause: Clause, verbChunk: number): NounPhrase | undefined {
  const free = clause.pre.filter((item) => item.prep === undefined && item.np !== undefined);
  const plain = free.filter((item) => !item.np?.time);
  const candidates = plain.length > 0 ? plain : free;
  const last = candidates.at(-1);
  if (!last) return undefined;
  const closed = state.chunks[before(state, verbChunk)]?.kind === 'comma';
  if (state.headline) return headlineSubject(state, candidates, closed);
  if (!closed || candidates.length === 1 || !last.comma) return last.np;
  return (candidates[0] as Item).np;
}

/** "France, Moldova sign accord": in headlines a comma stands for "and". */
function headlineSubject(state: ParseState, items: readonly Item[], closed: boolean): NounPhrase | undefined {
  const last = items.at(-1);
  const first = items[0];
  if (items.length < 2 || closed || !last?.comma || !first?.np || !last.np) return closed ? first?.np : last?.np;
  const bare = items.every((item) => state.words[item.np?.from ?? -1]?.cls === 'noun');
  return bare
    ? joinPhrases(
        state.words,
        items.flatMap((item) => (item.np ? [item.np] : [])),
      )
    : last.np;
}
