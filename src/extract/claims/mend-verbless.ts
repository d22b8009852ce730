import type { Clause, ParseState } from './clause.ts';
import { knownVerb } from './known-verbs.ts';
import { asVerb } from './mend.ts';
import type { Word, WordClass } from './word.ts';

const AFTER_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun',
  'det',
  'adj',
  'num',
  'prep',
  'adv',
  'pron',
  'to',
  'sub',
  'stop',
  'comma',
  'coord',
]);

/** How well a noun would do as a verb; 0 where it can't be one. */
function verbScore(words: readonly Word[], k: number): number {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || (word.cls !== 'noun' && word.cls !== 'adj' && word.cls !== 'adv')) return 0;
  if (!['noun', 'num', 'adv', 'pron', 'adj', 'rel'].includes(before.cls) || !knownVerb(word.norm)) return 0;
  if (before.cls === 'adj' && words[k - 2]?.cls !== 'det') return 0;
  if (next && (!AFTER_VERB.has(next.cls) || next.norm === 'of')) return 0;
  const s = /[^s]s$/.test(word.norm);
  const list = words.slice(Math.max(0, k - 12), k).some((other) => other.cls === 'coord' || other.cls === 'comma');
  const plural = /[^s]s$/.test(before.norm) || before.norm === 'police' || before.norm === 'people' || list;
  const past = knownVerb(word.norm) !== word.norm && !s && !/ing$/.test(word.norm);
  // "Senate Rejects Bill", "Leaders Sign Accord": number agrees as a verb's does.
  if (past) return 4;
  if (s && (!plural || (before.name && k > 1)))
    return next?.cls === 'noun' || next?.cls === 'det' || next?.cls === 'to' ? 4 : 3;
  if (!s && plural && !/ing$/.test(word.norm))
    return next?.cls === 'noun' || next?.cls === 'det' || next?.cls === 'to' ? 3 : 2;
  return 0;
}

const CLAUSE_OPENERS = new Set(['after', 'as', 'before', 'since', 'until']);

/** "… after truck hits pillar": words of a headline that can be the verb of such a clause. */
function clausesAfterPrepositions(words: readonly Word[]): number[] {
  const found: number[] = [];
  for (let k = 0; k < words.length; k++) {
    if (words[k]?.cls !== 'prep' || !CLAUSE_OPENERS.has(words[k]?.norm ?? '')) continue;
    for (let at = k + 2; at < Math.min(words.length, k + 6); at++) {
      const cls = words[at]?.cls;
      if (cls !== 'noun' && cls !== 'adj' && cls !== 'num') break;
      if (verbScore(words, at) < 4) continue;
      found.push(at);
      break;
    }
  }
  return found;
}

/** True for a clause that must have a verb and got none. */
function isVerbless(state: ParseState, clause: Clause): boolean {
  if (clause.group) return false;
  return clause === state.clauses[0] || clause.kind === 'sub' || clause.kind === 'reported' || clause.kind === 'rel';
}

/**
 * Finds verbs that the tagger took for nouns, in clauses that were left without one ("A gunman shot two officers",
 * headlines in capitals): in each the best known verb that stands after a noun and agrees with it. Undefined where there
 * is nothing to mend.
 */
export function mendVerbless(words: readonly Word[], state: ParseState): Word[] | undefined {
  const verbless = state.clauses.filter((clause) => isVerbless(state, clause));
  if (verbless.length === 0 && !state.headline) return undefined;
  const best = new Map<Clause, readonly [number, number]>();
  for (let k = 1; k < words.length; k++) {
    const clause = state.owner[k];
    if (!clause || clause.group || !verbless.includes(clause)) continue;
    const score = verbScore(words, k);
    const subjunctive =
      score === 0 &&
      clause.kind === 'reported' &&
      words[k]?.norm === knownVerb(words[k]?.norm ?? '') &&
      words[k - 1]?.cls !== 'det'
        ? 1
        : 0;
    const value = Math.max(score, subjunctive);
    if (value > (best.get(clause)?.[1] ?? 0)) best.set(clause, [k, value]);
  }
  const chosen = new Set([...best.values()].map(([k]) => k));
  if (state.headline) for (const k of clausesAfterPrepositions(words)) chosen.add(k);
  if (chosen.size === 0) return undefined;
  return words.map((word, k) => (chosen.has(k) ? asVerb(word, knownVerb(word.norm) ?? word.lemma) : word));
}
