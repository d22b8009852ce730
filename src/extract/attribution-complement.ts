import type { SayingVerb } from '../lexicon/en/saying-verbs.ts';
import { ANONYMOUS_NOUNS, MEDIA_NOUNS, OFFICIAL_NOUNS } from '../lexicon/en/source-nouns.ts';
import { CLAUSE_LINKS, coreEnd, type NounPhrase, phraseAt } from './attribution-phrases.ts';
import type { Unit } from './attribution-units.ts';

/**
 * What follows a verb of saying. `from` is the unit where it begins. `quote`: a quotation, directly or after a comma
 * or colon; `clause`: a reported clause; `object`: a noun phrase; `none`: the sentence ends or turns.
 */
export type Complement = {
  readonly kind: 'quote' | 'clause' | 'infinitive' | 'object' | 'none';
  readonly from: number;
  readonly audience?: NounPhrase;
};

const CLAUSE_OPENERS = new Set(['that', 'whether', 'how', 'why', 'what', 'if', 'when', 'where']);
const REACH = 40;

const HEARERS = new Set([...ANONYMOUS_NOUNS, ...OFFICIAL_NOUNS, ...MEDIA_NOUNS]);

/** True for people and bodies that can be told something: "to reporters", not "to applause". */
function canHear(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  if (!head) return false;
  const singular = head.norm.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return head.pos === 'PROPN' || head.pos === 'PRON' || HEARERS.has(singular) || HEARERS.has(head.norm);
}

/** One past adverbs, times and phrases of place or manner: "said on Friday in a statement that". */
function skipCircumstances(units: readonly Unit[], from: number): number {
  let k = from;
  for (let count = 0; count < 6 && k < units.length; count++) {
    const unit = units[k] as Unit;
    if (
      unit.cls === 'adv' ||
      unit.cls === 'time' ||
      unit.norm === 'late' ||
      unit.norm === 'earlier' ||
      unit.norm === 'last' ||
      unit.norm === 'this'
    ) {
      if ((unit.norm === 'last' || unit.norm === 'this') && units[k + 1]?.cls !== 'time') break;
      k++;
    } else if (unit.cls === 'prep' || (unit.cls === 'to' && units[k + 1]?.cls === 'nominal')) {
      let end = k + 1;
      while (units[end]?.cls === 'prep') end++;
      // "in prepared remarks"
      if (/(?:ed|ing)$/.test(units[end]?.norm ?? '') && units[end + 1]?.cls === 'nominal') end++;
      if (units[end]?.cls === 'time') {
        while (units[end]?.cls === 'time') end++;
        k = end;
        continue;
      }
      const core = coreEnd(units, end, Math.min(units.length, end + 12));
      if (core === k + 1 || units.slice(k, core).some((other) => other.cls === 'quote')) break;
      k = core;
    } else break;
  }
  return k;
}

/** Looks past a noun phrase for the verb that makes it a clause. */
function hasVerbAfter(units: readonly Unit[], phrase: NounPhrase, says: boolean): boolean {
  // A participle may be a past tense that the tagger missed; "said" has no other use for one.
  let participle = false;
  for (let k = phrase.core; k < Math.min(units.length, phrase.core + REACH); k++) {
    const unit = units[k] as Unit;
    if (unit.cls === 'finite' || unit.cls === 'aux') return units[k - 1]?.cls !== 'coord';
    // "recalled the milk after"; but "his work as chairman was".
    participle ||= says && unit.cls === 'nonfinite' && !/ing$/.test(unit.norm);
    if (CLAUSE_LINKS.has(unit.norm) && unit.norm !== 'as' && unit.norm !== 'like') return participle;
    if (unit.cls === 'comma') {
      // An apposition may part subject and verb; a second comma closes it.
      let close = k + 1;
      while (close < k + 14 && close < units.length && units[close]?.cls !== 'comma') close++;
      const next = units[close]?.cls === 'comma' ? units[close + 1] : undefined;
      return next?.cls === 'finite' || next?.cls === 'aux';
    }
    if (['sub', 'rel', 'to', 'stop', 'quote'].includes(unit.cls) && !unit.soft) return participle;
  }
  return participle;
}

/** Reads what follows a verb of saying from unit `from` on. */
export function readComplement(units: readonly Unit[], from: number, verb: SayingVerb): Complement {
  let k = skipCircumstances(units, from);
  let audience: NounPhrase | undefined;
  const toPerson = units[from]?.cls === 'to' && units[from + 1]?.cls === 'nominal';
  if (toPerson) {
    const person = phraseAt(units, from + 1, units.length);
    if (person && canHear(units, person)) audience = { ...person, to: person.core };
  }
  if (verb.takes.includes('p')) {
    const person = units[k]?.cls === 'nominal' ? phraseAt(units, k, units.length) : undefined;
    if (person && !verbFollows(units, person)) {
      const end = skipCircumstances(units, person.core);
      const kind = kindAt(units, end, false);
      if (kind !== 'object' || end > person.core) {
        audience = { ...person, to: person.core };
        k = end;
      } else if (person.to > person.core) {
        const past = skipCircumstances(units, person.to);
        audience = person;
        k = past;
      } else {
        audience = person;
        k = person.core;
      }
    }
  }
  return { kind: kindAt(units, k, verb.lemma === 'say'), from: startAt(units, k), ...(audience ? { audience } : {}) };
}

function verbFollows(units: readonly Unit[], phrase: NounPhrase): boolean {
  const next = units[phrase.core];
  return next?.cls === 'finite' || next?.cls === 'aux';
}

function startAt(units: readonly Unit[], k: number): number {
  const unit = units[k];
  return (unit?.cls === 'comma' || unit?.cls === 'stop') && units[k + 1]?.cls === 'quote' ? k + 1 : k;
}

function kindAt(units: readonly Unit[], k: number, says: boolean): Complement['kind'] {
  const unit = units[k];
  if (!unit) return 'none';
  if (unit.cls === 'quote') return 'quote';
  if (unit.cls === 'comma' || unit.cls === 'stop') return units[k + 1]?.cls === 'quote' ? 'quote' : 'none';
  if (CLAUSE_OPENERS.has(unit.norm) && unit.cls !== 'nominal') return 'clause';
  if (unit.cls === 'to') return 'infinitive';
  if (unit.cls === 'nonfinite' && /ing$/.test(unit.norm)) return 'clause';
  if (unit.cls === 'prep') return 'object';
  if (unit.cls === 'nominal') {
    const phrase = phraseAt(units, k, units.length);
    return phrase && hasVerbAfter(units, phrase, says) ? 'clause' : 'object';
  }
  return 'none';
}
