import type { Article } from '../../model/article.ts';
import type { RoleFact } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { bodiesByHead, findBodies, findDescriptions, holdersOf } from './descriptions.ts';
import type { Group } from './groups.ts';
import { RELATION_GENDER, ROLE_GENDER } from './lexicons.ts';
import { findPronouns } from './pronouns.ts';
import type { LineNames } from './role-words.ts';
import { rolesOf } from './roles.ts';

/** Reads what is said of people, then adds to the groups what refers to them without a name. Returns the roles. */
export function refer(
  article: Article,
  lines: readonly Line[],
  people: readonly Group[],
  bodies: readonly Group[],
): Map<Group, RoleFact[]> {
  const names = namesByLine(
    lines.length,
    [...people, ...bodies].flatMap((group) => group.candidates),
  );
  const roles = new Map<Group, RoleFact[]>();
  for (const group of people) {
    const facts = group.candidates.flatMap((candidate) => {
      const line = lines[candidate.line];
      return line ? rolesOf(line, candidate, names[candidate.line] ?? NONE) : [];
    });
    roles.set(group, facts);
    for (const { kind, value } of facts) group.gender ||= genderOf(kind, value);
  }
  const holders = holdersOf(roles);
  const byHead = bodiesByHead(bodies);
  for (const [index, line] of lines.entries()) {
    if (line.casing !== 'normal') continue;
    const own = names[index] ?? NONE;
    for (const { group, candidate } of findDescriptions(line, index, own, holders)) group.candidates.push(candidate);
    for (const { group, candidate } of findBodies(line, index, own, byHead)) group.candidates.push(candidate);
  }
  const byLine: { group: Group; start: number; from: number }[][] = lines.map(() => []);
  for (const group of people)
    for (const { line, start, from } of group.candidates) byLine[line]?.push({ group, start, from });
  for (const { group, candidate } of findPronouns(article, lines, byLine)) group.candidates.push(candidate);
  return roles;
}

const NONE: LineNames = { starts: new Map(), ends: new Map() };

function genderOf(kind: RoleFact['kind'], value: string): Group['gender'] {
  const last = value.split(' ').at(-1) ?? '';
  if (kind === 'relation') return RELATION_GENDER.get(value) ?? '';
  return kind === 'title' ? (ROLE_GENDER.get(last) ?? '') : '';
}

function namesByLine(count: number, candidates: readonly Candidate[]): LineNames[] {
  const byLine = Array.from({ length: count }, () => ({
    starts: new Map<number, Candidate>(),
    ends: new Map<number, Candidate>(),
  }));
  for (const candidate of candidates) {
    byLine[candidate.line]?.starts.set(candidate.from, candidate);
    byLine[candidate.line]?.ends.set(candidate.to, candidate);
  }
  return byLine;
}
