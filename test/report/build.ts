import type { ArticleMetadata, Paragraph, Sentence, SentenceRole, SourceFormat } from '../../src/model/article.ts';
import type { Finding, FindingKind, FindingType, Place, Severity } from '../../src/model/finding.ts';
import type { Relation, Report, ReportAlignment, ReportArticle } from '../../src/model/report.ts';

/** A report article made from plain text: one paragraph a line, the first the headline, sentences split at full stops. */
export function articleOf(
  path: string,
  text: string,
  known: { source?: string; publishedAt?: string; format?: SourceFormat; metadata?: Partial<ArticleMetadata> } = {},
): ReportArticle {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const role: SentenceRole = paragraphs.length === 0 ? 'headline' : 'body';
    const index = paragraphs.length;
    paragraphs.push({ index, span: { start: line.index, end: line.index + line[0].length }, role });
    for (const match of line[0].matchAll(/\S[^.]*(?:\.["”]?|$)/g)) {
      const start = line.index + match.index;
      const span = { start, end: start + match[0].trimEnd().length };
      sentences.push({ index: sentences.length, span, role, paragraph: index, firstToken: 0, lastToken: 0 });
    }
  }
  const first = paragraphs[0];
  const title = first ? text.slice(first.span.start, first.span.end) : null;
  return {
    path,
    format: known.format ?? 'text',
    title,
    publishedAt: known.publishedAt ?? null,
    source: known.source ?? null,
    words: text.split(/\s+/).filter(Boolean).length,
    text,
    metadata: { corrections: [], ...known.metadata },
    paragraphs,
    sentences,
    times: [],
    quantities: [],
    mentions: [],
    entities: [],
    quotes: [],
    attributions: [],
  };
}

/** The place of words in an article; the words must stand there. `nth` counts from 1. */
export function placeOf(articles: readonly ReportArticle[], article: number, words: string, nth = 1): Place {
  const text = articles[article]?.text ?? '';
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in article ${article}`);
  return { article, start, end: start + words.length, text: words };
}

type FindingSpec = {
  readonly rule?: string;
  readonly kind?: FindingKind;
  readonly type?: FindingType;
  readonly severity?: Severity;
  readonly places: readonly Place[];
  readonly message?: string;
  readonly ask?: string;
  readonly data?: Finding['data'];
  readonly fingerprint?: string;
  readonly status?: 'new' | 'known' | 'gone';
  readonly suppressed?: { readonly reason: string };
};

export function findingOf(spec: FindingSpec): Finding {
  const { places, status, suppressed, ask } = spec;
  return {
    rule: spec.rule ?? 'number/conflict',
    kind: spec.kind ?? 'contradiction',
    type: spec.type ?? 'number',
    severity: spec.severity ?? 'error',
    class: spec.severity === 'info' ? 'advisory' : 'corrected',
    confidence: 0.9,
    places,
    facts: places.map((place) => place.text.toLowerCase()),
    message: spec.message ?? 'The sources give different numbers for the same thing.',
    ...(ask === undefined ? {} : { ask }),
    data: spec.data ?? {},
    fingerprint: spec.fingerprint ?? 'v1:00112233aabbccdd',
    ...(status ? { status } : {}),
    ...(suppressed ? { suppressed } : {}),
  };
}

export function alignmentOf(relation: Relation, ...places: Place[]): ReportAlignment {
  return { relation, score: 0.8, places };
}

export function reportOf(articles: readonly ReportArticle[], parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'source-discrepancy-checker', version: '1.2.3' },
    settings: { rulesOff: '' },
    articles,
    entities: [],
    alignments: [],
    groups: [{ articles: articles.map((_, i) => i) }],
    notCompared: [],
    findings: [],
    compatible: [],
    ...parts,
  };
}

/** The span of words in one article. */
export function words(article: ReportArticle, text: string, nth = 1): { start: number; end: number } {
  const { start, end } = placeOf([article], 0, text, nth);
  return { start, end };
}
