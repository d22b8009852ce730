import type { VerbForm } from '../../model/article.ts';
import type { ClaimStatus, Predicate, Tense } from '../../model/claim.ts';

/** `open`: a bare "-ed" form that is a past tense or a participle. `base`: a present plural or an infinitive without "to". */
export type GroupKind = 'finite' | 'open' | 'base' | 'inf' | 'ger' | 'part';

/** A verb group; positions are indices of the sentence's words, ends exclusive. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly kind: GroupKind;
  readonly tense: Tense;
  /** Tense by its form alone: present for "plans to sign". */
  readonly form: Tense;
  readonly aspect: Predicate['aspect'];
  readonly voice: Predicate['voice'];
  readonly negative: boolean;
  /** First and last word of what negates. */
  readonly negation?: readonly [number, number];
  readonly modality?: string;
  /** What a modal or chain verb makes of the event; absent where tense and aspect decide. */
  readonly status?: ClaimStatus;
  /** The tagger's word on the form of the main verb. */
  readonly tagged?: VerbForm;
  /** Word of a modal, where the group has one ("would"). */
  readonly modal?: string;
};

/** A group without what follows it: auxiliaries and main verb. */
export type Simple = {
  readonly to: number;
  readonly head: number;
  readonly aux: readonly number[];
  readonly not: readonly [number, number] | undefined;
};
