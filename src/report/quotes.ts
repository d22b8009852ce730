import type { Quote } from '../model/mention.ts';
import { wordsAt } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { diceSimilarity } from '../text/similarity.ts';
import type { ReportView } from './view.ts';

/** A quotation of an article with its words. */
export type QuoteReading = { readonly article: number; readonly quote: Quote; readonly text: string };

/** One utterance as several articles quote it; `same` when the words are, but for marks and capitals. */
export type QuoteRow = { readonly speaker: string; readonly same: boolean; readonly readings: readonly QuoteReading[] };

type Candidate = QuoteReading & {
  readonly words: ReadonlySet<string>;
  readonly folded: string;
  readonly speaker: string;
  readonly entity: number;
};

const LEAST_WORDS = 4;
const LEAST_SHARED = 0.6;
const NEAR = 0.6;

/**
 * Quotations of different articles that are the same words or nearly so: at least four words, most of the shorter one's
 * words shared, and near-equal or one inside the other. Quotations that only one article has are left out.
 */
export function collateQuotes(view: ReportView): QuoteRow[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidatesOf(view)) {
    const group = groups.find((g) => g.some((other) => belongTogether(other, candidate)));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups
    .filter((group) => new Set(group.map((reading) => reading.article)).size > 1)
    .map((group) => ({
      speaker: group.find((reading) => reading.speaker !== '')?.speaker ?? '',
      same: group.every((reading) => reading.folded === group[0]?.folded),
      readings: group.map(({ article, quote, text }) => ({ article, quote, text })),
    }));
}

function candidatesOf(view: ReportView): Candidate[] {
  return view.articles.flatMap(({ index, article }) =>
    article.quotes.flatMap((quote) => {
      const text = wordsAt(article.text, quote.content);
      const folded = fold(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const words = new Set(folded.split(' '));
      if (quote.kind === 'title' || words.size < LEAST_WORDS) return [];
      return [{ article: index, quote, text, folded, words, ...speakerOf(view, index, quote) }];
    }),
  );
}

function speakerOf(view: ReportView, index: number, quote: Quote): { speaker: string; entity: number } {
  const article = view.articles[index]?.article;
  const source = quote.attribution === undefined ? undefined : article?.attributions[quote.attribution]?.source;
  if (!article || !source) return { speaker: '', entity: -1 };
  const entity = view.report.entities.find((e) =>
    e.members.some((member) => member.article === index && member.entity === source.entity),
  );
  const own = source.entity === undefined ? undefined : article.entities[source.entity]?.name;
  return { speaker: entity?.name ?? own ?? wordsAt(article.text, source.span), entity: entity?.index ?? -1 };
}

function belongTogether(a: Candidate, b: Candidate): boolean {
  if (a.article === b.article) return false;
  if (a.entity >= 0 && b.entity >= 0 && a.entity !== b.entity) return false;
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  const shared = [...small.words].filter((word) => large.words.has(word)).length;
  if (shared / small.words.size < LEAST_SHARED) return false;
  return large.folded.includes(small.folded) || diceSimilarity(a.folded, b.folded) >= NEAR;
}
