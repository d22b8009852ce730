import type { SentenceRole, SourceFormat } from './article.ts';
import type { Span } from './span.ts';

/** What a format states about an article outside its running text (JSON-LD, ninjs fields, NITF head, …). */
export type SourceMetadata = {
  readonly title?: string;
  readonly dek?: string;
  /** ISO 8601, as precise as stated: `2024-03-06` or `2024-03-06T14:05+02:00`. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly datelinePlace?: string;
  readonly language?: string;
  readonly correction?: string;
};

/** A piece of text whose role the markup states (`<h1>`, `<figcaption>`, a ninjs headline). */
export type SourceBlock = { readonly span: Span; readonly role: SentenceRole };

/** One input after reading: text, and what its format says about it. Offsets everywhere point into `text`. */
export type Source = {
  /** As the user named it: a path, or `-` for stdin. Unique in a run. */
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly metadata: SourceMetadata;
  readonly blocks?: readonly SourceBlock[];
};
