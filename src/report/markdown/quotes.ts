import { countOf } from '../counts.ts';
import { collateQuotes, type QuoteRow } from '../quotes.ts';
import { differingSpans, markSpans, nearEqual, type Segment, shortenSegments } from '../segments.ts';
import type { ReportView } from '../view.ts';
import { boldable, boldMarkdown, sectionOf, shortMarkdown } from './text.ts';

const MOST_ROWS = 20;
const LENGTH = 280;

/** "Quotes side by side": utterances that several articles quote, with the words marked that differ. */
export function quotesSection(view: ReportView): string {
  const rows = collateQuotes(view);
  const differing = rows.filter((row) => !row.same);
  const shown = differing.slice(0, MOST_ROWS).map((row) => rowOf(view, row));
  const left = differing.length > MOST_ROWS ? `${differing.length - MOST_ROWS} more quotations differ.` : '';
  const same = rows.length - differing.length;
  const alike = same > 0 ? `${countOf(same, 'quotation')} word for word the same.` : '';
  return sectionOf('Quotes side by side', shown.join('\n\n'), left, alike);
}

function rowOf(view: ReportView, row: QuoteRow): string {
  const first = row.readings[0];
  const second = row.readings.find((reading) => reading.article !== first?.article);
  const lines = row.readings.map((reading) => {
    const other = reading === first ? second : first;
    const segments = boldMarkdown(boldable(shortenSegments(marked(reading.text, other?.text ?? ''), LENGTH)));
    return `- ${view.articles[reading.article]?.letter}: “${segments}”`;
  });
  return [`**${shortMarkdown(row.speaker, 60) || 'Speaker not known'}**\n`, ...lines].join('\n');
}

/** Words that the other reading has not; where one is only part of the other, nothing is marked. */
function marked(text: string, other: string): Segment[] {
  return markSpans(text, { start: 0, end: text.length }, nearEqual(text, other) ? differingSpans(text, other) : []);
}
