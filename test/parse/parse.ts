import type { Article, SentenceRole } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/** Parses a text as the named format; text by default. */
export function parse(text: string, more: Partial<Source> = {}): Article {
  return parseArticle({ id: 'test', format: 'text', text, metadata: {}, ...more });
}

/** Every paragraph as `role: words`. */
export function outline(article: Article): string[] {
  return article.paragraphs.map(({ role, span }) => `${role}: ${article.text.slice(span.start, span.end)}`);
}

/** The sentences of a role, as words. */
export function sentencesOf(article: Article, role: SentenceRole): string[] {
  return article.sentences
    .filter((sentence) => sentence.role === role)
    .map(({ span }) => article.text.slice(span.start, span.end));
}
