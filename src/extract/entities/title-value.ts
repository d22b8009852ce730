import type { RoleStatus } from '../../model/mention.ts';
import { EMPTY_MODIFIERS, FIXED_TITLES, HONORIFIC_GENDER, RANK_WORDS, STATUS_WORDS } from './lexicons.ts';
import { fixedTitleAt, isTitleHead, singular } from './titles.ts';
import type { Word } from './words.ts';

/** A title as it is compared: lemmas without status words, and the status. */
export type TitleValue = { readonly value: string; readonly status: RoleStatus };

/** The compared form of the title in words `from` to `to`; an empty value for a mere form of address. */
export function titleValue(words: readonly Word[], from: number, to: number): TitleValue {
  const parts: string[] = [];
  let status: RoleStatus = 'current';
  for (let i = from; i < to; i += 1) {
    const word = words[i] as Word;
    const fixed = fixedTitleAt(words, i);
    if (fixed.length > 0 && i + fixed.length <= to) {
      parts.push(fixed.value);
      i += fixed.length - 1;
      continue;
    }
    const said = STATUS_WORDS.get(word.norm);
    // "the deputy", "deputies": the office itself.
    if (said && !(said === 'deputy' && i === to - 1)) status = status === 'former' ? status : said;
    else if ((HONORIFIC_GENDER.has(word.norm) && word.cap) || EMPTY_MODIFIERS.has(word.norm)) continue;
    else if (RANK_WORDS.has(word.norm) && word.cap) parts.push(RANK_WORDS.get(word.norm) ?? '');
    else parts.push(isTitleHead(word) ? singular(word.norm) : word.norm);
  }
  if (parts.at(-1) === 'candidate' && status === 'current') status = 'candidate';
  const value = parts.join(' ').trim();
  return { value: wholeTitle(value), status };
}

function wholeTitle(value: string): string {
  const words = value.split(' ');
  const fixed = FIXED_TITLES.get(words[0] ?? '')?.find((title) => title.words.join(' ') === value);
  return fixed?.value ?? value;
}
