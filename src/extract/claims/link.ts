import type { Sentence } from '../../model/article.ts';
import type { Argument, ArticleFacts, Claim } from '../../model/claim.ts';
import type { Attribution, EntityMention } from '../../model/mention.ts';
import { type Span, spanContains } from '../../model/span.ts';

/** Numbered spans of one sentence. */
type Located = { readonly index: number; readonly span: Span };

/** An article's facts by sentence, so that a clause looks only at its own sentence's. */
export type FactIndex = {
  readonly text: string;
  readonly times: ReadonlyMap<number, readonly Located[]>;
  readonly quantities: ReadonlyMap<number, readonly Located[]>;
  readonly quotes: ReadonlyMap<number, readonly Located[]>;
  readonly mentions: ReadonlyMap<number, readonly EntityMention[]>;
  readonly attributions: ReadonlyMap<number, readonly Attribution[]>;
};

function groupBy<T>(items: readonly T[], sentencesOf: (item: T) => readonly number[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    for (const sentence of sentencesOf(item)) {
      const list = groups.get(sentence);
      if (list) list.push(item);
      else groups.set(sentence, [item]);
    }
  }
  return groups;
}

/** Puts each attribution to all sentences that its content touches. Contents are in order or nearly so. */
function attributionsBySentence(facts: Omit<ArticleFacts, 'claims'>): Map<number, Attribution[]> {
  const { sentences } = facts.article;
  return groupBy(facts.attributions, ({ content }) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span.end ?? 0) > content.start) high = middle;
      else low = middle + 1;
    }
    const touched: number[] = [];
    for (let k = low; k < sentences.length && (sentences[k]?.span.start ?? 0) < content.end; k++) touched.push(k);
    return touched;
  });
}

/** Sorts the article's facts by sentence. */
export function indexFacts(facts: Omit<ArticleFacts, 'claims'>): FactIndex {
  const number = <T extends { readonly span: Span }>(items: readonly T[]): (Located & { item: T })[] =>
    items.map((item, index) => ({ index, span: item.span, item }));
  return {
    text: facts.article.text,
    times: groupBy(number(facts.times), ({ item }) => [item.sentence]),
    quantities: groupBy(number(facts.quantities), ({ item }) => [item.sentence]),
    quotes: groupBy(number(facts.quotes), ({ item }) => item.sentences),
    mentions: groupBy(facts.mentions, ({ sentence }) => [sentence]),
    attributions: attributionsBySentence(facts),
  };
}

/** A test of places in a sentence: does the name of a person, place, organisation or the like stand there? */
export function nameTest(index: FactIndex, sentence: Sentence): (position: number) => boolean {
  const names = (index.mentions.get(sentence.index) ?? []).filter(
    ({ form, kind }) => (form === 'name' || form === 'abbreviation') && kind !== 'nationality' && kind !== 'other',
  );
  return (position) => names.some(({ span }) => span.start <= position && position < span.end);
}

/** The entity whose mention ends where the head does, or covers it. */
function entityOf(mentions: readonly EntityMention[], argument: Argument): number | undefined {
  let best: EntityMention | undefined;
  for (const mention of mentions) {
    if (!spanContains(mention.span, argument.headSpan)) continue;
    if (!best || mention.span.end - mention.span.start > best.span.end - best.span.start) best = mention;
  }
  return best?.entity;
}

/**
 * "Her brother, former mayor Paul Grey, supports the plan": the person named in the apposition right after the subject,
 * where it is set off by commas on both sides.
 */
function appositionOf(
  text: string,
  mentions: readonly EntityMention[],
  { role, span }: Argument,
  verb: Span,
): number | undefined {
  if ((role !== 'agent' && role !== 'patient') || span.end > verb.start || text[span.end] !== ',') return undefined;
  return mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      mention.form === 'name' &&
      mention.span.start > span.end &&
      APPOSITION.test(text.slice(span.end, mention.span.start)) &&
      text[mention.span.end] === ',',
  )?.entity;
}

/** A comma and a title of at most five words. */
const APPOSITION = /^,\s(?:(?!and\b|as\b|but\b|or\b|said\b|while\b|who\b|which\b|whose\b)[\p{L}.’'-]{1,30}\s){0,5}$/u;

/** The innermost attribution in whose content the verb lies. */
function attributionOf(attributions: readonly Attribution[], head: Span): number | undefined {
  let best: Attribution | undefined;
  for (const attribution of attributions) {
    const { content, cue } = attribution;
    if (!spanContains(content, head) || (cue && spanContains(cue.span, head))) continue;
    if (!best || content.end - content.start < best.content.end - best.content.start) best = attribution;
  }
  return best?.index;
}

/** Adds what the article's other facts say about a clause; `owns` tells whether the word at a position is the clause's. */
export function linkFacts(
  index: FactIndex,
  claim: Omit<Claim, 'times' | 'quantities' | 'quotes' | 'attribution'>,
  owns: (position: number) => boolean,
): Claim {
  const own = (facts: ReadonlyMap<number, readonly Located[]>): number[] =>
    (facts.get(claim.sentence) ?? []).filter(({ span }) => owns(span.start)).map((located) => located.index);
  const mentions = index.mentions.get(claim.sentence) ?? [];
  const attribution = attributionOf(index.attributions.get(claim.sentence) ?? [], claim.predicate.head);
  return {
    ...claim,
    arguments: claim.arguments.map((argument) => {
      const entity = entityOf(mentions, argument) ?? appositionOf(index.text, mentions, argument, claim.predicate.head);
      return entity === undefined ? argument : { ...argument, entity };
    }),
    times: own(index.times),
    quantities: own(index.quantities),
    quotes: quotesOf(index.quotes.get(claim.sentence) ?? [], claim, owns),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

/** Quotations that begin in the clause, or that hold its verb. */
function quotesOf(
  quotes: readonly Located[],
  claim: Pick<Claim, 'predicate'>,
  owns: (position: number) => boolean,
): number[] {
  return quotes
    .filter(({ span }) => owns(span.start) || spanContains(span, claim.predicate.head))
    .map(({ index }) => index);
}
