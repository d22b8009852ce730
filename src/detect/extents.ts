import { type Extent, QUANTIFIERS, UNIVERSAL_PRONOUNS } from '../lexicon/en/quantifiers.ts';
import type { Token } from '../model/article.ts';
import type { Argument, Claim } from '../model/claim.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import type { SentenceView } from './sentence-pairs.ts';

/** "all legal marriages": how much of what. */
export type ExtentMention = {
  readonly span: Span;
  readonly extent: Extent;
  /** Stem of the noun that the quantifier belongs to. */
  readonly noun: string;
  /** First token of the noun phrase, and first token after it: positions in the sentence's tokens. */
  readonly first: number;
  readonly last: number;
  /** How many tokens the quantifier takes. */
  readonly words: number;
};

const LONGEST = 3;
const REACH = 5;
const byFirst = new Map<string, { words: readonly string[]; extent: Extent }[]>();
for (const [entry, extent] of QUANTIFIERS) {
  const words = entry.split(' ');
  const list = byFirst.get(words[0] ?? '') ?? [];
  byFirst.set(
    words[0] ?? '',
    [...list, { words, extent }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The quantified nouns of a sentence, in order. The longest quantifier wins ("only some" before "some"). */
export function extentsOf(view: SentenceView): ExtentMention[] {
  const { tokens } = view;
  const found: ExtentMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const entry = byFirst
      .get(tokens[i]?.norm ?? '')
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    if (!entry || entry.words.length > LONGEST) continue;
    // "no longer", "no more than", "at all": the quantifier belongs to no noun.
    const noun = nounAfter(tokens, i + entry.words.length);
    if (noun === undefined) continue;
    const [start, end] = [tokens[i] as Token, tokens[noun] as Token];
    found.push({
      span: coverSpans(start.span, end.span),
      extent: entry.extent,
      noun: stemWord(end.lemma),
      first: i,
      last: noun + 1,
      words: entry.words.length,
    });
    i = noun;
  }
  return found;
}

/** Position of the head noun of the phrase that begins at `from`: the last noun before anything that is no modifier. */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  let noun: number | undefined;
  for (let k = from; k < Math.min(tokens.length, from + REACH); k += 1) {
    const { pos, norm, form } = tokens[k] as Token;
    if (pos === 'NOUN' || pos === 'PROPN') noun = k;
    else if (pos === 'ADV' && /^(?:ADJ|VERB)$/.test(tokens[k + 1]?.pos ?? '')) continue;
    else if (pos === 'ADJ' || pos === 'DET' || norm === 'of' || norm === "'s" || form === 'VBN') {
      if (noun !== undefined && norm === 'of') break;
    } else break;
  }
  return noun;
}

/** A quantified noun phrase with its sentence. */
export type ExtentView = { readonly view: SentenceView; readonly extent: ExtentMention };

/** Letters by which "married" and "marriages" are seen to be of one family. */
const FAMILY = 5;
const TWO_WORDS = 2;

/**
 * Quantified noun phrases of two articles, wherever they stand, that share every telling word of the shorter one, two at
 * least ("all legally married couples", "only some legal marriages"). Words of one family count as shared.
 */
export function* samePhraseExtents(
  left: readonly ExtentView[],
  right: readonly ExtentView[],
): Generator<readonly [ExtentView, ExtentView]> {
  for (const a of left) {
    for (const b of right) {
      const [x, y] = [phraseWords(a), phraseWords(b)];
      const [short, long] = x.length <= y.length ? [x, y] : [y, x];
      if (short.length >= TWO_WORDS && short.every((word) => long.some((other) => areKin(word, other)))) yield [a, b];
    }
  }
}

const areKin = (a: string, b: string): boolean =>
  a === b || (a.length >= FAMILY && b.length >= FAMILY && a.slice(0, FAMILY) === b.slice(0, FAMILY));

/** Stems of the telling words of a quantified phrase, its quantifier left out. */
function phraseWords({ view, extent }: ExtentView): string[] {
  return view.tokens
    .slice(extent.first + extent.words, extent.last)
    .filter((token) => !token.stop && /\p{L}/u.test(token.norm) && wordWeight(token.lemma) > TELLING)
    .map((token) => stemWord(token.lemma));
}

const TELLING = 0.1;

/** "Anyone" here, "gays and others" there: two arguments in one part of one event, of which one takes in everybody. */
export type UniversalPair = { readonly a: Argument; readonly b: Argument };

const UNIVERSAL: ReadonlySet<string> = new Set(UNIVERSAL_PRONOUNS);
const PRONOUN =
  /^(?:it|they|them|he|him|she|her|we|us|i|me|you|who|which|that|this|these|those|one|what|some|many|others?|.*sel(?:f|ves))$/;

/** The arguments of two claims of one event in which everybody stands against a noun that names some. */
export function* universalPairs(a: Claim, b: Claim): Generator<UniversalPair> {
  for (const x of a.arguments) {
    for (const y of b.arguments) {
      if (x.role !== y.role || x.preposition !== y.preposition) continue;
      const [all, part] = UNIVERSAL.has(x.head) ? [x, y] : [y, x];
      if (!UNIVERSAL.has(all.head) || UNIVERSAL.has(part.head) || PRONOUN.test(part.head) || /^\d/.test(part.head))
        continue;
      yield { a: x, b: y };
    }
  }
}

/** Whether two extents can both hold of one thing; `undefined` when nothing can be said. */
export function extentsClash(a: Extent, b: Extent): 'contradiction' | 'variation' | undefined {
  if (a === b) return undefined;
  const pair = [a, b].sort().join(' ');
  if (['all none', 'none some', 'most none', 'half none', 'all few', 'few most', 'all half'].includes(pair))
    return 'contradiction';
  if (['all some', 'all most', 'all only', 'half most'].includes(pair)) return 'variation';
  return undefined;
}
