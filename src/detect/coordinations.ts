import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { EntityKind } from '../model/mention.ts';
import { coverSpans, type Span, spanContains, spansOverlap } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** One member of a list: its words, and the keys by which it is the same as a member of another list. */
export type Member = {
  readonly span: Span;
  /** The story entity it names, or the stem of its head noun. */
  readonly key: string;
  /** Stems of its content words, head included. */
  readonly stems: ReadonlySet<string>;
  /** What it names; a thing where it is a common noun. */
  readonly kind: EntityKind | 'time' | 'thing';
  /** Stems of its proper names ("Millbrook" of "Millbrook libraries"). */
  readonly names: ReadonlySet<string>;
};

/** Two or more noun phrases joined by commas and "and" or "or". */
export type Coordination = { readonly span: Span; readonly members: readonly Member[] };

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;
const LONGEST_MEMBER = 7;
const MOST_MEMBERS = 8;

/**
 * The lists of noun phrases in a sentence, by their surface: nominal words up to a comma or conjunction, again and again.
 * A list needs its "and" or "or"; a member with a verb or a preposition in it ends the list, so that clauses don't count.
 */
export function coordinationsIn(comparison: Comparison, view: SentenceView): Coordination[] {
  const found: Coordination[] = [];
  const { tokens } = view;
  for (let i = 0; i < tokens.length; ) {
    const list = listFrom(comparison, view, i);
    if (list) found.push(list.coordination);
    i = list ? list.next : i + 1;
  }
  return found;
}

function listFrom(comparison: Comparison, view: SentenceView, from: number) {
  const members: Member[] = [];
  let closed = false;
  let next = from;
  for (let at = from; members.length < MOST_MEMBERS; ) {
    const end = phraseEnd(view, at);
    const member = end > at ? memberOf(comparison, view, at, end) : undefined;
    if (!member) break;
    members.push(member);
    next = end;
    if (closed) break;
    const link = linkAt(view, end);
    if (!link) break;
    closed = link.conjunction;
    at = end + link.length;
  }
  const kept = closed ? ofOneKind(view, members) : [];
  // Days have a rule of their own.
  if (kept[0]?.kind === 'time') return undefined;
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length < 2 || !first || !last) return undefined;
  return { coordination: { span: coverSpans(first.span, last.span), members: kept }, next };
}

/**
 * What stands before a list and is of another kind does not belong to it ("On Twitter, Smith and Jones"), nor do the
 * words that the list spells out ("the hostages, 11 women and six men").
 */
function ofOneKind(view: SentenceView, members: readonly Member[]): Member[] {
  let from = members.length - 1;
  const kind = members[from]?.kind;
  while (from > 0 && members[from - 1]?.kind === kind) from -= 1;
  const kept = members.slice(from);
  const [first] = kept;
  const spelled = kept.length === 3 && first?.kind === 'thing' && isDefinite(view, first.span);
  return spelled ? kept.slice(1) : kept;
}

function isDefinite(view: SentenceView, span: Span): boolean {
  const words = view.tokens.filter((token) => spanContains(span, token.span));
  return words.some(
    ({ norm }, i) => /^['’]s?$/.test(norm) || (i === 0 && /^(?:the|his|her|its|their|our)$/.test(norm)),
  );
}

const isNamed = (view: SentenceView, { span }: Token): boolean =>
  view.mentions.some((mention) => mention.form !== 'pronoun' && spanContains(mention.span, span));

function phraseEnd(view: SentenceView, from: number): number {
  const { tokens } = view;
  let end = from;
  while (end < tokens.length && end - from < LONGEST_MEMBER) {
    const token = tokens[end] as Token;
    if (!isNominal(token) && !isNamed(view, token) && !isModifier(token, tokens[end + 1])) break;
    end += 1;
  }
  return end;
}

const isNominal = ({ pos, norm, text }: Token): boolean =>
  (NOMINAL.test(pos) || /^['’]s?$/.test(text)) && !/^(?:this|that|these|those)$/.test(norm);

/** A participle before its noun: "registered partnerships". */
const isModifier = (token: Token, next: Token | undefined): boolean =>
  /^(?:VBN|VBG|VBD)$/.test(token.form ?? '') && next !== undefined && /^(?:ADJ|NOUN)$/.test(next.pos);

/** ",", ", and" or "and" between two members, not inside a name, with how many tokens it takes. */
function linkAt(
  view: SentenceView,
  at: number,
): { readonly length: number; readonly conjunction: boolean } | undefined {
  const [one, two] = [view.tokens[at], view.tokens[at + 1]];
  const joins = (token: Token | undefined): boolean => token !== undefined && /^(?:and|or)$/.test(token.norm);
  if (!one || isNamed(view, one)) return undefined;
  if (joins(one)) return { length: 1, conjunction: true };
  if (one.text !== ',') return undefined;
  return joins(two) ? { length: 2, conjunction: true } : { length: 1, conjunction: false };
}

function memberOf(comparison: Comparison, view: SentenceView, from: number, end: number): Member | undefined {
  const words = view.tokens.slice(from, end);
  const [first, head] = [words[0], words.at(-1)];
  if (!first || !head || !/^(?:NOUN|PROPN)$/.test(head.pos)) return undefined;
  const span = coverSpans(first.span, head.span);
  if (view.times.some((time) => spansOverlap(time.span, span))) {
    const key = view.tokens
      .filter((token) => spanContains(span, token.span))
      .map(({ norm }) => norm)
      .join(' ');
    return { span, key, stems: new Set([key]), kind: 'time', names: new Set() };
  }
  const named = view.mentions.find(
    (mention) => mention.form !== 'pronoun' && spanContains(span, mention.span) && mention.span.end === head.span.end,
  );
  const story = named && storyEntityOf(comparison, view.article, named.entity);
  const stems = words.filter((word) => !word.stop && wordWeight(word.lemma) > 0.1).map((word) => stemWord(word.lemma));
  const key = story === undefined ? stemWord(head.lemma) : `entity ${story}`;
  const names = words.filter((word) => word.pos === 'PROPN' && word !== head).map((word) => stemWord(word.lemma));
  return { span, key, stems: new Set(stems), kind: named?.kind ?? 'thing', names: new Set(names) };
}
