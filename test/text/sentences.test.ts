import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { SENTENCES } from './sentences-table.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each(SENTENCES)('%s', (line) => {
    const wanted = line.split('¦').map((sentence) => sentence.trim());
    expect(split(line.replace(/ ¦ /g, ' ').replace(/¦/g, ''))).toEqual(wanted);
  });

  it('takes no white space and no words of other ranges', () => {
    const text = 'Before. \r\n A man fell. \u00A0He got up. \t After.';
    const range = { start: 8, end: 35 };
    const spans = splitSentences(text, range);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['A man fell.', 'He got up.']);
  });

  it('keeps a hard-wrapped sentence in one piece', () => {
    expect(split('The council met on\r\nMonday. It\nadjourned.')).toEqual([
      'The council met on\r\nMonday.',
      'It\nadjourned.',
    ]);
  });

  it('covers every word once, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'said',
      '“',
      '”',
      '"',
      '.',
      '?',
      '!',
      '…',
      '...',
      ' ',
      '\n',
      'The',
      'a',
      '😀',
      '(',
      ')',
      '4',
      'é',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
