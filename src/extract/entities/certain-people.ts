import type { Candidate, Line } from './candidates.ts';
import { contextKind } from './context-kind.ts';
import type { WordUse } from './word-use.ts';

/** Words up to these ranks are English to everybody. */
const EVERYDAY = 1500;
const FREQUENT = 5000;

/** Makes people of the unknown names that their surroundings, or words of another language, show to be people. */
export function namePeople(candidates: readonly Candidate[], lines: readonly Line[], use: WordUse): void {
  const people = new Set<string>();
  // A ship or a work has "the" before it at least once.
  const things = new Set(candidates.flatMap(({ the, norm }) => (the ? [norm] : [])));
  for (const candidate of candidates) {
    const line = lines[candidate.line];
    if (candidate.kind !== 'unknown' || !line) continue;
    if (contextKind(line, candidate) === 'person' || (!things.has(candidate.norm) && isForeign(candidate, use)))
      people.add(candidate.norm);
  }
  for (const candidate of candidates) {
    if (candidate.kind === 'unknown' && people.has(candidate.norm)) candidate.kind = 'person';
  }
}

/** Two or three words without "the", none of them everyday English. */
function isForeign({ norm, the, abbreviation }: Candidate, use: WordUse): boolean {
  const words = norm.split(' ');
  if (the || abbreviation || words[0] === 'saint' || words[0] === 'st' || words.length < 2 || words.length > 3)
    return false;
  const strange = words.some((word) => !use.isCommon(word));
  return words.every((word) => use.rank(word) > (strange ? EVERYDAY : FREQUENT) && !/\d/.test(word));
}
