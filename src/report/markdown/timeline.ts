import { wordsAt } from '../../model/span.ts';
import { markSpans, shortenSegments } from '../segments.ts';
import { type TimelineMention, type TimelineRow, timelineOf } from '../timeline.ts';
import { type ReportView, sentencesAround, whereOf } from '../view.ts';
import { TABLE_ARTICLES } from './claims.ts';
import { boldable, boldMarkdown, bulletsOf, escapeMarkdown, sectionOf, shortMarkdown, tableOf } from './text.ts';

const MOST_ROWS = 30;
const MOST_IN_CELL = 3;
const MOST_UNPLACED = 12;

/** "Timeline": every date as each source has it, resolved against that source's own dates. */
export function timelineSection(view: ReportView): string {
  const { rows, unplaced } = timelineOf(view);
  const shown = rows.slice(0, MOST_ROWS);
  const wide = view.articles.length <= TABLE_ARTICLES;
  const table = wide
    ? tableOf(
        ['Date', ...view.articles.map((article) => article.letter)],
        shown.map((row) => [
          escapeMarkdown(row.label),
          ...view.articles.map((article) => cellOf(view, row, article.index)),
        ]),
      )
    : bulletsOf(shown.map((row) => `${escapeMarkdown(row.label)}: ${listedMentions(view, row)}`));
  const left = rows.length > shown.length ? `${rows.length - shown.length} later dates not shown.` : '';
  const notPlaced = unplaced.slice(0, MOST_UNPLACED).map((item) => unplacedLine(view, item));
  if (unplaced.length > MOST_UNPLACED) notPlaced.push(`${unplaced.length - MOST_UNPLACED} more`);
  return sectionOf('Timeline', table, left, notPlaced.length > 0 ? `Not placed:\n\n${bulletsOf(notPlaced)}` : '');
}

function cellOf(view: ReportView, row: TimelineRow, index: number): string {
  const own = row.mentions.filter((mention) => mention.article === index);
  const texts = own.slice(0, MOST_IN_CELL).map((mention) => inContext(view, mention));
  if (own.length > MOST_IN_CELL) texts.push(`${own.length - MOST_IN_CELL} more`);
  return texts.join('; ');
}

function inContext(view: ReportView, { article, mention }: TimelineMention): string {
  const source = view.articles[article]?.article;
  if (!source) return '';
  const segments = markSpans(source.text, sentencesAround(source, mention.span), [mention.span]);
  return boldMarkdown(boldable(shortenSegments(segments, 64 + mention.span.end - mention.span.start)));
}

function listedMentions(view: ReportView, row: TimelineRow): string {
  const texts = row.mentions.map(({ article, mention }) => {
    const source = view.articles[article];
    return `${source?.letter} “${shortMarkdown(wordsAt(source?.article.text ?? '', mention.span), 40)}”`;
  });
  return [...new Set(texts)].join(', ');
}

function unplacedLine(view: ReportView, { article, mention }: TimelineMention): string {
  const source = view.articles[article];
  if (!source) return '';
  const words = shortMarkdown(wordsAt(source.article.text, mention.span), 60);
  const why = mention.unplaced ? `: ${escapeMarkdown(mention.unplaced)}` : '';
  return `${source.letter}, ${whereOf(source, mention.span)}: “${words}”${why}`;
}
