/**
 * A place name that the large agencies have given up, what they write instead, the year from which they do, and how words
 * for its country begin: an article that never has one means another place (Odessa in Texas).
 */
export type SupersededName = {
  readonly old: string;
  readonly now: string;
  readonly since: number;
  readonly country: string;
};

/**
 * Names that AP, Reuters and the BBC have all given up for another, in the order of the old name. Names on which houses
 * still differ (Burma, Turkey, Saigon, Chernobyl) are left out, and so are names that live on in other senses (Canton,
 * Ceylon tea). Written for this project from the agencies' announcements.
 */
export const SUPERSEDED_NAMES: readonly SupersededName[] = [
  { old: 'Bombay', now: 'Mumbai', since: 2006, country: 'India' },
  { old: 'Byelorussia', now: 'Belarus', since: 1991, country: 'Belarus' },
  { old: 'Calcutta', now: 'Kolkata', since: 2001, country: 'India' },
  { old: 'Dnepropetrovsk', now: 'Dnipro', since: 2016, country: 'Ukrain' },
  { old: 'Kharkov', now: 'Kharkiv', since: 1992, country: 'Ukrain' },
  { old: 'Kiev', now: 'Kyiv', since: 2019, country: 'Ukrain' },
  { old: 'Kirovograd', now: 'Kropyvnytskyi', since: 2016, country: 'Ukrain' },
  { old: 'Kishinev', now: 'Chisinau', since: 1991, country: 'Moldov' },
  { old: 'Lvov', now: 'Lviv', since: 1992, country: 'Ukrain' },
  { old: 'Madras', now: 'Chennai', since: 2001, country: 'India' },
  { old: 'Nikolaev', now: 'Mykolaiv', since: 1992, country: 'Ukrain' },
  { old: 'Odessa', now: 'Odesa', since: 2022, country: 'Ukrain' },
  { old: 'Peking', now: 'Beijing', since: 1990, country: 'Chin' },
  { old: 'Swaziland', now: 'Eswatini', since: 2018, country: 'Africa' },
  { old: 'Zaporozhye', now: 'Zaporizhzhia', since: 1992, country: 'Ukrain' },
];
