import type { TimeMention } from '../../model/mention.ts';
import { calendarDay, dayNumber, dayOfIso, isDay, isoOfDay, weekdayOf } from '../../text/calendar.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = { readonly words: string; readonly date: string; readonly weekday: string };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A date without a year is taken for the one within this many days of the article's own date. */
const NEAR = 183;

/** A weekday that does not go with its date. */
export const timeWeekdayDate: Detector = defineDetector<Data>({
  id: 'time/weekday-date',
  kind: 'contradiction',
  type: 'time',
  class: 'refile',
  severity: 'warning',
  title: 'Weekday and date do not go together',
  help: 'A weekday stands beside a date (“Thursday, March 6”) that falls on another weekday in that year. The year is the stated one, else the one nearest to the article’s own date; without either nothing is said. Check the weekday and the date.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      const { dateline, publishedAt } = facts.article.metadata;
      const today = dayOfIso(dateline?.date ?? publishedAt?.value ?? '');
      for (const time of facts.times) {
        const date = clashingDate(time, today);
        if (date === undefined) continue;
        const place = placeAt(comparison, article, time.span);
        yield {
          places: [place],
          facts: [place.text.toLowerCase()],
          confidence: time.parts.year?.stated ? 0.95 : 0.85,
          data: { words: place.text, date: isoOfDay(date), weekday: WEEKDAYS[weekdayOf(date) - 1] ?? '' },
        };
      }
    }
  },
  message: ({ words, date, weekday }) => `“${words}”: ${date} is a ${weekday}; check the weekday and the date.`,
});

/** The day that the date names, where its weekday is another than the one that is stated; undefined where all is well. */
function clashingDate({ parts }: TimeMention, today: number | undefined): number | undefined {
  const { weekday, day, month, year } = parts;
  if (!weekday?.stated || !day?.stated || !month?.stated) return undefined;
  const stated = year?.stated ? year.value : undefined;
  if (stated === undefined && today === undefined) return undefined;
  const base = stated ?? calendarDay(today ?? 0).year;
  const years = stated === undefined ? [base - 1, base, base + 1] : [stated];
  const days = years
    .filter((one) => isDay(one, month.value, day.value))
    .map((one) => dayNumber(one, month.value, day.value));
  const near = stated === undefined ? days.filter((one) => Math.abs(one - (today ?? one)) <= NEAR) : days;
  const found = near[0];
  if (found === undefined || near.some((one) => weekdayOf(one) === weekday.value)) return undefined;
  return found;
}
