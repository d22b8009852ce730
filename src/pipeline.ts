import { alignArticles } from './align/align-articles.ts';
import { explainPair, type Pointed } from './align/explain-pair.ts';
import { detectAll } from './detect/detect-all.ts';
import type { Detector, HouseStyle } from './detect/detector.ts';
import { detectors } from './detect/registry.ts';
import { extractFacts } from './extract/extract-facts.ts';
import type { ArticleFacts } from './model/claim.ts';
import type { Comparison } from './model/comparison.ts';
import type { ExplainedPair } from './model/explanation.ts';
import type { Finding, Place, Severity } from './model/finding.ts';
import type { Relation, Report, ReportAlignment, ReportArticle, ReportSettings } from './model/report.ts';
import type { RuleInfo } from './model/rule.ts';
import type { Source } from './model/source.ts';
import { spansOverlap } from './model/span.ts';
import { TOOL } from './model/tool.ts';
import type { VersionReport } from './model/versions.ts';
import { parseArticle } from './parse/parse-article.ts';
import { settleFindings } from './settle/settle-findings.ts';
import { compareVersionFacts } from './versions/compare-versions.ts';

/** What a comparison can be told. Everything has a default; nothing is read from files, clock or environment. */
export type CompareOptions = {
  readonly houseStyle?: HouseStyle;
  /** Rules to leave out, by id. */
  readonly rulesOff?: readonly string[];
  /** Severities to use instead of the rules' own, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Heading of the report. */
  readonly title?: string;
};

/** An article to compare: name and text are enough. The format is Markdown for names in `.md`, else plain text. */
export type SourceInput = Pick<Source, 'id' | 'text'> & Partial<Source>;

/** A room at whose door the corridor can stop, to look at what it hands over. */
export type Stage = 'read' | 'parse' | 'extract' | 'align' | 'detect';

const NO_HOUSE_STYLE: HouseStyle = { preferred: {}, neverMerge: [], loaded: [] };

/** The corridor: sources in, report out. Pure; the same sources and options give the same report. */
export function compareSources(inputs: readonly SourceInput[], options: CompareOptions = {}): Report {
  const sources = inputs.map(completeSource);
  const facts = sources.map((source) => extractFacts(parseArticle(source)));
  const comparison = alignArticles(facts);
  const found = detectWith(comparison, options);
  const findings = settleFindings(
    found.detections,
    sources.map((source) => source.id),
    options.severities,
  );
  return {
    schemaVersion: 1,
    tool: TOOL,
    settings: settingsOf(options),
    articles: facts.map(reportArticle),
    entities: comparison.entities,
    alignments: comparison.alignments.map((_, i) => reportAlignment(comparison, i, findings)),
    groups: comparison.groups,
    notCompared: comparison.notCompared,
    findings,
    rules: usedDetectors(options).map(ruleInfo),
    compatible: found.compatible,
  };
}

/** Why sentences at two places were or were not taken to say the same, and what the rules made of them. */
export function explainPlaces(
  inputs: readonly SourceInput[],
  a: Pointed,
  b: Pointed,
  options: CompareOptions = {},
): ExplainedPair {
  const sources = inputs.map(completeSource);
  const comparison = alignArticles(sources.map((source) => extractFacts(parseArticle(source))));
  const found = detectWith(comparison, options);
  const ids = sources.map((source) => source.id);
  const explained = explainPair(comparison, a, b);
  const inBoth = ({ places }: { readonly places: readonly Place[] }): boolean =>
    explained.places.every((sentence) =>
      places.some((p) => p.article === sentence.article && spansOverlap(p, sentence)),
    );
  return {
    ...explained,
    findings: settleFindings(found.detections, ids, options.severities).filter(inBoth),
    compatible: found.compatible.filter(inBoth),
  };
}

/** What is understood of one article: the hand-over of `extract`, for `inspect`. */
export function factsOf(input: SourceInput): ArticleFacts {
  return extractFacts(parseArticle(completeSource(input)));
}

/**
 * Two versions of one article, and with sources what became of the findings against them. Both versions take the new
 * one's name, so that a finding which stays has one fingerprint.
 */
export function compareVersions(
  old: SourceInput,
  now: SourceInput,
  sources: readonly SourceInput[] = [],
  options: CompareOptions = {},
): VersionReport {
  const report = { ...compareVersionFacts(factsOf(old), factsOf(now)), old: old.id, now: now.id };
  if (sources.length === 0) return report;
  const found = (version: SourceInput): readonly Finding[] =>
    compareSources([{ ...completeSource(version), id: now.id }, ...sources], options).findings.filter((finding) =>
      finding.places.some((place) => place.article === 0),
    );
  const [before, after] = [found(old), found(now)];
  const prints = (findings: readonly Finding[]): Set<string> => new Set(findings.map((f) => f.fingerprint));
  const [had, has] = [prints(before), prints(after)];
  return {
    ...report,
    findings: {
      new: after.filter((finding) => !had.has(finding.fingerprint)),
      fixed: before.filter((finding) => !has.has(finding.fingerprint)),
      still: after.filter((finding) => had.has(finding.fingerprint)),
    },
  };
}

/** What every rule is about, in the order in which they are documented. */
export function listRules(): RuleInfo[] {
  return detectors.map(ruleInfo);
}

/** What the corridor hands over at a stage, for looking at: the same values that the next room gets. */
export function handOver(inputs: readonly SourceInput[], options: CompareOptions, stage: Stage): unknown {
  const sources = inputs.map(completeSource);
  if (stage === 'read') return sources;
  const articles = sources.map(parseArticle);
  if (stage === 'parse') return articles;
  const facts = articles.map(extractFacts);
  if (stage === 'extract') return facts;
  const comparison = alignArticles(facts);
  return stage === 'align' ? comparison : detectWith(comparison, options);
}

function completeSource(input: SourceInput): Source {
  const format = input.format ?? (/\.(?:md|markdown)$/i.test(input.id) ? 'markdown' : 'text');
  return { ...input, format, metadata: input.metadata ?? {} };
}

function detectWith(comparison: Comparison, options: CompareOptions): ReturnType<typeof detectAll> {
  return detectAll(comparison, usedDetectors(options), { houseStyle: options.houseStyle ?? NO_HOUSE_STYLE });
}

function usedDetectors(options: CompareOptions): Detector[] {
  const off = new Set(options.rulesOff ?? []);
  return detectors.filter((detector) => !off.has(detector.id));
}

function ruleInfo(detector: Detector): RuleInfo {
  const { run: _run, ...info } = detector;
  return info;
}

function settingsOf(options: CompareOptions): ReportSettings {
  const severities = Object.entries(options.severities ?? {}).map(([rule, severity]) => `${rule}=${severity}`);
  return {
    rulesOff: [...new Set(options.rulesOff ?? [])].sort().join(' '),
    ...(severities.length > 0 ? { severities: severities.sort().join(' ') } : {}),
    ...(options.title !== undefined ? { title: options.title } : {}),
  };
}

function reportArticle(facts: ArticleFacts): ReportArticle {
  const { article, claims: _claims, ...read } = facts;
  const { id, tokens, ...kept } = article;
  const counted = new Set(['headline', 'dek', 'body', 'subhead', 'caption']);
  const words = article.sentences
    .filter((sentence) => counted.has(sentence.role))
    .flatMap((sentence) => tokens.slice(sentence.firstToken, sentence.lastToken))
    .filter((token) => token.pos !== 'PUNCT').length;
  return {
    path: id,
    title: article.metadata.title?.value ?? null,
    publishedAt: article.metadata.publishedAt?.value ?? null,
    source: article.metadata.source?.value ?? null,
    words,
    ...kept,
    ...read,
  };
}

/** An alignment's relation is set by the findings whose words lie in it on at least two sides. */
function reportAlignment(comparison: Comparison, index: number, findings: readonly Finding[]): ReportAlignment {
  const alignment = comparison.alignments[index];
  const places: Place[] = (alignment?.readings ?? []).flatMap((reading) =>
    reading.spans.map((span) => ({
      article: reading.article,
      start: span.start,
      end: span.end,
      text: (comparison.articles[reading.article]?.article.text ?? '').slice(span.start, span.end),
    })),
  );
  // Two forms of a name leave what is claimed the same.
  const touching = findings.filter(
    ({ type, severity, ...rest }) => (type !== 'name' || severity !== 'info') && touches(rest, places),
  );
  const relation: Relation = touching.some((f) => f.kind === 'contradiction')
    ? 'contradicts'
    : touching.some((f) => f.kind === 'variation')
      ? 'differs'
      : 'same';
  return { relation, score: alignment?.score ?? 0, places };
}

function touches(finding: Pick<Finding, 'places'>, places: readonly Place[]): boolean {
  const articles = new Set<number>();
  for (const place of finding.places) {
    if (places.some((p) => p.article === place.article && p.start < place.end && place.start < p.end)) {
      articles.add(place.article);
    }
  }
  return articles.size > 1;
}
