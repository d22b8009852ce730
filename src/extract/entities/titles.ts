import {
  FIXED_TITLES,
  HONORIFIC_GENDER,
  PARTICLES,
  RANK_WORDS,
  ROLE_NOUNS,
  STATUS_WORDS,
  TITLE_MODIFIERS,
} from './lexicons.ts';
import type { Word } from './words.ts';

const joined = (word: Word | undefined): boolean => word !== undefined && (word.gap === '' || word.gap === '-');
/** At most so many words before the head of a title. */
const MOST_MODIFIERS = 5;

/** Singular of a title: "senators" to "senator". */
export function singular(norm: string): string {
  if (ROLE_NOUNS.has(norm)) return norm;
  if (norm.endsWith('women')) return `${norm.slice(0, -5)}woman`;
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
}

/** True for a word that heads a title or stands for one ("president", "Sen.", "CEO"). */
export function isTitleHead(word: Word): boolean {
  return ROLE_NOUNS.has(word.norm) || (RANK_WORDS.has(word.norm) && word.cap) || ROLE_NOUNS.has(singular(word.norm));
}

/** True for a form of address ("Mr.", "Lady"). */
export function isHonorific(word: Word | undefined): boolean {
  return word?.cap === true && HONORIFIC_GENDER.has(word.norm) && !(word.norm === 'st' || word.norm === 'saint');
}

/** Number of words of a fixed title that starts at `i` ("secretary of state"), 0 for none. */
export function fixedTitleAt(words: readonly Word[], i: number): { readonly length: number; readonly value: string } {
  for (const { words: title, value } of FIXED_TITLES.get(words[i]?.norm ?? '') ?? []) {
    if (title.every((norm, k) => words[i + k]?.norm === norm && (k === 0 || joined(words[i + k])))) {
      return { length: title.length, value };
    }
  }
  return { length: 0, value: '' };
}

/**
 * Number of words of the title that starts at `i`: forms of address, status words and modifiers up to and including the
 * head. 0 where no title starts there. "President", "Acting Defense Secretary", "Mr.", "Secretary of State".
 */
export function titleAt(words: readonly Word[], i: number, to: number): number {
  const fixed = fixedTitleAt(words, i).length;
  if (fixed > 0) return Math.min(fixed, to - i);
  const first = words[i];
  if (!first) return 0;
  if (isHonorific(first)) return 1;
  let k = i;
  while (k < to && k - i <= MOST_MODIFIERS) {
    const word = words[k] as Word;
    if (k > i && !joined(word)) return 0;
    const longer = fixedTitleAt(words, k).length;
    if (longer > 0 && k > i) return k + longer - i;
    if (isTitleHead(word)) return moreHeads(words, k, to) - i;
    if (!TITLE_MODIFIERS.has(word.norm) && !STATUS_WORDS.has(word.norm)) return 0;
    k += 1;
  }
  return 0;
}

/** "Deputy Chief Justice", "Attorney General", "president-elect": heads that follow one another make one title. */
function moreHeads(words: readonly Word[], k: number, to: number): number {
  let end = k + 1;
  while (end < to && joined(words[end])) {
    const word = words[end] as Word;
    const more = isTitleHead(word) || STATUS_WORDS.get(word.norm) === 'elect' || TITLE_MODIFIERS.has(word.norm);
    if (!more || PARTICLES.has(word.norm)) break;
    end += 1;
  }
  // Trailing modifiers without a head behind them belong to what follows ("President General Motors").
  while (end > k + 1) {
    const word = words[end - 1] as Word;
    if (isTitleHead(word) || STATUS_WORDS.has(word.norm)) break;
    end -= 1;
  }
  return end;
}
