import { STATUS_ADVERBS } from '../../lexicon/en/verb-chains.ts';
import type { ClaimStatus, Polarity } from '../../model/claim.ts';
import { subjectOf } from './arguments.ts';
import type { Clause, ParseState } from './clause.ts';
import { COMPLEMENT_STATUSES, LINKING, OBJECT_CONTROL, PREVENTING, SAYERS } from './verb-lists.ts';

/** Polarity of a clause with the words that negate: indices of the first and last. */
export type PolarityReading = { readonly polarity: Polarity; readonly negation?: readonly [number, number] };

const ADVERBS = new Map<string, ClaimStatus>(STATUS_ADVERBS);
const CONDITIONAL = new Set(['if', 'unless']);
const OPEN_QUESTION = new Set(['whether']);
/** Verbs that deny the clause or gerund after them. */
const DENIERS = new Set<ClaimStatus>(['denied']);
/** Statuses that pass on from a clause to the gerunds and participles in it. */
const HANDED_DOWN = new Set<ClaimStatus>([
  'done',
  'ongoing',
  'planned',
  'possible',
  'proposed',
  'asked',
  'conditional',
  'alleged',
  'announced',
]);

/** Whether a clause says that something is, or that it is not. */
export function readPolarity(state: ParseState, clause: Clause): PolarityReading {
  const { group } = clause;
  if (!group) return { polarity: 'positive' };
  const marks: (readonly [number, number])[] = [];
  if (group.negative) marks.push(group.negation ?? [group.from, group.from]);
  const subject = subjectOf(clause);
  if (subject?.negation !== undefined && (clause.subject === subject || clause.like))
    marks.push([subject.negation, subject.negation]);
  const object = clause.post.find((item) => item.np && item.prep === undefined && !item.comma);
  if (object?.np?.negation !== undefined) marks.push([object.np.negation, object.np.negation]);
  const opener = clause.opener === undefined ? undefined : state.words[clause.opener]?.norm;
  if (clause.kind === 'ger' && opener === 'without') marks.push([clause.opener as number, clause.opener as number]);
  if (clause.nounStatus === 'refused' || clause.nounStatus === 'failed' || clause.nounStatus === 'denied')
    marks.push([group.from, group.from]);
  if (isPrevented(clause, opener)) marks.push([clause.opener as number, clause.opener as number]);
  const parent = clause.parent?.group;
  if (parent && !parent.negative && deniesAfter(clause, parent.lemma)) marks.push([parent.head, parent.head]);
  // "Nobody refused": two negatives within one clause are left as one; only chains of verbs cancel out.
  const first = marks[0];
  return first ? { polarity: 'negative', negation: first } : { polarity: 'positive' };
}

/** "banned them from leaving", "warned it against selling": what is not to come about. */
function isPrevented(clause: Clause, opener: string | undefined): boolean {
  const parent = clause.parent?.group;
  return (
    clause.kind === 'ger' &&
    parent !== undefined &&
    !parent.negative &&
    (opener === 'from' || opener === 'against') &&
    PREVENTING.has(parent.lemma)
  );
}

function deniesAfter(clause: Clause, lemma: string): boolean {
  if (clause.kind === 'reported' || clause.kind === 'ger') {
    const status = COMPLEMENT_STATUSES.get(lemma);
    return status !== undefined && DENIERS.has(status) && !clause.nounStatus;
  }
  return clause.kind === 'inf' && OBJECT_CONTROL.get(lemma) === 'refused';
}

/** How far along the event of a clause is told to be. Parents must have been read before. */
export function readStatus(state: ParseState, clause: Clause, known: ReadonlyMap<Clause, ClaimStatus>): ClaimStatus {
  const { group } = clause;
  if (!group) return 'unknown';
  const opener = clause.opener === undefined ? undefined : state.words[clause.opener]?.norm;
  if (opener !== undefined && CONDITIONAL.has(opener)) return 'conditional';
  if (opener !== undefined && OPEN_QUESTION.has(opener)) return 'unknown';
  if (clause.inverted && state.words.at(-1)?.norm === '?') return 'unknown';
  if (clause.nounStatus) return clause.nounStatus;
  if (isPrevented(clause, opener)) return 'refused';
  for (const at of clause.adverbs) {
    const status = ADVERBS.get(state.words[at]?.norm ?? '');
    if (status && group.status === undefined) return status;
  }
  for (let k = group.from; k < group.to; k++) {
    const status = state.words[k]?.cls === 'adv' ? ADVERBS.get(state.words[k]?.norm ?? '') : undefined;
    if (status && (status === 'alleged' || group.modal === undefined)) return status;
  }
  const parentStatus = clause.parent ? known.get(clause.parent) : undefined;
  const reported = statusFromParent(clause);
  if (reported) return reported;
  if (group.modal === 'would' && group.status === 'planned' && !hasReporter(clause)) return 'conditional';
  if (group.status && group.status !== 'done') return group.status;
  return byTense(state, clause, parentStatus);
}

/** True for a clause that somebody is told to have said, where "would" is "will" seen from the past. */
function hasReporter(clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at; at = at.parent) {
    if (at.kind === 'reported' || at.parent?.kind === 'said' || at.kind === 'rel') return true;
  }
  return false;
}

function statusFromParent(clause: Clause): ClaimStatus | undefined {
  const parent = clause.parent?.group;
  const group = clause.group;
  if (!parent || !group) return undefined;
  const complement = COMPLEMENT_STATUSES.get(parent.lemma);
  if (clause.kind === 'inf') {
    const control = OBJECT_CONTROL.get(parent.lemma);
    if (control && control !== 'done') return control;
    return undefined;
  }
  if (clause.kind === 'reported' || (clause.kind === 'ger' && takesGerund(parent.lemma, clause))) {
    if (!complement || (clause.kind === 'ger' && complement === 'announced')) return undefined;
    if (complement === 'announced') return group.status === 'planned' ? 'announced' : undefined;
    if (complement === 'asked' || complement === 'proposed')
      return clause.kind === 'ger' || group.kind === 'base' || group.modal === 'should' ? complement : undefined;
    if (complement === 'unknown') return clause.kind === 'reported' ? undefined : complement;
    if (parent.negative && complement === 'denied') return undefined;
    if (complement === 'planned' && group.status) return group.status;
    return complement;
  }
  return undefined;
}

/** "accused of taking", "proposed cutting", "charged with killing". */
function takesGerund(lemma: string, clause: Clause): boolean {
  return COMPLEMENT_STATUSES.has(lemma) && clause.antecedent === undefined;
}

function reports(state: ParseState, clause: Clause): boolean {
  return state.clauses.some((other) => other.parent === clause && other.kind === 'reported');
}

function byTense(state: ParseState, clause: Clause, parentStatus: ClaimStatus | undefined): ClaimStatus {
  const group = clause.group as NonNullable<Clause['group']>;
  if (group.tense === 'none') {
    if (clause.antecedent) return clause.kind === 'part' ? 'done' : 'ongoing';
    if (clause.kind === 'inf') return 'planned';
    if (parentStatus && HANDED_DOWN.has(parentStatus)) return parentStatus;
    return clause.kind === 'ger' || clause.kind === 'part' ? 'done' : 'unknown';
  }
  if (group.status === 'ongoing' || group.aspect === 'progressive') return 'ongoing';
  if (group.tense === 'future') return 'planned';
  if (group.tense === 'past' || group.aspect === 'perfect') return 'done';
  if (state.headline && !LINKING.has(group.lemma)) return 'done';
  if (clause.kind === 'said' || (SAYERS.has(group.lemma) && (group.lemma === 'say' || reports(state, clause))))
    return 'done';
  return 'ongoing';
}
