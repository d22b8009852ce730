import type { Article, Paragraph, Sentence, Token } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { cutBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { gatherMetadata, readLeadingDate } from './metadata.ts';
import { type RoledBlock, settleRoles } from './roles.ts';
import { tokenise } from './tokens.ts';

/**
 * Reads an article's structure out of its text: metadata, paragraphs with roles, sentences, tokens. The text is kept as
 * it is; every offset points into it. Never fails: a text without structure is a body.
 */
export function parseArticle(source: Source): Article {
  const { text } = source;
  const front = readFrontMatter(text);
  const leading = front ? undefined : readLeadingDate(text);
  const start = front?.end ?? leading?.end ?? 0;
  const blocks = settleRoles(
    text,
    cutBlocks(source, start),
    leading?.end !== undefined && leadIsFirst(text, leading.end),
  );
  const metadata = gatherMetadata(source, front, leading, blocks);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const block of blocks) {
    const index = paragraphs.length;
    paragraphs.push({ index, span: block.span, role: block.role });
    for (const span of sentencesOf(text, block, metadata.dateline?.span)) {
      const firstToken = tokens.length;
      // One by one: spreading a very long sentence's tokens as arguments can overflow the stack.
      for (const token of tokenise(text, span)) tokens.push(token);
      const lastToken = tokens.length;
      sentences.push({ index: sentences.length, span, role: block.role, paragraph: index, firstToken, lastToken });
    }
  }
  return { id: source.id, format: source.format, text, metadata, paragraphs, sentences, tokens };
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
