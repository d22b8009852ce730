import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collateWords,
  differingSpans,
  markSpans,
  nearEqual,
  plainText,
  type Segment,
  shortenSegments,
} from '../../src/report/segments.ts';

const drawn = (segments: readonly Segment[]): string =>
  segments.map((s) => (s.marked ? `[${s.text}]` : s.text)).join('');
const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('markSpans', () => {
  it.each([
    ['The mayor resigned.', [[4, 9]], 'The [mayor] resigned.'],
    ['The mayor resigned.', [], 'The mayor resigned.'],
    ['The mayor resigned.', [[0, 19]], '[The mayor resigned.]'],
    ['The mayor resigned.', [[3, 10]], 'The [mayor] resigned.'],
    [
      'one two three',
      [
        [0, 7],
        [4, 13],
      ],
      '[one two three]',
    ],
    [
      'one two three',
      [
        [8, 13],
        [0, 3],
      ],
      '[one] two [three]',
    ],
    ['a\n  b', [[4, 5]], 'a [b]'],
  ] as const)('%j with %j is %s', (text, spans, expected) => {
    expect(
      drawn(
        markSpans(
          text,
          whole(text),
          spans.map(([start, end]) => ({ start, end })),
        ),
      ),
    ).toBe(expected);
  });
});

describe('differingSpans', () => {
  it.each([
    ['will not yield to them', 'will never yield to them', ['not']],
    ['killed 12 people', 'killed 12 people', []],
    ['one two three', 'one three', ['two']],
    ['one three', 'one two three', []],
  ])('of %j against %j are %j', (a, b, words) => {
    expect(differingSpans(a, b, 100).map(({ start, end }) => a.slice(start - 100, end - 100))).toEqual(words);
  });

  it('stay inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const { start, end } of differingSpans(a, b))
          expect(0 <= start && start < end && end <= a.length).toBe(true);
      }),
    );
  });
});

describe('nearEqual', () => {
  it.each([
    ['We will never give up our harbour', 'We will not give up our harbour', true],
    ['We will never give up our harbour', 'We will never give up our harbour', false],
    ['12 killed', '15 killed', false],
    ['The council met on Monday in the hall', 'Rescue teams searched the lake all night', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(nearEqual(a, b)).toBe(expected);
  });
});

describe('shortenSegments', () => {
  const long = 'word '.repeat(60);
  it('keeps the words next to the marks and shows each cut', () => {
    const text = `${long}TARGET ${long}`;
    const short = shortenSegments(markSpans(text, whole(text), [{ start: long.length, end: long.length + 6 }]), 100);
    expect(drawn(short)).toMatch(/^… word.*word \[TARGET\] word.*word …$/);
    expect(plainText(short).length).toBeLessThan(120);
  });

  it('leaves a short text alone', () => {
    const segments = markSpans('The mayor resigned.', whole('The mayor resigned.'), [{ start: 4, end: 9 }]);
    expect(shortenSegments(segments, 100)).toEqual(segments);
  });

  it('cuts text without marks at its end, and a long mark in its middle', () => {
    expect(drawn(shortenSegments([{ text: long, marked: false }], 40))).toMatch(/^word.*word …$/);
    expect(drawn(shortenSegments([{ text: 'x'.repeat(900), marked: true }], 40))).toMatch(/^\[x+ … x+\]$/);
  });
});

describe('collateWords', () => {
  const drawnParts = (a: string, b: string): string =>
    collateWords(a, b)
      .map(({ text, side }) => (side === 'both' ? text : side === 'a' ? `[-${text}-]` : `[+${text}+]`))
      .join('');
  it.each([
    [
      'The defense cooperation agreement commits',
      'The accord commits',
      'The [-defense cooperation agreement -][+accord +]commits',
    ],
    ['Moldova’s region', "Moldova's region", 'Moldova’s region'],
    ['one two', 'one two three', 'one two[+ three+]'],
  ])('%j and %j are %s', (a, b, expected) => {
    expect(drawnParts(a, b)).toBe(expected);
  });

  it('gives the first text again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const own = collateWords(a, b).filter((part) => part.side !== 'b');
        expect(own.map((part) => part.text).join('')).toBe(a);
      }),
    );
  });
});
