/* The two readers of times that are measured: this project's and chrono-node's, brought to one form. */
import * as chrono from 'chrono-node';
import { extractTimes } from '../../src/extract/times.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

/** A time as a reader understood it. Ends as in the model; chrono's single days and times are widened to intervals. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'duration' | 'recurring';
  readonly from?: string;
  readonly to?: string;
  readonly granularity?: string;
  readonly modifier?: string;
  readonly unplaced?: string;
  readonly days?: { readonly min: number; readonly max: number };
  /** `HH:MM` where a clock time is stated. */
  readonly clock?: string;
};

/** A reader of times: a text and its day of writing in, readings out. */
export type Reader = (text: string, today: string) => readonly Reading[];

/** An article of plain text with a publication date. */
export function articleOf(text: string, publishedAt: string | undefined): Article {
  const parsed = parseArticle({ id: 'case', format: 'text', text, metadata: publishedAt ? { publishedAt } : {} });
  if (!publishedAt || parsed.metadata.publishedAt) return parsed;
  return { ...parsed, metadata: { ...parsed.metadata, publishedAt: { value: publishedAt, origin: 'metadata' } } };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** This project's reading. */
export const readOurs: Reader = (text, today) =>
  extractTimes(articleOf(text, today)).map((mention) => {
    const { hour, minute } = mention.parts;
    return {
      ...mention.span,
      kind: mention.kind,
      granularity: mention.granularity,
      ...(mention.interval ? mention.interval : {}),
      ...(mention.modifier ? { modifier: mention.modifier } : {}),
      ...(mention.unplaced ? { unplaced: mention.unplaced } : {}),
      ...(mention.days ? { days: mention.days } : {}),
      ...(hour?.stated ? { clock: `${two(hour.value)}:${two(minute?.value ?? 0)}` } : {}),
    };
  });

/** chrono-node's reading, with the parts that it is certain of taken as granularity. */
export const readChrono: Reader = (text, today) => {
  const reference = new Date(`${today.slice(0, 10)}T12:00:00`);
  return chrono.parse(text, reference).map((result) => {
    const { start } = result;
    const end = result.end ?? start;
    const timed = start.isCertain('hour');
    const unit = timed
      ? 'minute'
      : start.isCertain('day') || start.isCertain('weekday')
        ? 'day'
        : start.isCertain('month')
          ? 'month'
          : start.isCertain('year')
            ? 'year'
            : 'day';
    return {
      start: result.index,
      end: result.index + result.text.length,
      kind: 'date' as const,
      granularity: unit,
      from: beginning(start, unit),
      to: timed && result.end ? beginning(end, unit) : ending(end, unit),
      ...(timed ? { clock: `${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}` } : {}),
    };
  });
};

type Components = chrono.ParsedComponents;

function beginning(parts: Components, unit: string): string {
  const year = parts.get('year') ?? 0;
  if (unit === 'year') return `${year}-01-01`;
  if (unit === 'month') return `${year}-${two(parts.get('month') ?? 1)}-01`;
  const day = `${year}-${two(parts.get('month') ?? 1)}-${two(parts.get('day') ?? 1)}`;
  return unit === 'minute' ? `${day}T${two(parts.get('hour') ?? 0)}:${two(parts.get('minute') ?? 0)}` : day;
}

function ending(parts: Components, unit: string): string {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1];
  const iso = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
  if (unit === 'year') return `${year + 1}-01-01`;
  if (unit === 'month') return iso(year, month + 1, 1);
  if (unit === 'minute') return beginning(parts, unit);
  return iso(year, month, day + 1);
}

/** The reading that covers most of a stretch of text. */
export function readingAt(readings: readonly Reading[], start: number, end: number): Reading | undefined {
  const overlap = (reading: Reading): number => Math.min(reading.end, end) - Math.max(reading.start, start);
  let best: Reading | undefined;
  for (const reading of readings)
    if (overlap(reading) > 0 && (!best || overlap(reading) > overlap(best))) best = reading;
  return best;
}
