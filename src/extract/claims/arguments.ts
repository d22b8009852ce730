import type { Argument, ArgumentRole } from '../../model/claim.ts';
import type { Clause, Item } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { DITRANSITIVE, INTRANSITIVE, LINKING, NAMING_OBJECT } from './verb-lists.ts';
import type { Word } from './word.ts';

/** Verbs whose one hearer stands first ("told reporters"). */
const TELLING = new Set(['tell', 'inform', 'remind', 'assure', 'notify']);

/** The subject of a clause, its own or that of the clause it shares one with. */
export function subjectOf(clause: Clause): NounPhrase | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 20; depth++) {
    if (at.subject) return at.subject;
    if (at.kind === 'part' && at.antecedent) return at.antecedent;
    at = at.like;
  }
  return undefined;
}

type Draft = { readonly role: ArgumentRole; readonly item: Item };

/** Roles of what stands after the verb. */
function draftAfter(clause: Clause, words: readonly Word[]): Draft[] {
  const { group } = clause;
  if (!group) return [];
  const drafts: Draft[] = [];
  const passive = group.voice === 'passive';
  const linking = LINKING.has(group.lemma) && !passive;
  let objects = 0;
  let agent = false;
  for (const item of clause.post) {
    const preposition = item.prep === undefined ? undefined : words[item.prep]?.norm;
    if (preposition !== undefined) {
      if (item.np?.time) continue;
      const byAgent: boolean = passive && preposition === 'by' && !agent;
      agent ||= byAgent;
      const receives: boolean =
        preposition === 'to' && DITRANSITIVE.has(group.lemma) && !drafts.some((draft) => draft.role === 'recipient');
      drafts.push({ role: byAgent ? 'agent' : receives ? 'recipient' : 'oblique', item });
    } else if (item.adj !== undefined) {
      if (linking || NAMING_OBJECT.has(group.lemma) || objects === 0) drafts.push({ role: 'complement', item });
    } else if (item.np && item.np !== clause.subject && !item.np.time && !item.comma) {
      const role = objectRole(group.lemma, objects++, passive, linking);
      const first = drafts.find((draft) => draft.role === 'patient');
      if (role === 'recipient-first' && first) {
        drafts[drafts.indexOf(first)] = { role: 'recipient', item: first.item };
        drafts.push({ role: 'patient', item });
      } else if (role !== 'none') drafts.push({ role: role === 'recipient-first' ? 'patient' : role, item });
    }
  }
  return drafts;
}

function objectRole(
  lemma: string,
  nth: number,
  passive: boolean,
  linking: boolean,
): ArgumentRole | 'none' | 'recipient-first' {
  if (linking) return nth === 0 ? 'complement' : 'none';
  if (passive) return nth > 0 ? 'none' : DITRANSITIVE.has(lemma) ? 'patient' : 'complement';
  if (nth === 0) return TELLING.has(lemma) ? 'recipient' : INTRANSITIVE.has(lemma) ? 'complement' : 'patient';
  if (nth === 1 && DITRANSITIVE.has(lemma)) return 'recipient-first';
  if (nth === 1 && NAMING_OBJECT.has(lemma)) return 'complement';
  return 'none';
}

function argumentsOf(words: readonly Word[], role: ArgumentRole, item: Item): Argument[] {
  const preposition = item.prep === undefined ? undefined : words[item.prep]?.norm;
  const extra = preposition === undefined ? {} : { preposition };
  if (item.adj !== undefined) {
    const word = words[item.adj] as Word;
    return [{ role, span: word.span, head: word.lemma, headSpan: word.span, ...extra }];
  }
  return (item.np?.parts ?? []).flatMap((part) => {
    const [first, last, head] = [words[part.from], words[part.to - 1], words[part.head]];
    if (!first || !last || !head) return [];
    const span = { start: first.span.start, end: last.span.end };
    return [{ role, span, head: head.lemma, headSpan: head.span, ...extra }];
  });
}

/** Who does, undergoes and receives in a clause; a passive subject is what its active object would be. */
export function readArguments(clause: Clause, words: readonly Word[]): Argument[] {
  const { group } = clause;
  if (!group) return [];
  const after = draftAfter(clause, words);
  const result: Argument[] = [];
  const subject = subjectOf(clause);
  if (subject && words[subject.from]?.norm !== 'there') {
    const given =
      group.voice === 'passive' && DITRANSITIVE.has(group.lemma) && after.some((draft) => draft.role === 'patient');
    const role: ArgumentRole =
      group.voice === 'active' ? 'agent' : given || TELLING.has(group.lemma) ? 'recipient' : 'patient';
    result.push(...argumentsOf(words, role, { np: subject, comma: false, chunk: -1 }));
  }
  for (const item of clause.pre) {
    if (item.prep !== undefined && item.np && !item.np.time && item.np !== subject && isFronted(clause, item))
      result.push(...argumentsOf(words, 'oblique', item));
  }
  if (clause.gap && clause.antecedent && clause.antecedentPrep === undefined && group.voice === 'active') {
    const taken = after.some((draft) => draft.role === 'patient');
    if (!taken && !LINKING.has(group.lemma))
      result.push(...argumentsOf(words, 'patient', { np: clause.antecedent, comma: false, chunk: -1 }));
  } else if (clause.antecedent && clause.antecedentPrep !== undefined) {
    result.push(
      ...argumentsOf(words, 'oblique', { np: clause.antecedent, prep: clause.antecedentPrep, comma: false, chunk: -1 }),
    );
  }
  for (const draft of after) result.push(...argumentsOf(words, draft.role, draft.item));
  return result;
}

/** True for a phrase that stands before the subject ("In Paris, …"), not after it, where it belongs to the noun. */
function isFronted(clause: Clause, item: Item): boolean {
  const subject = clause.subject;
  return subject !== undefined && (item.np?.from ?? 0) < subject.from;
}
