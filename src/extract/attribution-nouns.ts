import { SPEECH_NOUNS } from '../lexicon/en/source-nouns.ts';
import type { Cue } from './attribution-cue.ts';
import { phraseAt } from './attribution-phrases.ts';
import type { Unit } from './attribution-units.ts';

const SPEECH = new Set(SPEECH_NOUNS);
const OWNERS = new Set(['his', 'her', 'their', 'my']);
const REACH = 16;

function isSpeech(unit: Unit): boolean {
  if (unit.cls !== 'nominal') return false;
  return SPEECH.has(unit.norm) || SPEECH.has(unit.norm.replace(/s$/, '')) || SPEECH.has(unit.norm.replace(/ies$/, 'y'));
}

/**
 * A noun of saying with its owner before the quotation at unit `at`: "Smith's pledge of “…”", "her remarks about …
 * having “…”". Undefined where a finite verb stands between, unless "that" introduces it.
 */
export function nounCue(units: readonly Unit[], at: number): Cue | undefined {
  let verbs = 0;
  let that = -1;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const unit = units[k] as Unit;
    if (unit.cls === 'finite' || unit.cls === 'aux') {
      verbs++;
      continue;
    }
    if (unit.cls === 'quote' && (units[k + 1]?.cls === 'coord' || units[k + 1]?.cls === 'comma')) continue;
    if (unit.cls === 'quote' || (unit.cls === 'stop' && !(unit.norm === ':' && k === at - 1))) return undefined;
    if (!isSpeech(unit)) {
      if (unit.norm === 'that' && unit.cls === 'sub') that = k;
      continue;
    }
    const next = units[k + 1];
    // A verb may stand between only in the clause that the noun introduces: "his claim that it was “…”".
    if (verbs > 0 && that < 0) return undefined;
    const leads =
      k + 1 === at ||
      next?.cls === 'prep' ||
      next?.cls === 'sub' ||
      next?.cls === 'comma' ||
      next?.cls === 'stop' ||
      next?.cls === 'to';
    const owner = leads ? ownerBefore(units, k) : undefined;
    if (!owner) return undefined;
    return {
      from: k,
      to: k + 1,
      lemma: unit.norm,
      takes: ['c'],
      kind: 'noun',
      source: owner,
      inverted: false,
      start: owner.from,
      end: k + 1,
      complement: { kind: 'object', from: k + 1 },
      clause: 'sub',
    };
  }
  return undefined;
}

/** The owner of the noun at `k`: a possessive pronoun or a name with 's, with at most three words between. */
function ownerBefore(units: readonly Unit[], k: number) {
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) {
    const unit = units[i] as Unit;
    if (OWNERS.has(unit.norm)) return phraseAt(units, i, i + 1);
    if (unit.cls === 'poss') {
      let from = i;
      while (from > 0 && i - from < 8 && (units[from - 1]?.cls === 'nominal' || units[from - 1]?.norm === '.')) from--;
      const phrase = from < i ? phraseAt(units, from, i) : undefined;
      return phrase && units[phrase.head]?.cls === 'nominal' ? phrase : undefined;
    }
    if (unit.cls !== 'nominal' && unit.cls !== 'adv') return undefined;
  }
  return undefined;
}
