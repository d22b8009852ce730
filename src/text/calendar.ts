/*
 * The Gregorian calendar in whole days since 1970-01-01, in no time zone. Plain arithmetic, so that neither the machine's
 * zone nor its clock can be felt. Conversion after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain).
 */

/** A calendar day. `month` 1 to 12, `day` 1 to 31. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_BEFORE_ERA = 719_468;
const DAYS_PER_ERA = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True in leap years. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** True when the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. A month over 12 or under 1 carries into the year; a day out of the month carries too. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const realMonth = (((months % 12) + 12) % 12) + 1;
  const marchYear = Math.floor(months / 12) - (realMonth <= 2 ? 1 : 0);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (realMonth + (realMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_ERA;
}

/** The calendar day of a day number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + DAYS_BEFORE_ERA;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`. */
export function isoOfDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ISO_DAY = /^\s{0,9}(\d{4})-(\d\d)-(\d\d)(?!\d)/;

/** The day at the head of an ISO 8601 date or date-time, in the zone it is written in; undefined when there is none. */
export function dayOfIso(iso: string): number | undefined {
  const match = ISO_DAY.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** The same day of another month; the last day of it where the month is too short. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const first = dayNumber(year, month + months, 1);
  const target = calendarDay(first);
  return first + Math.min(day, daysInMonth(target.year, target.month)) - 1;
}

/** The Monday of the week that a day is in (ISO 8601). */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** The nth weekday of a month; `nth` -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

/** Easter Sunday of the western churches (the anonymous Gregorian method). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}
