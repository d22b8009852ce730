import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, headOf, oneLine, safeJson, shortLine, tailOf, visible } from '../../src/report/safe-text.ts';

describe('visible', () => {
  it.each([
    ['plain “text” – é 🙂', 'plain “text” – é 🙂'],
    ['\u001b[31m', '[U+001B][31m'],
    ['a\u0000b', 'a[U+0000]b'],
    ['\u202egnp', '[U+202E]gnp'],
    ['\u009b1m', '[U+009B]1m'],
    ['\ud800x', '\ufffdx'],
    ['x\udc00', 'x\ufffd'],
    ['tab\tline\n', 'tab\tline\n'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('short lines', () => {
  it.each([
    ['one two three', 20, 'one two three'],
    ['one two three', 9, 'one two…'],
    ['  one \n two  ', 20, 'one two'],
    ['abcdefghij', 5, 'abcd…'],
  ])('%j in %i is %j', (text, max, short) => {
    expect(shortLine(text, max)).toBe(short);
  });

  it('never cuts a surrogate pair', () => {
    const text = '🙂'.repeat(9);
    for (let max = 1; max < 18; max++) {
      expect(() => encodeURIComponent(headOf(text, max))).not.toThrow();
      expect(() => encodeURIComponent(tailOf(text, max))).not.toThrow();
    }
  });

  it('tailOf keeps the end from a word on', () => {
    expect(tailOf('one two three', 8)).toBe('three');
    expect(tailOf('one', 8)).toBe('one');
  });

  it('oneLine has no line break', () => {
    expect(oneLine('a\r\n\tb\u00a0c')).toBe('a b c');
  });
});

describe('escapes', () => {
  it('escapeXml escapes for elements and attributes', () => {
    expect(escapeXml(`<a b="c" d='e'>&\u0007`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;[U+0007]');
  });

  it('safeJson is the same value and has nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const json = safeJson({ value, text });
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
        expect(json.slice(0, -1)).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(json.endsWith('\n')).toBe(true);
      }),
    );
  });
});
