import { weekdayOf } from '../../text/calendar.ts';
import type { CalendarExpression, Expression, Phrase } from './expression.ts';
import { isPlaced, type Placed, placed, type Reference, type Unplaced } from './placed.ts';

/** Places an end of a range: handed in, since an end can be any phrase. */
type PlaceEnd = (phrase: Phrase, reference: Reference) => Placed | Unplaced;

/** A range: each end is completed from the other ("Nov. 18-Dec. 19, 2015", "from Monday to Wednesday"). */
export function placeRange(from: Phrase, to: Phrase, reference: Reference, place: PlaceEnd): Placed | Unplaced {
  const start = completeFrom(from, to);
  const first = place(start, reference);
  const last = place(to, reference);
  if (!isPlaced(first) || !isPlaced(last)) return isPlaced(first) ? last : first;
  const [a, b] = orderEnds(start, first, to, last, reference, place);
  if (!isPlaced(a) || !isPlaced(b) || b.to <= a.from)
    return { why: 'the range ends before it begins', granularity: first.granularity, stated: {} };
  const anchor = a.anchor === 'absolute' && b.anchor !== 'absolute' ? b.anchor : a.anchor;
  const base = placed(a.from, b.to, a.granularity, anchor, b.to - a.from > 1 ? {} : a.stated);
  if (!a.minutes && !b.minutes) return base;
  const minutes = {
    from: a.minutes?.from ?? 0,
    to: b.minutes ? (b.from - a.from) * 1440 + b.minutes.to : (b.to - a.from) * 1440,
  };
  return { ...base, minutes };
}

function completeFrom(from: Phrase, to: Phrase): Phrase {
  const [a, b] = [from.expression, to.expression];
  if (a.type !== 'calendar' || b.type !== 'calendar' || a.year !== undefined || b.year === undefined) return from;
  if (a.month === undefined || a.which !== undefined) return from;
  const year = a.month > (b.month ?? 12) ? b.year - 1 : b.year;
  return { ...from, expression: { ...a, year } };
}

/** Where both ends were chosen by tense alone, the second is the first such date after the first. */
function orderEnds(
  from: Phrase,
  first: Placed,
  to: Phrase,
  last: Placed,
  reference: Reference,
  place: PlaceEnd,
): readonly [Placed | Unplaced, Placed | Unplaced] {
  const loose = (date: Expression): date is CalendarExpression =>
    date.type === 'calendar' && date.year === undefined && !date.which;
  const weekdays = (date: Expression): boolean =>
    date.type === 'calendar' && date.weekday !== undefined && date.month === undefined;
  if (weekdays(from.expression) && weekdays(to.expression)) {
    const length = (weekdayOf(last.from) - weekdayOf(first.from) + 7) % 7;
    const forward = reference.direction === 'future' || !loose(from.expression);
    const begin = forward ? first.from : last.from - length;
    return [
      { ...first, from: begin, to: begin + 1 },
      { ...last, from: begin + length, to: begin + length + 1 },
    ];
  }
  if (last.from >= first.from) return [first, last];
  if (loose(to.expression)) return [first, place(to, { ...reference, today: first.from, direction: 'future' })];
  if (loose(from.expression)) return [place(from, { ...reference, today: last.from, direction: 'past' }), last];
  return [first, last];
}
