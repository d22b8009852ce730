import type { Granularity, TimeMention } from '../model/mention.ts';

/**
 * How two times stand to each other. `same`: one interval or length. `contained`: one is a more exact telling of the other.
 * `overlap`: they share some time, and each has some of its own. `clash`: they exclude each other.
 */
export type TimeVerdict = 'same' | 'contained' | 'overlap' | 'clash' | 'incomparable';

/** Granularities by size, smallest first. */
const SIZE: Readonly<Record<Granularity, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  daypart: 0.4,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30.4,
  season: 91,
  quarter: 91,
  'half-year': 183,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};
/** Years are told as "a decade": coarse granularities are no exact statement. */
const COARSE = SIZE.decade;
const OPEN_ENDED: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until', 'from', 'by']);

/** Compares two time mentions: dates by their intervals, durations by their lengths. */
export function compareTimes(x: TimeMention, y: TimeMention): TimeVerdict {
  if (x.kind === 'duration' && y.kind === 'duration') return compareLengths(x, y);
  if (x.kind !== 'date' || y.kind !== 'date') return 'incomparable';
  if (!x.interval || !y.interval) return compareWeekdays(x, y);
  if (SIZE[x.granularity] >= COARSE || SIZE[y.granularity] >= COARSE) return 'incomparable';
  if (x.zone !== y.zone && isClock(x) && isClock(y)) return 'incomparable';
  const [p, q] = [x.interval, y.interval];
  const [a, b] = [
    { from: pad(p.from), to: pad(p.to) },
    { from: pad(q.from), to: pad(q.to) },
  ];
  if (a.from === b.from && a.to === b.to) return 'same';
  if (isWindow(x) && isWindow(y)) return compareWindows(a, b);
  if ((a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)) return 'contained';
  if (a.from < b.to && b.from < a.to)
    return isLoose(x) || isLoose(y) || x.modifier || y.modifier ? 'contained' : 'overlap';
  // "By the end of the month" leaves room before, none after.
  if (bound(x) === 'by' && bound(y) === '') return b.from >= a.to ? 'clash' : 'contained';
  if (bound(y) === 'by' && bound(x) === '') return a.from >= b.to ? 'clash' : 'contained';
  if (bound(x) !== bound(y)) return 'incomparable';
  return isFarWeekday(x, y) ? 'incomparable' : 'clash';
}

/** Weekdays tell a difference even where one of them cannot be placed, as long as they name no date. */
function compareWeekdays(x: TimeMention, y: TimeMention): TimeVerdict {
  const [p, q] = [x.parts.weekday, y.parts.weekday];
  if (!p?.stated || !q?.stated || x.parts.day?.stated || y.parts.day?.stated) return 'incomparable';
  return p.value === q.value ? 'same' : 'clash';
}

/** "Within 60 days": a stretch that runs from the day of writing and states no date. */
const isWindow = (time: TimeMention): boolean =>
  !isStated(time) && time.direction === 'future' && !time.modifier && time.granularity !== 'daypart';

type Stretch = { readonly from: string; readonly to: string };

function compareWindows(a: Stretch, b: Stretch): TimeVerdict {
  const [x, y] = [lengthOf(a), lengthOf(b)];
  const [start, other] = [Date.parse(`${a.from}Z`), Date.parse(`${b.from}Z`)];
  if (Math.abs(start - other) > 3 * DAY || Math.max(x, y) < 1.2 * Math.min(x, y)) return 'contained';
  return 'overlap';
}

const DAY = 86_400_000;
const lengthOf = (stretch: Stretch): number => Date.parse(`${stretch.to}Z`) - Date.parse(`${stretch.from}Z`);

/** Windows ("within two weeks") and parts of a day ("late Thursday night") have no sharp ends. */
function isLoose(time: TimeMention): boolean {
  return time.granularity === 'daypart' || time.granularity === 'hour' || !isStated(time);
}

const isClock = (time: TimeMention): boolean => time.granularity === 'hour' || time.granularity === 'minute';
const pad = (iso: string): string => (iso.length === 10 ? `${iso}T00:00` : iso);
const bound = (time: TimeMention): string => (time.modifier && OPEN_ENDED.has(time.modifier) ? time.modifier : '');

/** The same weekday a week apart is a matter of placing, not of what the words say. */
function isFarWeekday(x: TimeMention, y: TimeMention): boolean {
  const [p, q] = [x.parts.weekday, y.parts.weekday];
  if (!p?.stated || !q?.stated || p.value !== q.value) return false;
  return !(x.parts.day?.stated || y.parts.day?.stated);
}

function compareLengths(x: TimeMention, y: TimeMention): TimeVerdict {
  if (!x.days || !y.days) return 'incomparable';
  const [a, b] = [x.days, y.days];
  if (a.min === b.min && a.max === b.max) return 'same';
  if (a.min <= b.max && b.min <= a.max) return 'contained';
  if (x.granularity === y.granularity) return 'clash';
  // Told in two units, the coarser one is rounded to the nearest: "a two-year inquiry" may have taken 22 months.
  const slack = Math.max(SIZE[x.granularity], SIZE[y.granularity]) / 2;
  return a.min - slack <= b.max && b.min - slack <= a.max ? 'contained' : 'clash';
}

/** True where the words themselves state the day, weekday, month, year or hour at which they clash, on both sides. */
export function isStated(time: TimeMention): boolean {
  if (time.kind === 'duration') return true;
  return Object.values(time.parts).some((part) => part?.stated);
}
