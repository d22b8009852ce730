import {
  AGENCY_LINES,
  BOILERPLATE_ENDS,
  BOILERPLATE_LINES,
  BOILERPLATE_STARTS,
  CAPTION_STARTS,
  PHOTO_CREDITS,
} from '../lexicon/en/boilerplate.ts';
import { MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lexicon/en/calendar-words.ts';
import { BYLINE_WORDS, HEAD_KEYS, PUBLICATION_WORDS, ZONE_OFFSETS } from '../lexicon/en/wire-lines.ts';

/** What a line of its own says about the article. */
export type HeadKey = (typeof HEAD_KEYS)[number][1];

const lines: ReadonlySet<string> = new Set(BOILERPLATE_LINES);
const agencies: ReadonlySet<string> = new Set(AGENCY_LINES);
const keys: ReadonlyMap<string, HeadKey> = new Map(HEAD_KEYS);
const bylineWords: ReadonlySet<string> = new Set(BYLINE_WORDS);
const calendar: ReadonlySet<string> = new Set(
  [...MONTHS, ...WEEKDAYS, ...WEEKDAY_ABBREVIATIONS].map(([word]) => word.toLowerCase().replace(/\.$/, '')),
);
const months: ReadonlySet<string> = new Set(MONTHS.map(([word]) => word.toLowerCase().replace(/\.$/, '')));
const dateWords: ReadonlySet<string> = new Set([
  ...PUBLICATION_WORDS,
  ...ZONE_OFFSETS.map(([zone]) => zone),
  'et',
  'pt',
  'ist',
  'eastern',
]);

const STARTS = new RegExp(`^(?:[-–—*>»•_]{1,3} ?)?(?:${BOILERPLATE_STARTS.join('|')})`, 'iu');
const ENDS = new RegExp(`(?:${BOILERPLATE_ENDS.join('|')})$`, 'iu');
const CAPTION = new RegExp(`^\\(?(?:${CAPTION_STARTS.join('|')})`, 'iu');
const CREDIT = `(?:${PHOTO_CREDITS.join('|')})`;
const ONLY_CREDIT = new RegExp(`^[([]?${CREDIT}[)\\]]?$`, 'iu');
const CREDIT_TAIL = new RegExp(`(?<=[.!?”"’)\\s|])[ |\\[(]{0,3}${CREDIT}[)\\]]?$`, 'iu');
const SIGNED = /contribut|report|assist|reserved|redistribut|covers|editor|correspondent|columnist|journalist|writer/i;
/** Cheap test before the dear one; credits are at most so long. */
const CREDITED =
  /photo|image|picture|credit|reuters|afp|epa|getty|pool|via|\bpa\b|\bap\b|alamy|shutterstock|xinhua|anadolu|bloomberg|associated|press/i;
const LONGEST_CREDIT = 160;
const EMBED =
  /^(?:[-—–]{1,2}\s?.{1,60}\(@\w{1,20}\).{0,40}|https?:\/\/\S{1,400}|(?:www|pic\.twitter)\.\S{1,200}|@\w{1,20}|(?:#\w{1,40}\s?){1,8}|\[?(?:tweet|embed|video|image|photo|gallery|map|audio|podcast)[^\]]{0,60}\])$/i;
const EMBED_TAIL = /\s(?:pic\.twitter\.com\/\w{1,20}\s?)?[-—–]{1,2}\s?[^()]{1,60}\(@\w{1,20}\)\s.{4,30}$/;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,10}\b|\B@\w{2,20}\b/i;
const CORRECTION =
  /^[([*_]{0,3}(?:correct(?:ion|ed|s)s?|clarifications?|refiles?|retraction|editors?['’]?s? note|note to (?:readers|editors)|story withdrawn|withdrawn)\b[^.]{0,60}?[:—–-]/i;
const CORRECTING =
  /^[([*_]{0,3}(?:corrects|clarifies|refiles|adds|updates|recasts|removes|rewrites|deletes|repeats)\b[^.]{3,200}[)\]]$|^[([*_]{0,3}(?:this|an earlier|a previous|the original|the \p{L}{3,8} \d{1,2}|earlier) (?:[\p{L}\d,.’'-]{1,20} ){0,6}?(?:story|article|report|version|dispatch|headline|item|post|caption|photo caption|graphic)s?\b.{0,60}?\b(?:correct(?:ed|s|ing)|misstated|misspelled|misidentified|mischaracterized|incorrectly|mistakenly|erroneously|wrongly|amended|clarified|updated|refiled|originally (?:said|stated|reported|gave))\b/iu;
const SLUG =
  /^(?:(?:BC|AP|AFP|PA|US|EU|UN)-[\p{Lu}\p{N}][\p{L}\p{N}/,&. -]{2,80}|\p{Lu}[\p{Lu}\p{N}]{1,20}(?:-[\p{Lu}\p{N}]{2,20}){0,4}\/[\p{Lu}\p{N}-]{0,30}(?: \([^()]{1,60}\))?|.{2,60},? ?\d(?:st|nd|rd|th)? ?(?:[Ll][Dd]\b|[Ll]ead\b|[Tt]ake\b|[Ll]d-Writethru).{0,20}|.{2,50}-Writethru.{0,20})$/u;
const TAKE = /^\(?(?:(?:take|page) \d{1,2}|\d(?:st|nd|rd|th) take|[1-9]\d{0,3} words|eds: .{1,200})\)?$/i;
const WORD = /[^\s,;|•·()/]+/g;
const INTRO =
  /^(?:(?:By|BY)|(?:Story|Written|Words|Reported|Reporting|Analysis|Text|Report|Interview|Opinion) by|by(?= \p{Lu}\p{Ll}+ \p{Lu}))\b:?[ \t]+/u;
const ROLE_TAIL = /\b(?:writer|reporter|correspondent|editor|columnist|press|news|reuters|afp|bbc|cnn|bureau)s?$/i;
const REPORTS = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} reports?$/u;
const KEY_LINE = /^[*_]{0,2}([A-Za-z][A-Za-z ]{1,18})[*_]{0,2}\s?:[*_]{0,2}[ \t]+(\S.{0,400})$/;

/** Whether a line belongs to the page: links, credits, sharing, copyright, embeds. */
export function isBoilerplate(line: string): boolean {
  const bare = line.toLowerCase().replace(/^[\s*_[\]>»•-]+|[\s*_[\]:.!»>]+$/g, '');
  return (
    lines.has(bare) ||
    STARTS.test(line.replace(/^[[(*_]+(?=\p{L})/u, '')) ||
    EMBED.test(line) ||
    ONLY_CREDIT.test(line) ||
    (line.length < 400 && SIGNED.test(line) && ENDS.test(line.slice(-200)))
  );
}

/** Whether a line at the end of an article speaks of its author: an address or account to write to. */
export function isContact(line: string): boolean {
  return line.length < 300 && !/["“”]/.test(line) && ADDRESS.test(line);
}

/** Whether a line says what a text corrects or adds. */
export function isCorrection(line: string): boolean {
  return CORRECTION.test(line) || CORRECTING.test(line);
}

/** Whether a line is the caption of a picture. `tail` is where its credit begins. */
export function readCaption(line: string): { readonly tail: number } | undefined {
  if (line.length > 700) return undefined;
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  const found = CREDITED.test(line.slice(from)) ? CREDIT_TAIL.exec(line.slice(from)) : null;
  const tail = found ? from + found.index : undefined;
  if (tail !== undefined && line.slice(0, tail).trim().split(/\s+/).length >= 4) return { tail };
  return CAPTION.test(line) ? { tail: line.length } : undefined;
}

/** Where the signature of an embedded post begins, undefined where there is none. */
export function embedTail(line: string): number | undefined {
  return line.length < 900 && line.includes('(@') ? EMBED_TAIL.exec(line)?.index : undefined;
}

/** Whether a line is a slug or take number of wire copy. */
export function isSlug(line: string): boolean {
  return line.length < 120 && (SLUG.test(line) || TAKE.test(line));
}

/** Whether a line is only an agency's or outlet's name. */
export function isAgency(line: string): boolean {
  return agencies.has(line.toLowerCase().replace(/^[\s([—–-]+|[\s)\].]+$/g, ''));
}

/** Whether a line only says when the text was published or updated. */
export function isDateLine(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false;
  const words = line.toLowerCase().match(WORD) ?? [];
  let dated = false;
  let said = false;
  for (const raw of words) {
    const word = raw.replace(/^["'*_[-]+|[.:'"*_\]-]+$/g, '');
    if (word === '' || /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || /^[a-z]{1,4}[+-]\d{1,2}$/.test(word)) continue;
    if (/^\d{4}-\d\d-\d\d(?:t[\d:.z+-]+)?$/.test(word) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(word)) dated = true;
    else if (/^\d{1,2}[:.h]\d\d(?::\d\d)?(?:[ap]m?)?$/.test(word) || /^\d{1,2}[ap]m$/.test(word)) continue;
    else if (months.has(word)) dated = true;
    else if (dateWords.has(word)) said ||= /^(?:publish|post|updat|modif|revis|date|ago)/.test(word);
    else if (!calendar.has(word)) return false;
  }
  return dated || said;
}

/** The names of a byline, and where they begin; undefined where the line is none. `early` says that no body has come yet. */
export function readByline(line: string, early: boolean): { readonly start: number } | undefined {
  if (line.length > 160) return undefined;
  if (early && REPORTS.test(line)) return { start: 0 };
  const intro = INTRO.exec(line);
  const start = intro?.[0].length ?? 0;
  const words = line
    .slice(start)
    .split(/[\s,|/•·]+/)
    .filter((word) => word !== '');
  if (words.length > 18 || words.length === 0) return undefined;
  const named = words.every(
    (word) => /^\(?\p{Lu}[\p{L}.'’)-]{0,30}$/u.test(word) || bylineWords.has(word) || /^[&—–-]$/.test(word),
  );
  if (!named || /[\p{Ll}]{3}\.$/u.test(line)) return undefined;
  if (intro) return { start };
  if (!early) return undefined;
  return words.length <= 10 && /[,|]/.test(line) && ROLE_TAIL.test(line) ? { start } : undefined;
}

/** A name alone, two to four capitalised words: a byline where a line beside it says so. */
export function isBareName(line: string): boolean {
  return (
    line.length < 60 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(line) &&
    !calendar.has(line.toLowerCase())
  );
}

/** A line of the head such as "Source: Reuters": what it states, and where the value begins. */
export function readKeyLine(line: string): { readonly means: HeadKey; readonly start: number } | undefined {
  const match = KEY_LINE.exec(line);
  const means = keys.get((match?.[1] ?? '').toLowerCase());
  return match?.[2] && means ? { means, start: line.length - match[2].length } : undefined;
}
