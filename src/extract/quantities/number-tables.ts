import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ORDINALS,
  SCALE_ABBREVIATIONS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../../lexicon/en/number-words.ts';

/** Number words by what they do, for looking up. */
export const SMALL: ReadonlyMap<string, number> = new Map(SMALL_NUMBERS);
export const TEN: ReadonlyMap<string, number> = new Map(TENS);
export const SCALE: ReadonlyMap<string, number> = new Map(SCALES);
export const SHORT_SCALE: ReadonlyMap<string, number> = new Map(SCALE_ABBREVIATIONS);
export const ORDINAL: ReadonlyMap<string, number> = new Map(ORDINALS);
export const PART: ReadonlyMap<string, number> = new Map(DENOMINATORS);
export const FRACTION_SIGN: ReadonlyMap<string, number> = new Map(FRACTION_SIGNS);
