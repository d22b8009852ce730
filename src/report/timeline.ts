import type { Interval, TimeMention } from '../model/mention.ts';
import { intervalLabel } from './dates.ts';
import type { ReportView } from './view.ts';

/** A time expression of an article. */
export type TimelineMention = { readonly article: number; readonly mention: TimeMention };

/** One date of the story with everything that resolves to it. */
export type TimelineRow = {
  readonly interval: Interval;
  readonly label: string;
  readonly mentions: readonly TimelineMention[];
};

/** Dates in order, and the expressions that could not be placed. */
export type Timeline = { readonly rows: readonly TimelineRow[]; readonly unplaced: readonly TimelineMention[] };

/** Gathers the resolved dates of all articles. Durations and recurring times have no place on it. */
export function timelineOf(view: ReportView): Timeline {
  const rows = new Map<string, { interval: Interval; label: string; mentions: TimelineMention[] }>();
  const unplaced: TimelineMention[] = [];
  for (const { index, article } of view.articles) {
    for (const mention of article.times) {
      if (mention.kind !== 'date') continue;
      const { interval } = mention;
      if (!interval) {
        unplaced.push({ article: index, mention });
        continue;
      }
      const key = `${interval.from} ${interval.to}`;
      const row = rows.get(key) ?? { interval, label: intervalLabel(interval, mention.granularity), mentions: [] };
      row.mentions.push({ article: index, mention });
      rows.set(key, row);
    }
  }
  const sorted = [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { rows: sorted, unplaced };
}
