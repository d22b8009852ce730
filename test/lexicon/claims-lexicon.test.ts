import { describe, expect, it } from 'vitest';
import * as headline from '../../src/lexicon/en/headline-verbs.ts';
import * as negators from '../../src/lexicon/en/negators.ts';
import { OPPOSITE_CLASSES } from '../../src/lexicon/en/opposites.ts';
import * as participles from '../../src/lexicon/en/participles.ts';
import * as partitives from '../../src/lexicon/en/partitive-nouns.ts';
import { CHAIN_ADJECTIVES, CHAIN_VERBS, MODAL_STATUS, STATUS_ADVERBS } from '../../src/lexicon/en/verb-chains.ts';
import * as frames from '../../src/lexicon/en/verb-frames.ts';
import { VERB_PARTICLES } from '../../src/lexicon/en/verb-particles.ts';
import { VERB_SYNONYMS } from '../../src/lexicon/en/verb-synonyms.ts';

type Entry = string | readonly [string, ...unknown[]];
const word = (entry: Entry): string => (typeof entry === 'string' ? entry : entry[0]);
const lists = (room: Readonly<Record<string, unknown>>): [string, string[]][] =>
  Object.entries(room).map(([name, list]) => [name, (list as readonly Entry[]).map(word)]);

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ...lists(headline),
  ...lists(negators),
  ...lists(participles),
  ...lists(partitives),
  ...lists(frames),
  ...lists({ VERB_PARTICLES, MODAL_STATUS, STATUS_ADVERBS }),
  ['CHAIN_VERBS', CHAIN_VERBS.map((verb) => verb.lemma)],
  ['CHAIN_ADJECTIVES', CHAIN_ADJECTIVES.map((verb) => verb.lemma)],
  ['OPPOSITE_CLASSES', OPPOSITE_CLASSES.map((opposites) => opposites.name)],
  ['VERB_SYNONYMS', VERB_SYNONYMS.map((synonyms) => synonyms.name)],
  ...OPPOSITE_CLASSES.flatMap(({ name, a, b }) => [[`${name} (a)`, a] as const, [`${name} (b)`, b] as const]),
  ...VERB_SYNONYMS.map(({ name, verbs }) => [name, verbs] as const),
  ...VERB_PARTICLES.map(([verb, particles]) => [verb, particles] as const),
];

describe('lexicon of claims', () => {
  it.each(LISTS)('%s is sorted, without repeats, lower case and composed', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    for (const entry of words) expect(entry).toBe(entry.normalize('NFC').toLowerCase().trim());
  });

  it('has as many classes as the comparison needs', () => {
    expect(OPPOSITE_CLASSES.length).toBeGreaterThanOrEqual(20);
    expect(VERB_SYNONYMS.length).toBeGreaterThanOrEqual(80);
  });

  it('puts no word on both sides of a class of opposites', () => {
    for (const { name, a, b } of OPPOSITE_CLASSES)
      expect(
        a.filter((lemma) => b.includes(lemma)),
        name,
      ).toEqual([]);
  });

  it('calls no two verbs both synonyms and opposites, save those with several senses', () => {
    const sides = OPPOSITE_CLASSES.filter(({ part }) => part === 'verb');
    const clashes = VERB_SYNONYMS.flatMap(({ name, verbs }) =>
      sides
        .filter(({ a, b }) => verbs.some((verb) => a.includes(verb)) && verbs.some((verb) => b.includes(verb)))
        .map((opposites) => `${name}: ${opposites.name}`),
    );
    expect(clashes).toEqual([]);
  });

  it.each([
    ['sign', 'ink'],
    ['arrest', 'detain'],
    ['buy', 'acquire'],
    ['resign', 'step down'],
    ['injure', 'wound'],
    ['kill', 'die'],
    ['attack', 'strike'],
    ['approve', 'pass'],
    ['request', 'seek'],
  ])('%s and %s can tell one event', (one, other) => {
    expect(VERB_SYNONYMS.some(({ verbs }) => verbs.includes(one) && verbs.includes(other))).toBe(true);
  });

  it.each([
    ['approve', 'reject'],
    ['confirm', 'deny'],
    ['arrest', 'release'],
    ['impose', 'lift'],
    ['win', 'lose'],
    ['rise', 'fall'],
    ['hire', 'fire'],
    ['guilty', 'innocent'],
    ['legal', 'illegal'],
  ])('%s and %s exclude each other', (one, other) => {
    const apart = ({ a, b }: { readonly a: readonly string[]; readonly b: readonly string[] }): boolean =>
      (a.includes(one) && b.includes(other)) || (b.includes(one) && a.includes(other));
    expect(OPPOSITE_CLASSES.some(apart)).toBe(true);
  });

  it.each([
    ['go', 'come'],
    ['lead', 'follow'],
    ['kill', 'wound'],
    ['arrest', 'charge'],
    ['approve', 'sign'],
  ])('%s and %s are neither synonyms nor opposites', (one, other) => {
    expect(VERB_SYNONYMS.some(({ verbs }) => verbs.includes(one) && verbs.includes(other))).toBe(false);
    expect(OPPOSITE_CLASSES.some(({ a, b }) => [...a, ...b].includes(one) && [...a, ...b].includes(other))).toBe(false);
  });
});
