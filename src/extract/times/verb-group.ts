import { AHEAD_MODALS, AHEAD_NOUNS, AHEAD_PARTICIPLES, AHEAD_VERBS } from '../../lexicon/en/look-ahead.ts';
import { SAYING_VERBS } from '../../lexicon/en/saying-verbs.ts';
import { type Clause, formAt, normAt } from './clause.ts';
import type { Form } from './verb-form.ts';

/** Which way the words around a time look. */
export type Direction = 'past' | 'future' | 'unknown';

/** Participles and adjectives with a plan in them. */
export const PARTICIPLES: ReadonlySet<string> = new Set(AHEAD_PARTICIPLES);
/** Lemmas of verbs whose infinitive looks ahead. */
export const VERBS: ReadonlySet<string> = new Set(AHEAD_VERBS);
/** Nouns whose infinitive looks ahead. */
export const NOUNS: ReadonlySet<string> = new Set(AHEAD_NOUNS);
/** Modal verbs. */
export const MODALS: ReadonlySet<string> = new Set(AHEAD_MODALS);
/** Verbs that report a clause; those found only beside a quotation ("begin", "continue") are verbs like any other here. */
const SAYING: ReadonlySet<string> = new Set(
  SAYING_VERBS.filter((verb) => verb.takes.includes('c') || verb.takes.includes('p')).map((verb) => verb.lemma),
);
/** Words that may stand inside a verb group, between auxiliary and verb. */
const INSIDE_GROUP =
  /^(?:not|n't|also|never|already|now|still|reportedly|currently|later|then|only|all|both|please|be|been|being)$/;

/** A bare verb: after a modal, after "did", or undefined after "to" and in lists, where the governor decides. */
export function baseVerb(clause: Clause, index: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(clause.from, index - 5); i -= 1) {
    const word = normAt(clause, i);
    if (MODALS.has(word)) return 'future';
    if (word === 'did') return 'past';
    if (word === 'to') {
      const governor = normAt(clause, i - 1);
      // "Was supposed to start on Monday" is mostly told of what did not.
      if (governor === 'supposed' && /^(?:was|were)$/.test(normAt(clause, i - 2))) return 'unknown';
      if (/^(?:is|are|was|were|'s|'re|be)$/.test(governor) || PARTICIPLES.has(governor) || NOUNS.has(governor))
        return 'future';
      return clause.headline ? 'future' : undefined;
    }
    const inside = INSIDE_GROUP.test(word) || /^(?:ADV|PRON)$/.test(clause.tokens[i]?.pos ?? '');
    if (!inside) return undefined;
  }
  return undefined;
}

/** The direction of the verb group whose last verb is at `index`; undefined when the search must go on. */
export function groupEndingAt(clause: Clause, index: number, form: Form): Direction | undefined {
  const word = normAt(clause, index);
  if (form === 'modal') return 'future';
  if (form === 'gerund') return beBefore(clause, index);
  if (form === 'past') {
    const auxiliary = auxiliaryBefore(clause, index);
    if (auxiliary === 'modal') return 'future';
    if (PARTICIPLES.has(word) && (auxiliary === 'be' || auxiliary === 'none') && plansAhead(clause, index))
      return 'future';
    return 'past';
  }
  if (form === 'have' && auxiliaryBefore(clause, index) === 'modal') return 'future';
  const lemma = clause.tokens[index]?.lemma ?? '';
  if (VERBS.has(lemma)) return 'future';
  if (SAYING.has(lemma)) return undefined;
  return clause.headline ? undefined : 'future';
}

/** "is meeting" looks ahead, "was meeting" back; a gerund alone says nothing. */
function beBefore(clause: Clause, index: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(clause.from, index - 4); i -= 1) {
    const word = normAt(clause, i);
    if (/^(?:is|are|am|'s|'re|'m|be)$/.test(word)) return 'future';
    if (/^(?:was|were|been)$/.test(word)) return 'past';
    if (!INSIDE_GROUP.test(word) && clause.tokens[i]?.pos !== 'ADV') return undefined;
  }
  return undefined;
}

/** The auxiliary that a past form stands with. "Would have met" counts as "have". */
function auxiliaryBefore(clause: Clause, index: number): 'modal' | 'have' | 'be' | 'none' {
  let found: 'be' | 'none' = 'none';
  for (let i = index - 1; i >= Math.max(clause.from, index - 6); i -= 1) {
    const word = normAt(clause, i);
    if (MODALS.has(word)) return 'modal';
    if (clause.tokens[i]?.pos === 'PRON') continue;
    if (/^(?:has|have|had|'ve)$/.test(word)) return 'have';
    if (/^(?:is|are|'s|'re|be|being|was|were|been)$/.test(word)) found = 'be';
    else if (!INSIDE_GROUP.test(word) && clause.tokens[i]?.pos !== 'ADV') break;
  }
  return found;
}

/** "set" and "due" look ahead only before "to", "for" and the like; the other participles always. */
function plansAhead(clause: Clause, index: number): boolean {
  return normAt(clause, index) !== 'set' || /^(?:to|for|on|in|at|by)$/.test(normAt(clause, index + 1));
}

/** The direction of the verb group that begins at `index`. */
export function groupFrom(clause: Clause, index: number): Direction | undefined {
  const word = normAt(clause, index);
  const form = formAt(clause, index);
  if (MODALS.has(word) || form === 'modal') return 'future';
  if (form === 'have') return participleAfter(clause, index) ? 'past' : 'future';
  if (form === 'past') return lookAheadAfter(clause, index) ? 'future' : 'past';
  if (form === 'base') return index === clause.from ? 'future' : undefined;
  if (/^(?:is|are|'s|'re|am)$/.test(word)) {
    for (let i = index + 1; i < Math.min(clause.to, index + 4); i += 1) {
      const next = formAt(clause, i);
      if (next === 'past') return PARTICIPLES.has(normAt(clause, i)) ? 'future' : 'past';
      if (next !== undefined) break;
    }
    return 'future';
  }
  const lemma = clause.tokens[index]?.lemma ?? '';
  if (SAYING.has(lemma) && !VERBS.has(lemma)) return undefined;
  return clause.headline ? undefined : 'future';
}

/** True when "has" or "have" is an auxiliary: a past form follows close by. */
function participleAfter(clause: Clause, index: number): boolean {
  for (let i = index + 1; i < Math.min(clause.to, index + 5); i += 1) {
    if (formAt(clause, i) === 'past') return true;
    if (!INSIDE_GROUP.test(normAt(clause, i)) && clause.tokens[i]?.pos !== 'ADV') return false;
  }
  return false;
}

/** "was to meet", "was due to meet" to the right of an expression. */
function lookAheadAfter(clause: Clause, index: number): boolean {
  if (!/^(?:was|were)$/.test(normAt(clause, index))) return false;
  const next = normAt(clause, index + 1);
  return next === 'to' || (PARTICIPLES.has(next) && normAt(clause, index + 2) === 'to');
}
