import type { Article } from '../../model/article.ts';
import type { Candidate, Line } from './candidates.ts';
import type { Group } from './groups.ts';
import type { Gender } from './lexicons.ts';

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['his', 'm'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['she', 'f'],
]);
/** A subject stands within so many words of the head of its sentence. */
const SUBJECT_REACH = 6;

type Held = { readonly group: Group; readonly start: number; readonly from: number };

/**
 * He and she, outside quotations, where only one person of that gender can be meant: the only one named earlier in the
 * sentence, else in the sentence before. Of several, the subject of the sentence before for a pronoun at the head.
 * `byLine` holds people's mentions by line; found pronouns are added to it.
 */
export function findPronouns(
  article: Article,
  lines: readonly Line[],
  byLine: readonly Held[][],
): { group: Group; candidate: Candidate }[] {
  const found: { group: Group; candidate: Candidate }[] = [];
  let quoted = false;
  let paragraph = -1;
  for (const [index, { words, sentence, casing }] of lines.entries()) {
    if (sentence.paragraph !== paragraph) quoted = false;
    paragraph = sentence.paragraph;
    const own = byLine[index] ?? [];
    for (const [i, word] of words.entries()) {
      quoted = afterMarks(word.gap, quoted);
      const gender = GENDER.get(word.norm);
      if (!gender || quoted || casing !== 'normal') continue;
      const group = resolve(gender, word.start, i, index, lines, byLine);
      if (!group) continue;
      group.gender ||= gender;
      const candidate: Candidate = {
        line: index,
        from: i,
        to: i + 1,
        start: word.start,
        end: word.end,
        norm: word.norm,
        kind: 'person',
        titled: false,
        the: false,
        abbreviation: false,
        form: 'pronoun',
      };
      found.push({ group, candidate });
      own.push({ group, start: word.start, from: i });
    }
    quoted = afterMarks(trailing(article, lines[index]), quoted);
  }
  return found;
}

/** Whether a quotation is open after these marks. */
function afterMarks(gap: string, quoted: boolean): boolean {
  let open = quoted;
  for (const char of gap) {
    if (char === '“' || char === '„') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
  }
  return open;
}

/** Marks after the last word of a sentence. */
function trailing(article: Article, line: Line | undefined): string {
  const last = line?.words.at(-1);
  return line && last ? article.text.slice(last.end, line.sentence.span.end) : '';
}

function resolve(
  gender: Gender,
  start: number,
  i: number,
  index: number,
  lines: readonly Line[],
  byLine: readonly Held[][],
): Group | undefined {
  const here = (byLine[index] ?? []).filter((held) => held.start < start);
  const fitsHere = compatible(here, gender);
  if (fitsHere.length === 1) return only(fitsHere, here, gender);
  if (fitsHere.length > 1) return undefined;
  const line = lines[index];
  const back = lines[index - 1];
  if (!line || !back || back.casing !== 'normal' || line.sentence.paragraph - back.sentence.paragraph > 1)
    return undefined;
  const before = byLine[index - 1] ?? [];
  const fits = compatible(before, gender);
  if (fits.length === 1) return only(fits, before, gender);
  if (fits.length === 0 || i > 1) return undefined;
  const subject = before.toSorted((a, b) => a.start - b.start)[0];
  return subject && subject.from < SUBJECT_REACH && subject.group.gender === gender ? subject.group : undefined;
}

/** Different people of that gender, those of unknown gender included. */
function compatible(held: readonly Held[], gender: Gender): Group[] {
  return [...new Set(held.map(({ group }) => group).filter((group) => group.gender === gender || group.gender === ''))];
}

/** A person of unknown gender is taken only where nobody else is named. */
function only(fits: readonly Group[], held: readonly Held[], gender: Gender): Group | undefined {
  const [group] = fits;
  if (!group || group.gender === gender) return group;
  return new Set(held.map((each) => each.group)).size === 1 ? group : undefined;
}
