import { describe, expect, it } from 'vitest';
import { AMONG_OTHERS, FOREMOST } from '../../src/lexicon/en/contest-ranks.ts';
import { CONTRACTIONS } from '../../src/lexicon/en/contractions.ts';
import { DIRECTIONS } from '../../src/lexicon/en/directions.ts';
import { ELECTION_NOUNS } from '../../src/lexicon/en/election-nouns.ts';
import { CHAMBERS, MOVING_VERBS, PASSING_VERBS, SIGNING_VERBS } from '../../src/lexicon/en/measure-stages.ts';
import { COUNTED_EVENTS, EXISTENCE_VERBS } from '../../src/lexicon/en/none-some.ts';
import { NOUN_SYNONYMS } from '../../src/lexicon/en/noun-synonyms.ts';
import { PART_NOUNS } from '../../src/lexicon/en/part-nouns.ts';
import {
  ENDING_NOUNS,
  ENDING_VERBS,
  GOING_ON_ADJECTIVES,
  GOING_ON_VERBS,
  PROCESS_NOUNS,
} from '../../src/lexicon/en/process-phases.ts';
import { UNIVERSAL_PRONOUNS } from '../../src/lexicon/en/quantifiers.ts';
import { VAGUE_TITLES } from '../../src/lexicon/en/role-rivals.ts';
import { SUPERSEDED_NAMES } from '../../src/lexicon/en/superseded-names.ts';
import { DECIDING_VERBS, SPLIT, UNANIMOUS } from '../../src/lexicon/en/unanimity.ts';

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['AMONG_OTHERS', AMONG_OTHERS],
  ['CONTRACTIONS', CONTRACTIONS.map(([contracted]) => contracted)],
  ['COUNTED_EVENTS', COUNTED_EVENTS.map(({ name }) => name)],
  ...COUNTED_EVENTS.map(({ name, nouns }) => [`nouns of ${name}`, nouns] as const),
  ...COUNTED_EVENTS.map(({ name, verbs }) => [`verbs of ${name}`, verbs] as const),
  ['ELECTION_NOUNS', ELECTION_NOUNS],
  ['EXISTENCE_VERBS', EXISTENCE_VERBS],
  ['FOREMOST', FOREMOST],
  ['NOUN_SYNONYMS', NOUN_SYNONYMS.map(({ name }) => name)],
  ...NOUN_SYNONYMS.map(({ name, nouns }) => [`nouns for ${name}`, nouns] as const),
  ['PART_NOUNS', PART_NOUNS],
  ['DIRECTIONS', DIRECTIONS.map(([point]) => point)],
  ...DIRECTIONS.map(([point, words]) => [`words for ${point}`, words] as const),
  ['DECIDING_VERBS', DECIDING_VERBS],
  ['SPLIT', SPLIT],
  ['UNANIMOUS', UNANIMOUS],
  ['UNIVERSAL_PRONOUNS', UNIVERSAL_PRONOUNS],
  ['CHAMBERS', CHAMBERS],
  ['ENDING_NOUNS', ENDING_NOUNS],
  ['ENDING_VERBS', ENDING_VERBS],
  ['GOING_ON_ADJECTIVES', GOING_ON_ADJECTIVES],
  ['GOING_ON_VERBS', GOING_ON_VERBS],
  ['MOVING_VERBS', MOVING_VERBS],
  ['PASSING_VERBS', PASSING_VERBS],
  ['PROCESS_NOUNS', PROCESS_NOUNS],
  ['SIGNING_VERBS', SIGNING_VERBS],
  ['VAGUE_TITLES', VAGUE_TITLES],
  ['SUPERSEDED_NAMES', SUPERSEDED_NAMES.map(({ old }) => old)],
];

describe('small lists', () => {
  it.each(LISTS)('%s is sorted, without repeats and composed', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.normalize('NFC')));
  });

  it('names no place as its own successor, and none twice', () => {
    const old = new Set(SUPERSEDED_NAMES.map((entry) => entry.old));
    expect(SUPERSEDED_NAMES.filter(({ now }) => old.has(now))).toEqual([]);
  });
});
