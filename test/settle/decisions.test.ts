import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, formatDecisions, mergeDecisions, readDecisions } from '../../src/settle/decisions.ts';
import { findComments, paragraphAfter } from '../../src/settle/inline.ts';

const print = (digit: number): string => `v1:${String(digit).repeat(16)}`;
const at = (second: number): string => new Date(second * 1000).toISOString();

describe('decisions', () => {
  it('are read with what is no decision left out and counted', () => {
    const good = { fingerprint: print(1), decision: 'accept', note: 'so', by: 'Ana', at: at(1) };
    const decisions = [good, { fingerprint: 'x' }, null, { ...good, decision: 'perhaps' }, { ...good, note: 7 }];
    expect(readDecisions({ schemaVersion: 1, decisions })).toEqual({ decisions: [good], wrong: 4 });
    for (const value of [null, 7, [], {}, { schemaVersion: 2, decisions: [] }]) {
      expect(() => readDecisions(value)).toThrow('is no decisions file');
    }
  });

  it('merge by fingerprint, the newest wins, a taken-back one too', () => {
    const old: Decision = { fingerprint: print(1), decision: 'dismiss', at: at(10) };
    const back: Decision = { fingerprint: print(1), at: '1970-01-01T00:00:10.001Z' };
    expect(mergeDecisions([old], [back])).toEqual([back]);
    expect(mergeDecisions([back], [old])).toEqual([back]);
    const untimed: Decision = { fingerprint: print(1), decision: 'accept' };
    expect(mergeDecisions([old], [untimed])).toEqual([old]);
  });

  it('merge to the same in any order and grouping, and lose no fingerprint', () => {
    const decision = fc.record({
      fingerprint: fc.nat(6).map(print),
      at: fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 1 }).map(([s]) => at(s ?? 0)),
    });
    const list = fc.uniqueArray(decision, { selector: (d) => d.at, maxLength: 10 });
    fc.assert(
      fc.property(list, fc.nat(10), (all, cut) => {
        const [a, b] = [all.slice(0, cut), all.slice(cut)];
        const merged = mergeDecisions(a, b);
        expect(formatDecisions(mergeDecisions(b, a))).toBe(formatDecisions(merged));
        expect(mergeDecisions(merged, a)).toEqual(merged);
        expect(new Set(merged.map((d) => d.fingerprint))).toEqual(new Set(all.map((d) => d.fingerprint)));
      }),
    );
  });
});

describe('inline comments', () => {
  it.each([
    ['<!-- discrepancy-disable-next number/conflict -- two estimates -->', 'number/conflict', 'two estimates'],
    ['<!--discrepancy-disable-next framing/* -- quoted-->', 'framing/*', 'quoted'],
    ['<!-- discrepancy-disable-next number/conflict -->', 'number/conflict', undefined],
    ['<!-- discrepancy-disable-next number/conflict --  -->', 'number/conflict', undefined],
  ])('%s', (text, rule, reason) => {
    expect(findComments(`Words. ${text} More.`)).toEqual([{ rule, reason, span: { start: 7, end: 7 + text.length } }]);
  });

  it.each([
    '<!-- discrepancy-disable number/conflict -- x -->',
    'discrepancy-disable-next number/conflict -- x',
    '<!-- discrepancy-disable-next -- x -->',
  ])('%s is none', (text) => expect(findComments(text)).toEqual([]));

  it('cover the paragraph after them', () => {
    const text = 'One.\n\n<!-- c -->\n\nTwo\nlines.\n\nThree.';
    const { start, end } = paragraphAfter(text, text.indexOf('-->') + 3);
    expect(text.slice(start, end)).toBe('Two\nlines.');
    expect(paragraphAfter('x', 1)).toEqual({ start: 1, end: 1 });
  });

  it('are found in linear time', () => {
    expect(findComments('<!-- discrepancy-disable-next '.repeat(20_000))).toEqual([]);
  });
});
