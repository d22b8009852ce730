import type { Span } from './span.ts';

export type FindingKind = 'contradiction' | 'variation' | 'duplicate' | 'naming' | 'framing' | 'coverage';

export type FindingType =
  | 'number'
  | 'time'
  | 'name'
  | 'role'
  | 'place'
  | 'status'
  | 'polarity'
  | 'attribution'
  | 'quote'
  | 'scope'
  | 'cause'
  | 'entity'
  | 'other'
  | 'verbatim'
  | 'near'
  | 'paraphrase'
  | 'spelling'
  | 'transliteration'
  | 'title'
  | 'label'
  | 'abbreviation'
  | 'headline'
  | 'loaded'
  | 'attribution-verb'
  | 'hedge'
  | 'agency'
  | 'motive'
  | 'omission'
  | 'emphasis'
  | 'sourcing';

export type Severity = 'error' | 'warning' | 'info';

/** The trade's classes: a wrong fact in print, a wrong weekday or name, a matter of style. */
export type RuleClass = 'corrected' | 'refile' | 'advisory';

/** Any JSON value: what a detector may hand over besides the words. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The exact words at issue, in the article with that index: `text` is the article's text at the span. */
export type Place = Span & { readonly article: number; readonly text: string };

/** What a detector found, before settling. `facts` are the normalised values of the sides, for the fingerprint. */
export type Detection = {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly type: FindingType;
  readonly severity: Severity;
  readonly class: RuleClass;
  /** 0 to 1. */
  readonly confidence: number;
  /** Exact words, two or more unless the rule is about one article's wording. */
  readonly places: readonly Place[];
  /** Normalised fact per place, without offsets ("killed=12..", "2024-03-07"); same order as `places`. */
  readonly facts: readonly string[];
  /** One sentence: what differs and what to check, never who is right. */
  readonly message: string;
  /** A question that an editor can put to the reporter or source. */
  readonly ask?: string;
  readonly data: { readonly [key: string]: Json };
};

/** Two readings that look different and are not ("rounding", "bound", "update", "trimmed quote", "less detail"). */
export type CompatibleVerdict = {
  readonly rule: string;
  readonly reason: string;
  readonly places: readonly Place[];
};

/** A settled finding: merged, graded, ranked and fingerprinted. */
export type Finding = Detection & {
  /** `v1:` and 16 hex digits of rule, article ids and facts; no offsets, no order. */
  readonly fingerprint: string;
  readonly status?: 'new' | 'known' | 'gone';
  readonly suppressed?: { readonly reason: string };
};
