import type { EntityKind } from '../../model/mention.ts';
import type { Candidate } from './candidates.ts';
import type { Gender } from './lexicons.ts';

/** An entity in the making: the names that are taken to be one. */
export type Group = {
  kind: EntityKind;
  /** Key of the gazetteers, where they know it. */
  readonly key?: string;
  readonly country?: string;
  /** Folded words of its fullest name. */
  words: readonly string[];
  gender: Gender;
  readonly candidates: Candidate[];
};

/** Makes a group of one candidate. */
export function makeGroup(kind: EntityKind, candidate: Candidate): Group {
  const { known } = candidate;
  return {
    kind,
    ...(known ? { key: known.key } : {}),
    ...(known?.country ? { country: known.country } : {}),
    words: candidate.norm.split(' '),
    gender: '',
    candidates: [candidate],
  };
}

/** Adds a candidate; a longer name becomes the group's name. */
export function join(group: Group, candidate: Candidate): void {
  group.candidates.push(candidate);
  const words = candidate.norm.split(' ');
  if (words.length > group.words.length && candidate.kind !== 'unknown') group.words = words;
}
