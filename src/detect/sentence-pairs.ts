import type { Sentence, Token } from '../model/article.ts';
import type { ArticleFacts, Claim } from '../model/claim.ts';
import type { Comparison, SentenceLink } from '../model/comparison.ts';
import type { EntityMention, QuantityMention, Quote, TimeMention } from '../model/mention.ts';
import { type Span, spansOverlap } from '../model/span.ts';

/** One sentence of one article with what was read out of it: the view that most detectors work on. */
export type SentenceView = {
  readonly article: number;
  readonly facts: ArticleFacts;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly mentions: readonly EntityMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
};

/** Two aligned sentences of two articles; `a` is always in the article with the lower index. */
export type SentencePair = {
  readonly a: SentenceView;
  readonly b: SentenceView;
  readonly link: SentenceLink;
  /** Calibrated chance that both make the same claim, 0 to 1. */
  readonly score: number;
};

type SentenceIndex = ReadonlyMap<number, SentenceView>;
const indices = new WeakMap<ArticleFacts, Map<number, SentenceIndex>>();

/** The views of every sentence of an article, by sentence index. Worked out once per article of a comparison. */
export function sentenceViews(facts: ArticleFacts, article: number): SentenceIndex {
  const known = indices.get(facts)?.get(article);
  if (known) return known;
  const times = groupBy(facts.times, (m) => m.sentence);
  const quantities = groupBy(facts.quantities, (m) => m.sentence);
  const mentions = groupBy(facts.mentions, (m) => m.sentence);
  const claims = groupBy(facts.claims, (c) => c.sentence);
  const quotes = new Map<number, Quote[]>();
  for (const quote of facts.quotes) {
    for (const sentence of quote.sentences) quotes.set(sentence, [...(quotes.get(sentence) ?? []), quote]);
  }
  const views = new Map<number, SentenceView>();
  for (const sentence of facts.article.sentences) {
    const { index } = sentence;
    views.set(index, {
      article,
      facts,
      sentence,
      tokens: facts.article.tokens.slice(sentence.firstToken, sentence.lastToken),
      times: times.get(index) ?? [],
      quantities: quantities.get(index) ?? [],
      mentions: mentions.get(index) ?? [],
      quotes: quotes.get(index) ?? [],
      claims: claims.get(index) ?? [],
    });
  }
  indices.set(facts, (indices.get(facts) ?? new Map<number, SentenceIndex>()).set(article, views));
  return views;
}

/** The view of one sentence. Undefined when the article has no sentence with that index. */
export function sentenceView(comparison: Comparison, article: number, sentence: number): SentenceView | undefined {
  const facts = comparison.articles[article];
  return facts ? sentenceViews(facts, article).get(sentence) : undefined;
}

/** Every pair of aligned sentences, each once, in the order of the alignments. */
export function* alignedPairs(comparison: Comparison): Generator<SentencePair> {
  const seen = new Set<string>();
  for (const alignment of comparison.alignments) {
    for (const link of alignment.links) {
      const key = linkKey(link);
      if (seen.has(key)) continue;
      seen.add(key);
      const a = sentenceView(comparison, link.a.article, link.a.sentence);
      const b = sentenceView(comparison, link.b.article, link.b.sentence);
      if (a && b) yield { a, b, link, score: link.score };
    }
  }
}

/**
 * Pairs of sentences that came close to an alignment, not aligned ones. A detector that looks at them needs evidence of
 * its own that both tell the same fact: the same rare counted noun, the same event with the same people.
 */
export function* nearPairs(comparison: Comparison): Generator<SentencePair> {
  const aligned = new Set([...alignedPairs(comparison)].map(({ link }) => linkKey(link)));
  for (const link of comparison.nearMisses) {
    if (aligned.has(linkKey(link))) continue;
    const a = sentenceView(comparison, link.a.article, link.a.sentence);
    const b = sentenceView(comparison, link.b.article, link.b.sentence);
    if (a && b) yield { a, b, link, score: link.score };
  }
}

const linkKey = ({ a, b }: SentenceLink): string => `${a.article}:${a.sentence} ${b.article}:${b.sentence}`;

/** True when the span touches words inside quotation marks of the sentence. */
export function isQuoted(view: SentenceView, span: Span): boolean {
  return view.quotes.some((quote) => spansOverlap(quote.content, span));
}

const entityMaps = new WeakMap<Comparison, Map<string, number>>();

/** The story entity (index in `Comparison.entities`) of an article's entity; undefined when it is in no group. */
export function storyEntityOf(comparison: Comparison, article: number, entity: number): number | undefined {
  let map = entityMaps.get(comparison);
  if (!map) {
    map = new Map();
    for (const story of comparison.entities) {
      for (const member of story.members) map.set(`${member.article}:${member.entity}`, story.index);
    }
    entityMaps.set(comparison, map);
  }
  return map.get(`${article}:${entity}`);
}

/** True where both sentences name one entity of the story. */
export function shareEntity(comparison: Comparison, a: SentenceView, b: SentenceView): boolean {
  const stories = (view: SentenceView): (number | undefined)[] =>
    view.mentions.map(({ entity }) => storyEntityOf(comparison, view.article, entity));
  const left = stories(a);
  return stories(b).some((story) => story !== undefined && left.includes(story));
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
