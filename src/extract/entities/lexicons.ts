import { MONTHS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, SHARED_FIRST_NAMES } from '../../lexicon/en/first-names.ts';
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NICKNAMES,
  RANKS,
  WEAK_FIRST_NAMES,
  WORLD_FIRST_NAMES,
} from '../../lexicon/en/honorifics.ts';
import * as nameWords from '../../lexicon/en/name-words.ts';
import * as offices from '../../lexicon/en/offices.ts';
import * as organisations from '../../lexicon/en/organisations.ts';
import { STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import { WORD_FREQUENCY } from '../../lexicon/en/word-frequency.ts';
import { foldFast } from './fold-fast.ts';

/** `m`, `f`, or `''` where a word fits both. */
export type Gender = 'm' | 'f' | '';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);

/** Words that carry no content. */
export const STOPS: ReadonlySet<string> = set(STOP_WORDS);
/** Capitalised words that name nothing, days of the week among them. */
export const NOT_NAMES: ReadonlySet<string> = set([...nameWords.NOT_NAMES, ...WEEKDAYS.map(([day]) => day)]);
/** Months and their abbreviations. */
export const MONTH_WORDS: ReadonlySet<string> = set(MONTHS.map(([month]) => month));
/** The list of that name in the lexicon, for looking up. */
export const DIRECTIONS: ReadonlySet<string> = set(nameWords.DIRECTIONS);
/** The list of that name in the lexicon, for looking up. */
export const PLACE_HEADS: ReadonlySet<string> = set(nameWords.PLACE_HEADS);
/** The list of that name in the lexicon, for looking up. */
export const PLACE_OPENERS: ReadonlySet<string> = set(nameWords.PLACE_OPENERS);
/** The list of that name in the lexicon, for looking up. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = set(nameWords.PLACE_PREPOSITIONS);
/** The list of that name in the lexicon, for looking up. */
export const LAW_HEADS: ReadonlySet<string> = set(nameWords.LAW_HEADS);
/** The list of that name in the lexicon, for looking up. */
export const LAW_OPENERS: ReadonlySet<string> = set(nameWords.LAW_OPENERS);
/** The list of that name in the lexicon, for looking up. */
export const EVENT_HEADS: ReadonlySet<string> = set(nameWords.EVENT_HEADS);
/** The list of that name in the lexicon, for looking up. */
export const EVENT_OPENERS: ReadonlySet<string> = set(nameWords.EVENT_OPENERS);
/** The list of that name in the lexicon, for looking up. */
export const SURNAME_HEADS: ReadonlySet<string> = set(nameWords.SURNAME_HEADS);
/** The list of that name in the lexicon, for looking up. */
export const POSSESSIVES_INSIDE: ReadonlySet<string> = set(nameWords.POSSESSIVES_INSIDE);
/** The list of that name in the lexicon, for looking up. */
export const ORGANISATION_HEADS: ReadonlySet<string> = set(organisations.ORGANISATION_HEADS);
/** The list of that name in the lexicon, for looking up. */
export const ORGANISATION_OPENERS: ReadonlySet<string> = set(organisations.ORGANISATION_OPENERS);
/** The list of that name in the lexicon, for looking up. */
export const COMPANY_ENDINGS: ReadonlySet<string> = set(organisations.COMPANY_ENDINGS);
/** The list of that name in the lexicon, for looking up. */
export const CHAMBERS: ReadonlySet<string> = set(organisations.CHAMBERS);
/** Small words inside surnames. */
export const PARTICLES: ReadonlySet<string> = set(NAME_PARTICLES);
/** What follows a name and belongs to it. */
export const SUFFIXES: ReadonlySet<string> = set(NAME_SUFFIXES);
/** The list of that name in the lexicon, for looking up. */
export const ROLE_NOUNS: ReadonlySet<string> = set(offices.ROLE_NOUNS);
/** The list of that name in the lexicon, for looking up. */
export const TITLE_MODIFIERS: ReadonlySet<string> = set(offices.TITLE_MODIFIERS);
/** The list of that name in the lexicon, for looking up. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = set(offices.EMPTY_MODIFIERS);
/** The list of that name in the lexicon, for looking up. */
export const UNIQUE_OFFICES: ReadonlySet<string> = set(offices.UNIQUE_OFFICES);
/** Party letters and adjectives with their compared form. */
export const PARTIES: ReadonlyMap<string, string> = new Map(offices.PARTIES);
/** How a person stands to an office. */
export const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'candidate' | 'deputy'> = new Map(
  offices.STATUS_WORDS,
);
/** Forms of address with the gender that they tell. */
export const HONORIFIC_GENDER: ReadonlyMap<string, string> = new Map(HONORIFICS);
/** Abbreviated titles with their full form. */
export const RANK_WORDS: ReadonlyMap<string, string> = new Map(RANKS);
/** Short first names with the full ones. */
export const FULL_FIRST_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  NICKNAMES.map(([short, full]) => [short, full.split('|')]),
);
/** Roles with the gender that they tell. */
export const ROLE_GENDER: ReadonlyMap<string, Gender> = new Map(offices.GENDERED_ROLES);
/** Words of kinship with the gender that they tell. */
export const RELATION_GENDER: ReadonlyMap<string, Gender> = new Map(offices.RELATIONS);
/** Titles of several words, by their first word, longest first. */
export const FIXED_TITLES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: string }[]
> = fixedTitles();

function fixedTitles(): Map<string, { words: string[]; value: string }[]> {
  const byFirst = new Map<string, { words: string[]; value: string }[]>();
  for (const [title, value] of offices.FIXED_TITLES) {
    const words = title.split(/[\s-]/);
    const list = byFirst.get(words[0] ?? '');
    if (list) list.push({ words, value });
    else byFirst.set(words[0] ?? '', [{ words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** First names, folded, with their gender. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = firstNames();

function firstNames(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  const put = (list: string, gender: Gender): void => {
    for (const name of list.split(' ')) names.set(foldFast(name), gender);
  };
  put(SHARED_FIRST_NAMES, '');
  put(FEMALE_FIRST_NAMES, 'f');
  put(MALE_FIRST_NAMES, 'm');
  for (const [gender, list] of WORLD_FIRST_NAMES) {
    for (const each of list.split(' ')) {
      const name = foldFast(each);
      const known = names.get(name);
      if (known === undefined) names.set(name, gender as Gender);
      else if (known !== gender) names.set(name, '');
    }
  }
  return names;
}

/** First names that are words too, folded, with their gender: names only before another capitalised word. */
export const WEAK_NAMES: ReadonlyMap<string, Gender> = new Map(
  WEAK_FIRST_NAMES.flatMap(([gender, list]) =>
    list.split(' ').map((name): [string, Gender] => [foldFast(name), gender as Gender]),
  ),
);

/** Rank of frequent English words (lower is more frequent). */
export const FREQUENCY: ReadonlyMap<string, number> = ranks();

function ranks(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [rank, words] of WORD_FREQUENCY) for (const word of words.split(' ')) found.set(word, rank);
  return found;
}
