import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDay,
  dayNumber,
  dayOfIso,
  daysInMonth,
  easterSunday,
  isDay,
  isLeapYear,
  isoOfDay,
  mondayOf,
  nthWeekday,
  weekdayOf,
} from '../../src/text/calendar.ts';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const anyDay = fc.integer({ min: -700_000, max: 1_000_000 });

describe('calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000);
        expect(calendarDay(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('comes back from a day number to the same day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day: dayOfMonth } = calendarDay(number);
        expect(dayNumber(year, month, dayOfMonth)).toBe(number);
        expect(isDay(year, month, dayOfMonth)).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-03-06T23:59+02:00', '2024-03-06'],
    [' 2024-03-06', '2024-03-06'],
  ])('reads the day of %s', (iso, expected) => expect(isoOfDay(day(iso))).toBe(expected));

  it.each(['2023-02-29', '2024-13-01', '2024-3-6', 'March 6', ''])('reads no day in “%s”', (iso) => {
    expect(dayOfIso(iso)).toBeUndefined();
  });

  it('carries months over the year', () => {
    expect(isoOfDay(dayNumber(2023, 14, 1))).toBe('2024-02-01');
    expect(isoOfDay(dayNumber(2024, -1, 1))).toBe('2023-11-01');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('moves %s by %i months to %s', (from, months, to) => {
    expect(isoOfDay(addMonths(day(from), months))).toBe(to);
  });

  it('begins weeks on Monday', () => {
    expect(isoOfDay(mondayOf(day('2024-03-10')))).toBe('2024-03-04');
    expect(isoOfDay(mondayOf(day('2024-03-04')))).toBe('2024-03-04');
  });

  it.each([
    [2023, 11, 4, 4, '2023-11-23'],
    [2024, 5, 1, -1, '2024-05-27'],
    [2024, 9, 1, 1, '2024-09-02'],
  ])('finds weekdays of a month (%i-%i)', (year, month, weekday, nth, expected) => {
    expect(isoOfDay(nthWeekday(year, month, weekday, nth))).toBe(expected);
  });

  it.each([
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('knows Easter of %i', (year, expected) => expect(isoOfDay(easterSunday(year))).toBe(expected));

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});
