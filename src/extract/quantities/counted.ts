import { PLURAL_MODIFIERS, PLURAL_NOUNS, STANDALONE_WORDS } from '../../lexicon/en/counted-nouns.ts';
import type { Token } from '../../model/article.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { at } from './lexemes.ts';
import { isCapital, lexemeFrom, type Scan, tokenAt, tokenFrom } from './scan.ts';

/** The noun phrase that a number counts. */
export type Counted = NonNullable<QuantityMention['counted']>;
const SINGULAR: ReadonlyMap<string, string> = new Map(PLURAL_NOUNS);
const MODIFIER: ReadonlySet<string> = new Set(PLURAL_MODIFIERS);
const ALONE: ReadonlySet<string> = new Set(STANDALONE_WORDS);
const MOST_TOKENS = 8;
/** True for a noun form that counts more than one. */
export function isPlural(token: Token): boolean {
  const low = token.text.toLowerCase();
  if (SINGULAR.has(low)) return true;
  return /[^s]s$/.test(low) && !/(?:us|is|ss)$/.test(low);
}

/** The dictionary form of a counted noun. Names of peoples ("Americans") have no other source than this. */
export function nounLemma(token: Token): string {
  const low = token.text.toLowerCase().replaceAll('’', "'");
  const known = SINGULAR.get(low);
  if (known) return known;
  if (token.lemma !== low || !isPlural(token)) return token.lemma;
  if (/[^aeiou]ies$/.test(low)) return `${low.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(low)) return low.slice(0, -2);
  return low.slice(0, -1);
}

/**
 * The noun phrase that starts at or after an offset: modifiers and head. `one`: the number is one, so a plural can't be
 * the head before another noun. Only words right behind each other (hyphens allowed) are taken.
 */
export function nounPhrase(scan: Scan, offset: number, one = false): Counted | undefined {
  const start = tokenFrom(scan, offset);
  const words: Token[] = [];
  let head = -1;
  let joined = false;
  let position = start;
  for (; position < start + MOST_TOKENS; position++) {
    const token = tokenAt(scan, position);
    if (!token || !follows(scan, token, position, start, offset)) break;
    if (token.pos === 'PUNCT') continue;
    const next = nextWord(scan, position);
    if (joinsModifiers(token, words.at(-1), next)) {
      joined = true;
      continue;
    }
    const named = head >= 0 && takesAdjective(words[head], token, next);
    if (head >= 0 && !joined && !named && !goesOn(words, head, token, one)) break;
    joined = false;
    if (isNoun(token)) {
      head = words.length;
      words.push(token);
    } else if (isModifier(token, next)) words.push(token);
    else break;
  }
  const last = words[head];
  if (!last) return alone(scan, start);
  // "two British and …": a name in the singular is not what a number counts.
  if (!one && last.pos === 'PROPN' && !isPlural(last) && !scan.titleCase) return undefined;
  return build(words.slice(0, head + 1));
}

/** "sick and wounded soldiers", "British and French troops": "and" between words before the noun. */
function joinsModifiers(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.norm !== 'and' && token.norm !== 'or') return false;
  if (!before || !next) return false;
  const leads = (word: Token): boolean =>
    word.pos === 'ADJ' ||
    (word.pos === 'PROPN' && !isPlural(word)) ||
    (word.pos === 'VERB' && /e[dn]$/.test(word.norm));
  return leads(before) && leads(next);
}

function build(words: readonly Token[]): Counted | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  return {
    span: { start: first.span.start, end: last.span.end },
    head: nounLemma(last),
    modifiers: words.slice(0, -1).map((word) => (isNoun(word) ? nounLemma(word) : word.lemma)),
  };
}

function isNoun(token: Token): boolean {
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && /^\p{L}[\p{L}\p{M}\d’'.-]*$/u.test(token.text);
}

/** Nothing but blanks or a hyphen may stand between the words of a phrase. */
function follows(scan: Scan, token: Token, position: number, start: number, offset: number): boolean {
  const before = position === start ? offset : (tokenAt(scan, position - 1)?.span.end ?? offset);
  if (token.span.start - before > 2 || scan.text.slice(before, token.span.start).includes('\n')) return false;
  if (isInTime(scan, token)) return false;
  if (token.pos !== 'PUNCT') return true;
  const glued = token.span.start === before && tokenAt(scan, position + 1)?.span.start === token.span.end;
  return /^[-‐‑]$/.test(token.text) && glued;
}

function isInTime(scan: Scan, token: Token): boolean {
  return scan.times.some((time) => time.span.start < token.span.end && token.span.start < time.span.end);
}

function nextWord(scan: Scan, position: number): Token | undefined {
  const next = tokenAt(scan, position + 1);
  return next && /^[-‐‑]$/.test(next.text) ? tokenAt(scan, position + 2) : next;
}

/** "Chinese ceramic sculptures": the name was a modifier. */
function takesAdjective(last: Token | undefined, token: Token, next: Token | undefined): boolean {
  return last?.pos === 'PROPN' && !isPlural(last) && isModifier(token, next);
}

/** After a noun only a further noun continues the phrase, and a plural ends it ("12 people police know"). */
function goesOn(words: readonly Token[], head: number, token: Token, one: boolean): boolean {
  const last = words[head];
  if (!last || !isNoun(token)) return false;
  const low = last.text.toLowerCase();
  if (last.pos === 'PROPN' && token.pos === 'NOUN' && !/s$/.test(low)) return true;
  // "12 staff Mr Lee hired": a name doesn't follow a common noun inside the phrase.
  if (token.pos === 'PROPN' && isCapital(token.text) && !isCapital(last.text)) {
    return last.text.endsWith('ing');
  }
  if (one) return !isPlural(last) || MODIFIER.has(low);
  return !isPlural(last) || (MODIFIER.has(low) && isPlural(token));
}

function isModifier(token: Token, next: Token | undefined): boolean {
  if (!next) return false;
  const leads = isNoun(next) || next.pos === 'ADJ' || next.pos === 'VERB';
  if (token.pos === 'ADJ') return leads || next.pos === 'CCONJ';
  if (token.pos === 'VERB')
    return (
      (next.pos === 'NOUN' || next.pos === 'ADJ') && /(?:ed|en|ing|wn|lt|rn|ft|ght)$/.test(token.text.toLowerCase())
    );
  return (
    token.pos === 'ADV' && /(?:ly|more|most|very)$/.test(token.text) && (next.pos === 'ADJ' || next.pos === 'VERB')
  );
}

/** "12 dead", "15 wounded", "20 more arrested": a word that stands for the people. */
function alone(scan: Scan, start: number): Counted | undefined {
  const first = tokenAt(scan, start);
  if (!first) return undefined;
  const more = first.norm === 'more' || first.norm === 'other' ? tokenAt(scan, start + 1) : undefined;
  const word = more ?? first;
  if (!ALONE.has(word.norm)) return undefined;
  return {
    span: { start: first.span.start, end: word.span.end },
    head: SINGULAR.get(word.norm) ?? word.lemma,
    modifiers: more ? [first.norm] : [],
  };
}

/** Position of the lexeme after a counted phrase. */
export function afterCounted(scan: Scan, counted: Counted, i: number): number {
  return lexemeFrom(scan, counted.span.end, i);
}

/** The noun joined to a number by a hyphen ("10-member"), at lexeme `i`. */
export function hyphenNoun(scan: Scan, i: number): Counted | undefined {
  const lexeme = at(scan.lexemes, i);
  const token = tokenAt(scan, tokenFrom(scan, lexeme.start));
  if (!token || !isNoun(token) || token.span.start !== lexeme.start) return undefined;
  return { span: token.span, head: nounLemma(token), modifiers: [] };
}
