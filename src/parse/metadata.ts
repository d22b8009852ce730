import type { ArticleMetadata, Origin, Stated } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { readCorrections } from './corrections.ts';
import { readDateline } from './dateline.ts';
import type { FrontMatter } from './front-matter.ts';
import { isAgency } from './line-kinds.ts';
import { readPublication } from './publication.ts';
import type { LineKind, RoledBlock } from './roles.ts';
import { readStatedDate } from './stated-date.ts';

const LEADING_DATE = /^\uFEFF?\s{0,20}date:? (\d{4}-\d\d-\d\d)(?:[ \t]+|[ \t]{0,20}\r?\n|$)/i;

type LeadingDate = { readonly value: string; readonly span: Span; readonly end: number };

/** ` date 2024-03-06 ` at the head of a text: the date, and where the text proper begins. */
export function readLeadingDate(text: string): LeadingDate | undefined {
  const match = LEADING_DATE.exec(text);
  if (!match?.[1]) return undefined;
  const start = match[0].indexOf(match[1]);
  return { value: match[1], span: { start, end: start + match[1].length }, end: match[0].length };
}

/** Gathers what is known of an article: what its format states wins over front matter, and that over the text. */
export function gatherMetadata(
  source: Source,
  front: FrontMatter | undefined,
  leading: LeadingDate | undefined,
  blocks: readonly RoledBlock[],
): ArticleMetadata {
  const { text, metadata } = source;
  const inFront = (...keys: string[]): Stated<string> | undefined => {
    for (const key of keys) {
      const found = front?.values.get(key);
      if (found) return { value: found.value, origin: 'front-matter', span: found.span };
    }
    return undefined;
  };
  const given = (value: string | undefined, origin: Origin = 'metadata'): Stated<string> | undefined =>
    value ? { value, origin } : undefined;
  const inText = (span: Span | undefined): Stated<string> | undefined =>
    span && { value: text.slice(span.start, span.end), origin: 'text', span };
  const lined = (kind: LineKind): Span | undefined => {
    const block = blocks.find((other) => other.kind === kind);
    return block && (block.value ?? block.span);
  };
  const ofRole = (role: RoledBlock['role']): Span | undefined => blocks.find((other) => other.role === role)?.span;
  const dates = readPublication(text, blocks);
  const publishedAt =
    given(metadata.publishedAt) ??
    dated(inFront('date', 'published', 'publishedat', 'published_at', 'datepublished', 'pubdate', 'publish_date')) ??
    (leading ? { value: leading.value, origin: 'text' as const, span: leading.span } : undefined) ??
    dates.published;
  const updatedAt =
    given(metadata.updatedAt) ??
    dated(inFront('updated', 'updatedat', 'updated_at', 'modified', 'lastmod', 'datemodified', 'last_updated')) ??
    dates.updated;
  const dateline = blocks
    .filter(({ role }) => role === 'body')
    .slice(0, 2)
    .map(({ span }) =>
      readDateline(text.slice(span.start, span.end), span.start, publishedAt?.value ?? updatedAt?.value),
    )
    .find((found) => found !== undefined);
  const byline = inFront('author', 'authors', 'byline', 'by') ?? inText(lined('byline'));
  const agency = lined('agency') ?? agencyIn(text, lined('byline'));
  const parts = {
    title: given(metadata.title) ?? inFront('title', 'headline') ?? inText(ofRole('headline')),
    dek:
      given(metadata.dek) ??
      inFront('dek', 'description', 'subtitle', 'summary', 'standfirst') ??
      inText(ofRole('dek')),
    publishedAt,
    updatedAt,
    dateline,
    source:
      given(metadata.source) ??
      inFront('source', 'publisher', 'outlet', 'publication', 'site', 'site_name') ??
      inText(lined('source')) ??
      inText(agency) ??
      agencySource(text, dateline),
    byline: given(metadata.byline) ?? byline,
    slug: inFront('slug') ?? inText(lined('slug')),
  };
  const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return {
    ...(known as Omit<ArticleMetadata, 'corrections'>),
    corrections: readCorrections(text, blocks, metadata.correction),
  };
}

/** A front-matter value as an ISO date; undefined where it holds none. */
function dated(stated: Stated<string> | undefined): Stated<string> | undefined {
  const value = stated && readStatedDate(stated.value)?.value;
  return stated && value ? { ...stated, value } : undefined;
}

/** "By Jane Doe, Associated Press": the agency after the names. */
function agencyIn(text: string, byline: Span | undefined): Span | undefined {
  if (!byline) return undefined;
  const line = text.slice(byline.start, byline.end);
  const at = Math.max(line.lastIndexOf(','), line.lastIndexOf('|'), line.lastIndexOf('/'));
  if (at < 0) return undefined;
  const name = line.slice(at + 1).trim();
  const start = byline.start + line.lastIndexOf(name);
  return isAgency(name) ? { start, end: start + name.length } : undefined;
}

function agencySource(text: string, dateline: ArticleMetadata['dateline']): Stated<string> | undefined {
  if (!dateline?.agency) return undefined;
  const start = text.indexOf(dateline.agency, dateline.span.start);
  return { value: dateline.agency, origin: 'text', span: { start, end: start + dateline.agency.length } };
}
