import { DAYPARTS } from '../../lexicon/en/calendar-words.ts';
import type { Clock, Daypart, Phrase } from './expression.ts';
import type { Read } from './parse-count.ts';
import { low, peek, type Scan } from './scan.ts';

const PARTS: ReadonlyMap<string, Daypart> = new Map(DAYPARTS.map(([word, from, to]) => [word, { from, to }]));
/** Words before a clock time without "a.m.", "p.m." or a zone. */
const CLOCK_CUES = /^(?:at|by|until|till|from|around|about|circa|before|after|since|to|between|and|just)$/;
const HALF_DAY = 12 * 60;

/** The daypart named by the word at a position. */
export function daypartAt(scan: Scan, index: number): Daypart | undefined {
  const lexeme = peek(scan, index);
  return lexeme.kind === 'daypart' ? PARTS.get(lexeme.low) : undefined;
}

/**
 * A clock time: "3 p.m.", "3:30pm", "14:30", "1430 GMT", "noon", "9-11 a.m.", "10 o'clock". `cued` when the words before
 * already show that a clock time comes, so that "14:30" alone will do.
 */
export function readClock(scan: Scan, index: number, cued: boolean): Read<Clock> | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind === 'noon') return withZone(scan, { minute: lexeme.value, exact: true }, index + 1);
  if (lexeme.low === '12' && peek(scan, index + 1).kind === 'noon')
    return withZone(scan, { minute: peek(scan, index + 1).value, exact: true }, index + 2);
  const single = readHour(scan, index);
  if (!single) return undefined;
  const range = readClockRange(scan, single);
  if (range) return range;
  const half = peek(scan, single.next);
  if (half.kind === 'ampm' && single.value.minute <= 12 * 60 + 59) {
    const minute = (single.value.minute % HALF_DAY) + half.value * HALF_DAY;
    return withZone(scan, { minute, exact: single.value.exact }, single.next + 1);
  }
  const spoken = readSpokenHalf(scan, single, cued || CLOCK_CUES.test(low(scan, index - 1)));
  if (spoken) return spoken;
  return readPlainClock(scan, index, single, cued);
}

/** "5 in the morning", "8 o'clock in the evening", "11 at night". */
function readSpokenHalf(scan: Scan, single: Read<Clock>, cued: boolean): Read<Clock> | undefined {
  const at = low(scan, single.next) === "o'clock" ? single.next + 1 : single.next;
  const minute = single.value.minute;
  if (minute === 0 || minute >= HALF_DAY + 60 || (!cued && at === single.next)) return undefined;
  const words = `${low(scan, at)} ${low(scan, at + 1)}`;
  const night = words === 'at night';
  const part = words === 'in the' ? low(scan, at + 2) : night ? 'night' : '';
  if (!/^(?:morning|afternoon|evening|night)$/.test(part)) return undefined;
  const value = { ...single.value, minute: (minute % HALF_DAY) + (part === 'morning' ? 0 : HALF_DAY) };
  return { value, next: night ? at + 2 : at + 3 };
}

/** Hours and minutes in digits, before "a.m." is looked at. */
function readHour(scan: Scan, index: number): Read<Clock> | undefined {
  const lexeme = peek(scan, index);
  if (lexeme.kind === 'clock') return { value: { minute: lexeme.value, exact: true }, next: index + 1 };
  if (lexeme.kind === 'number' && lexeme.text.length <= 2 && lexeme.value <= 24)
    return { value: { minute: lexeme.value * 60, exact: false }, next: index + 1 };
  if (lexeme.kind === 'number' && lexeme.text.length === 4 && lexeme.value % 100 < 60 && lexeme.value < 2400) {
    const minute = Math.floor(lexeme.value / 100) * 60 + (lexeme.value % 100);
    return { value: { minute, exact: true }, next: index + 1 };
  }
  if (lexeme.kind === 'cardinal' && lexeme.value <= 12)
    return { value: { minute: lexeme.value * 60, exact: false }, next: index + 1 };
  return undefined;
}

/** "14:30" with a colon needs a cue before or a zone after; "1430" needs the zone or "hours"; "14.30" either. */
function readPlainClock(scan: Scan, index: number, single: Read<Clock>, cued: boolean): Read<Clock> | undefined {
  const lexeme = peek(scan, index);
  const after = peek(scan, single.next);
  const zoned = after.kind === 'zone' || (after.low === 'local' && low(scan, single.next + 1) === 'time');
  const colon = lexeme.kind === 'clock' && lexeme.text.includes(':');
  if (zoned && (colon || lexeme.text.length === 4 || lexeme.kind === 'clock'))
    return withZone(scan, single.value, single.next);
  if (lexeme.kind === 'number' && lexeme.text.length === 4)
    return after.low === 'hours' ? { value: single.value, next: single.next + 1 } : undefined;
  const cue = cued || CLOCK_CUES.test(low(scan, index - 1));
  return colon && cue ? withZone(scan, single.value, single.next) : undefined;
}

/** "9 a.m. to 5 p.m.", "9-11 a.m.", "from 14:00 to 15:30 GMT". */
function readClockRange(scan: Scan, first: Read<Clock>): Read<Clock> | undefined {
  const firstHalf = peek(scan, first.next);
  const joint = firstHalf.kind === 'ampm' ? first.next + 1 : first.next;
  const joins = peek(scan, joint).kind === 'dash' || /^(?:to|until|till|and)$/.test(low(scan, joint));
  if (!joins) return undefined;
  const second = readHour(scan, joint + 1);
  const half = second && peek(scan, second.next);
  if (second && half && isColonTime(scan, first.next - 1) && isColonTime(scan, joint + 1) && half.kind !== 'ampm') {
    if (second.value.minute <= first.value.minute) return undefined;
    return withZone(scan, { ...first.value, to: second.value.minute }, second.next);
  }
  if (!second || half?.kind !== 'ampm') return undefined;
  const to = (second.value.minute % HALF_DAY) + half.value * HALF_DAY;
  const own = firstHalf.kind === 'ampm' ? firstHalf.value : half.value;
  let from = (first.value.minute % HALF_DAY) + own * HALF_DAY;
  if (from >= to && firstHalf.kind !== 'ampm') from -= HALF_DAY;
  if (from < 0) return undefined;
  const exact = first.value.exact || second.value.exact;
  return withZone(scan, { minute: from, to: to <= from ? to + 2 * HALF_DAY : to, exact }, second.next + 1);
}

function isColonTime(scan: Scan, index: number): boolean {
  return peek(scan, index).kind === 'clock' && peek(scan, index).text.includes(':');
}

/** Takes the zone after a clock time in: "EST", "GMT", "local time", "Eastern time", "ET (1900 GMT)". */
function withZone(scan: Scan, clock: Clock, index: number): Read<Clock> {
  const lexeme = peek(scan, index);
  if (lexeme.kind === 'zone') return { value: { ...clock, zone: lexeme.text }, next: index + 1 };
  if (low(scan, index + 1) === 'time' && /^(?:local|eastern|central|mountain|pacific|moscow|kyiv)$/.test(lexeme.low))
    return { value: { ...clock, zone: lexeme.low === 'local' ? 'local' : lexeme.text }, next: index + 2 };
  return { value: clock, next: index };
}

/** A clock time on its own, as the start of a phrase whose day may follow. */
export function readClockPhrase(scan: Scan, index: number): Phrase | undefined {
  const clock = readClock(scan, index, false);
  return clock && { expression: { type: 'clock' }, first: index, next: clock.next, clock: clock.value };
}
