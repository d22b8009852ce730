import { knownAt } from './gazetteer.ts';
import {
  COMPANY_ENDINGS,
  FIRST_NAMES,
  LAW_HEADS,
  LAW_OPENERS,
  MONTH_WORDS,
  NOT_NAMES,
  ORGANISATION_OPENERS,
  PARTICLES,
  PLACE_OPENERS,
  POSSESSIVES_INSIDE,
  STOPS,
  SUFFIXES,
} from './lexicons.ts';
import { fixedTitleAt } from './titles.ts';
import type { Word } from './words.ts';

/** Words after which ", Inc." and ", Jr." go on with the name. */
const AFTER_COMMA: ReadonlySet<string> = new Set([...COMPANY_ENDINGS, ...SUFFIXES]);
/** Bodies whose names go on after "and" ("Centers for Disease Control and Prevention"). */
const WITH_AND =
  /^(?:agency|association|board|bureau|centers|centre|commission|committee|council|department|institute|ministry|office|service)$/;
const LAW_NAMES = /^(?:accord|act|agreement|battle|bill|charter|convention|declaration|protocol|treaty)$/;
const LINKS = /^(?:of|for|on|to)$/;

/** One past the last word of the run of capitalised words that starts at `i`, particles and joiners inside included. */
export function runEnd(words: readonly Word[], i: number): number {
  const known = knownAt(words, i);
  let end = Math.max(known ? i + known.length : i + 1, i + fixedTitleAt(words, i).length);
  let opener = openerOf(words, i, end);
  for (;;) {
    const last = words[end - 1] as Word;
    const next = words[end];
    if (!next) return end;
    if (last.possessive && !(POSSESSIVES_INSIDE.has(last.norm) && next.cap)) return end;
    if (next.gap === ',' && AFTER_COMMA.has(next.norm) && next.cap) {
      end += 1;
      continue;
    }
    if (next.gap !== '' && next.gap !== '-' && next.gap !== '&') return end;
    const step = next.cap
      ? Math.max(stepLength(words, end, opener), fixedTitleAt(words, end).length)
      : stepLength(words, end, opener);
    if (step === 0) return end;
    if (opener === undefined || ORGANISATION_OPENERS.has(words[end]?.norm ?? ''))
      opener = openerOf(words, end, end + step) ?? opener;
    end += step;
  }
}

function openerOf(words: readonly Word[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i += 1) {
    const norm = words[i]?.norm ?? '';
    if (ORGANISATION_OPENERS.has(norm) || PLACE_OPENERS.has(norm)) return norm;
  }
  return undefined;
}

/** How many words from `k` on go on with the run: a capitalised word, or small words before one. */
function stepLength(words: readonly Word[], k: number, opener: string | undefined): number {
  const next = words[k] as Word;
  const previous = words[k - 1] as Word;
  if (next.cap) return capital(next, words[k + 1]) ? 1 : 0;
  if (/^\d/.test(next.text)) return LAW_OPENERS.has(previous.norm) ? 1 : 0;
  if (next.gap === '-')
    return PARTICLES.has(next.norm) && words[k + 1]?.cap === true && words[k + 1]?.gap === '-' ? 2 : 0;
  if (PARTICLES.has(next.norm)) return particles(words, k);
  const openerHere =
    ORGANISATION_OPENERS.has(previous.norm) || PLACE_OPENERS.has(previous.norm) || LAW_NAMES.test(previous.norm);
  if (next.norm === 'of' && previous.cap && isLaw(words, k + 1)) return 2;
  // A name that holds one "of" or "for" can hold another: "Society for the Protection of Birds".
  if (next.norm === 'of' && opener !== undefined && previous.cap && LINKS.test(beforeName(words, k - 1)))
    return link(words, k);
  if (LINKS.test(next.norm) && openerHere && previous.cap) return link(words, k);
  if (next.norm === 'and' && opener !== undefined && WITH_AND.test(opener)) return conjunct(words, k);
  return 0;
}

/** The small word before the capitalised word `k`, over an article. */
function beforeName(words: readonly Word[], k: number): string {
  const before = words[k - 1]?.norm ?? '';
  return before === 'the' ? (words[k - 2]?.norm ?? '') : before;
}

function capital(word: Word, next: Word | undefined): boolean {
  if (/^\p{Lu}\.$/u.test(word.text)) return true;
  if (MONTH_WORDS.has(word.norm)) return FIRST_NAMES.has(word.norm) && next?.cap === true && next.gap === '';
  if (NOT_NAMES.has(word.norm)) return AFTER_COMMA.has(word.norm);
  return !STOPS.has(word.norm) || word.caps;
}

function particles(words: readonly Word[], k: number): number {
  let n = 1;
  while (n < 3 && PARTICLES.has(words[k + n]?.norm ?? '') && !words[k + n]?.cap) n += 1;
  const after = words[k + n];
  return after?.cap === true && (after.gap === '' || after.gap === '-') && !NOT_NAMES.has(after.norm) ? n + 1 : 0;
}

/** "of", "for the" and the like before a capitalised word. */
function link(words: readonly Word[], k: number): number {
  const n = words[k + 1]?.norm === 'the' && !words[k + 1]?.cap ? 2 : 1;
  const after = words[k + n];
  if (after?.gap !== '' || !after.cap || NOT_NAMES.has(after.norm) || MONTH_WORDS.has(after.norm)) return 0;
  return n + 1;
}

/** "and Prevention" after "Centers for Disease Control": not before a person or place of its own. */
function conjunct(words: readonly Word[], k: number): number {
  const after = words[k + 1];
  if (!after?.cap || after.gap !== '' || !words[k - 1]?.cap) return 0;
  if (FIRST_NAMES.has(after.norm) || knownAt(words, k + 1) || after.caps) return 0;
  return ORGANISATION_OPENERS.has(after.norm) ? 0 : 2;
}

/** "Defense of Marriage Act": the words after "of" end in the word for a law. */
function isLaw(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const word = words[i];
    if (!word?.cap || word.gap !== '') return false;
    if (i > from && LAW_HEADS.has(word.norm)) return true;
  }
  return false;
}
