import type { Unit } from './attribution-units.ts';

/** A noun phrase of a frame, by unit positions. */
export type NounPhrase = {
  readonly from: number;
  /** One past the last unit, prepositional phrases included. */
  readonly to: number;
  /** Last noun of the core. */
  readonly head: number;
  /** One past the core: before "of", "for", "in". */
  readonly core: number;
  /** Two or more, joined by "and". */
  readonly plural: boolean;
};

/** Longest phrase in units. */
const REACH = 60;
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'also', 'too']);
/** Prepositions that bind a phrase to the noun before it. */
const BINDING = new Set([
  'of',
  'for',
  'from',
  'with',
  'at',
  'in',
  'on',
  'to',
  'near',
  'by',
  'behind',
  'inside',
  'outside',
  'against',
]);

/** Words that are prepositions elsewhere, but open a clause when a subject and a verb follow. */
export const CLAUSE_LINKS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'like', 'since', 'than', 'until']);

function inCore(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return unit.cls === 'nominal' || unit.cls === 'poss' || unit.soft;
}

/** One past the run of nouns, adjectives and determiners that starts at `i`; a pronoun stands alone. */
export function coreEnd(units: readonly Unit[], i: number, limit: number): number {
  let k = i;
  while (k < limit) {
    const unit = units[k] as Unit;
    if (REFLEXIVE.has(unit.norm)) break;
    if (!inCore(unit)) {
      // "St. Louis", "a newly elected mayor": glue inside the phrase, when more of it follows.
      const glue = (unit.norm === '.' || unit.cls === 'adv' || unit.cls === 'nonfinite') && k > i && k + 1 < limit;
      if (!glue || !inCore(units[k + 1])) break;
      const before = units[k - 1];
      if (unit.cls === 'nonfinite' && before?.pos !== 'DET' && before?.cls !== 'poss') break;
    } else if (
      k > i &&
      (unit.pos === 'PRON' || unit.pos === 'DET') &&
      unit.norm !== 'all' &&
      units[k - 1]?.pos !== 'DET'
    ) {
      break;
    }
    k++;
  }
  return k;
}

/** Position of the last noun in a core. */
function headOf(units: readonly Unit[], from: number, core: number): number {
  for (let k = core - 1; k >= from; k--) {
    const unit = units[k] as Unit;
    if (unit.cls === 'nominal' && unit.pos !== 'DET' && /[\p{L}\d]/u.test(unit.norm)) return k;
  }
  return from;
}

/** The noun phrase that starts at `from`, with the phrases bound to it, up to `limit`. */
export function phraseAt(units: readonly Unit[], from: number, end: number): NounPhrase | undefined {
  const limit = Math.min(end, from + REACH);
  const core = coreEnd(units, from, limit);
  if (core === from || units[core - 1]?.cls === 'poss') return undefined;
  const head = headOf(units, from, core);
  let to = core;
  let plural = false;
  let k = core;
  while (k < limit) {
    const unit = units[k] as Unit;
    if (unit.cls === 'coord') {
      const stop = coreEnd(units, k + 1, limit);
      if (stop === k + 1) break;
      if (to === core) plural = true;
      k = stop;
      to = stop;
    } else if (
      (unit.cls === 'prep' && BINDING.has(unit.norm)) ||
      (unit.cls === 'nonfinite' && units[k + 1]?.cls === 'prep')
    ) {
      const start = unit.cls === 'nonfinite' ? k + 2 : k + 1;
      const stop = coreEnd(units, start, limit);
      if (stop === start) break;
      k = stop;
      to = stop;
    } else break;
  }
  return { from, to, head, core, plural };
}

/**
 * The first noun phrase between `start` and `limit` that no preposition governs: "On Thursday" and "In a statement" are
 * passed over.
 */
export function leadingPhrase(units: readonly Unit[], start: number, limit: number): NounPhrase | undefined {
  let k = start;
  while (k < limit) {
    const unit = units[k] as Unit;
    if (unit.cls === 'prep' || unit.cls === 'to') {
      k = skipObject(units, k + 1, limit);
    } else if (inCore(unit)) {
      return phraseAt(units, k, limit);
    } else k++;
  }
  return undefined;
}

/** One past the object of a preposition; a name after a time or after a common noun is no part of it. */
function skipObject(units: readonly Unit[], from: number, limit: number): number {
  let k = from;
  while (k < limit && (units[k] as Unit).cls === 'time') k++;
  if (k > from) return k;
  const end = coreEnd(units, from, limit);
  for (k = from + 1; k < end; k++) {
    const [before, here] = [units[k - 1] as Unit, units[k] as Unit];
    if (before.pos === 'NOUN' && here.pos === 'PROPN') return k;
  }
  while (k < limit && (units[k] as Unit).cls === 'time') k++;
  return Math.max(k, from + 1);
}
