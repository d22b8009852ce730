import type { ArticleFacts } from './claim.ts';
import type { EntityKind } from './mention.ts';
import type { Span } from './span.ts';

/** An entity of the whole story: the entities of the articles that are the same one. */
export type StoryEntity = {
  readonly index: number;
  readonly kind: EntityKind;
  readonly name: string;
  /** One pair per article entity. */
  readonly members: readonly { readonly article: number; readonly entity: number }[];
};

/** One article's part of an alignment. */
export type Reading = {
  readonly article: number;
  /** Indices in that article's `sentences`. */
  readonly sentences: readonly number[];
  /** The aligned words: sentences, or clauses of them. */
  readonly spans: readonly Span[];
  /** Indices in that article's `claims`. */
  readonly claims: readonly number[];
};

/** A scored pair of sentences, with the named features behind the score (for `explain`). */
export type SentenceLink = {
  readonly a: { readonly article: number; readonly sentence: number };
  readonly b: { readonly article: number; readonly sentence: number };
  /** Calibrated: of links scored 0.8, about eight in ten are the same claim. */
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
};

/** One claim in several articles: a column of readings, never a mere pair. */
export type Alignment = {
  readonly index: number;
  readonly score: number;
  /** One per article that has the claim, in article order; at least two. */
  readonly readings: readonly Reading[];
  readonly links: readonly SentenceLink[];
};

/** Articles that tell one story, and why others were left out. */
export type StoryGroup = { readonly articles: readonly number[] };

/** The hand-over of `align`: the articles' facts, who is who, and which claims are the same. */
export type Comparison = {
  readonly articles: readonly ArticleFacts[];
  readonly entities: readonly StoryEntity[];
  readonly alignments: readonly Alignment[];
  /** Pairs of sentences that came close to an alignment: a slot that clashes in them needs more evidence of its own. */
  readonly nearMisses: readonly SentenceLink[];
  readonly groups: readonly StoryGroup[];
  /** Pairs of articles that are not about one story, with the reason in plain words. */
  readonly notCompared: readonly { readonly a: number; readonly b: number; readonly why: string }[];
};
