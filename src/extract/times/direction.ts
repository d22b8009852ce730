import { SUBORDINATORS } from '../../lexicon/en/clause-words.ts';
import type { Span } from '../../model/span.ts';
import { type Clause, firstTokenAfter, formAt, lastTokenBefore, normAt } from './clause.ts';
import { baseVerb, type Direction, groupEndingAt, groupFrom, MODALS, NOUNS, PARTICIPLES, VERBS } from './verb-group.ts';

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
/** Where a search that met an infinitive and nothing that governs it stopped. */
const NO_GOVERNOR = -2;
/** How many tokens away a governing verb is looked for. */
const REACH = 40;

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

/**
 * True when a past verb stands right before the expression, prepositions and particles apart ("returned in December"):
 * what it tells of can't lie ahead, as that of "announced a summit in December" can.
 */
export function followsPastVerb(clause: Clause, span: Span): boolean {
  let at = lastTokenBefore(clause, span.start);
  for (let skipped = 0; skipped < 3 && clause.tokens[at]?.pos === 'ADP'; skipped += 1) at -= 1;
  return formAt(clause, at) === 'past' && !PARTICIPLES.has(normAt(clause, at));
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
  // "Originally set for Monday": the plan has changed, and the day may have passed.
  if (/^(?:originally|initially|previously|first)$/.test(normAt(clause, at - 2))) return 'unknown';
  return hadBefore(clause, at - 2) ? 'past' : 'future';
}

function hadBefore(clause: Clause, index: number): boolean {
  return normAt(clause, index) === 'been' && normAt(clause, index - 1) === 'had';
}

/** "the vote on Thursday will …": the expression belongs to the subject of the verb after it. */
function asSubject(clause: Clause, before: number, after: number): Direction | undefined {
  const next = normAt(clause, after);
  const form = formAt(clause, after);
  const finite = MODALS.has(next) || form === 'present' || /^(?:is|are|has|have)$/.test(next);
  if (!finite) return undefined;
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
