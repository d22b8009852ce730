import type { Sentence, SentenceRole, Token } from '../model/article.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { type CollatedWord, collationWords } from '../text/collate.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';

/** The sentences that say something: boilerplate, bylines and corrections are not aligned. */
const SPEAKING: ReadonlySet<SentenceRole> = new Set(['headline', 'dek', 'body', 'subhead', 'caption']);
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

/** What of a sentence is compared, worked out once. */
export type SentenceProfile = {
  /** Index in `Article.sentences`. */
  readonly sentence: number;
  readonly role: SentenceRole;
  /** Its number among the speaking sentences, from 0. */
  readonly order: number;
  /** 0 at the first sentence of the article, 1 at the last. */
  readonly position: number;
  readonly text: string;
  /** Stems of the content words, in order. */
  readonly stems: readonly string[];
  /** Distinct stems with how telling the word is in general (0.05–1). */
  readonly terms: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Stems inside quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** Pairs of content stems that stand next to each other. */
  readonly bigrams: ReadonlySet<string>;
  readonly quantities: readonly QuantityMention[];
  /** Intervals of days or less that the sentence names, as `from/to`. */
  readonly days: ReadonlySet<string>;
  /** The words of its quotations, in order, one list a quotation. */
  readonly quotations: readonly (readonly CollatedWord[])[];
};

const NUMBER = /^\d[\d,.]{0,20}$/;

/** The speaking sentences of an article, ready to be compared. */
export function profileArticle(facts: ArticleFacts): SentenceProfile[] {
  const { article } = facts;
  const speaking = article.sentences.filter((sentence) => SPEAKING.has(sentence.role));
  const quoted = quotedTokens(article.tokens);
  const byMention = groupMentions(facts);
  return speaking.map((sentence, i) => {
    const position = speaking.length > 1 ? i / (speaking.length - 1) : 0;
    const words = profileSentence(article.text, article.tokens, sentence, quoted);
    return { ...words, ...mentionsOf(facts, sentence.index, byMention), order: i, position };
  });
}

type Mentions = Pick<SentenceProfile, 'quantities' | 'days' | 'quotations'>;
type ByMention = {
  readonly quantities: ReadonlyMap<number, readonly QuantityMention[]>;
  readonly days: ReadonlyMap<number, ReadonlySet<string>>;
  readonly quotes: ReadonlyMap<number, readonly ArticleFacts['quotes'][number][]>;
};

const DAY_OR_LESS: ReadonlySet<string> = new Set(['minute', 'hour', 'daypart', 'day']);

/** Times, quantities and quotations by sentence: one pass over each list. */
function groupMentions(facts: ArticleFacts): ByMention {
  const quantities = new Map<number, QuantityMention[]>();
  for (const q of facts.quantities) quantities.set(q.sentence, [...(quantities.get(q.sentence) ?? []), q]);
  const days = new Map<number, Set<string>>();
  for (const { sentence, interval, granularity } of facts.times) {
    if (!interval || !DAY_OR_LESS.has(granularity)) continue;
    days.set(sentence, (days.get(sentence) ?? new Set<string>()).add(interval.from.slice(0, 10)));
  }
  const quotes = new Map<number, ArticleFacts['quotes'][number][]>();
  for (const quote of facts.quotes) {
    for (const sentence of quote.sentences) quotes.set(sentence, [...(quotes.get(sentence) ?? []), quote]);
  }
  return { quantities, days, quotes };
}

function mentionsOf(facts: ArticleFacts, index: number, by: ByMention): Mentions {
  const { quantities, days, quotes } = by;
  const { text, sentences } = facts.article;
  const span = sentences[index]?.span ?? { start: 0, end: 0 };
  return {
    quantities: quantities.get(index) ?? [],
    days: days.get(index) ?? new Set(),
    quotations: (quotes.get(index) ?? []).map(({ content }) => {
      const inside = spanContains(span, content)
        ? content
        : { start: Math.max(span.start, content.start), end: Math.min(span.end, content.end) };
      return collationWords(text.slice(inside.start, inside.end), inside.start);
    }),
  };
}

function profileSentence(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  quotedAt: ReadonlySet<number>,
): Omit<SentenceProfile, 'order' | 'position' | keyof Mentions> {
  const stems: string[] = [];
  const terms = new Map<string, number>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  const verbs = new Set<string>();
  const quoted = new Set<string>();
  const bigrams = new Set<string>();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const token = tokens[i];
    if (!token || !isContent(token)) continue;
    const number = numberOf(token);
    const stem = number ?? stemWord(token.pos === 'PROPN' ? token.norm : token.lemma);
    const weight = number ? 1 : token.pos === 'PROPN' ? Math.max(0.6, wordWeight(token.norm)) : wordWeight(token.lemma);
    const last = stems.at(-1);
    if (last !== undefined) bigrams.add(`${last} ${stem}`);
    stems.push(stem);
    terms.set(stem, Math.max(weight, terms.get(stem) ?? 0));
    if (token.pos === 'PROPN') names.add(stem);
    if (number) numbers.add(number);
    if (token.pos === 'VERB') verbs.add(stem);
    if (quotedAt.has(i)) quoted.add(stem);
  }
  return {
    sentence: sentence.index,
    role: sentence.role,
    text: text.slice(sentence.span.start, sentence.span.end),
    stems,
    terms,
    names,
    numbers,
    verbs,
    quoted,
    bigrams,
  };
}

function isContent(token: Token): boolean {
  return CONTENT.has(token.pos) && (!token.stop || token.pos === 'NUM') && /[\p{L}\p{N}]/u.test(token.norm);
}

function numberOf(token: Token): string | undefined {
  return NUMBER.test(token.norm) ? token.norm.replaceAll(',', '').replace(/\.$/, '') : undefined;
}

/** Indices of the tokens inside double quotation marks; a paragraph without a closing mark ends its quotation. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = -1;
  for (const [i, token] of tokens.entries()) {
    if (token.norm !== '"' && token.text !== '“' && token.text !== '”') continue;
    if (open >= 0 && token.text !== '“') {
      for (let k = open + 1; k < i; k += 1) found.add(k);
      open = -1;
    } else open = i;
  }
  return found;
}
