import { MONTHS } from '../lexicon/en/calendar-words.ts';
import { ZONE_OFFSETS } from '../lexicon/en/wire-lines.ts';

const months: ReadonlyMap<string, number> = new Map(
  MONTHS.map(([word, month]) => [word.toLowerCase().replace(/\.$/, ''), month]),
);
const zones: ReadonlyMap<string, string> = new Map(ZONE_OFFSETS);
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;
const MONTH = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})\\b)?`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\b\\.?,?(?: (\\d{4})\\b)?`, 'i');
const CLOCK =
  /(?<![\d:.])(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?|([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.:]))(?::\d\d)?(?: ?(?:\(?([A-Z]{2,4})\b|([+-]\d\d:?\d\d)))?/i;
/** A clock time belongs to a date at most so many characters away. */
const BESIDE = 28;

/** A calendar date as it is stated in metadata, ISO 8601, with its time where one stands beside it. */
export type StatedDate = { readonly value: string; readonly index: number; readonly length: number };

/**
 * Reads the first calendar date of a short text ("March 6, 2024", "6 March 2024", "2024-03-06T14:05Z"). A date without
 * year takes the year that brings it nearest to `near` (`YYYY-MM-DD…`); without `near` it is none.
 */
export function readStatedDate(text: string, near?: string): StatedDate | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [all, year, month, day, clock, zone] = iso;
    const time = clock ? `T${clock}${zone ?? ''}` : '';
    return isDate(Number(year), Number(month), Number(day))
      ? { value: `${year}-${month}-${day}${time}`, index: iso.index, length: all.length }
      : undefined;
  }
  const first = MONTH_FIRST.exec(text);
  const second = DAY_FIRST.exec(text);
  // "6 March 2024" holds "March 20" only where the year is cut; the earlier match is the date.
  const match = first && (!second || first.index <= second.index) ? first : (second ?? undefined);
  if (!match) return undefined;
  const [month, day] = match === first ? [monthOf(match[1]), Number(match[2])] : [monthOf(match[2]), Number(match[1])];
  const year = match[3] ? Number(match[3]) : nearestYear(month, day, near);
  if (year === undefined || !isDate(year, month, day)) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return { value: date + clockBeside(text, match.index, match[0].length), index: match.index, length: match[0].length };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function monthOf(word: string | undefined): number {
  return months.get((word ?? '').toLowerCase()) ?? 0;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1000;
}

function nearestYear(month: number, day: number, near: string | undefined): number | undefined {
  if (!near) return undefined;
  const year = Number(near.slice(0, 4));
  const target = Date.parse(`${near.slice(0, 10)}T00:00Z`);
  const gap = (y: number): number => Math.abs(Date.UTC(y, month - 1, day) - target);
  return [year - 1, year, year + 1].reduce((best, y) => (gap(y) < gap(best) ? y : best), year);
}

/** The clock time right before or after a date, with its zone where that is one of fixed hours. */
function clockBeside(text: string, index: number, length: number): string {
  // What follows a bar or an "updated" belongs to another date.
  const after = text.slice(index + length, index + length + BESIDE).replace(/(?:[|•·]|\bupdat|\bmodif)[\s\S]*/i, '');
  const before = text.slice(Math.max(0, index - BESIDE), index);
  return clockOf(after) || clockOf(before);
}

function clockOf(text: string): string {
  const match = CLOCK.exec(text);
  if (!match) return '';
  const zone = match[7] ?? zones.get((match[6] ?? '').toLowerCase()) ?? '';
  if (match[4]) return `T${pad(Number(match[4]))}:${match[5]}${zone}`;
  const hour = (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0);
  return Number(match[1]) <= 12 ? `T${pad(hour)}:${match[2] ?? '00'}${zone}` : '';
}
