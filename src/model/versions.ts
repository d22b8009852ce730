import type { Correction } from './article.ts';
import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

/** Words of one version, with their line from 1 in its text. */
export type VersionPlace = Span & { readonly text: string; readonly line: number };

/** What kind of fact was changed in a sentence that otherwise stayed. */
export type FactKind = 'number' | 'name' | 'quote' | 'attribution' | 'time';

/**
 * A fact that reads differently in the new version. `corrected`: a correction line speaks of it; `update`: a count that
 * rose in a version with a later date; `silent`: nothing tells the reader.
 */
export type FactChange = {
  readonly kind: FactKind;
  readonly was: string;
  /** Empty where an attribution was dropped. */
  readonly now: string;
  readonly status: 'silent' | 'corrected' | 'update';
};

/** A run of words that both versions have, or only one of them. */
export type VersionWords = { readonly text: string; readonly side: 'both' | 'old' | 'new' };

/** What happened to one sentence and what it claims. */
export type ClaimChange = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly old?: VersionPlace;
  readonly now?: VersionPlace;
  /** Word by word, where it changed. */
  readonly words?: readonly VersionWords[];
  /** True when a changed sentence stands elsewhere too. */
  readonly moved?: boolean;
  readonly facts: readonly FactChange[];
};

/** A correction line of the new version, held against its text. */
export type CorrectionCheck = {
  readonly kind: Correction['kind'];
  readonly place: VersionPlace;
  /** Places that still say what it calls wrong. */
  readonly stillThere: readonly VersionPlace[];
  /** The right form where no sentence has it. */
  readonly nowhere: readonly string[];
};

/** Findings of both versions against the sources, told apart by fingerprint. */
export type FindingDelta = {
  readonly new: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly still: readonly Finding[];
};

/** Two versions of one article compared. Plain JSON. */
export type VersionReport = {
  readonly old: string;
  readonly now: string;
  readonly changes: readonly ClaimChange[];
  /** Sentences that are the same in both. */
  readonly unchanged: number;
  readonly corrections: readonly CorrectionCheck[];
  /** Absent where no sources were given. */
  readonly findings?: FindingDelta;
};
