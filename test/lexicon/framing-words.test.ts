import { describe, expect, it } from 'vitest';
import { HARM_VERBS } from '../../src/lexicon/en/harm-verbs.ts';
import * as hedges from '../../src/lexicon/en/hedges.ts';
import { LABEL_GROUPS } from '../../src/lexicon/en/label-groups.ts';
import { LOADED_TRAPS } from '../../src/lexicon/en/loaded-traps.ts';
import * as loaded from '../../src/lexicon/en/loaded-words.ts';
import * as cues from '../../src/lexicon/en/purpose-cues.ts';
import { TURNING_WORDS } from '../../src/lexicon/en/turning-words.ts';

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(loaded),
  ...Object.entries(hedges),
  ...Object.entries(cues),
  ['HARM_VERBS', HARM_VERBS],
  ['TURNING_WORDS', TURNING_WORDS],
  ['LOADED_TRAPS', LOADED_TRAPS.map((trap) => trap.entry)],
  ['LABEL_GROUPS', LABEL_GROUPS.map((group) => group.referent)],
  ...LABEL_GROUPS.flatMap(({ referent, neutral, telling, discouraged }) => [
    [`${referent}: neutral`, neutral] as const,
    [`${referent}: telling`, telling] as const,
    [`${referent}: discouraged`, discouraged] as const,
  ]),
];

describe('words of framing', () => {
  it.each(LISTS)('%s is sorted, without repeats, lower case and composed', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    for (const word of words) expect(word).toBe(word.normalize('NFC').toLowerCase().trim());
  });

  it('has a loaded word for every trap', () => {
    const entries = new Set(Object.values(loaded).flat());
    expect(LOADED_TRAPS.map((trap) => trap.entry).filter((entry) => !entries.has(entry))).toEqual([]);
  });

  it('gives every group of labels something to tell apart', () => {
    expect(LABEL_GROUPS.length).toBeGreaterThanOrEqual(60);
    for (const { referent, neutral, telling, discouraged } of LABEL_GROUPS) {
      expect(neutral.length + telling.length, referent).toBeGreaterThan(1);
      expect(telling.length, referent).toBeGreaterThan(0);
      expect(
        neutral.filter((label) => telling.includes(label)),
        referent,
      ).toEqual([]);
      expect(
        discouraged.filter((label) => !telling.includes(label)),
        referent,
      ).toEqual([]);
    }
  });

  it.each(['charge', 'attack', 'fear', 'battle', 'explode', 'pork', 'swamp'])(
    'leaves out "%s", mostly plain in news',
    (word) => {
      expect(Object.values(loaded).flat()).not.toContain(word);
    },
  );
});
