import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { applyBaseline, entryLine, formatBaseline, parseBaseline } from '../../src/settle/baseline.ts';
import { settleFindings } from '../../src/settle/settle-findings.ts';
import { applySuppressions } from '../../src/settle/suppress.ts';
import { detection } from './detections.ts';

const IDS = ['wire.txt', './daily.md'];
const finding = (start: number, a: string, b: string): Finding => {
  const [settled] = settleFindings(
    [
      detection([
        [0, start, a],
        [1, start, b],
      ]),
    ],
    IDS,
  );
  if (!settled) throw new Error('one finding expected');
  return settled;
};
const toll = finding(10, '12', '15');
const cost = finding(90, '$48\nmillion', '$61 million');

describe('a baseline', () => {
  const text = formatBaseline([cost, toll, { ...toll }]);

  it('is one sorted readable line a finding, with its multiplicity', () => {
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain(`${toll.fingerprint} x2 number/conflict  "12" | "15"\n`);
    expect(text).toContain('x1 number/conflict  "$48 million" | "$61 million"\n');
    expect(formatBaseline([toll, cost, toll])).toBe(text);
  });

  it('is read as it was written, with comments and blank lines left out', () => {
    const { entries, wrong } = parseBaseline(`# accepted by the desk\r\n\r\n${text}`);
    expect(wrong).toEqual([]);
    expect(entries.map((entry) => `${entryLine(entry)}\n`).join('')).toBe(text);
  });

  it('says which lines are no entries', () => {
    expect(parseBaseline(`${text}v1:12 x1 a/b\nhello\n`).wrong).toEqual([3, 4]);
  });

  it('marks findings as known or new, no more of them than it counts, and says what is gone', () => {
    const { entries } = parseBaseline(formatBaseline([toll, cost]));
    const { findings, gone } = applyBaseline([toll, toll, finding(5, '12', '16')], entries);
    expect(findings.map(({ status }) => status)).toEqual(['known', 'new', 'new']);
    expect(gone.map((entry) => entry.fingerprint)).toEqual([cost.fingerprint]);
  });
});

describe('suppressions', () => {
  const reason = 'the ministry gave both figures';
  it.each([
    ['by fingerprint', { fingerprint: toll.fingerprint }, [true, false]],
    ['by rule', { rule: 'number/conflict' }, [true, true]],
    ['by rule and words', { rule: 'number/conflict', words: '12' }, [true, false]],
    ['by rule and article', { rule: 'number/conflict', article: 'daily.md' }, [true, true]],
    [
      'by rule, article and words of the other',
      { rule: 'number/conflict', article: 'daily.md', words: '12' },
      [false, false],
    ],
    ['by another rule', { rule: 'time/conflict' }, [false, false]],
    ['by nothing', {}, [false, false]],
  ])('%s', (_name, entry, expected) => {
    const { findings, unused } = applySuppressions([toll, cost], [{ ...entry, reason }], IDS);
    expect(findings.map(({ suppressed }) => suppressed?.reason === reason)).toEqual(expected);
    expect(unused).toHaveLength(expected.includes(true) ? 0 : 1);
  });

  it('hold to their last day, and are reported from then on', () => {
    const entry = { fingerprint: toll.fingerprint, reason, until: '2024-06-30' };
    const on = (today?: string) => applySuppressions([toll], [entry], IDS, today);
    expect(on('2024-06-30').findings[0]?.suppressed).toEqual({ reason });
    expect(on().expired).toEqual([]);
    expect(on('2024-07-01')).toEqual({ findings: [toll], unused: [], expired: [entry] });
  });
});
