export type {
  Correction,
  Dateline,
  Origin,
  Paragraph,
  Sentence,
  SentenceRole,
  SourceFormat,
  Stated,
} from './model/article.ts';
export type {
  CompatibleVerdict,
  Detection,
  Finding,
  FindingKind,
  FindingType,
  Json,
  Place,
  RuleClass,
  Severity,
} from './model/finding.ts';
export type { Relation, Report, ReportAlignment, ReportArticle, ReportSettings } from './model/report.ts';
export type { RuleInfo } from './model/rule.ts';
export type { Source, SourceBlock, SourceMetadata } from './model/source.ts';
export type { Span } from './model/span.ts';
export type { CompareOptions, SourceInput } from './pipeline.ts';
export { compareSources as compare } from './pipeline.ts';
