import type { ArticleMetadata, Correction, Origin, Stated } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { readDateline } from './dateline.ts';
import type { FrontMatter } from './front-matter.ts';
import type { RoledBlock } from './roles.ts';
import { readStatedDate } from './stated-date.ts';

const LEADING_DATE = /^\s{0,20}date (\d{4}-\d\d-\d\d)(?:[ \t]|\r?\n|$)/;
const UPDATED = /\b(?:updated|modified)\b/i;
const CORRECTION_KIND = /^(correct|clarif|refile|editor|withdraw)/i;
const WRONG_RIGHT =
  /(?:originally|incorrectly|mistakenly|wrongly|previously|an earlier version)\b.{0,40}?\b(?:said|stated|reported|identified|described|gave|misstated)\b(?: that)?\s(.{3,200}?)[.;]\s+(.{3,240}?)(?:\.|$)/is;

/** ` date 2024-03-06 ` at the head of a text: the date, and where the text proper begins. */
export function readLeadingDate(
  text: string,
): { readonly value: string; readonly span: Span; readonly end: number } | undefined {
  const match = LEADING_DATE.exec(text);
  if (!match?.[1]) return undefined;
  const start = match[0].indexOf(match[1]);
  return { value: match[1], span: { start, end: start + match[1].length }, end: match[0].length };
}

/** Gathers what is known of an article: what its format states wins over front matter, and that over the text. */
export function gatherMetadata(
  source: Source,
  front: FrontMatter | undefined,
  leading: ReturnType<typeof readLeadingDate>,
  blocks: readonly RoledBlock[],
): ArticleMetadata {
  const { text, metadata } = source;
  const bylines = blocks.filter((block) => block.role === 'byline');
  const lineOf = (block: RoledBlock) => text.slice(block.span.start, block.span.end);
  const dated = bylines.flatMap((block) => statedIn(lineOf(block), block, UPDATED.test(lineOf(block))));
  const inFront = (...keys: string[]): Stated<string> | undefined => {
    for (const key of keys) {
      const found = front?.values.get(key);
      if (found) return { value: found.value, origin: 'front-matter', span: found.span };
    }
    return undefined;
  };
  const given = (value: string | undefined, origin: Origin = 'metadata'): Stated<string> | undefined =>
    value ? { value, origin } : undefined;
  const fromBlock = (role: RoledBlock['role']): Stated<string> | undefined => {
    const block = blocks.find((other) => other.role === role);
    return block ? { value: lineOf(block), origin: 'text', span: block.span } : undefined;
  };
  const frontDate = inFront('date', 'published', 'publishedat', 'published_at', 'datepublished');
  const isoFront = frontDate && readStatedDate(frontDate.value)?.value;
  const publishedAt =
    given(metadata.publishedAt) ??
    (frontDate && isoFront ? { ...frontDate, value: isoFront } : undefined) ??
    (leading ? { value: leading.value, origin: 'text' as const, span: leading.span } : undefined) ??
    dated.find((d) => !d.updated)?.stated ??
    dated[0]?.stated;
  const lead = blocks.find((block) => block.role === 'body' || block.role === 'dek');
  const dateline = blocks
    .filter((block) => block.role === 'body')
    .slice(0, 2)
    .map((block) => readDateline(lineOf(block), block.span.start, publishedAt?.value))
    .find((found) => found !== undefined);
  const agency = blocks.at(-1)?.role === 'byline' && blocks.length > 1 ? blocks.at(-1) : undefined;
  const parts = {
    title: given(metadata.title) ?? inFront('title', 'headline') ?? fromBlock('headline'),
    dek: given(metadata.dek) ?? inFront('dek', 'description', 'subtitle') ?? fromBlock('dek'),
    publishedAt,
    updatedAt:
      given(metadata.updatedAt) ?? inFront('updated', 'updatedat', 'modified') ?? dated.find((d) => d.updated)?.stated,
    dateline: lead ? dateline : undefined,
    source:
      given(metadata.source) ??
      inFront('source', 'publisher', 'outlet') ??
      (agency ? { value: lineOf(agency), origin: 'text' as const, span: agency.span } : undefined) ??
      given(dateline?.agency, 'text'),
    byline: given(metadata.byline) ?? inFront('author', 'byline') ?? bylineOf(bylines, lineOf),
    slug: inFront('slug'),
  };
  const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return {
    ...(known as Omit<ArticleMetadata, 'corrections'>),
    corrections: readCorrections(text, blocks, metadata.correction),
  };
}

function bylineOf(bylines: readonly RoledBlock[], lineOf: (block: RoledBlock) => string): Stated<string> | undefined {
  const block = bylines.find((other) => /^by\b/i.test(lineOf(other)));
  return block ? { value: lineOf(block), origin: 'text', span: block.span } : undefined;
}

function statedIn(line: string, block: RoledBlock, updated: boolean): { stated: Stated<string>; updated: boolean }[] {
  const date = readStatedDate(line);
  if (!date) return [];
  const start = block.span.start + date.index;
  return [{ stated: { value: date.value, origin: 'text', span: { start, end: start + date.length } }, updated }];
}

/** Correction lines as facts: what was said, what is right, where the line says both. */
function readCorrections(text: string, blocks: readonly RoledBlock[], stated: string | undefined): Correction[] {
  const found: Correction[] = [];
  for (const block of blocks) {
    if (block.role !== 'correction') continue;
    const line = text.slice(block.span.start, block.span.end);
    const parts = WRONG_RIGHT.exec(line);
    found.push({
      kind: kindOf(line),
      span: block.span,
      ...(parts?.[1] && parts[2] ? { wrong: parts[1], right: parts[2] } : {}),
    });
  }
  const at = stated ? text.indexOf(stated) : -1;
  if (stated && at >= 0 && !found.some((c) => c.span.start <= at && at < c.span.end)) {
    found.push({ kind: kindOf(stated), span: { start: at, end: at + stated.length } });
  }
  return found;
}

function kindOf(line: string): Correction['kind'] {
  switch (CORRECTION_KIND.exec(line)?.[1]?.toLowerCase()) {
    case 'refile':
      return 'refile';
    case 'editor':
      return 'editors-note';
    case 'withdraw':
      return 'withdrawn';
    default:
      return 'corrected';
  }
}
