import { sayingForm } from './attribution-forms.ts';
import { CLAUSE_LINKS, leadingPhrase, type NounPhrase, phraseAt } from './attribution-phrases.ts';
import type { Unit } from './attribution-units.ts';

/** The subject of a verb, and what stands before it: `main` for the clause that carries the sentence. */
export type Subject = { readonly phrase: NounPhrase; readonly clause: 'main' | 'sub'; readonly named?: NounPhrase };

const MAX_DEPTH = 3;
/** How far left a subject is looked for, in units: long sentences cost no more than others. */
const REACH = 80;

/** Position of the nearest unit before `i` that is no adverb; -1 where there is none. */
export function back(units: readonly Unit[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (units[k] as Unit).cls === 'adv') k--;
  return k;
}

function isCommaLike(unit: Unit | undefined): boolean {
  return unit?.cls === 'comma' || unit?.cls === 'stop';
}

function isVerb(unit: Unit | undefined): boolean {
  return unit?.cls === 'finite' || unit?.cls === 'aux';
}

/** Start of the run of words, ending before `end`, that can hold a subject and its modifiers. */
function regionStart(units: readonly Unit[], end: number): number {
  let k = end - 1;
  const floor = Math.max(0, end - REACH);
  while (k >= floor) {
    const unit = units[k] as Unit;
    if (unit.cls === 'coord') {
      let left = k - 1;
      while (left >= floor && holdsSubject(units[left] as Unit)) left--;
      // "the ministry and the police said", but "he met Smith and Jones said".
      if (left === k - 1 || isVerb(units[left]) || units[left]?.cls === 'to') return k + 1;
      if (isCommaLike(units[left]) || left < floor) return left + 1;
      return k + 1;
    }
    if (!holdsSubject(unit)) return k + 1;
    k--;
  }
  return floor;
}

/** True for an -ing form of saying: what follows it is a clause of its own ("saying he hoped"). */
function isSaying(unit: Unit): boolean {
  return unit.cls === 'nonfinite' && sayingForm(unit.norm, '') !== undefined;
}

function holdsSubject(unit: Unit): boolean {
  if (CLAUSE_LINKS.has(unit.norm) || isSaying(unit)) return false;
  switch (unit.cls) {
    case 'nominal':
    case 'poss':
    case 'time':
    case 'prep':
    case 'adv':
    case 'other':
    case 'nonfinite':
      return true;
    default:
      return unit.soft;
  }
}

/** The noun phrase that ends right before `end`. */
export function objectBefore(units: readonly Unit[], end: number): NounPhrase | undefined {
  let from = end;
  while (from > 0 && end - from < 12) {
    const unit = units[from - 1] as Unit;
    if (unit.cls !== 'nominal' && unit.cls !== 'poss' && unit.norm !== '.') break;
    from--;
  }
  return from < end ? phraseAt(units, from, end) : undefined;
}

type Segment = { readonly from: number; readonly to: number; readonly kind: 'phrase' | 'modifier' | 'clause' };

/** The piece between two commas: a noun phrase, a modifier of one, or a clause of its own. */
function segmentAt(units: readonly Unit[], from: number, to: number): Segment {
  let first = from;
  while (first < to && ['coord', 'adv', 'other'].includes((units[first] as Unit).cls)) first++;
  const lead = units[first];
  if (!lead || first >= to) return { from, to, kind: 'modifier' };
  if (['rel', 'prep', 'nonfinite', 'to', 'sub', 'time'].includes(lead.cls))
    return { from: first, to, kind: 'modifier' };
  let relative = false;
  for (let k = first; k < to; k++) {
    const unit = units[k] as Unit;
    if (unit.cls === 'rel' || (unit.cls === 'sub' && unit.norm === 'that')) relative = true;
    // "appointed by the king" tells of the name before it, "called the king" is the next thing that somebody did.
    const reduced = k === first && ['prep', 'to', 'time', 'adv', 'comma'].includes(units[k + 1]?.cls ?? 'comma');
    if (isVerb(unit) && !relative) return { from: first, to, kind: reduced ? 'modifier' : 'clause' };
  }
  const digits = /^\d{1,3}$/.test(lead.norm) && first + 1 === to;
  return { from: first, to, kind: digits ? 'modifier' : 'phrase' };
}

/** True for a phrase that is a bare name: capitalised words only, two or more. */
function isBareName(units: readonly Unit[], phrase: NounPhrase): boolean {
  if (phrase.to !== phrase.core || phrase.core - phrase.from < 2) return false;
  for (let k = phrase.from; k < phrase.core; k++) {
    const unit = units[k] as Unit;
    if (unit.pos !== 'PROPN' && unit.norm !== '.') return false;
  }
  return true;
}

/** Subject before a comma: "Smith, the mayor, said". Walks the pieces between commas back to the first phrase. */
function subjectAcrossCommas(
  units: readonly Unit[],
  comma: number,
  depth: number,
  relative = false,
): Subject | undefined {
  const phrases: Segment[] = [];
  let end = comma;
  let stopped: Segment | undefined;
  let joined = false;
  let left: Unit | undefined;
  for (let count = 0; count < 12 && end > 0; count++) {
    let from = end - 1;
    while (
      from >= 0 &&
      comma - from < REACH &&
      !isCommaLike(units[from]) &&
      !(units[from]?.cls === 'quote' && !units[from]?.soft)
    )
      from--;
    const segment = segmentAt(units, from + 1, end);
    if (segment.kind === 'clause') {
      stopped = segment;
      break;
    }
    if (joined && segment.kind === 'modifier') break;
    if (segment.kind === 'phrase') phrases.push(segment);
    joined ||= segment.kind === 'phrase' && units[from + 1]?.cls === 'coord';
    left = units[from];
    end = from;
    if (left?.cls !== 'comma') break;
  }
  if (relative && stopped && phrases.length > 0) {
    // "He met Smith, a lawyer, who said": the name at the end of the clause, not the apposition.
    const name = objectBefore(units, stopped.to);
    if (name && units[name.head]?.pos === 'PROPN') return { phrase: name, clause: 'sub' };
  }
  const first = phrases.at(-1);
  if (!first) {
    if (!stopped) return undefined;
    for (let k = stopped.from; k < stopped.to; k++) if (isVerb(units[k])) return subjectOf(units, k, depth + 1);
    return undefined;
  }
  const phrase = leadingPhrase(units, first.from, first.to);
  if (!phrase) return undefined;
  const second = phrases.at(-2);
  const appositive =
    second && units[second.from - 1]?.cls !== 'coord' ? phraseAt(units, second.from, second.to) : undefined;
  const common = units[phrase.head]?.pos === 'NOUN';
  const named = common && appositive && isBareName(units, appositive) ? appositive : undefined;
  return { phrase, clause: 'main', ...(named ? { named } : {}) };
}

/** The phrase that a relative pronoun at `rel` stands for. */
function antecedent(units: readonly Unit[], rel: number): Subject | undefined {
  if (isCommaLike(units[rel - 1])) {
    const found = subjectAcrossCommas(units, rel - 1, MAX_DEPTH, true);
    if (found) return { ...found, clause: 'sub' };
  }
  const close = isCommaLike(units[rel - 1]) ? undefined : objectBefore(units, rel);
  if (close && units[rel]?.norm === 'who') return { phrase: close, clause: 'sub' };
  const end = isCommaLike(units[rel - 1]) ? rel - 1 : rel;
  const start = regionStart(units, end);
  const phrase = leadingPhrase(units, start, end);
  return phrase ? { phrase, clause: 'sub' } : undefined;
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);

/** A subject pronoun is a phrase of its own: what stands left of it belongs elsewhere. */
function pronounSubject(units: readonly Unit[], at: number): Subject {
  const before = units[at - 1];
  const main = !before || isCommaLike(before) || before.cls === 'coord' || before.cls === 'quote';
  return { phrase: { from: at, to: at + 1, head: at, core: at + 1, plural: false }, clause: main ? 'main' : 'sub' };
}

/** Finds the subject of the finite verb at unit `verb` to its left. Undefined where it is not plain. */
export function subjectOf(units: readonly Unit[], verb: number, depth = 0): Subject | undefined {
  if (depth > MAX_DEPTH) return undefined;
  let i = verb - 1;
  while (i >= 0 && ['adv', 'aux', 'not', 'time', 'other'].includes((units[i] as Unit).cls)) i--;
  const unit = units[i];
  if (!unit) return undefined;
  if (unit.cls === 'comma') return subjectAcrossCommas(units, i, depth);
  if (unit.cls === 'rel') return antecedent(units, i);
  if (unit.cls === 'coord') {
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--) if (isVerb(units[k])) return subjectOf(units, k, depth + 1);
    return undefined;
  }
  if (!holdsSubject(unit)) return undefined;
  if (SUBJECT_PRONOUNS.has(unit.norm)) return pronounSubject(units, i);
  let start = regionStart(units, i + 1);
  let phrase = leadingPhrase(units, start, i + 1);
  if (units[start - 1]?.cls === 'finite' && (!phrase || units[start]?.cls === 'prep')) {
    // A participle taken for a finite verb: "people briefed on the matter said", "a report written by a panel said".
    start = regionStart(units, start - 1);
    phrase = leadingPhrase(units, start, i + 1) ?? phrase;
  }
  if (!phrase) {
    // "Smith, the mayor, on Friday said": only a phrase of time or place after the comma.
    return isCommaLike(units[start - 1]) ? subjectAcrossCommas(units, start - 1, depth) : undefined;
  }
  const before = units[start - 1];
  const sub = before !== undefined && !isCommaLike(before) && before.cls !== 'coord' && before.cls !== 'quote';
  return { phrase, clause: sub ? 'sub' : 'main' };
}
