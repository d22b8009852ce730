import type { Granularity, Interval } from '../model/mention.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO date; NaN when it is none. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

/** An ISO 8601 date for people, as precise as it is: "Wednesday 6 March 2024, 14:05 +02:00". Anything else comes back as it is. */
export function dateLabel(iso: string): string {
  const match = ISO.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day, time, zone] = match;
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  if (!monthName) return year;
  if (!day) return `${monthName} ${year}`;
  const weekday = DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  const clock = time ? `, ${time}${zone === 'Z' ? ' UTC' : zone ? ` ${zone}` : ''}` : '';
  return `${weekday} ${Number(day)} ${monthName} ${year}${clock}`;
}

/** A resolved time for people: "Thursday 7 March 2024", "March 2024", "2019", "1 to 7 March 2024". */
export function intervalLabel(interval: Interval, granularity: Granularity): string {
  const { from, to } = interval;
  if (granularity === 'minute' || granularity === 'hour') return dateLabel(from);
  if (granularity === 'daypart')
    return `${dateLabel(from.slice(0, 10))}${from.length > 10 ? `, from ${from.slice(11, 16)}` : ''}`;
  const days = dayNumber(to) - dayNumber(from);
  if (!(days > 1)) return dateLabel(from.slice(0, 10));
  const first = from.slice(0, 10);
  if (first.endsWith('-01') && granularity === 'month' && days < 32) return dateLabel(first.slice(0, 7));
  if (first.endsWith('-01-01') && granularity === 'year' && days < 367) return first.slice(0, 4);
  return rangeLabel(first, isoDay(dayNumber(to) - 1));
}

function isoDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function rangeLabel(first: string, last: string): string {
  const from = ISO.exec(first);
  const to = ISO.exec(last);
  if (!from || !to) return `${first} to ${last}`;
  const end = `${Number(to[3])} ${MONTHS[Number(to[2]) - 1]} ${to[1]}`;
  if (from[1] !== to[1]) return `${Number(from[3])} ${MONTHS[Number(from[2]) - 1]} ${from[1]} to ${end}`;
  if (from[2] !== to[2]) return `${Number(from[3])} ${MONTHS[Number(from[2]) - 1]} to ${end}`;
  return `${Number(from[3])} to ${end}`;
}
