import { SUBORDINATORS } from '../../lexicon/en/clause-words.ts';
import { AHEAD_MODALS, AHEAD_NOUNS, AHEAD_PARTICIPLES, AHEAD_VERBS } from '../../lexicon/en/look-ahead.ts';
import { SAYING_VERBS } from '../../lexicon/en/saying-verbs.ts';
import type { Sentence, Token } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Form, formOf } from './verb-form.ts';

/** Which way the words around a time look. */
export type Direction = 'past' | 'future' | 'unknown';

const PARTICIPLES: ReadonlySet<string> = new Set(AHEAD_PARTICIPLES);
const VERBS: ReadonlySet<string> = new Set(AHEAD_VERBS);
const NOUNS: ReadonlySet<string> = new Set(AHEAD_NOUNS);
const MODALS: ReadonlySet<string> = new Set(AHEAD_MODALS);
/** Verbs that report a clause; those found only beside a quotation ("begin", "continue") are verbs like any other here. */
const SAYING: ReadonlySet<string> = new Set(
  SAYING_VERBS.filter((verb) => verb.takes.includes('c') || verb.takes.includes('p')).map((verb) => verb.lemma),
);
const BOUNDARIES: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  'who',
  'which',
  'and',
  'but',
  'or',
  ',',
  ';',
  ':',
  '(',
  ')',
]);
/** Words that may stand inside a verb group, between auxiliary and verb. */
const INSIDE_GROUP =
  /^(?:not|n't|also|never|already|now|still|reportedly|currently|later|then|only|all|both|please|be|been|being)$/;
/** Where a search that met an infinitive and nothing that governs it stopped. */
const NO_GOVERNOR = -2;
/** How many tokens away a governing verb is looked for. */
const REACH = 40;

/** The tokens of one sentence, for looking around an expression. */
export type Clause = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly headline: boolean;
};

/** The tokens of a sentence, as `directionAt` wants them. */
export function clauseOf(tokens: readonly Token[], sentence: Sentence): Clause {
  return { tokens, from: sentence.firstToken, to: sentence.lastToken, headline: sentence.role === 'headline' };
}

/**
 * Which way the sentence looks where an expression stands: by the nearest verb group in its clause, before it or after
 * it, then beyond the clause. A plan in the words ("set for", "due to", "vowed to") looks ahead whatever the tense.
 */
export function directionAt(clause: Clause, span: Span): Direction {
  const before = lastTokenBefore(clause, span.start);
  const after = firstTokenAfter(clause, span.end, before + 1);
  const lead = cueBefore(clause, before);
  if (lead) return lead;
  const subject = asSubject(clause, before, after);
  if (subject) return subject;
  const near = leftward(clause, before, true);
  if (near.direction) return near.direction;
  if (near.stop === NO_GOVERNOR) return rightward(clause, after, false) ?? 'future';
  const inClause = rightward(clause, after, true);
  if (inClause) return inClause;
  const far = leftward(clause, near.stop, false);
  if (far.direction) return far.direction;
  return rightward(clause, after, false) ?? (far.stop === NO_GOVERNOR ? 'future' : 'unknown');
}

/** Position of the last token that ends at or before an offset. */
function lastTokenBefore(clause: Clause, offset: number): number {
  let at = clause.from - 1;
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = clause.tokens[i];
    if (!token || token.span.start >= offset) break;
    at = i;
  }
  return at;
}

function firstTokenAfter(clause: Clause, offset: number, from: number): number {
  let at = Math.max(from, clause.from);
  while (at < clause.to && (clause.tokens[at]?.span.start ?? offset) < offset) at += 1;
  return at;
}

function normAt(clause: Clause, index: number): string {
  return index >= clause.from && index < clause.to ? (clause.tokens[index]?.norm ?? '') : '';
}

function formAt(clause: Clause, index: number): Form | undefined {
  const token = index >= clause.from && index < clause.to ? clause.tokens[index] : undefined;
  return token && formOf(token);
}

/** Words right before the expression that decide alone: "ahead of", "for" after a plan, "due". */
function cueBefore(clause: Clause, before: number): Direction | undefined {
  const at = /^(?:the|this|next)$/.test(normAt(clause, before)) ? before - 1 : before;
  if (normAt(clause, at) === 'of' && normAt(clause, at - 1) === 'ahead') return 'future';
  const word = normAt(clause, at);
  if (word !== 'for' && word !== 'until' && word !== 'on' && word !== 'in' && word !== 'by' && word !== 'to')
    return undefined;
  const participle = normAt(clause, at - 1);
  if (!PARTICIPLES.has(participle) || participle === 'expected') return undefined;
  return hadBefore(clause, at - 2) ? 'past' : 'future';
}

function hadBefore(clause: Clause, index: number): boolean {
  return normAt(clause, index) === 'been' && normAt(clause, index - 1) === 'had';
}

/** "the vote on Thursday will …": the expression belongs to the subject of the verb after it. */
function asSubject(clause: Clause, before: number, after: number): Direction | undefined {
  const next = normAt(clause, after);
  const form = formAt(clause, after);
  const isFinite = MODALS.has(next) || form === 'present' || /^(?:is|are|has|have)$/.test(next);
  if (!isFinite) return undefined;
  const nounAt = /^(?:on|in|at|by|for)$/.test(normAt(clause, before)) ? before - 1 : before;
  const pos = clause.tokens[nounAt]?.pos;
  if (nounAt < clause.from || (pos !== 'NOUN' && pos !== 'PROPN')) return undefined;
  return groupFrom(clause, after);
}

/** True when the token is the mark of a possessive. */
function isPossessive(clause: Clause, index: number): boolean {
  return /^'s?$/.test(normAt(clause, index));
}

/** Looks left for the governing verb; `stop` is where the clause began. */
function leftward(clause: Clause, start: number, inClause: boolean): { direction?: Direction; stop: number } {
  let infinitive = false;
  const limit = Math.max(clause.from, start - REACH);
  for (let i = start; i >= limit; i -= 1) {
    const word = normAt(clause, i);
    if (inClause && !infinitive && BOUNDARIES.has(word)) return { stop: i - 1 };
    const form = formAt(clause, i);
    if (infinitive && (VERBS.has(clause.tokens[i]?.lemma ?? '') || NOUNS.has(word) || PARTICIPLES.has(word)))
      return { direction: 'future', stop: i };
    if (form === undefined) continue;
    if (infinitive && word === 'let' && /^(?:'s|us)$/.test(normAt(clause, i + 1)))
      return { direction: 'future', stop: i };
    if (form === 'base') {
      const direction = baseVerb(clause, i);
      if (direction) return { direction, stop: i };
      infinitive = true;
      continue;
    }
    const direction = groupEndingAt(clause, i, form);
    if (direction) return { direction, stop: i };
  }
  // An infinitive without a governor ("Macron to visit …") looks ahead where nothing on the right says otherwise.
  return { stop: infinitive ? NO_GOVERNOR : limit - 1 };
}

/** A bare verb: after a modal, after "did", or undefined after "to" and in lists, where the governor decides. */
function baseVerb(clause: Clause, index: number): Direction | undefined {
  for (let i = index - 1; i >= Math.max(clause.from, index - 5); i -= 1) {
    const word = normAt(clause, i);
    if (MODALS.has(word)) return 'future';
    if (word === 'did') return 'past';
    if (word === 'to') {
      const governor = normAt(clause, i - 1);
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
function groupEndingAt(clause: Clause, index: number, form: Form): Direction | undefined {
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

/** Looks right for the first verb group. */
function rightward(clause: Clause, start: number, inClause: boolean): Direction | undefined {
  const limit = Math.min(clause.to, start + REACH);
  let relative = false;
  for (let i = start; i < limit; i += 1) {
    const word = normAt(clause, i);
    if (inClause && i > start && BOUNDARIES.has(word)) return undefined;
    // Beyond the clause it's the main verb that counts, not that of "who is …".
    if (/^(?:who|which|that|whose)$/.test(word)) relative = true;
    else if (word === ',') relative = false;
    const form = formAt(clause, i);
    if (form === undefined || relative) continue;
    // "on Thursday asking them to …": nothing after it is the clause's own verb.
    if (form === 'gerund' && inClause) return undefined;
    if (form === 'gerund') continue;
    // "Thursday's announcement comes after …" may be told in the present.
    if (form === 'present' && start > clause.from && !/^(?:is|are)$/.test(word) && isPossessive(clause, start))
      return 'unknown';
    const direction = groupFrom(clause, i);
    if (direction) return direction;
  }
  return undefined;
}

/** The direction of the verb group that begins at `index`. */
function groupFrom(clause: Clause, index: number): Direction | undefined {
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
