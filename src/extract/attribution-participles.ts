import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, OFFICIAL_NOUNS } from '../lexicon/en/source-nouns.ts';
import type { Cue } from './attribution-cue.ts';
import type { NounPhrase } from './attribution-phrases.ts';
import { back, objectBefore, type Subject, subjectOf } from './attribution-subject.ts';
import type { Unit } from './attribution-units.ts';

const BY_PREPOSITIONS = new Set(['by', 'in', 'with', 'while', 'before', 'after', 'without', 'when', 'than']);
const SPEAKING = new Set([...ANONYMOUS_NOUNS, ...OFFICIAL_NOUNS, ...MEDIA_NOUNS, ...DOCUMENT_NOUNS]);

/** True for what can speak: a name, a pronoun, or a noun for people, offices, papers. Not "the question", "there". */
export function canSpeak(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  if (!head || head.norm === 'there' || head.norm === 'this') return false;
  if (head.pos === 'PROPN' || head.pos === 'PRON' || /^(?:he|she|it|they|we|i|you|them|him|her)$/.test(head.norm))
    return true;
  const singular = head.norm
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/([^s])s$/, '$1');
  return (
    SPEAKING.has(head.norm) || SPEAKING.has(singular) || /(?:er|or|ist|ian|man|woman|ee|ant|ent|people)$/.test(singular)
  );
}

/** Speaker of an -ing form: the person beside it, the object of "for saying", or the subject of the main clause. */
export function participleSource(units: readonly Unit[], i: number, cues: readonly Cue[]): Subject | undefined {
  const at = back(units, i);
  const before = units[at];
  if (before?.cls === 'aux') return subjectOf(units, i);
  if (before?.norm === 'as') {
    // "was quoted as saying"
    const verb = back(units, at);
    return /^(?:quoted|cited)$/.test(units[verb]?.norm ?? '') ? subjectOf(units, verb) : undefined;
  }
  if (before?.norm === 'for' || before?.norm === 'of') {
    const object = objectBefore(units, at);
    if (object) return { phrase: object, clause: 'sub' };
  } else if (before?.cls === 'prep' && !BY_PREPOSITIONS.has(before.norm)) return undefined;
  else if (before?.cls === 'nominal' && (before.pos === 'PROPN' || before.pos === 'PRON')) {
    // "shows Smith saying", "with Smith saying"; but "sent letters to Smith asking" is the sender.
    const object = objectBefore(units, at + 1);
    const holder = object && units[object.from - 1];
    if (object && (holder?.cls === 'finite' || holder?.norm === 'with' || holder?.norm === 'of'))
      return { phrase: object, clause: 'sub' };
  }
  const subject = mainSubject(units, i, cues);
  return subject && canSpeak(units, subject.phrase) ? subject : undefined;
}

/**
 * Subject of the clause that carries the sentence: the last one before `i` that is no subordinate clause, or the first
 * after. The speaker of a cue on the way goes on.
 */
function mainSubject(units: readonly Unit[], i: number, cues: readonly Cue[]): Subject | undefined {
  let tries = 0;
  let left = cues.length - 1;
  for (let k = i - 1; k >= Math.max(0, i - 120) && tries < 6; k--) {
    while (left >= 0 && (cues[left]?.from ?? 0) > k) left--;
    const cue = cues[left];
    if (cue?.from === k && (cue.kind === 'participle' || (cue.kind === 'finite' && cue.clause === 'main'))) {
      return { phrase: cue.source, clause: 'main', ...(cue.named ? { named: cue.named } : {}) };
    }
    const cls = (units[k] as Unit).cls;
    if (cls !== 'finite' && cls !== 'aux') continue;
    tries++;
    const subject = subjectOf(units, k);
    if (subject?.clause === 'main') return subject;
  }
  if (tries > 0) return undefined;
  for (let k = i + 1; k < Math.min(units.length, i + 40); k++) {
    const cls = (units[k] as Unit).cls;
    if (cls === 'finite' || cls === 'aux') return subjectOf(units, k);
  }
  return undefined;
}
