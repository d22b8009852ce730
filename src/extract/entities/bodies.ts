import type { EntityKind } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { contextKind } from './context-kind.ts';
import { type Group, join, makeGroup } from './groups.ts';
import { CHAMBERS } from './lexicons.ts';
import type { WordUse } from './word-use.ts';

/** Groups everything that is no person: known names by their key, others by their words, short forms and abbreviations. */
export function groupBodies(candidates: readonly Candidate[], lines: readonly Line[], use: WordUse): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const rest: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.kind === 'person') continue;
    if (candidate.known)
      put(byKey, groups, `${candidate.known.kind}|${candidate.known.key}`, candidate.known.kind, candidate);
    else rest.push(candidate);
  }
  settleUnknown(rest, lines, use);
  const short: Candidate[] = [];
  for (const candidate of rest) {
    if (candidate.norm.includes(' ') && candidate.kind !== 'unknown') {
      put(byKey, groups, `${candidate.kind}|${candidate.norm}`, candidate.kind, candidate);
    } else short.push(candidate);
  }
  const repeated = repeatedNorms(short);
  // "Moldovan Foreign Ministry" before "Foreign Ministry".
  mergeSuffixes(groups);
  for (const candidate of short) {
    const owner =
      candidate.kind === 'organisation' || candidate.kind === 'unknown' ? ownerOf(candidate, groups, lines) : undefined;
    if (owner) {
      candidate.kind = owner.kind;
      join(owner, candidate);
      continue;
    }
    const kind: EntityKind = candidate.kind === 'unknown' ? 'other' : candidate.kind;
    if (kind === 'other' && use.isCommon(candidate.norm) && !repeated.has(candidate.norm)) continue;
    candidate.kind = kind;
    put(byKey, groups, `${kind}|${candidate.norm}`, kind, candidate);
  }
  return groups.filter((group) => group.candidates.length > 0);
}

function repeatedNorms(candidates: readonly Candidate[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { norm } of candidates) (once.has(norm) ? twice : once).add(norm);
  return twice;
}

function put(byKey: Map<string, Group>, groups: Group[], key: string, kind: EntityKind, candidate: Candidate): void {
  const group = byKey.get(key);
  if (group) join(group, candidate);
  else {
    const made = makeGroup(kind, candidate);
    byKey.set(key, made);
    groups.push(made);
  }
}

/** Unknown names take the kind that their surroundings give them anywhere in the article. */
function settleUnknown(rest: readonly Candidate[], lines: readonly Line[], use: WordUse): void {
  const kinds = new Map<string, EntityKind>();
  for (const candidate of rest) if (candidate.kind !== 'unknown') kinds.set(candidate.norm, candidate.kind);
  for (const candidate of rest) {
    if (candidate.kind !== 'unknown' || kinds.has(candidate.norm)) continue;
    const line = lines[candidate.line];
    const kind = line ? contextKind(line, candidate) : undefined;
    if (kind) kinds.set(candidate.norm, kind);
  }
  for (const candidate of rest) {
    if (candidate.kind === 'unknown') candidate.kind = kinds.get(candidate.norm) ?? 'unknown';
    if (candidate.kind === 'unknown' && candidate.norm.includes(' ') && !use.isCommon(candidate.norm))
      candidate.kind = 'other';
  }
}

/** A body named with and without what goes before ("the Foreign Ministry"), where only one can be meant. */
function mergeSuffixes(groups: readonly Group[]): void {
  const bodies = groups.filter((group) => group.kind === 'organisation' && group.key === undefined);
  for (const group of bodies) {
    if (group.words.length < 2) continue;
    const longer = bodies.filter(
      (other) =>
        other !== group &&
        other.candidates.length > 0 &&
        other.words.length > group.words.length &&
        endsWith(other.words, group.words),
    );
    const [only] = longer;
    if (longer.length !== 1 || !only) continue;
    only.candidates.push(...group.candidates.splice(0));
  }
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, k) => word === long[long.length - short.length + k]);

/** The body that an abbreviation or a short form stands for: the only one that fits. */
function ownerOf(candidate: Candidate, groups: readonly Group[], lines: readonly Line[]): Group | undefined {
  const bodies = groups.filter(
    (group) =>
      (group.kind === 'organisation' || group.kind === 'law' || group.kind === 'event') && group.candidates.length > 0,
  );
  if (candidate.abbreviation) {
    const letters = candidate.norm;
    const defined = definedBefore(candidate, bodies, lines);
    if (defined) return defined;
    const fitting = bodies.filter((group) => initialsOf(group.words).includes(letters));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  if (CHAMBERS.has(candidate.norm)) return undefined;
  const words = candidate.norm.split(' ');
  const fitting = bodies.filter(
    (group) =>
      group.kind === 'organisation' &&
      group.words.length > words.length &&
      words.every((word, k) => word === group.words[k]),
  );
  if (fitting.length === 1 && !candidate.the) return fitting[0];
  if (!candidate.the) return undefined;
  const byTail = bodies.filter((group) => group.words.length > words.length && endsWith(group.words, words));
  return byTail.length === 1 ? byTail[0] : undefined;
}

/** "European Union (EU)": the body right before the bracket. */
function definedBefore(candidate: Candidate, bodies: readonly Group[], lines: readonly Line[]): Group | undefined {
  if (lines[candidate.line]?.words[candidate.from]?.gap !== '(') return undefined;
  return bodies.find((group) =>
    group.candidates.some(({ line, to }) => line === candidate.line && to === candidate.from),
  );
}

const SMALL = /^(?:of|the|and|for|in|on|to|de|des|du)$/;

/** Initials of a name with and without its small words. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0] ?? '').join('');
  const large = words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return [all, large];
}
