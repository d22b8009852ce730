import { type Clause, openClause, own, type ParseState, takeItem } from './clause.ts';
import { pickSubject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** Prepositions that open a clause where a subject and a finite verb follow ("after the talks ended"). */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'as',
  'before',
  'since',
  'than',
  'till',
  'until',
  'once',
  'for',
  'like',
  'except',
]);

/** Makes the verb that of the clause, with its subject among what stood before. */
export function setVerb(state: ParseState, clause: Clause, k: number, group: VerbGroup): void {
  clause.group = group;
  clause.at = k;
  own(state, clause, group.from, group.to);
  if (clause.subject || clause.like) return;
  const subject = pickSubject(state, clause, k);
  if (subject) clause.subject = subject;
  else if (clause.kind === 'rel' && clause.antecedent && clause.antecedentPrep === undefined)
    clause.subject = clause.antecedent;
  clause.gap = clause.kind === 'rel' && clause.subject !== clause.antecedent;
}

/** A clause whose subject is the noun phrase of chunk `np`, taken away from the clause that had it. */
export function clauseFrom(state: ParseState, clause: Clause, np: number, from: Clause): Clause {
  const item = takeItem(from, np);
  openClause(state, clause);
  if (item?.np) {
    clause.pre.push({ np: item.np, comma: false, chunk: np });
    own(state, clause, item.np.from, item.np.to);
  }
  return clause;
}
