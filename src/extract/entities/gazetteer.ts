import { AMBIGUOUS_PLACES } from '../../lexicon/en/city-traps.ts';
import { COUNTRIES, PEOPLES, REGIONS } from '../../lexicon/en/countries.ts';
import { PARTY_WORDS } from '../../lexicon/en/name-words.ts';
import { KNOWN_ORGANISATIONS, SEATS } from '../../lexicon/en/organisations.ts';
import { STATE_PEOPLE, US_STATES } from '../../lexicon/en/us-states.ts';
import { WORLD_CITIES } from '../../lexicon/en/world-cities.ts';
import type { EntityKind } from '../../model/mention.ts';
import { foldFast as fold } from './fold-fast.ts';

/** What the gazetteers know of a name. */
export type KnownName = {
  readonly kind: EntityKind;
  /** Same for all names of one thing: "united states" for "U.S.". */
  readonly key: string;
  /** Usual full name. */
  readonly name: string;
  /** Country of a nationality, capital, seat or city, by its usual name, folded. */
  readonly country?: string;
  /** Read only where the word is written in capitals ("US", not "us" or "Us"). */
  readonly caps: boolean;
  /** A name of people or an ordinary word too: needs words around that make it a place. */
  readonly weak: boolean;
  readonly abbreviation: boolean;
  /** "Calif.", "Fla.": read only after a comma. */
  readonly afterComma: boolean;
  /** Capital or seat that can stand for a government. */
  readonly seat: boolean;
};

type Entry = { readonly words: readonly string[]; readonly known: KnownName };

const byFirst = new Map<string, Entry[]>();
const countryNames = new Map<string, string>();

/** Cities of one word with the code of their country: thousands, made into entries only when they are met. */
const cities = new Map<string, string>();

function city(name: string, code: string): Omit<KnownName, 'caps' | 'abbreviation' | 'afterComma'> {
  const country = countryNames.get(code);
  return { kind: 'place', key: fold(name), name, ...(country ? { country } : {}), weak: false, seat: false };
}

function cityNamed(norm: string): KnownName | undefined {
  const code = cities.get(norm);
  if (code === undefined) return undefined;
  const name = `${norm[0]?.toUpperCase()}${norm.slice(1)}`;
  return { ...city(name, code), caps: false, abbreviation: false, afterComma: false };
}

/** Folded words of a name, as `Word.norm` gives them. */
export function nameWords(name: string): string[] {
  const folded = fold(name);
  // Most names are one word.
  if (/^[a-z]+$/.test(folded)) return [folded];
  return folded
    .replace(/\./g, '')
    .split(/[\s,-]+/)
    .filter(Boolean);
}

function add(name: string, known: Omit<KnownName, 'caps' | 'abbreviation' | 'afterComma'>, afterComma = false): void {
  const words = nameWords(name);
  const first = words[0];
  if (!first) return;
  // Second letter or second initial large: "NATO", "U.N."; a single look spares thousands of names the rest.
  const caps = words.length === 1 && /^.\.?[A-Z]/.test(name) && name === name.toUpperCase();
  const list = byFirst.get(first);
  if (list?.some((entry) => sameWords(entry.words, words) && entry.known.caps === caps)) return;
  const entry = { words, known: { ...known, caps, abbreviation: caps, afterComma } };
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, k) => word === b[k]);
}

const split = (list: string): string[] => list.split('|').filter(Boolean);
/** Plural of a nationality ("Russians"); those in -ese, -ish, -ch have none. */
const plurals = (people: string): string[] => {
  if (/(?:ese|ish|ch|ss|tch)$/i.test(people)) return [people];
  if (people.endsWith('man')) return [people, `${people.slice(0, -3)}men`];
  if (people.endsWith('woman')) return [people, `${people.slice(0, -5)}women`];
  return [people, `${people}s`];
};

function addAll(): void {
  const plain = { weak: false, seat: false };
  const weak = new Set(AMBIGUOUS_PLACES);
  for (const [code, name, also, people, capitals] of COUNTRIES) {
    const key = fold(name);
    countryNames.set(code, key);
    for (const each of [name, ...split(also)]) {
      add(each, { kind: 'place', key, name, country: key, seat: false, weak: weak.has(each) });
    }
    for (const each of split(people).flatMap(plurals)) {
      add(each, { kind: 'nationality', key: `${key} people`, name: each, country: key, ...plain });
    }
    for (const each of split(capitals)) {
      const place = split(capitals)[0] ?? each;
      add(each, { kind: 'place', key: fold(place), name: place, country: key, seat: true, weak: weak.has(each) });
    }
  }
  for (const [name, people] of REGIONS) {
    const key = fold(name);
    add(name, { kind: 'place', key, name, ...plain });
    for (const each of split(people).flatMap(plurals)) {
      add(each, { kind: 'nationality', key: `${key} people`, name: each, country: key, ...plain });
    }
  }
  for (const people of PEOPLES.flatMap(plurals)) {
    add(people, { kind: 'nationality', key: fold(people).replace(/s$/, ''), name: people, ...plain });
  }
  for (const [name, , agency] of US_STATES) {
    const place = name === 'District of Columbia' ? 'Washington' : name;
    for (const each of [name, agency]) {
      const short = each === agency && agency !== name;
      add(
        each,
        { kind: 'place', key: fold(place), name: place, country: 'united states', seat: false, weak: weak.has(each) },
        short,
      );
    }
  }
  for (const [people, state] of STATE_PEOPLE) {
    for (const each of plurals(people)) {
      add(each, { kind: 'nationality', key: `${fold(state)} people`, name: each, country: fold(state), ...plain });
    }
  }
  for (const [name, country, also] of SEATS) {
    const where = country === 'EU' ? 'european union' : (countryNames.get(country) ?? '');
    const kind = name === 'Brussels' || name === 'Westminster' ? 'place' : 'organisation';
    for (const each of [name, ...split(also)]) {
      add(each, { kind, key: fold(name), name, country: where, weak: false, seat: true });
    }
  }
  for (const [name, also] of KNOWN_ORGANISATIONS) {
    for (const each of [name, ...split(also)]) {
      add(each.replace(/^The /, ''), { kind: 'organisation', key: fold(name), name, ...plain });
    }
  }
  for (const [word, party] of PARTY_WORDS) add(word, { kind: 'organisation', key: fold(party), name: party, ...plain });
  for (const place of AMBIGUOUS_PLACES)
    add(place, { kind: 'place', key: fold(place), name: place, weak: true, seat: false });
  for (const [code, names] of WORLD_CITIES) {
    for (const name of names.split('|')) {
      if (/^[A-Z][a-z]+$/.test(name)) cities.set(name.toLowerCase(), code);
      else add(name, city(name, code));
    }
  }
  for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
}
addAll();

/** The longest known name that starts at word `i`, with its number of words. */
export function knownAt(
  norms: readonly { readonly norm: string; readonly caps: boolean; readonly gap: string }[],
  i: number,
): { readonly known: KnownName; readonly length: number } | undefined {
  const norm = norms[i]?.norm ?? '';
  for (const { words, known } of byFirst.get(norm) ?? []) {
    if (known.caps && !norms[i]?.caps) continue;
    if (known.afterComma && norms[i]?.gap !== ',') continue;
    let fits = true;
    for (let k = 1; k < words.length && fits; k += 1) {
      const next = norms[i + k];
      fits =
        next !== undefined &&
        next.norm === words[k] &&
        (next.gap === '' || next.gap === '-' || (next.gap === ',' && next.norm === 'dc'));
    }
    if (fits) return { known, length: words.length };
  }
  const known = cityNamed(norm);
  return known && { known, length: 1 };
}

/** What is known of a whole name, by its words. */
export function knownName(name: string): KnownName | undefined {
  const words = nameWords(name);
  const letters = name.replace(/[^\p{L}]/gu, '');
  const caps = letters === letters.toUpperCase();
  const found = byFirst
    .get(words[0] ?? '')
    ?.find(
      (entry) =>
        entry.words.length === words.length &&
        entry.words.every((word, k) => word === words[k]) &&
        (caps || !entry.known.caps),
    );
  return found?.known ?? (words.length === 1 ? cityNamed(words[0] ?? '') : undefined);
}
