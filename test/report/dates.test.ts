import { describe, expect, it } from 'vitest';
import { dateLabel, dayNumber, intervalLabel } from '../../src/report/dates.ts';

describe('dateLabel', () => {
  it.each([
    ['2024-03-06', 'Wednesday 6 March 2024'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['2024-03-06T14:05+02:00', 'Wednesday 6 March 2024, 14:05 +02:00'],
    ['2024-03-06T14:05:30.000Z', 'Wednesday 6 March 2024, 14:05 UTC'],
    ['2024-03-06T14:05', 'Wednesday 6 March 2024, 14:05'],
    ['last week', 'last week'],
    ['2024-13-06', '2024'],
  ])('%s is %s', (iso, label) => {
    expect(dateLabel(iso)).toBe(label);
  });
});

describe('intervalLabel', () => {
  it.each([
    ['2024-03-07', '2024-03-08', 'day', 'Thursday 7 March 2024'],
    ['2024-03-01', '2024-04-01', 'month', 'March 2024'],
    ['2024-01-01', '2025-01-01', 'year', '2024'],
    ['2024-03-04', '2024-03-11', 'week', '4 to 10 March 2024'],
    ['2024-02-26', '2024-03-04', 'week', '26 February to 3 March 2024'],
    ['2023-12-25', '2024-01-01', 'week', '25 to 31 December 2023'],
    ['2023-12-28', '2024-01-04', 'week', '28 December 2023 to 3 January 2024'],
    ['2024-03-07T09:00', '2024-03-07T10:00', 'hour', 'Thursday 7 March 2024, 09:00'],
    ['2024-03-07T06:00', '2024-03-07T12:00', 'daypart', 'Thursday 7 March 2024, from 06:00'],
    ['2010-01-01', '2020-01-01', 'decade', '1 January 2010 to 31 December 2019'],
  ] as const)('%s to %s (%s) is %s', (from, to, granularity, label) => {
    expect(intervalLabel({ from, to }, granularity)).toBe(label);
  });
});

it('dayNumber counts days', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('soon')).toBeNaN();
});
