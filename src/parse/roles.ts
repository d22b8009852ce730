import { HEADLINE_LABELS } from '../lexicon/en/wire-lines.ts';
import type { SentenceRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import type { Block } from './blocks.ts';
import { readDateline } from './dateline.ts';
import { markDek } from './dek.ts';
import {
  embedTail,
  type HeadKey,
  isAgency,
  isBareName,
  isBoilerplate,
  isContact,
  isCorrection,
  isDateLine,
  isSlug,
  readByline,
  readCaption,
  readKeyLine,
} from './line-kinds.ts';

/** What a line of the page says of the article, where it does. */
export type LineKind = HeadKey | 'agency' | 'published' | 'label';

/** A paragraph with its settled role; `value` is the part that states something ("Jane Doe" in "By Jane Doe"). */
export type RoledBlock = {
  readonly span: Span;
  readonly role: SentenceRole;
  readonly kind?: LineKind;
  readonly value?: Span;
};

/** What is known before the lines are read: the title, if stated elsewhere, and whether a headline can come. */
export type RoleHints = { readonly title: string | undefined; readonly leadFirst: boolean };

type Mutable = { -readonly [K in keyof RoledBlock]: RoledBlock[K] };

const TERMINAL = /[.!?…][”"’')\]*_]{0,3}$/;
/** A headline may end in an abbreviation. */
const ENDS_IN_INITIALS = /(?:^|\s)(?:\p{L}\.){2,5}['’"”]?$/u;
const HEADLINE = { shortest: 2, longest: 28 } as const;
const SUBHEAD_WORDS = 12;
/** So many last paragraphs may be about the author. */
const TAIL = 4;
const LABELS = HEADLINE_LABELS.map(([label]) => label.toUpperCase()).join('|');
/** "UPDATE 2-", "CORRECTED (OFFICIAL)-", "EXCLUSIVE:" before a headline. */
const LABEL = new RegExp(`^(?:(?:${LABELS})(?: \\d{1,2})?(?: ?\\([A-Z ]{2,20}\\))?\\s?[-:–—]\\s?){1,3}(?=\\S)`, 'u');

const wordsIn = (line: string): number => line.split(/\s+/).length;

/** Settles the role of every paragraph of an article, in order. Roles that the markup states are kept. */
export function settleRoles(text: string, blocks: readonly Block[], hints: RoleHints): RoledBlock[] {
  const roled: Mutable[] = [];
  const state = { headline: hints.leadFirst, bodies: 0 };
  const full = blocks.filter(({ span }) => span.end > span.start);
  for (const [i, block] of full.entries()) {
    const line = text.slice(block.span.start, block.span.end);
    const pieces = piecesOf(line, block, full, i, state, hints);
    for (const piece of pieces) {
      roled.push(piece);
      if (piece.role === 'headline') state.headline = true;
      // A line without a full stop can still be a dek, and what follows it the head of the page.
      if (piece.role === 'body' && (TERMINAL.test(line) || wordsIn(line) > HEADLINE.longest)) state.bodies++;
    }
  }
  markTail(text, roled);
  markNames(text, roled);
  markDek(text, roled);
  return roled;
}

function piecesOf(
  line: string,
  block: Block,
  blocks: readonly Block[],
  i: number,
  state: { readonly headline: boolean; readonly bodies: number },
  hints: RoleHints,
): Mutable[] {
  const { span } = block;
  const stated = block.stated;
  if (stated !== undefined && stated !== 'body') {
    return stated === 'headline' ? withLabel(line, span) : [{ span, role: stated, ...bylineParts(line, span, stated) }];
  }
  const followed = i + 1 < blocks.length;
  if (
    !state.headline &&
    state.bodies === 0 &&
    stated === undefined &&
    LABEL.test(line) &&
    looksLikeHeadline(line.replace(LABEL, ''), block, followed)
  ) {
    return withLabel(line, span);
  }
  if (isCorrection(line) && block.level === undefined) return [{ span, role: 'correction' }];
  const early = state.bodies === 0;
  const last = i === blocks.length - 1;
  // A dek with a full stop may stand before the byline.
  const nearHead = state.bodies <= 1 && (state.headline || hints.leadFirst || early);
  const head = nearHead || i >= blocks.length - 2 ? readKeyLine(line) : undefined;
  if (head) return keyed(head, span, early);
  if ((nearHead || last) && i > 0 && isAgency(line)) return [{ span, role: 'byline', kind: 'agency' }];
  if (isBoilerplate(line)) return [{ span, role: 'boilerplate' }];
  if (nearHead) {
    if (isDateLine(line)) return [{ span, role: 'byline', kind: 'published' }];
    const by = readByline(line, state.headline || block.level === undefined);
    if (by && block.level === undefined) return [{ span, role: 'byline', ...bylineParts(line, span, 'byline') }];
    if (early && isSlug(line) && block.level === undefined) return [{ span, role: 'boilerplate', kind: 'slug' }];
  }
  if (block.level !== undefined) {
    if (!state.headline) return withLabel(line, span);
    return [{ span, role: early && block.level <= 3 && wordsIn(line) >= 8 ? 'dek' : 'subhead' }];
  }
  const titled = hints.title !== undefined && fold(hints.title) === fold(line);
  if (!state.headline && early && stated === undefined && (titled || looksLikeHeadline(line, block, followed))) {
    return withLabel(line, span);
  }
  const tail = embedTail(line);
  if (tail !== undefined) return cut(line, span, tail, 'body');
  const caption = readCaption(line);
  if (caption) return cut(line, span, caption.tail, 'caption');
  if (stated === undefined && !early && i + 1 < blocks.length && looksLikeSubhead(line, block))
    return [{ span, role: 'subhead' }];
  return [{ span, role: 'body' }];
}

/** A line in two: what is told, and a credit or signature after it. */
function cut(line: string, span: Span, at: number, role: SentenceRole): Mutable[] {
  const rest = line.slice(at).trimStart();
  const first: Mutable = { span: { start: span.start, end: span.start + line.slice(0, at).trimEnd().length }, role };
  return rest === ''
    ? [first]
    : [first, { span: { start: span.end - rest.length, end: span.end }, role: 'boilerplate' }];
}

function withLabel(line: string, span: Span): Mutable[] {
  const label = LABEL.exec(line)?.[0].length ?? 0;
  if (label === 0) return [{ span, role: 'headline' }];
  const middle = span.start + label;
  return [
    {
      span: { start: span.start, end: span.start + line.slice(0, label).trimEnd().length },
      role: 'boilerplate',
      kind: 'label',
    },
    { span: { start: middle, end: span.end }, role: 'headline' },
  ];
}

function keyed(head: { readonly means: HeadKey; readonly start: number }, span: Span, early: boolean): Mutable[] {
  const value = { start: span.start + head.start, end: span.end };
  if (head.means === 'title' && early) return [{ span: value, role: 'headline' }];
  if (head.means === 'dek' && early) return [{ span: value, role: 'dek' }];
  return [{ span, role: head.means === 'other' ? 'boilerplate' : 'byline', kind: head.means, value }];
}

function bylineParts(line: string, span: Span, role: SentenceRole): Pick<RoledBlock, 'kind' | 'value'> {
  if (role !== 'byline') return {};
  if (isDateLine(line)) return { kind: 'published' };
  if (isAgency(line)) return { kind: 'agency' };
  const by = readByline(line, true);
  return { kind: 'byline', value: { start: span.start + (by?.start ?? 0), end: span.end } };
}

function looksLikeHeadline(line: string, block: Block, followed: boolean): boolean {
  if (!followed || block.list || /[,;:]$/.test(line)) return false;
  if (TERMINAL.test(line) && !/[?!]['’"”]?$/.test(line) && !ENDS_IN_INITIALS.test(line)) return false;
  const words = wordsIn(line);
  return words <= HEADLINE.longest && words >= HEADLINE.shortest && !readDateline(line, 0, undefined);
}

/** Short and without a full stop, or a bare quotation without speaker. */
function looksLikeSubhead(line: string, block: Block): boolean {
  if (block.list || wordsIn(line) > SUBHEAD_WORDS || line.length > 110) return false;
  if (block.strong && !/[,;]$/.test(line)) return true;
  if (/^["“'‘][^"“”'‘.]{3,90}["”'’]$/.test(line)) return true;
  if (TERMINAL.test(line)) return /^\p{Lu}[^.!"“”]{4,70}\?$/u.test(line) && wordsIn(line) <= 9;
  return !/[,:;—–-]["”]?$|["”]$/.test(line) && !/^["“@#•*…-]/.test(line) && /\p{L}{2}/u.test(line);
}

/** The end of an article: agency, addresses, a byline that comes last. */
function markTail(text: string, roled: Mutable[]): void {
  const bodies = roled.filter(({ role }) => role === 'body').length;
  for (let i = Math.max(0, roled.length - TAIL); i < roled.length; i++) {
    const block = roled[i] as Mutable;
    if (block.role !== 'body' && block.role !== 'subhead') continue;
    const line = text.slice(block.span.start, block.span.end);
    if (bodies > 2 && isContact(line) && wordsIn(line) < 45) block.role = 'boilerplate';
    else if (bodies > 1 && /^by /i.test(line) && readByline(line, false)) {
      Object.assign(block, { role: 'byline', ...bylineParts(line, block.span, 'byline') });
    }
  }
}

/** A bare name beside a line of date, agency or byline, before the body. */
function markNames(text: string, roled: Mutable[]): void {
  for (const [i, block] of roled.entries()) {
    if (block.role === 'body' && wordsIn(text.slice(block.span.start, block.span.end)) > 6) return;
    if (
      i === 0 ||
      (block.role !== 'body' && block.role !== 'subhead') ||
      !isBareName(text.slice(block.span.start, block.span.end))
    )
      continue;
    const beside = [roled[i - 1], roled[i + 1]].some((other) => other?.role === 'byline');
    if (beside) Object.assign(block, { role: 'byline', kind: 'byline', value: block.span });
  }
}
