import type { TimeUnit } from '../../lexicon/en/calendar-words.ts';
import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import type { Granularity, TimeModifier } from '../../model/mention.ts';

/** Smallest and largest number that the words allow. */
export type Count = { readonly min: number; readonly max: number };

/** "this", "last", "next"; `coming` is the nearest ahead; `previous` and `following` count by weeks ("the previous Friday"). */
export type Which = 'this' | 'last' | 'next' | 'coming' | 'previous' | 'following';

/** "early March", "mid-2015", "late last week"; `earlier` and `later` end or begin at the day of writing. */
export type Edge = 'early' | 'mid' | 'late' | 'earlier' | 'later';

/** A date with the parts that the words give. */
export type CalendarExpression = {
  readonly type: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly which?: Which;
  /** Week that a weekday is in, counted from the week of writing ("Monday of last week": -1). */
  readonly week?: number;
  /** Year counted from the year of writing ("March of last year": -1). */
  readonly yearOffset?: number;
  /** Month counted from the month of writing ("the 3rd of next month": 1). */
  readonly monthOffset?: number;
};

/** What the words say, before it is counted from any date. */
export type Expression =
  | CalendarExpression
  /** today, yesterday, tomorrow. */
  | { readonly type: 'deictic'; readonly days: number }
  /** this week, last month, next year. */
  | { readonly type: 'period'; readonly unit: TimeUnit; readonly offset: number; readonly implied?: boolean }
  /** three days ago, in two weeks. */
  | { readonly type: 'ago'; readonly count: Count; readonly unit: TimeUnit; readonly ahead: boolean }
  /** the last five days, the next two years. */
  | { readonly type: 'window'; readonly count: Count; readonly unit: TimeUnit; readonly ahead: boolean }
  /** two weeks after March 3; without `of`, from the last day told of ("two days later"). */
  | {
      readonly type: 'shift';
      readonly count: Count;
      readonly unit: TimeUnit;
      readonly after: boolean;
      readonly of?: Expression;
    }
  /** the next day, the same week, the previous year: counted from the last date told of. */
  | { readonly type: 'narrative'; readonly unit: TimeUnit; readonly offset: number }
  | {
      readonly type: 'season';
      readonly month: number;
      readonly year?: number;
      readonly which?: Which;
      readonly yearOffset?: number;
    }
  /** Quarter or half of a year; `of` 4 or 2. */
  | {
      readonly type: 'fraction';
      readonly nth: number;
      readonly of: 2 | 4;
      readonly year?: number;
      readonly yearOffset?: number;
    }
  /** the first week of March, the last weekend of the month; `nth` -1 is the last. */
  | {
      readonly type: 'part';
      readonly nth: number;
      readonly unit: TimeUnit;
      readonly weekday?: number;
      /** "the first ten days of March": 10. */
      readonly count?: number;
      readonly of: Expression;
    }
  /** the week of March 3. */
  | { readonly type: 'week-of'; readonly unit: 'week' | 'weekend'; readonly of: Expression }
  | { readonly type: 'decade'; readonly year: number; readonly length: 10 | 100 }
  | { readonly type: 'century'; readonly nth: number }
  | { readonly type: 'fiscal'; readonly year?: number; readonly offset?: number }
  | {
      readonly type: 'holiday';
      readonly rule: HolidayRule;
      readonly year?: number;
      readonly which?: Which;
      readonly yearOffset?: number;
      readonly weekend?: boolean;
    }
  | { readonly type: 'range'; readonly from: Phrase; readonly to: Phrase }
  /** A clock time or part of the day whose day the words don't give. */
  | { readonly type: 'clock' }
  | {
      readonly type: 'duration';
      readonly count: Count;
      readonly unit: TimeUnit;
      readonly days: Count;
    }
  | { readonly type: 'recurring'; readonly unit: TimeUnit }
  /** Known to be a time that cannot be placed, with the reason for people. */
  | { readonly type: 'vague'; readonly granularity: Granularity; readonly why: string };

/** A part of a day, in hours from its midnight. */
export type Daypart = { readonly from: number; readonly to: number };

/** A clock time in minutes from midnight, `to` for "9 to 11 a.m."; `exact` where minutes are stated. */
export type Clock = { readonly minute: number; readonly to?: number; readonly exact: boolean; readonly zone?: string };

/** An expression with the words around it that belong to it. `next` is the lexeme after it. */
export type Phrase = {
  readonly expression: Expression;
  readonly first: number;
  readonly next: number;
  readonly edge?: Edge;
  readonly daypart?: Daypart;
  readonly clock?: Clock;
  readonly modifier?: TimeModifier;
};

/** Days of one unit, for durations. A month is 30.4 days, a year 365.25. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 30.4,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** How exact a point is that is counted in a unit. */
export const UNIT_GRANULARITY: Readonly<Record<TimeUnit, Granularity>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
