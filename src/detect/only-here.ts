import { SAYING_VERBS } from '../lexicon/en/saying-verbs.ts';
import { TOLL_WORDS } from '../lexicon/en/toll-words.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { clockOf } from './clock.ts';
import { type SentenceView, sentenceView, sentenceViews } from './sentence-pairs.ts';

/** Why a fact that only one article has matters. */
export type Weight = 'denial' | 'accusation' | 'answer' | 'toll' | 'money' | 'figure';

/** A sentence of one article that the others don't have. */
export type OnlyHere = { readonly view: SentenceView; readonly weight: Weight; readonly confidence: number };

const BASE: Readonly<Record<Weight, number>> = {
  denial: 0.75,
  accusation: 0.7,
  answer: 0.65,
  toll: 0.7,
  money: 0.6,
  figure: 0.5,
};
const senses: ReadonlyMap<string, string> = new Map(SAYING_VERBS.map((verb) => [verb.lemma, verb.sense]));
const TOLL: ReadonlySet<string> = new Set(TOLL_WORDS);
/** Share of a sentence's telling words, names left out, that one sentence of the other article may have before it is told there too. */
const TOLD = 0.6;
const SHORTEST = 6;

/**
 * The facts of `article` that `other` lacks, the weightiest first, at most `most`: denials, accusations, answers, tolls
 * and figures about people or things that both articles name. What happened after the other article's own clock is left
 * out, and so is what it tells in other words.
 */
export function onlyHere(comparison: Comparison, article: number, other: number, most: number): OnlyHere[] {
  const [facts, rival] = [comparison.articles[article], comparison.articles[other]];
  if (!facts || !rival) return [];
  const told = toldSentences(comparison, article, other);
  const elsewhere = stemsBySentence(rival);
  const shared = sharedNames(facts, rival);
  const clock = clockOf(comparison, other)?.slice(0, 10);
  const found: OnlyHere[] = [];
  for (const view of sentenceViews(facts, article).values()) {
    if (view.sentence.role !== 'body' || told.has(view.sentence.index)) continue;
    const weight = weightOf(view);
    if (!weight || !isAboutTheStory(view, shared) || isLater(view, clock) || isToldIn(view, elsewhere, rival)) continue;
    const early = 1 - view.sentence.index / Math.max(1, facts.article.sentences.length);
    found.push({ view, weight, confidence: BASE[weight] + 0.1 * early });
  }
  return found
    .sort((x, y) => y.confidence - x.confidence || x.view.sentence.index - y.view.sentence.index)
    .slice(0, most);
}

/** From this score a link tells the same; below, only where both sentences have the same kind of weight. */
const SURE = 0.6;
const MAYBE = 0.15;

/** Sentences of `article` that the other tells too. */
function toldSentences(comparison: Comparison, article: number, other: number): ReadonlySet<number> {
  const told = new Set<number>();
  for (const link of [...comparison.alignments.flatMap((alignment) => alignment.links), ...comparison.nearMisses]) {
    const [own, rival] = link.a.article === article ? [link.a, link.b] : [link.b, link.a];
    if (own.article !== article || rival.article !== other || link.score < MAYBE) continue;
    const [x, y] = [sentenceView(comparison, article, own.sentence), sentenceView(comparison, other, rival.sentence)];
    if (!x || !y) continue;
    const weight = weightOf(x);
    if (link.score >= SURE || weight === undefined || weightOf(y) === weight) told.add(own.sentence);
  }
  return told;
}

function weightOf(view: SentenceView): Weight | undefined {
  const speech = view.facts.attributions.filter((one) => one.sentence === view.sentence.index);
  const kinds = new Set(speech.map((one) => senses.get(one.cue?.lemma ?? '')));
  const plain = view.claims.filter(
    (claim) =>
      !view.quotes.some(
        (quote) => quote.content.start <= claim.predicate.head.start && claim.predicate.head.end <= quote.content.end,
      ),
  );
  if (kinds.has('denying') || plain.some((claim) => claim.predicate.status === 'denied')) return 'denial';
  if (kinds.has('accusing') || plain.some((claim) => claim.predicate.status === 'alleged')) return 'accusation';
  if (
    kinds.has('admitting') ||
    plain.some((claim) => /^(?:decline|refuse|apologise|apologize)$/.test(claim.predicate.lemma))
  )
    return 'answer';
  const open = view.quantities.filter(
    (q) => !view.quotes.some((quote) => quote.content.start <= q.span.start && q.span.end <= quote.content.end),
  );
  const harm = plain.some((claim) => TOLL.has(claim.predicate.lemma));
  if (open.some((q) => q.unit === 'count' && (harm || isToll(q.counted)))) return 'toll';
  if (open.some((q) => q.unit === 'money')) return 'money';
  if (open.some((q) => q.unit === 'percent' || (q.unit === 'count' && q.min >= 100))) return 'figure';
  return undefined;
}

function isToll(counted: { readonly head: string; readonly modifiers: readonly string[] } | undefined): boolean {
  return counted !== undefined && [counted.head, ...counted.modifiers].some((word) => TOLL.has(word));
}

/** Last words of the names that both articles have. */
function sharedNames(a: ArticleFacts, b: ArticleFacts): ReadonlySet<string> {
  const names = (facts: ArticleFacts) =>
    new Set(facts.entities.map((entity) => entity.name.toLowerCase().split(/\s+/).at(-1) ?? ''));
  const others = names(b);
  return new Set([...names(a)].filter((name) => others.has(name)));
}

function isAboutTheStory(view: SentenceView, shared: ReadonlySet<string>): boolean {
  if (view.tokens.length < SHORTEST) return false;
  return view.mentions.some(({ entity }) => {
    const name = view.facts.entities[entity]?.name.toLowerCase().split(/\s+/).at(-1);
    return name !== undefined && shared.has(name);
  });
}

/** Told of a day after the other article's clock: it couldn't have it. */
function isLater(view: SentenceView, clock: string | undefined): boolean {
  if (!clock) return false;
  return view.times.some(
    (time) => time.kind === 'date' && time.interval !== undefined && time.interval.from.slice(0, 10) > clock,
  );
}

function stemsBySentence(facts: ArticleFacts): readonly ReadonlySet<string>[] {
  return facts.article.sentences.map(
    (sentence) =>
      new Set(
        facts.article.tokens
          .slice(sentence.firstToken, sentence.lastToken)
          .filter((token) => !token.stop)
          .map((token) => stemWord(token.lemma)),
      ),
  );
}

/** True where one sentence of the other article has most of its telling words, or the same figure of the same thing. */
function isToldIn(view: SentenceView, elsewhere: readonly ReadonlySet<string>[], rival: ArticleFacts): boolean {
  const same = view.quantities.some((q) =>
    rival.quantities.some(
      (r) =>
        q.unit === r.unit &&
        q.min === r.min &&
        q.max === r.max &&
        (q.unit !== 'count' || q.counted?.head === r.counted?.head) &&
        q.unit !== 'ordinal',
    ),
  );
  if (same) return true;
  const words = new Map<string, number>();
  for (const token of view.tokens) {
    if (!token.stop && token.pos !== 'PROPN' && /\p{L}/u.test(token.norm))
      words.set(stemWord(token.lemma), Math.max(0.1, wordWeight(token.lemma)));
  }
  const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
  return elsewhere.some((stems) => {
    let sum = 0;
    for (const [stem, weight] of words) if (stems.has(stem)) sum += weight;
    return sum >= TOLD * total;
  });
}
