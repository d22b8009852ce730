import { CHAIN_VERBS } from '../../lexicon/en/verb-chains.ts';
import type { Clause, ParseState } from './clause.ts';
import { knownVerb } from './known-verbs.ts';
import { shapeOf, type Word, type WordClass } from './word.ts';

const GERUND_CHAINS = new Set(CHAIN_VERBS.filter((verb) => verb.takes === 'ing').map((verb) => verb.lemma));
const INFINITIVE_CHAINS = new Set(CHAIN_VERBS.filter((verb) => verb.takes !== 'ing').map((verb) => verb.lemma));
const OBJECT_START: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'num', 'pron']);
const AFTER_VERB: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'det', 'adj', 'num', 'prep', 'adv', 'pron', 'to', 'sub', 'stop', 'comma', 'coord']);

/** The word as a form of a verb. */
function asVerb(word: Word, lemma: string): Word {
  return { ...word, cls: 'verb', lemma, shape: shapeOf(word.norm, lemma) };
}

/** True for an "-ing" noun that must be a gerund: after a preposition or "deny", with an object after it. */
function isGerund(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || !next || !/..ing$/.test(word.norm) || (word.cls !== 'noun' && word.cls !== 'adj')) return false;
  if (before.cls === 'verb' || before.cls === 'noun') {
    const lemma = before.cls === 'verb' ? before.lemma : (knownVerb(before.norm) ?? '');
    return GERUND_CHAINS.has(lemma) && (OBJECT_START.has(next.cls) || next.cls === 'noun' || next.cls === 'adj');
  }
  return before.cls === 'prep' && OBJECT_START.has(next.cls);
}

function isAfterBe(words: readonly Word[], k: number): boolean {
  let at = k - 1;
  while (at > k - 3 && (words[at]?.cls === 'adv' || words[at]?.cls === 'not')) at--;
  return words[at]?.cls === 'be';
}

/** Puts right what the words next to a word decide, before any clause is looked for. */
export function mendWords(words: readonly Word[]): Word[] {
  return words.map((word, k) => {
    const [before, next] = [words[k - 1], words[k + 1]];
    if (isGerund(words, k)) {
      const lemma = knownVerb(word.norm) ?? (word.lemma.endsWith('ing') ? word.lemma.slice(0, -3) : word.lemma);
      return asVerb(word, lemma);
    }
    // "was apprehended": the tagger's adjective is a passive where its verb is known.
    if (word.cls === 'adj' && /ed$/.test(word.norm) && isAfterBe(words, k) && word.token.pos === 'ADJ') {
      const lemma = knownVerb(word.norm);
      if (lemma && lemma !== word.norm) return asVerb(word, lemma);
    }
    // "to re-open": the tagger takes the halves apart.
    if (before?.norm === 'to' && /^re-./.test(word.norm) && knownVerb(word.norm.slice(3)) === word.norm.slice(3)) return asVerb(word, word.norm);
    if (word.norm === 'to' && next && /^re-./.test(next.norm) && knownVerb(next.norm.slice(3)) === next.norm.slice(3)) return { ...word, cls: 'to' };
    // "the unions and present a new offer": no noun phrase goes on with an article.
    if (before?.cls === 'coord' && next?.cls === 'det' && (word.cls === 'adj' || word.cls === 'noun') && knownVerb(word.norm) === word.norm)
      return asVerb(word, word.norm);
    // "vow to Fight": the tagger's name is an infinitive.
    if (word.norm === 'to' && word.cls === 'prep' && before && next && knownVerb(next.norm) === next.norm) {
      const lemma = before.cls === 'verb' ? before.lemma : (knownVerb(before.norm) ?? '');
      if (INFINITIVE_CHAINS.has(lemma) && next.cls === 'noun') return { ...word, cls: 'to' };
    }
    return word;
  });
}

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
  if (s && (!plural || (before.name && k > 1))) return next?.cls === 'noun' || next?.cls === 'det' || next?.cls === 'to' ? 4 : 3;
  if (!s && plural && !/ing$/.test(word.norm)) return next?.cls === 'noun' || next?.cls === 'det' || next?.cls === 'to' ? 3 : 2;
  return 0;
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
  if (verbless.length === 0) return undefined;
  const best = new Map<Clause, readonly [number, number]>();
  for (let k = 1; k < words.length; k++) {
    const clause = state.owner[k];
    if (!clause || clause.group || !verbless.includes(clause)) continue;
    const score = verbScore(words, k);
    const subjunctive = score === 0 && clause.kind === 'reported' && words[k]?.norm === knownVerb(words[k]?.norm ?? '') && words[k - 1]?.cls !== 'det' ? 1 : 0;
    const value = Math.max(score, subjunctive);
    if (value > (best.get(clause)?.[1] ?? 0)) best.set(clause, [k, value]);
  }
  if (best.size === 0) return undefined;
  const chosen = new Set([...best.values()].map(([k]) => k));
  return words.map((word, k) => (chosen.has(k) ? asVerb(word, knownVerb(word.norm) ?? word.lemma) : word));
}
