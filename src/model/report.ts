import type { Article } from './article.ts';
import type { ArticleFacts } from './claim.ts';
import type { StoryEntity, StoryGroup } from './comparison.ts';
import type { CompatibleVerdict, Finding, Place } from './finding.ts';
import type { RuleInfo } from './rule.ts';

export type Relation = 'same' | 'differs' | 'contradicts';

/** One aligned claim of the report: the sentences or clauses of at least two articles. */
export type ReportAlignment = {
  readonly relation: Relation;
  readonly score: number;
  readonly places: readonly Place[];
};

/** An article as a report keeps it: its text and what was read out of it, without the tokens. */
export type ReportArticle = Omit<ArticleFacts, 'article' | 'claims'> &
  Pick<Article, 'format' | 'text' | 'metadata' | 'paragraphs' | 'sentences'> & {
    /** As the user named it. */
    readonly path: string;
    readonly title: string | null;
    /** ISO 8601 as precise as known. */
    readonly publishedAt: string | null;
    readonly source: string | null;
    /** Words of headline, dek, body and captions. */
    readonly words: number;
  };

/** What a run was asked to do, so that the report can be made again. */
export type ReportSettings = Readonly<Record<string, string | number | boolean | null>>;

/** The whole result. Plain JSON: any reporter can render a saved one without the articles. */
export type Report = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly settings: ReportSettings;
  readonly articles: readonly ReportArticle[];
  readonly entities: readonly StoryEntity[];
  readonly alignments: readonly ReportAlignment[];
  readonly groups: readonly StoryGroup[];
  readonly notCompared: readonly { readonly a: number; readonly b: number; readonly why: string }[];
  readonly findings: readonly Finding[];
  /** The rules that ran. Reports that lack them get their titles from the findings. */
  readonly rules?: readonly RuleInfo[];
  readonly compatible: readonly CompatibleVerdict[];
};
