import { wordsAt } from '../../model/span.ts';
import { countOf } from '../counts.ts';
import { dayNumber } from '../dates.ts';
import { oneLine } from '../safe-text.ts';
import { type TimelineRow, timelineOf } from '../timeline.ts';
import type { ReportView } from '../view.ts';
import { type Picture, round, textAt } from './shapes.ts';

const TOP = 58;
const LABELS = 264;
const COLUMN = 170;
const ROW = 30;
/** From this many days between two dates on, the gap is told. */
const LONG_GAP = 45;
const MOST_ROWS = 40;

/** Dates of the story from top to bottom, articles as columns; a dot with its words where an article names the date. */
export function dateLine(view: ReportView): Picture {
  const all = timelineOf(view).rows;
  const rows = all.slice(0, MOST_ROWS);
  const width = Math.max(420, LABELS + view.articles.length * COLUMN + 20);
  const parts: string[] = [];
  let y = TOP + ROW / 2;
  rows.forEach((row, i) => {
    const gap = gapBefore(rows[i - 1], row);
    if (gap !== '') {
      parts.push(textAt(LABELS - 16, y, gap, { kind: 'quiet', anchor: 'end' }));
      y += ROW * 0.8;
    }
    parts.push(rowOf(view, row, y, width));
    y += ROW;
  });
  const height = rows.length === 0 ? TOP + ROW : y + 6;
  const head = view.articles.map((article) =>
    [
      textAt(columnX(article.index), 24, article.letter, { kind: 'strong' }),
      textAt(columnX(article.index), 42, article.name, { kind: 'quiet', max: 20 }),
    ].join('\n'),
  );
  const none = rows.length === 0 ? [textAt(20, TOP + 10, 'No dates that can be placed.', { kind: 'quiet' })] : [];
  const body = [`<rect class="paper" width="${width}" height="${round(height)}"/>`, ...head, ...parts, ...none].join(
    '\n',
  );
  return { width, height: round(height), body, title: `Dates: ${countOf(all.length, 'date')} by source` };
}

function columnX(article: number): number {
  return LABELS + article * COLUMN;
}

function rowOf(view: ReportView, row: TimelineRow, y: number, width: number): string {
  const dots = view.articles.flatMap(({ index, article }) => {
    const own = row.mentions.filter((mention) => mention.article === index);
    if (own.length === 0) return [];
    const words = [...new Set(own.map(({ mention }) => oneLine(wordsAt(article.text, mention.span))))].join(', ');
    return [
      `<circle class="dot" cx="${columnX(index) + 5}" cy="${round(y)}" r="5"/>`,
      textAt(columnX(index) + 16, y + 4, words, { max: 23 }),
    ];
  });
  return [
    `<path class="line" d="M${LABELS - 8} ${round(y + ROW / 2)}H${width - 12}"/>`,
    textAt(LABELS - 16, y + 4, row.label, { anchor: 'end', max: 36 }),
    ...dots,
  ].join('\n');
}

/** "5 months later", where much time lies between two rows. */
function gapBefore(before: TimelineRow | undefined, row: TimelineRow): string {
  const days = before ? dayNumber(row.interval.from) - dayNumber(before.interval.from) : 0;
  if (!(days >= LONG_GAP)) return '';
  if (days < 700) return `${countOf(Math.round(days / 30.4), 'month')} later`;
  return `${countOf(Math.round(days / 365.25), 'year')} later`;
}
