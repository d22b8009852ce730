import { CHAIN_VERBS } from '../../lexicon/en/verb-chains.ts';
import type { Clause, ParseState } from './clause.ts';
import { knownVerb } from './known-verbs.ts';
import { OBJECT_CONTROL } from './verb-lists.ts';
import { isAlike, shapeOf, type Word, type WordClass } from './word.ts';

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
  if ((before.norm === 'by' || before.norm === 'without') && next.cls === 'prep' && next.norm !== 'of') return true;
  return before.cls === 'prep' && OBJECT_START.has(next.cls);
}

/** "Intelligence sharing", "vote rigging": an "-ing" form after a bare singular noun, with nothing after it. */
function isCompoundNoun(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || word?.cls !== 'verb' || word.shape !== 'ing' || before.cls !== 'noun' || before.name || /s$/.test(before.norm)) return false;
  if (words[k - 2]?.cls === 'det') return false;
  return next === undefined || next.cls === 'stop' || next.cls === 'comma' || next.cls === 'coord' || next.norm === 'of';
}

function isAfterBe(words: readonly Word[], k: number): boolean {
  let at = k - 1;
  while (at > k - 3 && (words[at]?.cls === 'adv' || words[at]?.cls === 'not')) at--;
  return words[at]?.cls === 'be';
}

const OBJECT_PRONOUNS = new Set(['it', 'them', 'him']);
const BARE_AFTER = new Set(['dare', 'go', 'hear', 'help', 'let', 'make', 'need', 'see', 'watch']);
const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'their', 'its']);

/** True for a noun that can only be a verb: "which plans to", "they vote on", "if the governor signs the bill". */
function isBareVerb(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || word.cls !== 'noun' || word.token.pos === 'PROPN' || !next || next.norm === 'of') return false;
  const lemma = knownVerb(word.norm);
  if (!lemma) return false;
  if ((before.cls === 'rel' && before.norm !== 'whose') || SUBJECTS.has(before.norm)) return next.cls !== 'verb' && next.cls !== 'be' && next.cls !== 'modal';
  if (!ARTICLES.has(next.norm) || before.cls !== 'noun') return false;
  const s = /[^s]s$/.test(word.norm);
  if (s ? /[^s]s$/.test(before.norm) && !before.name : lemma === word.norm && !/[^s]s$/.test(before.norm)) return false;
  // A verb of its own before it in the clause makes the noun an object.
  for (let at = k - 1; at >= Math.max(0, k - 9); at--) {
    const cls = words[at]?.cls;
    if (cls === 'sub' || cls === 'stop') return true;
    if (cls === 'verb' || cls === 'be' || cls === 'have' || cls === 'modal' || cls === 'do' || cls === 'comma') return false;
    if (at === 0) return true;
  }
  return false;
}

/** Puts right what the words next to a word decide, before any clause is looked for. */
export function mendWords(words: readonly Word[]): Word[] {
  return words.map((word, k) => {
    const [before, next] = [words[k - 1], words[k + 1]];
    if (isGerund(words, k)) {
      const lemma = knownVerb(word.norm) ?? (word.lemma.endsWith('ing') ? word.lemma.slice(0, -3) : word.lemma);
      return asVerb(word, lemma);
    }
    // "when reports began": between a conjunction and a finite verb stands a subject.
    if (before?.cls === 'sub' && word.cls === 'verb' && (word.shape === 's' || word.shape === 'base') && next && (next.cls === 'modal' || next.cls === 'have' || next.cls === 'be' || (next.cls === 'verb' && (next.shape === 'past' || next.shape === 'ed')))) return { ...word, cls: 'noun' };
    if (isCompoundNoun(words, k)) return { ...word, cls: 'noun' };
    // "have access to": a base form never follows "have".
    if (before?.cls === 'have' && word.cls === 'verb' && word.shape === 'base' && !isAlike(word.lemma) && word.token.form !== 'VBN') return { ...word, cls: 'noun' };
    // "reject pay offer": no verb follows a verb like that.
    if (before?.cls === 'verb' && word.cls === 'verb' && word.shape === 'base' && next?.cls === 'noun' && !BARE_AFTER.has(before.lemma)) return { ...word, cls: 'noun' };
    if (isBareVerb(words, k)) return asVerb(word, knownVerb(word.norm) ?? word.lemma);
    // "was apprehended": the tagger's adjective is a passive where its verb is known.
    if (word.cls === 'adj' && /ed$/.test(word.norm) && isAfterBe(words, k) && word.token.pos === 'ADJ') {
      const lemma = knownVerb(word.norm);
      if (lemma && lemma !== word.norm) return asVerb(word, lemma);
    }
    // "to re-open": the tagger takes the halves apart.
    if (before?.norm === 'to' && /^re-./.test(word.norm) && knownVerb(word.norm.slice(3)) === word.norm.slice(3)) return asVerb(word, word.norm);
    if (word.norm === 'to' && next && /^re-./.test(next.norm) && knownVerb(next.norm.slice(3)) === next.norm.slice(3)) return { ...word, cls: 'to' };
    // "the unions and present a new offer": no noun phrase goes on with an article.
    if (before?.cls === 'coord' && next && (next.cls === 'det' || OBJECT_PRONOUNS.has(next.norm)) && (word.cls === 'adj' || word.cls === 'noun') && knownVerb(word.norm) === word.norm)
      return asVerb(word, word.norm);
    // "vow to Fight": the tagger's name is an infinitive.
    if (word.norm === 'to' && word.cls === 'prep' && before && next && knownVerb(next.norm) === next.norm) {
      const lemma = before.cls === 'verb' ? before.lemma : (knownVerb(before.norm) ?? '');
      if ((INFINITIVE_CHAINS.has(lemma) || (before.cls === 'verb' && OBJECT_CONTROL.has(lemma))) && next.cls === 'noun') return { ...word, cls: 'to' };
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
    const subjunctive = score === 0 && clause.kind === 'reported' && words[k]?.norm === knownVerb(words[k]?.norm ?? '') && words[k - 1]?.cls !== 'det' ? 1 : 0;
    const value = Math.max(score, subjunctive);
    if (value > (best.get(clause)?.[1] ?? 0)) best.set(clause, [k, value]);
  }
  const chosen = new Set([...best.values()].map(([k]) => k));
  if (state.headline) for (const k of clausesAfterPrepositions(words)) chosen.add(k);
  if (chosen.size === 0) return undefined;
  return words.map((word, k) => (chosen.has(k) ? asVerb(word, knownVerb(word.norm) ?? word.lemma) : word));
}
