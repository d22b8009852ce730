import type { Candidate, Line } from './candidates.ts';
import { type Group, join, makeGroup } from './groups.ts';
import {
  FIRST_NAMES,
  FULL_FIRST_NAMES,
  type Gender,
  HONORIFIC_GENDER,
  ROLE_GENDER,
  ROLE_NOUNS,
  SUFFIXES,
  WEAK_NAMES,
} from './lexicons.ts';

/** The words of a personal name without "Jr." and the like. */
export function nameParts(norm: string): string[] {
  const words = norm.split(' ');
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** Same first name: equal, an initial of it, or a known short form. */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const full = (name: string): readonly string[] => [name, ...(FULL_FIRST_NAMES.get(name) ?? [])];
  return full(a).some((x) => full(b).includes(x));
}

/** Two full names of one person: same last name, first names that fit, middle names that don't clash. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) !== b.at(-1)) return startsWith(a, b) || startsWith(b, a);
  if (!sameFirst(a[0] ?? '', b[0] ?? '')) return isInitials(a, b) || endsWith(a, b) || endsWith(b, a);
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const middle = (names: readonly string[]): readonly string[] => names.slice(1, -1);
  return middle(shorter).every((name) => middle(longer).some((other) => sameFirst(name, other)));
}

/** "J. K. Rowling" and "Joanne Kathleen Rowling". */
function isInitials(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  const short = x.length === 2 && !FIRST_NAMES.has(x) ? x : y.length === 2 && !FIRST_NAMES.has(y) ? y : '';
  const other = short === x ? b : a;
  return short !== '' && other.length > 2 && other[0]?.[0] === short[0] && other[1]?.[0] === short[1];
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, k) => word === long[long.length - short.length + k]);
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, k) => word === long[k]);

/**
 * Groups the candidates that are people: full names first, then surnames, first names and titled names. Two people with
 * one surname stay apart; a bare surname then goes to the one who was named last before it and whose gender fits.
 */
export function groupPeople(candidates: readonly Candidate[], lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const byLast = new Map<string, Group[]>();
  const full = candidates.filter((candidate) => candidate.kind === 'person' && nameParts(candidate.norm).length > 1);
  // The longest forms first: "Hillary Rodham Clinton" is then there for "Hillary Clinton", wherever it stands.
  for (const candidate of full.toSorted((a, b) => b.norm.length - a.norm.length || a.start - b.start)) {
    const parts = nameParts(candidate.norm);
    const near = [...(byLast.get(parts.at(-1) ?? '') ?? []), ...(byLast.get(parts[0] ?? '') ?? [])];
    const same = near.filter((group) => sameFullName(nameParts(group.words.join(' ')), parts));
    const gender = addressGender(candidate, lines);
    const fitting = same.filter((group) => gender === '' || group.gender === '' || group.gender === gender);
    if (fitting.length > 0) {
      const group = fitting[0] as Group;
      join(group, candidate);
      group.gender ||= gender;
      continue;
    }
    const group = makeGroup('person', candidate);
    group.gender = gender || firstNameGender(parts);
    groups.push(group);
    for (const key of new Set([parts.at(-1) ?? '', parts[0] ?? ''])) {
      const list = byLast.get(key);
      if (list) list.push(group);
      else byLast.set(key, [group]);
    }
  }
  for (const group of groups) group.candidates.sort((a, b) => a.start - b.start);
  const certainFirst = candidates.toSorted((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'));
  for (const candidate of certainFirst) {
    if (candidate.known || !(candidate.kind === 'person' || candidate.kind === 'unknown')) continue;
    if (candidate.kind === 'person' && nameParts(candidate.norm).length > 1) continue;
    placeShort(candidate, lines, groups, byLast);
  }
  for (const group of groups) group.candidates.sort((a, b) => a.start - b.start);
  return groups;
}

/** Finds whose surname or first name a short form is; a titled or certain one without owner makes its own group. */
function placeShort(candidate: Candidate, lines: readonly Line[], groups: Group[], byLast: Map<string, Group[]>): void {
  const parts = nameParts(candidate.norm);
  const gender = addressGender(candidate, lines);
  const fits = (group: Group): boolean => gender === '' || group.gender === '' || group.gender === gender;
  const list = (byLast.get(parts.at(-1) ?? '') ?? []).concat(
    parts.length > 1 ? (byLast.get(parts[0] ?? '') ?? []) : [],
  );
  const matches = (short: (group: readonly string[]) => boolean): Group[] => [
    ...new Set(list.filter((group) => fits(group) && short(nameParts(group.words.join(' '))))),
  ];
  const equal = matches((words) => words.join(' ') === parts.join(' '));
  const bySurname = equal.length > 0 ? equal : matches((words) => endsWith(words, parts));
  const found = bySurname.length > 0 ? bySurname : matches((words) => startsWith(words, parts));
  const titled = found.length > 1 ? ofSameTitle(found, candidate, lines) : found;
  const chosen = titled.length === 1 ? titled[0] : nearest(titled, candidate);
  if (chosen && (found.length > 0 || candidate.kind === 'person')) {
    candidate.kind = 'person';
    join(chosen, candidate);
    chosen.gender ||= gender;
    return;
  }
  if (candidate.kind !== 'person') return;
  const group = makeGroup('person', candidate);
  group.gender = gender;
  groups.push(group);
  const key = parts.at(-1) ?? '';
  const others = byLast.get(key);
  if (others) others.push(group);
  else byLast.set(key, [group]);
}

/** "Former Vice President Doe": of several Does, those who bear that title at a mention by full name; all if none does. */
function ofSameTitle(groups: readonly Group[], candidate: Candidate, lines: readonly Line[]): readonly Group[] {
  const title = titleWord(candidate, lines);
  const bearers = groups.filter((group) => group.candidates.some((other) => titleWord(other, lines) === title));
  return title === '' || bearers.length === 0 ? groups : bearers;
}

/** The title noun right before a name; "" where there is none. */
function titleWord({ line, from }: Candidate, lines: readonly Line[]): string {
  const before = lines[line]?.words[from - 1];
  return before && lines[line]?.words[from]?.gap === '' && ROLE_NOUNS.has(before.norm) ? before.norm : '';
}

/** Of several people of one name, the one named last before the candidate, else the first named after it. */
function nearest(groups: readonly Group[], candidate: Candidate): Group | undefined {
  let best: Group | undefined;
  let bestStart = -1;
  for (const group of groups) {
    for (const { start } of group.candidates) {
      if (start < candidate.start && start > bestStart) [best, bestStart] = [group, start];
    }
  }
  return best ?? groups.toSorted((a, b) => (a.candidates[0]?.start ?? 0) - (b.candidates[0]?.start ?? 0))[0];
}

/** Gender by the form of address or title right before. */
function addressGender({ line, from }: Candidate, lines: readonly Line[]): Gender {
  const before = lines[line]?.words[from - 1];
  if (!before || lines[line]?.words[from]?.gap !== '') return '';
  const gender = before.cap ? HONORIFIC_GENDER.get(before.norm) : undefined;
  return (gender as Gender | undefined) || (ROLE_GENDER.get(before.norm) ?? '');
}

function firstNameGender(parts: readonly string[]): Gender {
  const first = parts[0] ?? '';
  return FIRST_NAMES.get(first) || WEAK_NAMES.get(first) || '';
}
