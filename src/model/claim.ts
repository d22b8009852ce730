import type { Article } from './article.ts';
import type { ArticleEntity, Attribution, EntityMention, QuantityMention, Quote, TimeMention } from './mention.ts';
import type { Span } from './span.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';
export type Polarity = 'positive' | 'negative';
/** How far along the event is told to be. */
export type ClaimStatus =
  | 'done'
  | 'ongoing'
  | 'planned'
  | 'proposed'
  | 'possible'
  | 'announced'
  | 'asked'
  | 'denied'
  | 'alleged'
  | 'refused'
  | 'failed'
  | 'cancelled'
  | 'conditional'
  | 'unknown';

/** The verb group of a clause. */
export type Predicate = {
  /** Verb group from first auxiliary to main verb, particle included. */
  readonly span: Span;
  /** The main verb alone. */
  readonly head: Span;
  /** Lemma of the main verb, with its particle ("step down"). */
  readonly lemma: string;
  readonly tense: Tense;
  readonly aspect: 'simple' | 'perfect' | 'progressive';
  readonly voice: 'active' | 'passive';
  readonly polarity: Polarity;
  /** The negating words ("not", "never", "failed to", "without"), where polarity is negative. */
  readonly negation?: Span;
  /** Modal or raising verb ("may", "would", "plans to"). */
  readonly modality?: string;
  readonly status: ClaimStatus;
};

export type ArgumentRole = 'agent' | 'patient' | 'recipient' | 'complement' | 'oblique';

/** Who does, undergoes, receives. Passive and active give the same roles. */
export type Argument = {
  readonly role: ArgumentRole;
  readonly span: Span;
  /** Lemma of the head word. */
  readonly head: string;
  readonly headSpan: Span;
  /** Preposition of an oblique ("in", "with"). */
  readonly preposition?: string;
  /** Index in `ArticleFacts.entities`, where the head is one. */
  readonly entity?: number;
};

/** One clause that says something: an event with its arguments and circumstances. */
export type Claim = {
  readonly index: number;
  readonly sentence: number;
  readonly span: Span;
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  /** Indices in `ArticleFacts.times`, `.quantities`, `.quotes`. */
  readonly times: readonly number[];
  readonly quantities: readonly number[];
  readonly quotes: readonly number[];
  /** Index in `ArticleFacts.attributions`, where somebody is said to have said it. */
  readonly attribution?: number;
  /** Index of the claim that this clause is subordinate to. */
  readonly parent?: number;
};

/** Everything read out of one article: the hand-over of `extract`. */
export type ArticleFacts = {
  readonly article: Article;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly ArticleEntity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
};
