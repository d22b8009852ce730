import { AGENCY_LINES, BOILERPLATE_STARTS } from '../lexicon/en/boilerplate.ts';
import type { SentenceRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Block } from './blocks.ts';
import { readDateline } from './dateline.ts';

/** A paragraph with its settled role. */
export type RoledBlock = { readonly span: Span; readonly role: SentenceRole };

const BOILERPLATE = new RegExp(`^(?:${BOILERPLATE_STARTS.join('|')})`, 'iu');
const BYLINE = /^by (?:\p{Lu}[\p{L}.'’-]{0,30}[ ,]{0,2}|and |for |in |of |the |\|){1,14}$/iu;
const PUBLISHED = /^(?:first published|published|posted|last (?:updated|modified)|updated|modified|date)\b.{0,90}\d/i;
const DATE_LINE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8},? \d{4}|\d{4}-\d\d-\d\d)(?:[ ,/|at-]{0,6}\d{1,2}:\d\d.{0,20})?$/iu;
const CORRECTION = /^(?:correct(?:ion|ed|s)|clarification|refile|editor[’']s note|editors[’'] note)\b.{0,20}?[:—–-]/i;
const EMBED = /^(?:[-—–]\s?.{1,60}\(@\w{1,20}\).{0,40}|https?:\/\/\S{1,300}|@\w{1,20})$/;
const TERMINAL = /[.!?…][”"’')\]*_]{0,3}$/;
const HEADLINE_WORDS = 28;
const DEK_WORDS = 22;
const SUBHEAD_WORDS = 12;

const wordsIn = (line: string): number => line.split(/\s+/).length;

/** Settles the role of every paragraph of an article, in order. Roles that the markup states are kept. */
export function settleRoles(text: string, blocks: readonly Block[], titleStated: boolean): RoledBlock[] {
  const roled: { span: Span; role: SentenceRole }[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.span.end <= block.span.start) continue;
    roled.push({ span: block.span, role: block.stated ?? roleOf(text, blocks, i, roled, titleStated) });
  }
  const last = roled.at(-1);
  if (last && AGENCY_LINES.includes(lineOf(text, last.span).toLowerCase())) last.role = 'byline';
  markDek(text, roled);
  return roled;
}

const lineOf = (text: string, span: Span): string => text.slice(span.start, span.end);

function roleOf(
  text: string,
  blocks: readonly Block[],
  i: number,
  before: readonly RoledBlock[],
  titleStated: boolean,
): SentenceRole {
  const block = blocks[i] as Block;
  const line = lineOf(text, block.span);
  const hasHeadline = before.some((other) => other.role === 'headline');
  if (block.level !== undefined) return hasHeadline ? 'subhead' : 'headline';
  if (CORRECTION.test(line)) return 'correction';
  if (BOILERPLATE.test(line) || EMBED.test(line)) return 'boilerplate';
  const early = !before.some((other) => other.role === 'body');
  if (early && (BYLINE.test(line) || PUBLISHED.test(line) || DATE_LINE.test(line))) return 'byline';
  if (!hasHeadline && early && !titleStated && looksLikeHeadline(line, blocks.slice(i + 1))) return 'headline';
  if (looksLikeSubhead(line) && !early && i + 1 < blocks.length) return 'subhead';
  return 'body';
}

function looksLikeHeadline(line: string, rest: readonly Block[]): boolean {
  if (TERMINAL.test(line) && !/[?!]$/.test(line)) return false;
  return wordsIn(line) <= HEADLINE_WORDS && wordsIn(line) >= 2 && rest.length > 0 && !readDateline(line, 0, undefined);
}

/** Short and without a full stop, or a bare quotation without speaker. */
function looksLikeSubhead(line: string): boolean {
  if (wordsIn(line) > SUBHEAD_WORDS) return false;
  if (/^["“'‘][^"“”'‘.]{3,90}["”'’]$/.test(line)) return true;
  return !TERMINAL.test(line) && !/[,:;—–-]["”]?$|["”]$/.test(line) && !/^["“@#•*-]/.test(line);
}

/** A short sentence between the headline and a longer lead is the dek. */
function markDek(text: string, roled: { span: Span; role: SentenceRole }[]): void {
  const at = roled.findIndex((block) => block.role === 'headline');
  const following = roled.slice(at + 1).filter((block) => block.role === 'body' || block.role === 'dek');
  const [first, second] = following;
  if (at < 0 || !first || !second || first.role === 'dek' || following.length < 4) return;
  const [dek, lead] = [lineOf(text, first.span), lineOf(text, second.span)];
  if (wordsIn(dek) > DEK_WORDS || readDateline(dek, 0, undefined) || /["“”]/.test(dek)) return;
  const ledByDateline = readDateline(lead, 0, undefined) !== undefined;
  if (ledByDateline || !TERMINAL.test(dek) || wordsIn(lead) >= wordsIn(dek) * 1.6) first.role = 'dek';
}
