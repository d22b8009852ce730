/*
 * The date cases of Recognizers-Text (MIT) measured against this project's reading and chrono-node's. Only figures leave
 * this file; the cases stay outside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceItem, Value } from './times-exclusions.ts';
import type { Reading } from './times-readers.ts';

type Result = {
  readonly Text: string;
  readonly Start: number;
  readonly TypeName: string;
  readonly Resolution?: { readonly values: readonly Value[] };
};
type Case = {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly Result[];
};

/** Reads the reference cases: every expression as an item, and the texts that hold none. */
export function loadReference(
  sharedDir: string,
): { items: ReferenceItem[]; silent: { input: string; today: string }[] } | undefined {
  const path = join(sharedDir, 'data', 'dates-dev.json');
  if (!existsSync(path)) return undefined;
  const cases = JSON.parse(readFileSync(path, 'utf8')) as readonly Case[];
  const today = (one: Case): string => (one.Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10);
  const items = cases.flatMap((one) =>
    one.Results.map((result) => ({
      input: one.Input,
      text: result.Text,
      start: one.Input.toLowerCase().indexOf(result.Text.toLowerCase()),
      type: result.TypeName.replace('datetimeV2.', ''),
      today: today(one),
      values: result.Resolution?.values ?? [],
    })),
  );
  return {
    items,
    silent: cases.filter((c) => c.Results.length === 0).map((c) => ({ input: c.Input, today: today(c) })),
  };
}

const FUTURE = /\b(?:I'll|will|let's|schedule|plan|plans|should|can you|do you have)\b/i;
const PAST =
  /\b(?:was|were|did|happened|left|went|made|worked|finished|sold|found|visited|born|docked|disappeared|played|completed)\b/i;

const isSunday = (iso: string): boolean => new Date(`${iso}T00:00:00Z`).getUTCDay() === 0;

/** The values that count as right: where the set gives past and future, the one that the words of the text look to. */
function fittingValues(item: ReferenceItem): readonly Value[] {
  const { values } = item;
  if (values.length !== 2 || values[0]?.timex !== values[1]?.timex) return values;
  if (FUTURE.test(item.input) && !PAST.test(item.input)) return values.slice(1);
  if (PAST.test(item.input) && !FUTURE.test(item.input)) return values.slice(0, 1);
  return values;
}

const DAY_MS = 86_400_000;
const plus = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
const minute = (iso: string): string => iso.replace(' ', 'T').slice(0, 16);

/**
 * True when a reading is the resolution of the set. Both are made comparable first: the set's ranges leave out the last
 * unit named ("between 2007 and 2009" ends on 1 January 2009), begin the day after today ("the next 3 days") or end the
 * day before; ours hold all that is named and the day of writing. A point counted in weeks, months or years is an
 * exact day there, and here a stretch of one to two of that unit around the day. Parts of the day have other hours, "later this
 * week" has another beginning, and a Sunday's "last week" is the week just ended.
 */
export function agrees(item: ReferenceItem, reading: Reading | undefined): boolean {
  if (!reading) return false;
  if (item.type === 'set') return reading.kind === 'recurring';
  return fittingValues(item).some((value) => agreesWith(item, value, reading));
}

function agreesWith(item: ReferenceItem, value: Value, reading: Reading): boolean {
  if (item.type === 'duration') return agreesOnLength(Number(value.value) / 86_400, reading);
  if (item.type === 'time' || item.type === 'timerange') return agreesOnClock(value, reading);
  if (!reading.from || !reading.to) return false;
  if (value.value && item.type === 'date') return agreesOnDay(value.value, reading);
  if (value.value)
    return (
      reading.from === minute(value.value) ||
      (value.value.endsWith('23:59:59') && reading.from.slice(0, 10) === value.value.slice(0, 10))
    );
  if (value.Mod && /since|before|after|until/.test(value.Mod)) return agreesOnBoundary(value, reading);
  if (!value.start || !value.end) return false;
  if (/T(MO|AF|EV|NI)$/.test(value.timex))
    return reading.granularity === 'daypart' && reading.from.slice(0, 10) === value.start.slice(0, 10);
  return agreesOnRange(item, value, reading);
}

/** Lengths agree when ours holds theirs and has it for one end, or is vague ("several weeks"); a month is 30 or 30.4 days. */
function agreesOnLength(days: number, reading: Reading): boolean {
  if (!reading.days) return false;
  const { min, max } = reading.days;
  const near = (end: number): boolean => Math.abs(end - days) <= days * 0.02;
  return near(min) || near(max) || (min <= days && days <= max && max < 1e6);
}

function agreesOnClock(value: Value, reading: Reading): boolean {
  const wanted = (value.value ?? value.start ?? value.end ?? '').slice(0, 5);
  return reading.clock === wanted;
}

function agreesOnDay(day: string, reading: Reading): boolean {
  const { from = '', to = '', granularity } = reading;
  // Where our expression takes a clock time in too, the day is what is compared.
  if (granularity === 'minute' || granularity === 'hour') return from.slice(0, 10) === day;
  if (granularity === 'day') return from.slice(0, 10) === day && (to.slice(0, 10) === plus(day, 1) || to === from);
  if (!['week', 'month', 'year', 'decade'].includes(granularity ?? '')) return false;
  const unit = { week: 7, month: 31, year: 366, decade: 3653 }[granularity ?? ''] ?? 0;
  const length = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
  return from <= day && day < to && length < 2 * unit;
}

function agreesOnBoundary(value: Value, reading: Reading): boolean {
  const { from = '', to = '' } = reading;
  const boundary = minute(value.start ?? value.end ?? '');
  if (agreesOnDay(boundary, reading)) return true;
  const ends = from.length > 10 ? [from, to] : [from, to, plus(to, -1)];
  return ends.some((end) => end === boundary.slice(0, end.length));
}

function agreesOnRange(item: ReferenceItem, value: Value, reading: Reading): boolean {
  const { start = '', end = '' } = value;
  const { from = '', to = '' } = reading;
  // How much of a week or year "earlier", "late" or "the end" takes is a convention: the outer end is compared.
  if (/^(?:earlier|early|beginning)\b/i.test(item.text))
    return from.slice(0, 10) === start.slice(0, 10) && to <= plus(start, 183);
  if (/^(?:later?|end) (?!next)/i.test(item.text))
    return to.slice(0, 10) === end.slice(0, 10) && from >= plus(end, -366);
  if (start.length > 10) return from === minute(start) && to === minute(end);
  const relative = /\b(?:next|coming|upcoming|last|past|previous|within|days|later)\b/i.test(item.text);
  if (isSunday(item.today) && item.text.toLowerCase() === 'last week')
    return from === plus(start, 7) && to === plus(end, 7);
  const starts = [start, ...(relative ? [plus(start, -1)] : [])];
  const named =
    reading.granularity === 'year'
      ? [366, 365, 28, 29, 30, 31]
      : reading.granularity === 'month'
        ? [28, 29, 30, 31]
        : reading.granularity === 'quarter'
          ? [90, 91, 92]
          : [1];
  const ranged = /\b(?:to|through|and|till|until)\b|[-–~]/i.test(item.text);
  const endings = [
    end,
    ...(ranged ? named.map((days) => plus(end, days)) : []),
    ...(ranged || relative ? [plus(end, 1)] : []),
  ];
  return starts.includes(from) && endings.includes(to);
}
