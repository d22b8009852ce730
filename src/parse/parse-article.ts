import type { Article, Paragraph, Sentence } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { cutBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { gatherMetadata, readLeadingDate } from './metadata.ts';
import { type RoledBlock, settleRoles } from './roles.ts';
import { type BareSentence, tokenise } from './tokens.ts';

/**
 * Reads an article's structure out of its text: metadata, paragraphs with roles, sentences, tokens. The text is kept as
 * it is; every offset points into it. Never fails: a text without structure is a body.
 */
export function parseArticle(source: Source): Article {
  const { text } = source;
  const front = readFrontMatter(text);
  const leading = front ? undefined : readLeadingDate(text);
  const start = front?.end ?? leading?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const cut = cutBlocks(source, start);
  const title = source.metadata.title ?? front?.values.get('title')?.value ?? front?.values.get('headline')?.value;
  const leadFirst = leading !== undefined && leadIsFirst(text, leading.end);
  const blocks = withFrontTitle(settleRoles(text, cut, { title, leadFirst }), front);
  const metadata = gatherMetadata(source, front, leading, blocks);
  const paragraphs: Paragraph[] = [];
  const bare: (BareSentence & { readonly paragraph: number })[] = [];
  for (const block of blocks) {
    const paragraph = paragraphs.length;
    paragraphs.push({ index: paragraph, span: block.span, role: block.role });
    for (const span of sentencesOf(text, block, metadata.dateline?.span))
      bare.push({ span, role: block.role, paragraph });
  }
  const { tokens, firsts } = tokenise(text, bare, source.format === 'markdown');
  const sentences = bare.map(({ span, role, paragraph }, index): Sentence => {
    return { index, span, role, paragraph, firstToken: firsts[index] ?? 0, lastToken: firsts[index + 1] ?? 0 };
  });
  return { id: source.id, format: source.format, text, metadata, paragraphs, sentences, tokens };
}

/** A title that stands only in the front matter is the article's headline. */
function withFrontTitle(blocks: readonly RoledBlock[], front: FrontMatter | undefined): readonly RoledBlock[] {
  const title = front?.values.get('title') ?? front?.values.get('headline');
  if (!title || blocks.some(({ role }) => role === 'headline')) return blocks;
  return [{ span: title.span, role: 'headline' }, ...blocks];
}

/** After a leading date on the same line the lead follows, not a headline. */
function leadIsFirst(text: string, end: number): boolean {
  return !/[\r\n]/.test(text.charAt(end - 1));
}

/** The sentences of a paragraph; a dateline is no part of the first. Headlines and lines of the page are one sentence. */
function sentencesOf(text: string, block: RoledBlock, dateline: Span | undefined): Span[] {
  const { span, role } = block;
  const start = dateline && dateline.start === span.start ? Math.min(dateline.end, span.end) : span.start;
  const range = { start, end: span.end };
  if (role === 'boilerplate' || role === 'byline' || role === 'headline' || role === 'subhead') return [range];
  return splitSentences(text, range);
}
