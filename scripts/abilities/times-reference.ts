/*
 * The date cases of Recognizers-Text (MIT) measured against this project's reading and chrono-node's. Only figures leave
 * this file; the cases stay outside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './times-readers.ts';

/** One resolution of a reference case. */
export type Value = {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
};
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

/** One expression of a reference case, with the day that it's counted from. */
export type ReferenceItem = {
  readonly input: string;
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly today: string;
  readonly values: readonly Value[];
};

/**
 * Kinds of expression that news text doesn't hold, or holds only in a form whose reading is a convention of that set.
 * The first that fits excludes an expression. Each is about the form of the words, never about how a reader did.
 */
const EXCLUDED: readonly {
  readonly name: string;
  readonly why: string;
  readonly test: (item: ReferenceItem) => boolean;
}[] = [
  {
    name: 'nothing to compare',
    why: 'the set itself gives no resolution (impossible dates, seasons, fiscal and school years) or marks it undefined',
    test: (item) =>
      (item.type !== 'set' && item.values.every((v) => v.value === 'not resolved')) ||
      item.values.some((v) => v.Mod === 'ref_undef'),
  },
  {
    name: 'meal times and times without a day given as hours of an assistant',
    why: 'the hours of lunch, morning or night-time are a convention of the set, and no day is given',
    test: (item) =>
      /breakfast|lunch|dinner|daytime|night-?time/i.test(item.text) ||
      (item.type === 'timerange' && item.values.some((v) => /^T[A-Z]{2}/.test(v.timex))),
  },
  {
    name: 'the present moment',
    why: '"now", "at this time", "the minute" name no calendar time',
    test: (item) => item.values.some((v) => v.timex === 'PRESENT_REF') || /\bnow\b/i.test(item.text),
  },
  {
    name: 'units alone',
    why: '"the week", "all day", "some days", "end of day": a time only in a request to a calendar',
    test: (item) =>
      /^(?:the|all|any|some|end of(?: the)?) (?:day|days|week|month|year|hour|weekends?)$|^weekends?$/i.test(item.text),
  },
  {
    name: 'time zones alone',
    why: 'not a time',
    test: (item) => item.type === 'timezone',
  },
  {
    name: 'clock times in chat style',
    why: 'hours without "a.m.", "p.m.", minutes or a zone ("6-8 next Monday", "Monday at 6", "9p", "one thirty p m", "half an hour from now", "20 past 8") have two readings or are speech',
    test: (item) =>
      /time/.test(item.type) &&
      item.type !== 'duration' &&
      (/\bpast\b|o'?clock|ish\b|\d[ap]\b|\b[ap] \.? ?m\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b.*\b(thirty|forty|fifteen|a m|p m|pm)|seven twenty|\d-\d+\b(?! ?[ap]\.?m)|\bat \d{1,2}$|^\d{1,2},|and \d in the/i.test(
        item.text,
      ) ||
        new Set(item.values.map((v) => v.timex)).size > 1 ||
        (!/\d ?[ap]\.?m|\d:\d\d|noon|midnight|morning|afternoon|evening|night|hour|minute|day\b/i.test(item.text) &&
          true)),
  },
  {
    name: 'times counted in minutes and hours from the moment of writing',
    why: 'an article has a day of writing, seldom a minute',
    test: (item) => /^datetime/.test(item.type) && /\b(min|minutes?|hours?|h)\b|\dh\b/i.test(item.text),
  },
  {
    name: 'days as numbers without a year',
    why: '"10/1", "5.12", "29/03", "5/7/2020" and "22/May" are not news style, and differ by country',
    test: (item) =>
      /\b\d\/\d\/\d{4}/.test(item.text) ||
      (/\b\d{1,2}[./-]\d{1,2}\b(?![./-]?\d)|\b\d{1,2}\/\d{1,2}\/\d{2}\b|[A-Za-z]{3}\/\d|\d\/[A-Za-z]{3}|\d-[A-Za-z]{3}-\d|[A-Za-z]{3}-\d\d-\d{4}/.test(
        item.text,
      ) &&
        !/[a-z]+ \d{1,2}-\d{1,2}$/i.test(item.text)),
  },
  {
    name: 'business and file notations',
    why: '"q1-2019", "2019-H2", "cy18", "week 31", "2014~2018", "year to date", "working week", "business days", dates in addresses',
    test: (item) =>
      /^(cy|sy|q\d-|\d{4}-[qh]|week \d)|~|to date|till date|business|work(ing)? ?week|q\d of|\d{4}-\d\d$|\b\d{8}\b|\d-\d{1,2}-\d{4}/i.test(
        item.text,
      ) || /www\.|phrase|^-\d/.test(item.input),
  },
  {
    name: 'numbers spelled as in speech',
    why: 'years and days in words ("nineteen eighty six", "friday march fifteenth nine a m"), two-digit years without an apostrophe',
    test: (item) =>
      /nineteen|two thousand|and four|and half|\bof \d\d$|first \d\d$|twenty (first|second|fourth|five|six)|fifteenth|\b(ninth|seventeenth|twenty-seventh|thirty first)\b/i.test(
        item.text,
      ) || /\d ?(Y|W|h|hr|sec|min)$|\d\.\d+years/i.test(item.text),
  },
  {
    name: 'weekdays and months as in chat',
    why: '"Mon or Tue", "Wed 13th", "mar4", "Sunday 31" without "the", and in lower case months that are other words too',
    test: (item) =>
      /\b(mon|tue|wed|thu|fri|sat|sun)\b|mar4|day \d\d$|\bon \d+th\b|^\d+th$|^1 hr$|^(?:may|april)$/i.test(item.text),
  },
  {
    name: 'commands to a search engine or calendar',
    why: '"greater than 2015", "3 days, from today", "next 5/12", "today pm"',
    test: (item) =>
      /greater|\bpm$|\bam$|, from|days from today$|or later|^next \d|any time|as early as|starting may/i.test(
        item.text,
      ) &&
      !/\d ?[ap]m|from tomorrow/i.test(item.text) &&
      item.type !== 'date',
  },
];

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

/** The reason why an expression is left out, if it is. */
export function exclusionOf(item: ReferenceItem): { name: string; why: string } | undefined {
  return EXCLUDED.find((kind) => kind.test(item));
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
