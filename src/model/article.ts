import type { Span } from './span.ts';

/** How an input was read. Plain text and Markdown keep the file's text untouched; the others extract it. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'ninjs' | 'nitf' | 'newsml' | 'feed';

/** What part of an article a sentence belongs to. Claims are read only from headline, dek, body, subhead and caption. */
export type SentenceRole =
  | 'headline'
  | 'dek'
  | 'body'
  | 'subhead'
  | 'caption'
  | 'boilerplate'
  | 'byline'
  | 'correction';

/** Where a piece of metadata was found; `text` carries its span. */
export type Origin = 'text' | 'front-matter' | 'metadata' | 'option';

/** A metadata value with how it is known. `span` points into the text when it stands there. */
export type Stated<T> = { readonly value: T; readonly origin: Origin; readonly span?: Span };

/** `CHISINAU, March 6 (Reuters) -`: the place and, where given, the day and agency at the head of the first paragraph. */
export type Dateline = {
  readonly places: readonly string[];
  /** `YYYY-MM-DD`; the year is completed from the publication date. Absent where the dateline gives no day. */
  readonly date?: string;
  readonly agency?: string;
  readonly span: Span;
};

/** A correction, refile or editor's note kept as a fact: what was wrong, what is right. */
export type Correction = {
  readonly kind: 'corrected' | 'refile' | 'update' | 'editors-note' | 'withdrawn';
  readonly span: Span;
  readonly wrong?: string;
  readonly right?: string;
};

/** What is known of an article besides its sentences. */
export type ArticleMetadata = {
  readonly title?: Stated<string>;
  readonly dek?: Stated<string>;
  /** ISO 8601 as precise as stated (`2024-03-06`, `2024-03-06T14:05+02:00`). */
  readonly publishedAt?: Stated<string>;
  readonly updatedAt?: Stated<string>;
  readonly dateline?: Dateline;
  readonly source?: Stated<string>;
  readonly byline?: Stated<string>;
  readonly slug?: Stated<string>;
  readonly corrections: readonly Correction[];
};

/** Universal part-of-speech tags as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Form of a verb in Penn Treebank terms; absent on other words. */
export type VerbForm = 'VB' | 'VBD' | 'VBG' | 'VBN' | 'VBP' | 'VBZ' | 'MD';

/** A word or punctuation mark. */
export type Token = {
  readonly span: Span;
  /** The exact words, `text.slice(span)`. */
  readonly text: string;
  /** Lower case, straight quotes, no diacritics: for comparing. */
  readonly norm: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly form?: VerbForm;
  /** True for words that carry no content of their own (articles, auxiliaries, prepositions, pronouns). */
  readonly stop: boolean;
};

/** A sentence, with its tokens. `index` is its position in `Article.sentences`. */
export type Sentence = {
  readonly index: number;
  readonly span: Span;
  readonly role: SentenceRole;
  /** Index of its paragraph in `Article.paragraphs`. */
  readonly paragraph: number;
  /** Position of its first token in `Article.tokens`; its tokens are `tokens.slice(firstToken, lastToken)`. */
  readonly firstToken: number;
  /** One past its last token in `Article.tokens`. */
  readonly lastToken: number;
};

/** A block of text between line breaks. */
export type Paragraph = { readonly index: number; readonly span: Span; readonly role: SentenceRole };

/** One parsed article. `text` is the source's text, untouched; every span in the model points into it. */
export type Article = {
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
};
