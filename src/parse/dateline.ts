import type { Dateline } from '../model/article.ts';
import { readStatedDate } from './stated-date.ts';

const CITY = "\\p{Lu}[\\p{Lu}.'’ -]{2,40}";
const MIXED = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}";
const DAY = '(?<day>\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?)';
const AGENCY = '\\((?<agency>[^()\\n]{2,60})\\)';
const DASH = '(?:--|[-—–―])';
const UPPER = new RegExp(
  `^(?<places>${CITY}(?:/${CITY}){0,3})(?:, (?<region>${MIXED}))?(?:, ${DAY})?(?: ?${AGENCY})?\\s{0,3}${DASH}\\s{1,3}`,
  'u',
);
const TITLE_CASE = new RegExp(
  `^(?<places>${MIXED})(?:, (?<region>${MIXED}))?(?:, ${DAY})? ?${AGENCY}\\s{0,3}${DASH}\\s{1,3}`,
  'u',
);

/**
 * Reads a dateline at the head of a paragraph: `CHISINAU, March 6 (Reuters) -`, `WASHINGTON (AP) —`, `GROSSETO, Italy —`,
 * `PARIS/CHISINAU, March 6 -`. `offset` is the paragraph's place in the text; a day without year is completed from
 * `published` (the nearest such day).
 */
export function readDateline(paragraph: string, offset: number, published: string | undefined): Dateline | undefined {
  const match = UPPER.exec(paragraph) ?? TITLE_CASE.exec(paragraph);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const names = (groups['places'] ?? '').split('/').map((name) => name.trim());
  if (!names.some((name) => /\p{Lu}\p{L}{2}/u.test(name))) return undefined;
  const date = groups['day'] ? readStatedDate(groups['day'], published)?.value : undefined;
  const agency = groups['agency'];
  return {
    places: names,
    ...(date ? { date: date.slice(0, 10) } : {}),
    ...(agency ? { agency } : {}),
    span: { start: offset, end: offset + match[0].length },
  };
}
