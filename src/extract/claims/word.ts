import type { Token } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/**
 * What a word does in a clause, as coarse as finding clauses needs. `comma` also stands for dashes, `stop` for colons
 * and semicolons; `to` only for that of an infinitive.
 */
export type WordClass =
  | 'noun'
  | 'pron'
  | 'det'
  | 'adj'
  | 'num'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adv'
  | 'to'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'coord'
  | 'comma'
  | 'stop'
  | 'poss';

/**
 * Shape of a verb: `ed` is a past tense or a participle, which only the clause tells; `past` and `en` are forms that are
 * but one of the two; `base` an infinitive or a plural present.
 */
export type VerbShape = 'base' | 's' | 'ing' | 'ed' | 'past' | 'en';

/** A word of a sentence, hyphenated compounds being one. */
export type Word = {
  cls: WordClass;
  readonly span: Span;
  readonly norm: string;
  readonly lemma: string;
  readonly shape: VerbShape;
  /** The token that stands for it (the last of a compound). */
  readonly token: Token;
  /** Part-of-speech doubts: a name by its capital, in a sentence where capitals mean names. */
  readonly name: boolean;
  /** True where a quotation mark stands right before or after the word. */
  readonly opens: boolean;
  readonly closes: boolean;
};
