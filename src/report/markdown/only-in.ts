import type { SentenceRole } from '../../model/article.ts';
import { type Span, spansOverlap, wordsAt } from '../../model/span.ts';
import { countOf } from '../counts.ts';
import { type ArticleView, type ReportView, whereOf } from '../view.ts';
import { adviceOf, seeFirst } from './findings.ts';
import { bulletsOf, sectionOf, shortMarkdown } from './text.ts';

const READ: readonly SentenceRole[] = ['dek', 'body', 'subhead', 'caption'];
const LENGTH = 130;
const LEAST_WORDS = 4;

/** "Only in one": notes on coverage, then the sentences of each article that no other article tells, condensed. */
export function onlyInSection(view: ReportView): string {
  const most = view.articles.length <= 2 ? 10 : view.articles.length <= 4 ? 5 : 3;
  const parts = view.articles.map((article) => onlyIn(view, article, most));
  return sectionOf('Only in one source', adviceOf(view, ['coverage']), seeFirst(view, ['coverage']), ...parts);
}

/** The sentences of an article that stand in no alignment. Empty where there is nothing to compare with. */
export function unalignedOf(view: ReportView, article: ArticleView): Span[] {
  if (view.articles.length < 2) return [];
  const aligned = view.report.alignments
    .flatMap((alignment) => alignment.places)
    .filter((place) => place.article === article.index)
    .sort((a, b) => a.start - b.start);
  return article.article.sentences
    .filter((sentence) => READ.includes(sentence.role))
    .filter(({ span }) => wordsAt(article.article.text, span).trim().split(/\s+/).length >= LEAST_WORDS)
    .filter(({ span }) => !aligned.some((place) => spansOverlap(place, span)))
    .map(({ span }) => span);
}

function onlyIn(view: ReportView, article: ArticleView, most: number): string {
  const spans = unalignedOf(view, article);
  if (spans.length === 0) return '';
  const bullets = spans
    .slice(0, most)
    .map((span) => `${whereOf(article, span)}: ${shortMarkdown(wordsAt(article.article.text, span), LENGTH)}`);
  if (spans.length > most) bullets.push(`${countOf(spans.length - most, 'more sentence')}`);
  return `**Only in ${article.letter}**, ${shortMarkdown(article.name, 60)}:\n\n${bulletsOf(bullets)}`;
}
