/* Which of the reference cases are left out of the measuring, by the form of their words. Examples are invented. */

/** One resolution of a reference case. */
export type Value = {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
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
    why: 'hours without "a.m.", "p.m.", minutes or a zone ("Friday 3-5", "Friday at 7", "8p", "ten fifteen a m", "a quarter past 4") have two readings or are speech',
    test: (item) =>
      /time/.test(item.type) &&
      item.type !== 'duration' &&
      (/\bpast\b|o'?clock|ish\b|\d[ap]\b|\b[ap] \.? ?m\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b.*\b(thirty|forty|fifteen|a m|p m|pm)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:twenty|thirty|forty|fifty)\b|\d-\d+\b(?! ?[ap]\.?m)|\bat \d{1,2}$|^\d{1,2},|and \d in the/i.test(
        item.text,
      ) ||
        new Set(item.values.map((v) => v.timex)).size > 1 ||
        !/\d ?[ap]\.?m|\d:\d\d|noon|midnight|morning|afternoon|evening|night|hour|minute|day\b/i.test(item.text)),
  },
  {
    name: 'times counted in minutes and hours from the moment of writing',
    why: 'an article has a day of writing, seldom a minute',
    test: (item) => /^datetime/.test(item.type) && /\b(min|minutes?|hours?|h)\b|\dh\b/i.test(item.text),
  },
  {
    name: 'days as numbers without a year',
    why: '"4/8", "4.8", "4/8/2021" and "8/Apr" are not news style, and differ by country',
    test: (item) =>
      /\b\d\/\d\/\d{4}/.test(item.text) ||
      (/\b\d{1,2}[./-]\d{1,2}\b(?![./-]?\d)|\b\d{1,2}\/\d{1,2}\/\d{2}\b|[A-Za-z]{3}\/\d|\d\/[A-Za-z]{3}|\d-[A-Za-z]{3}-\d|[A-Za-z]{3}-\d\d-\d{4}/.test(
        item.text,
      ) &&
        !/[a-z]+ \d{1,2}-\d{1,2}$/i.test(item.text)),
  },
  {
    name: 'business and file notations',
    why: 'quarters, weeks and ranges in the signs of spreadsheets ("q2-2022", "week 12", "2001~2003"), "year to date", working weeks and days, dates in addresses',
    test: (item) =>
      /^(cy|sy|q\d-|\d{4}-[qh]|week \d)|~|to date|till date|business|work(ing)? ?week|q\d of|\d{4}-\d\d$|\b\d{8}\b|\d-\d{1,2}-\d{4}/i.test(
        item.text,
      ) || /www\.|phrase|^-\d/.test(item.input),
  },
  {
    name: 'numbers spelled as in speech',
    why: 'years and days in words ("nineteen seventy one", "may tenth"), two-digit years without an apostrophe, units of one letter',
    test: (item) =>
      /nineteen|two thousand|and four|and half|\bof \d\d$|first \d\d$|\b(?:twenty|thirty)[ -](?:first|second|third|fourth|five|six|seven|seventh)\b|\b(?:ninth|fifteenth|seventeenth)\b/i.test(
        item.text,
      ) || /\d ?(Y|W|h|hr|sec|min)$|\d\.\d+years/i.test(item.text),
  },
  {
    name: 'weekdays and months as in chat',
    why: '"Thu 9th", "jun7", "Monday 12" without "the", and in lower case months that are other words too',
    test: (item) =>
      /\b(mon|tue|wed|thu|fri|sat|sun)\b|^[a-z]{3}\d|day \d\d$|\bon \d+th\b|^\d+th$|^1 hr$|^(?:may|april)$/i.test(
        item.text,
      ),
  },
  {
    name: 'commands to a search engine or calendar',
    why: '"greater than 1990", "two days, from today", "tomorrow am"',
    test: (item) =>
      /greater|\bpm$|\bam$|, from|days from today$|or later|^next \d|any time|as early as|weeks starting/i.test(
        item.text,
      ) &&
      !/\d ?[ap]m|from tomorrow/i.test(item.text) &&
      item.type !== 'date',
  },
];

/** The reason why an expression is left out, if it is. */
export function exclusionOf(item: ReferenceItem): { name: string; why: string } | undefined {
  return EXCLUDED.find((kind) => kind.test(item));
}
