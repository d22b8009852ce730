import { describe, expect, it } from 'vitest';
import { bytePositionAt, indexLines, positionAt, utf8Length } from '../../src/report/position.ts';

describe('positionAt', () => {
  it.each([
    ['one\ntwo', 0, 1, 1],
    ['one\ntwo', 3, 1, 4],
    ['one\ntwo', 4, 2, 1],
    ['one\r\ntwo', 5, 2, 1],
    ['one\rtwo', 4, 2, 1],
    ['one\n\n\ntwo', 6, 4, 1],
    ['', 0, 1, 1],
    ['one', 99, 1, 4],
    ['one', -1, 1, 1],
    ['a🙂b', 3, 1, 4],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(indexLines(text), offset)).toEqual({ line, column });
  });
});

describe('bytePositionAt', () => {
  it.each([
    ['a𐐀b', 1, 2],
    ['a𐐀b', 3, 6],
    ['“no” she', 4, 9],
    ['x\né€', 4, 6],
  ])('%j at %i is byte column %i', (text, offset, column) => {
    expect(bytePositionAt(indexLines(text), offset).column).toBe(column);
  });

  it('counts like a UTF-8 encoder, half pairs too', () => {
    for (const text of ['', 'plain', '“é€🙂', '\ud800x'])
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
  });
});
