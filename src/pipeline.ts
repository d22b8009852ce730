import { alignArticles } from './align/align-articles.ts';
import { detectAll } from './detect/detect-all.ts';
import type { HouseStyle } from './detect/detector.ts';
import { detectors } from './detect/registry.ts';
import { extractFacts } from './extract/extract-facts.ts';
import type { ArticleFacts } from './model/claim.ts';
import type { Comparison } from './model/comparison.ts';
import type { Finding, Place } from './model/finding.ts';
import type { Relation, Report, ReportAlignment, ReportArticle, ReportSettings } from './model/report.ts';
import type { Source } from './model/source.ts';
import { parseArticle } from './parse/parse-article.ts';
import { settleFindings } from './settle/settle-findings.ts';

/** What a comparison can be told. Everything has a default; nothing is read from files, clock or environment. */
export type CompareOptions = {
  readonly houseStyle?: HouseStyle;
  /** Rules to leave out, by id. */
  readonly rulesOff?: readonly string[];
};

const NO_HOUSE_STYLE: HouseStyle = { preferred: {}, neverMerge: [], loaded: [] };

/** The corridor: sources in, report out. Pure; the same sources and options give the same report. */
export function compareSources(sources: readonly Source[], options: CompareOptions = {}): Report {
  const facts = sources.map((source) => extractFacts(parseArticle(source)));
  const comparison = alignArticles(facts);
  const off = new Set(options.rulesOff ?? []);
  const found = detectAll(
    comparison,
    detectors.filter((detector) => !off.has(detector.id)),
    { houseStyle: options.houseStyle ?? NO_HOUSE_STYLE },
  );
  const findings = settleFindings(
    found.detections,
    sources.map((source) => source.id),
  );
  const settings: ReportSettings = { rulesOff: [...off].sort().join(' ') };
  return {
    schemaVersion: 1,
    tool: { name: 'source-discrepancy-checker', version: '0.1.0' },
    settings,
    articles: facts.map(reportArticle),
    entities: comparison.entities,
    alignments: comparison.alignments.map((_, i) => reportAlignment(comparison, i, findings)),
    groups: comparison.groups,
    notCompared: comparison.notCompared,
    findings,
    compatible: found.compatible,
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
  const touching = findings.filter((finding) => touches(finding, places));
  const relation: Relation = touching.some((f) => f.kind === 'contradiction')
    ? 'contradicts'
    : touching.some((f) => f.kind === 'variation')
      ? 'differs'
      : 'same';
  return { relation, score: alignment?.score ?? 0, places };
}

function touches(finding: Finding, places: readonly Place[]): boolean {
  const articles = new Set<number>();
  for (const place of finding.places) {
    if (places.some((p) => p.article === place.article && p.start < place.end && place.start < p.end)) {
      articles.add(place.article);
    }
  }
  return articles.size > 1;
}
