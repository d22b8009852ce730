import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { nounClasses } from './claim-match.ts';
import { alignedPairs, isQuoted, type SentenceView } from './sentence-pairs.ts';

/** A noun with what describes it: "bloodied mask of the president". */
type Described = {
  readonly span: Span;
  /** Lemma and stem of the noun. */
  readonly lemma: string;
  readonly head: string;
  /** Stems of the words that describe it, each with how telling it is. */
  readonly words: ReadonlyMap<string, number>;
  /** Those that are adjectives or participles. */
  readonly adjectives: ReadonlySet<string>;
};

/** Two nouns of two aligned sentences that are described alike and are not the same thing. */
export type OtherThing = {
  readonly a: { readonly article: number; readonly span: Span; readonly noun: string };
  readonly b: { readonly article: number; readonly span: Span; readonly noun: string };
  readonly score: number;
};

const SCORE = 0.4;
const LONGEST = 5;
/** Shared words of description, an adjective among them, and how telling they must be together. */
const SHARED = 2;
const TELLING = 0.6;
/** Words of description that only one has. */
const MOST_APART = 2;

/**
 * Nouns in aligned sentences that share their description ("bloodied … of the president") and differ themselves. A noun
 * that the other article has too, anywhere, is left alone: it may be its other word for the same thing.
 */
export function* otherThings(comparison: Comparison): Generator<OtherThing> {
  const stems = comparison.articles.map(({ article }) => new Set(article.tokens.map(({ lemma }) => stemWord(lemma))));
  for (const { a, b, score } of alignedPairs(comparison)) {
    if (score < SCORE) continue;
    for (const x of describedNouns(a)) {
      if (stems[b.article]?.has(x.head)) continue;
      for (const y of describedNouns(b)) {
        if (stems[a.article]?.has(y.head) || areSynonyms(x, y) || !describedAlike(x, y)) continue;
        const side = (view: SentenceView, noun: Described) => ({
          article: view.article,
          span: noun.span,
          noun: noun.lemma,
        });
        yield { a: side(a, x), b: side(b, y), score };
      }
    }
  }
}

/** "Phones" and "smartphones", "video" and "footage": one thing in two words. */
function areSynonyms(x: Described, y: Described): boolean {
  if (x.head.endsWith(y.head) || y.head.endsWith(x.head)) return true;
  return nounClasses(x.lemma).some((name) => nounClasses(y.lemma).includes(name));
}

function describedAlike(x: Described, y: Described): boolean {
  const shared = [...x.words].filter(([word]) => y.words.has(word));
  const weight = shared.reduce((sum, [, one]) => sum + one, 0);
  return (
    shared.length >= SHARED &&
    weight >= TELLING &&
    shared.some(([word]) => x.adjectives.has(word)) &&
    x.words.size + y.words.size - 2 * shared.length <= MOST_APART
  );
}

/** The described nouns of a sentence outside quotation marks. */
function describedNouns(view: SentenceView): Described[] {
  return view.tokens.flatMap((token, i) => {
    const next = view.tokens[i + 1];
    if (token.pos !== 'NOUN' || next?.pos === 'NOUN' || next?.pos === 'PROPN') return [];
    const noun = describe(view.tokens, i);
    return noun.words.size >= SHARED && !isQuoted(view, noun.span) ? [noun] : [];
  });
}

function describe(tokens: readonly Token[], at: number): Described {
  const words = new Map<string, number>();
  const adjectives = new Set<string>();
  const add = (token: Token): void => {
    if (token.stop || !/\p{L}/u.test(token.norm)) return;
    const named = token.pos === 'PROPN';
    const stem = named ? token.norm : stemWord(token.lemma);
    words.set(stem, named ? NAME : wordWeight(token.lemma));
    if (!named && token.pos !== 'NOUN') adjectives.add(stem);
  };
  let first = at;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST) && isBefore(tokens[k] as Token); k -= 1) {
    add(tokens[k] as Token);
    first = k;
  }
  let last = at;
  if (tokens[at + 1]?.norm === 'of') {
    for (let k = at + 2; k < Math.min(tokens.length, at + 2 + LONGEST) && isAfter(tokens[k] as Token); k += 1) {
      add(tokens[k] as Token);
      if ((tokens[k] as Token).pos !== 'DET') last = k;
    }
  }
  const [from, head, to] = [tokens[first], tokens[at], tokens[last]] as [Token, Token, Token];
  return { span: coverSpans(from.span, to.span), lemma: head.lemma, head: stemWord(head.lemma), words, adjectives };
}

/** How telling a name is as a description. */
const NAME = 0.6;

const isBefore = ({ pos, form, text }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN)$/.test(pos) || /^(?:VBN|VBG)$/.test(form ?? '') || /^['’]s$/.test(text);

const isAfter = ({ pos }: Token): boolean => /^(?:ADJ|NOUN|PROPN|DET)$/.test(pos);
