/*
 * Days with a name. Written for this project; the rules of the days are public knowledge.
 */

/**
 * When a named day is. `fixed`: the same date each year. `weekday`: the nth weekday of a month (-1 the last), moved by
 * `plus` days. `easter`: days from Easter Sunday. `unknown`: differs from country to country or is set by sighting or
 * another calendar, so its date isn't worked out.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'unknown' };

function fixed(month: number, day: number): HolidayRule {
  return { kind: 'fixed', month, day };
}

function nth(month: number, weekday: number, count: number, plus = 0): HolidayRule {
  return { kind: 'weekday', month, weekday, nth: count, plus };
}

function easter(plus: number): HolidayRule {
  return { kind: 'easter', plus };
}

const UNKNOWN: HolidayRule = { kind: 'unknown' };

/** Named days by their words: lower case, without apostrophes and full stops. */
export const HOLIDAYS: readonly (readonly [words: string, rule: HolidayRule])[] = [
  ['all saints day', fixed(11, 1)],
  ['anzac day', fixed(4, 25)],
  ['april fools day', fixed(4, 1)],
  ['armistice day', fixed(11, 11)],
  ['ascension day', easter(39)],
  ['ash wednesday', easter(-46)],
  ['australia day', fixed(1, 26)],
  ['bastille day', fixed(7, 14)],
  ['black friday', nth(11, 4, 4, 1)],
  ['bonfire night', fixed(11, 5)],
  ['boxing day', fixed(12, 26)],
  ['burns night', fixed(1, 25)],
  ['canada day', fixed(7, 1)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['cinco de mayo', fixed(5, 5)],
  ['columbus day', nth(10, 1, 2)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['diwali', UNKNOWN],
  ['earth day', fixed(4, 22)],
  ['easter', easter(0)],
  ['easter monday', easter(1)],
  ['easter sunday', easter(0)],
  ['eid al adha', UNKNOWN],
  ['eid al fitr', UNKNOWN],
  ['election day', nth(11, 1, 1, 1)],
  ['epiphany', fixed(1, 6)],
  ['flag day', UNKNOWN],
  ['fourth of july', fixed(7, 4)],
  ['good friday', easter(-2)],
  ['groundhog day', fixed(2, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['halloween', fixed(10, 31)],
  ['hanukkah', UNKNOWN],
  ['holocaust memorial day', fixed(1, 27)],
  ['inauguration day', fixed(1, 20)],
  ['independence day', UNKNOWN],
  ['international womens day', fixed(3, 8)],
  ['july fourth', fixed(7, 4)],
  ['juneteenth', fixed(6, 19)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', fixed(5, 1)],
  ['lunar new year', UNKNOWN],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['maundy thursday', easter(-3)],
  ['may day', fixed(5, 1)],
  ['memorial day', nth(5, 1, -1)],
  ['midsummer eve', UNKNOWN],
  ['mlk day', nth(1, 1, 3)],
  ['mothers day', UNKNOWN],
  ['new years', fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['orthodox christmas', fixed(1, 7)],
  ['palm sunday', easter(-7)],
  ['passover', UNKNOWN],
  ['pentecost', easter(49)],
  ['pi day', fixed(3, 14)],
  ['presidents day', nth(2, 1, 3)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['rosh hashanah', UNKNOWN],
  ['saint patricks day', fixed(3, 17)],
  ['shrove tuesday', easter(-47)],
  ['st andrews day', fixed(11, 30)],
  ['st davids day', fixed(3, 1)],
  ['st georges day', fixed(4, 23)],
  ['st patricks day', fixed(3, 17)],
  ['super tuesday', UNKNOWN],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['valentines day', fixed(2, 14)],
  ['ve day', fixed(5, 8)],
  ['veterans day', fixed(11, 11)],
  ['victory day', UNKNOWN],
  ['whit monday', easter(50)],
  ['womens day', fixed(3, 8)],
  ['yom kippur', UNKNOWN],
];

/** Days that are the name of an event wherever one of the nouns follows ("the Sept. 11 attacks"). */
export const EVENT_DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly nouns: readonly string[];
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: ['attack', 'attacks', 'commission', 'hijackers', 'hijackings', 'terror', 'terrorist', 'terrorists'],
  },
  { month: 10, day: 7, year: 2023, nouns: ['assault', 'attack', 'attacks', 'massacre'] },
  { month: 1, day: 6, year: 2021, nouns: ['attack', 'capitol', 'committee', 'insurrection', 'riot', 'rioters'] },
];
