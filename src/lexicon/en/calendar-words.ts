/*
 * Words of the calendar. Written for this project.
 */

/** Months, with the abbreviations of news agencies (without their full stop). */
export const MONTHS: readonly (readonly [word: string, month: number])[] = [
  ['apr', 4],
  ['april', 4],
  ['aug', 8],
  ['august', 8],
  ['dec', 12],
  ['december', 12],
  ['feb', 2],
  ['february', 2],
  ['jan', 1],
  ['january', 1],
  ['jul', 7],
  ['july', 7],
  ['jun', 6],
  ['june', 6],
  ['mar', 3],
  ['march', 3],
  ['may', 5],
  ['nov', 11],
  ['november', 11],
  ['oct', 10],
  ['october', 10],
  ['sep', 9],
  ['sept', 9],
  ['september', 9],
];

/** Months that are ordinary words or people's names too, and need company to be read as months. */
export const AMBIGUOUS_MONTHS: readonly string[] = ['april', 'august', 'june', 'march', 'may'];

/** Days of the week, 1 Monday to 7 Sunday. */
export const WEEKDAYS: readonly (readonly [word: string, weekday: number])[] = [
  ['friday', 5],
  ['monday', 1],
  ['saturday', 6],
  ['sunday', 7],
  ['thursday', 4],
  ['tuesday', 2],
  ['wednesday', 3],
];

/** Short days of the week, read only right before a date ("Thu, 07 Mar 2024"). */
export const WEEKDAY_ABBREVIATIONS: readonly (readonly [word: string, weekday: number])[] = [
  ['fri', 5],
  ['mon', 1],
  ['sat', 6],
  ['sun', 7],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
];

/** Seasons, by the first month of the northern one. */
export const SEASONS: readonly (readonly [word: string, firstMonth: number])[] = [
  ['autumn', 9],
  ['fall', 9],
  ['spring', 3],
  ['summer', 6],
  ['winter', 12],
];

/** Unit of a length of time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Units of time, singular and plural. */
export const TIME_UNITS: readonly (readonly [word: string, unit: TimeUnit])[] = [
  ['centuries', 'century'],
  ['century', 'century'],
  ['day', 'day'],
  ['days', 'day'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['month', 'month'],
  ['months', 'month'],
  ['night', 'night'],
  ['nights', 'night'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['second', 'second'],
  ['seconds', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
];

/**
 * Parts of the day, in hours from its midnight. Wide on purpose, so that "Thursday morning" and "1 a.m. on Thursday"
 * do not clash; a night ends on the next day.
 */
export const DAYPARTS: readonly (readonly [word: string, from: number, to: number])[] = [
  ['afternoon', 12, 19],
  ['dawn', 3, 9],
  ['daybreak', 3, 9],
  ['dusk', 15, 23],
  ['evening', 16, 24],
  ['lunchtime', 11, 15],
  ['midafternoon', 13, 18],
  ['midmorning', 7, 13],
  ['morning', 0, 12],
  ['night', 17, 30],
  ['nightfall', 15, 23],
  ['sunrise', 3, 9],
  ['sunset', 15, 23],
];

/** Words that point at a day counted from the day of writing. */
export const DEICTIC_DAYS: readonly (readonly [word: string, days: number])[] = [
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
  ['yesterday', -1],
];

/** Adverbs and adjectives of regular times, with their unit. */
export const RECURRING_WORDS: readonly (readonly [word: string, unit: TimeUnit])[] = [
  ['annual', 'year'],
  ['annually', 'year'],
  ['biannual', 'year'],
  ['biannually', 'year'],
  ['biennial', 'year'],
  ['bimonthly', 'month'],
  ['biweekly', 'week'],
  ['daily', 'day'],
  ['everyday', 'day'],
  ['fortnightly', 'fortnight'],
  ['hourly', 'hour'],
  ['monthly', 'month'],
  ['nightly', 'night'],
  ['quarterly', 'quarter'],
  ['semiannual', 'year'],
  ['semiannually', 'year'],
  ['weekly', 'week'],
  ['yearly', 'year'],
];

/** Time zones as news texts write them after a clock time. */
export const TIME_ZONES: readonly string[] = [
  'ACST',
  'AEDT',
  'AEST',
  'AKST',
  'AST',
  'AWST',
  'BST',
  'CDT',
  'CEST',
  'CET',
  'CST',
  'EAT',
  'EDT',
  'EEST',
  'EET',
  'EST',
  'ET',
  'GMT',
  'HKT',
  'HST',
  'IDT',
  'IST',
  'JST',
  'KST',
  'MDT',
  'MSK',
  'MST',
  'MT',
  'NZDT',
  'NZST',
  'PDT',
  'PKT',
  'PST',
  'PT',
  'SAST',
  'SGT',
  'UTC',
  'WAT',
  'WIB',
];
