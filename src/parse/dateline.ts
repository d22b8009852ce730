import { AGENCY_LINES } from '../lexicon/en/boilerplate.ts';
import { COUNTRIES } from '../lexicon/en/countries.ts';
import { WORLD_CITIES } from '../lexicon/en/world-cities.ts';
import type { Dateline } from '../model/article.ts';
import { readStatedDate } from './stated-date.ts';

const SHOUT = "\\p{Lu}[\\p{Lu}.'’]{1,20}";
/** "NEW DELHI", "ST. PAUL", "PORT-AU-PRINCE", "ABOARD AIR FORCE ONE", "McALLEN". */
const CITY = `(?:(?:Ma?c)?${SHOUT}|\\p{Lu}\\.)(?:[ -](?:${SHOUT}|\\p{Lu}\\.|AU|DE|AL)){0,4}`;
const MIXED = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}";
const REGION = `(?:, (?<region>${MIXED}))?`;
const DAY =
  '(?<day>(?:\\p{Lu}\\p{L}{2,8}\\.?,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?:,? \\d{4})?))';
const AGENCY = '(?:\\((?<agency>[^()\\n]{2,60})\\)|/(?<slashed>[A-Z][A-Za-z -]{1,30})/\\.?)';
const DASH = '(?:--|[-—–―])';
const PLACES = `(?<places>${CITY}(?:(?:/| and | & )${CITY}){0,3})`;
const AFTER = `(?=["“‘'(\\[]{0,2}[\\p{Lu}\\p{N}$£€])`;

/** All capitals, with a dash; or an agency in brackets and perhaps no dash. */
const UPPER = [
  new RegExp(`^${PLACES}${REGION}(?:[,.] ${DAY})?\\.?(?: ?${AGENCY})?\\s{0,3}${DASH}\\s{0,3}`, 'u'),
  new RegExp(`^${PLACES}${REGION}[,.] ${DAY}\\.?,? ?${AGENCY}[:,]?\\s{1,3}${AFTER}`, 'u'),
];
const TITLE_CASE = new RegExp(
  `^(?<places>${MIXED}(?:/${MIXED}){0,3})${REGION}(?:[,.] ${DAY})?\\.?,? ?${AGENCY}\\s{0,3}(?:${DASH}|:)?\\s{0,3}${AFTER}`,
  'u',
);
/** A place in mixed case with a long dash and no agency: "London — ". */
const BARE = new RegExp(
  `^(?<places>${MIXED})(?:, (?<region>${MIXED}))?(?: (?<agency>CNN|AP|AFP|BBC|Reuters))? ?[—–]\\s{0,3}${AFTER}`,
  'u',
);
/** No place: "(Reuters) - ", "March 6 (Reuters) - ", "(CNN)". */
const PLACELESS = new RegExp(
  `^(?:${DAY} ?)?\\((?<agency>[^()\\n]{2,40})\\)\\s{0,3}(?:${DASH}|:)?\\s{0,3}${AFTER}`,
  'u',
);

const SHOUTED = /^(?:Ma?c)?\p{Lu}[\p{Lu}.’']/u;

const agencies: ReadonlySet<string> = new Set(AGENCY_LINES);
let places: ReadonlySet<string> | undefined;

/** Names of cities and countries, folded on first use only: most articles ask for none. */
function isPlace(name: string): boolean {
  places ??= new Set([
    ...WORLD_CITIES.flatMap(([, names]) => names.toLowerCase().split('|')),
    ...COUNTRIES.flatMap(([, name, , , capital]) => [name.toLowerCase(), capital.toLowerCase()]),
  ]);
  return places.has(name.toLowerCase().replace(/ city$/, '')) || places.has(name.toLowerCase());
}

/**
 * Reads a dateline at the head of a paragraph: `CHISINAU, March 6 (Reuters) -`, `WASHINGTON (AP) —`, `GROSSETO, Italy —`,
 * `PARIS/CHISINAU, March 6 -`, `(Reuters) -`. `offset` is the paragraph's place in the text; a day without year is
 * completed from `published` (the nearest such day).
 */
export function readDateline(paragraph: string, offset: number, published: string | undefined): Dateline | undefined {
  if (!/^[\p{Lu}(\d]/u.test(paragraph)) return undefined;
  // Beyond so many characters no dateline ends; the patterns need not look further.
  const head = paragraph.slice(0, 160);
  const match = matchDateline(head);
  const groups = match?.groups;
  if (!match || !groups || match[0].length >= paragraph.trimEnd().length) return undefined;
  const names = (groups['places'] ?? '')
    .split(/\/| and | & /)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const date = groups['day'] ? readStatedDate(groups['day'], published)?.value : undefined;
  const agency = groups['agency'] ?? groups['slashed'];
  return {
    places: names,
    ...(date ? { date: date.slice(0, 10) } : {}),
    ...(agency ? { agency } : {}),
    span: { start: offset, end: offset + match[0].length },
  };
}

/** Tries the patterns whose marks stand in the text: most paragraphs need none of them. */
function matchDateline(head: string): RegExpExecArray | undefined {
  const bracket = /[(/]/.test(head);
  if (!bracket && !/[-–—―]/.test(head)) return undefined;
  if (SHOUTED.test(head)) {
    for (const pattern of UPPER) {
      const match = pattern.exec(head);
      if (match && isShoutedPlace(match)) return match;
    }
  }
  if (bracket) {
    const match = TITLE_CASE.exec(head);
    const agency = match?.groups?.['agency'] ?? match?.groups?.['slashed'] ?? '';
    if (match && isAgencyName(agency, /[-–—―:]\s*$/.test(match[0]))) return match;
    const placeless = PLACELESS.exec(head);
    if (placeless && agencies.has((placeless.groups?.['agency'] ?? '').toLowerCase())) return placeless;
  }
  const bare = /[—–]/.test(head) ? BARE.exec(head) : null;
  return bare && isPlace(bare.groups?.['places'] ?? '') ? bare : undefined;
}

/** Not "IBM - the" or "A - B": a dash that joins needs blanks or a long dash, and a place is three letters long. */
function isShoutedPlace(match: RegExpExecArray): boolean {
  const name = match.groups?.['places'] ?? '';
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  const known =
    match.groups?.['agency'] !== undefined ||
    match.groups?.['slashed'] !== undefined ||
    match.groups?.['day'] !== undefined;
  if (letters < 3 || (!known && letters < 4)) return false;
  if (known) return true;
  const dash = /\s{0,3}(?:--|[-—–―])\s{0,3}$/.exec(match[0])?.[0] ?? '';
  return /\s|[—–―]/.test(dash);
}

/** An agency by name, or anything short in brackets before a dash, which must not be a party or an age. */
function isAgencyName(agency: string, dashed: boolean): boolean {
  if (agencies.has(agency.toLowerCase())) return true;
  return dashed && /^\p{Lu}[\p{L} &.'’-]{1,40}$/u.test(agency) && !/^[DRI]-|^(?:D|R|I|Rep|Dem|Con|Lab)$/.test(agency);
}
