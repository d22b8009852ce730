import type { Span } from './span.ts';

/** Half-open interval of calendar time. Both ends are ISO strings (`2024-03-07`, `2024-03-07T09:00`), comparable as text. */
export type Interval = { readonly from: string; readonly to: string };

export type Granularity =
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** A part of a date (`weekday`: 1 Monday … 7 Sunday) and whether the words state it or it was inferred. */
export type TimePart = { readonly value: number; readonly stated: boolean };

export type TimeParts = {
  readonly weekday?: TimePart;
  readonly day?: TimePart;
  readonly month?: TimePart;
  readonly year?: TimePart;
  readonly hour?: TimePart;
  readonly minute?: TimePart;
};

/** What a relative expression was counted from. `none`: nothing in the article says. */
export type TimeAnchor = 'absolute' | 'dateline' | 'publication' | 'narrative' | 'none';

export type TimeModifier = 'by' | 'before' | 'after' | 'since' | 'until' | 'about' | 'early' | 'mid' | 'late' | 'from';

/** A time expression resolved against the article's own dates. */
export type TimeMention = {
  readonly type: 'time';
  readonly span: Span;
  readonly sentence: number;
  /** `duration`s ("three weeks") and `recurring` times ("every Friday") have no interval. */
  readonly kind: 'date' | 'duration' | 'recurring';
  /** Absent when the expression can't be placed; `unplaced` then says why. */
  readonly interval?: Interval;
  readonly granularity: Granularity;
  readonly parts: TimeParts;
  readonly anchor: TimeAnchor;
  readonly modifier?: TimeModifier;
  /** Time zone of a clock time as the words give it ("EST", "local"); the interval is in that zone's wall-clock time. */
  readonly zone?: string;
  /** Which way the sentence looks: the tense of the verb, or a noun that looks ahead ("set for"). */
  readonly direction: 'past' | 'future' | 'unknown';
  /** Length in days for durations (a month is 30.4, a year 365.25, an hour 1/24). */
  readonly days?: { readonly min: number; readonly max: number };
  /** Plain words for people: "no dateline and no publication date". */
  readonly unplaced?: string;
};

export type QuantityUnit =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'measure'
  | 'ordinal'
  | 'age'
  | 'vote'
  | 'fraction'
  | 'multiple';

export type QuantityBound = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range';

/** A number with what it counts, as an interval. */
export type QuantityMention = {
  readonly type: 'quantity';
  readonly span: Span;
  readonly sentence: number;
  /** Smallest and largest value the words allow, as stated (`min` = `max` when exact); Infinity is written as 1e308. */
  readonly min: number;
  readonly max: number;
  readonly bound: QuantityBound;
  /** Size of the last stated digit: 1e6 for "15 million", 0.1 for "2.5", 1 for "14". For rounding. */
  readonly step: number;
  readonly unit: QuantityUnit;
  /** Currency code (`USD`), measure (`km`), or absent. */
  readonly unitName?: string;
  /** What is counted: the noun phrase, its head lemma and content-word modifiers' lemmas. */
  readonly counted?: { readonly span: Span; readonly head: string; readonly modifiers: readonly string[] };
  /** "five of the nine", "a third of voters": the whole that this is part of. */
  readonly partOf?: { readonly span: Span; readonly head: string; readonly value?: number };
  /** For votes "52-48": the other side of the tally. */
  readonly against?: number;
};

export type EntityKind = 'person' | 'organisation' | 'place' | 'nationality' | 'law' | 'event' | 'other';

/** One mention of an entity of the story. */
export type EntityMention = {
  readonly type: 'entity';
  /** The name itself, without title or apposition. */
  readonly span: Span;
  readonly sentence: number;
  readonly kind: EntityKind;
  readonly form: 'name' | 'abbreviation' | 'pronoun' | 'description';
  /** Index in `ArticleFacts.entities`. */
  readonly entity: number;
  /** The government meant by a capital or seat ("Paris", "the Kremlin"), when it acts. */
  readonly metonym?: boolean;
};

/** How a person stands to an office. */
export type RoleStatus = 'current' | 'former' | 'acting' | 'elect' | 'candidate' | 'deputy';

/** A title, office, party, age or relation that the text gives to an entity. */
export type RoleFact = {
  readonly kind: 'title' | 'party' | 'state' | 'age' | 'relation' | 'home';
  readonly span: Span;
  readonly sentence: number;
  /** Compared form: lemmas in order without articles ("foreign minister", "d", "75"). */
  readonly value: string;
  readonly status: RoleStatus;
  /** The organisation or place of the office ("Moldova", "FBI"), folded. */
  readonly of?: string;
};

/** An entity of one article, with all its mentions. */
export type ArticleEntity = {
  readonly index: number;
  readonly kind: EntityKind;
  /** The fullest name form in the article. */
  readonly name: string;
  /** Indices in `ArticleFacts.mentions`. */
  readonly mentions: readonly number[];
  readonly roles: readonly RoleFact[];
};

export type SourceKind = 'person' | 'organisation' | 'document' | 'official' | 'anonymous' | 'media' | 'unknown';

/** Words in quotation marks. */
export type Quote = {
  readonly index: number;
  /** With the marks. */
  readonly span: Span;
  /** Without the marks. */
  readonly content: Span;
  /** Every sentence that it touches, in order. */
  readonly sentences: readonly number[];
  /** `partial`: a fragment inside the writer's sentence; `scare`: marks that distance; `title`: of a work. */
  readonly kind: 'direct' | 'partial' | 'scare' | 'title';
  /** Index in `ArticleFacts.attributions`; absent when the speaker is unknown. */
  readonly attribution?: number;
};

/** Who is said to have said something. */
export type Attribution = {
  readonly index: number;
  readonly sentence: number;
  readonly source: { readonly span: Span; readonly kind: SourceKind; readonly entity?: number };
  /** The verb or phrase of saying ("said", "according to"). Absent for a continued quotation. */
  readonly cue?: { readonly span: Span; readonly lemma: string };
  /** What was said: quotation or indirect speech. */
  readonly content: Span;
  readonly audience?: Span;
  /** "Interfax reported, citing the ministry": the source behind the source. */
  readonly via?: { readonly span: Span; readonly entity?: number };
};
