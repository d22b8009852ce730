import type { TimeModifier } from '../../model/mention.ts';
import type { Clock, Expression, Phrase } from './expression.ts';
import { daypartAt, readClock, readClockPhrase } from './parse-clock.ts';
import type { Read } from './parse-count.ts';
import { readPoint } from './parse-point.ts';
import { readRecurring, readStretchPhrase } from './parse-stretch.ts';
import { readWeekAfter } from './parse-weekday.ts';
import { firstOf, low, peek, type Scan, skipComma, skipThe } from './scan.ts';

/** Words before an expression that say on which side of it the time lies, or how loosely it is meant. */
const MODIFIERS: Readonly<Record<string, TimeModifier>> = {
  by: 'by',
  before: 'before',
  after: 'after',
  since: 'since',
  until: 'until',
  till: 'until',
  til: 'until',
  through: 'until',
  about: 'about',
  around: 'about',
  circa: 'about',
  approximately: 'about',
  roughly: 'about',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
};
/** Two-word modifiers by their second word. */
const MODIFIER_PAIRS: Readonly<Record<string, TimeModifier>> = {
  'ahead of': 'before',
  'prior to': 'before',
  'up to': 'until',
  'as of': 'from',
  'later than': 'after',
  'earlier than': 'before',
  'starting on': 'from',
  'beginning on': 'from',
  'starting in': 'from',
  'beginning in': 'from',
  'some time': 'about',
};

/** True when dayparts and clock times can be added to an expression. */
function isDayLike(expression: Expression): boolean {
  switch (expression.type) {
    case 'calendar':
      return expression.day !== undefined || expression.weekday !== undefined;
    case 'narrative':
      return expression.unit === 'day' || expression.unit === 'night';
    case 'shift':
    case 'ago':
      return expression.unit === 'day';
    case 'part':
      return expression.weekday !== undefined;
    case 'deictic':
    case 'holiday':
      return true;
    default:
      return false;
  }
}

/** Adds what follows a day: "morning", "in the evening", "at 3 p.m.", ", noon". */
function attachAfter(scan: Scan, phrase: Phrase): Phrase {
  if (!isDayLike(phrase.expression)) return phrase;
  let result = phrase;
  const inThe = low(scan, result.next) === 'in' && low(scan, result.next + 1) === 'the' ? 2 : 0;
  const edgeAt = /^(?:early|late)$/.test(low(scan, result.next)) ? 1 : 0;
  const part = result.daypart ? undefined : daypartAt(scan, result.next + inThe + edgeAt);
  if (part) result = { ...result, daypart: part, next: result.next + inThe + edgeAt + 1 };
  result = attachWeek(scan, result);
  const clock = result.clock ? undefined : readClockAfter(scan, result.next);
  return clock ? { ...result, clock: clock.value, next: clock.next } : result;
}

/** "Wednesday evening next week". */
function attachWeek(scan: Scan, phrase: Phrase): Phrase {
  const { expression } = phrase;
  if (expression.type !== 'calendar' || expression.weekday === undefined || expression.month !== undefined)
    return phrase;
  const week = phrase.daypart && expression.week === undefined ? readWeekAfter(scan, phrase.next) : undefined;
  return week ? { ...phrase, expression: { ...expression, week: week.value }, next: week.next } : phrase;
}

/** "at 3 p.m.", ", 3 p.m.", "around noon", "3 p.m." right after a day. */
function readClockAfter(scan: Scan, index: number): Read<Clock> | undefined {
  let at = skipComma(scan, index);
  // "Thursday 19:00" needs no "at".
  let cued = at === index;
  for (let step = 0; step < 3; step += 1) {
    if (!/^(?:at|from|around|about|just|shortly|approximately|between|by|before|after|until)$/.test(low(scan, at)))
      break;
    cued = true;
    at += 1;
  }
  return readClock(scan, at, cued);
}

/** "3 p.m. on Thursday", "noon Friday", "9:15 a.m. EST, Tuesday, March 5". */
function readClockThenDay(scan: Scan, index: number): Phrase | undefined {
  const clock = readClockPhrase(scan, index);
  if (!clock) return undefined;
  let at = clock.next;
  const bracket = low(scan, at) === '(' ? readBracketClock(scan, at) : undefined;
  if (bracket) at = bracket;
  // "on the morning of March 6", "in the afternoon"
  const inThe =
    /^(?:in|on)$/.test(low(scan, at)) && low(scan, at + 1) === 'the' && daypartAt(scan, at + 2) ? at + 2 : 0;
  if (inThe) at = low(scan, inThe + 1) === 'of' ? inThe + 2 : inThe + 1;
  const onAt = skipComma(scan, at);
  const day = readPoint(scan, skipThe(scan, /^(?:on|of)$/.test(low(scan, onAt)) ? onAt + 1 : onAt));
  if (!day || !isDayLike(day.expression) || day.daypart?.to === 30) {
    return day?.daypart && clock.clock
      ? { ...day, first: index, clock: clock.clock }
      : { ...clock, next: bracket && !inThe ? clock.next : inThe ? inThe + 1 : clock.next };
  }
  const daypart = daypartAt(scan, day.next);
  return {
    ...day,
    first: index,
    next: daypart ? day.next + 1 : day.next,
    ...(clock.clock ? { clock: clock.clock } : {}),
  };
}

/** "(1900 GMT)" after a clock time: position after the bracket. */
function readBracketClock(scan: Scan, index: number): number | undefined {
  const clock = readClock(scan, index + 1, true);
  return clock && low(scan, clock.next) === ')' ? clock.next + 1 : undefined;
}

/** "the morning of March 6", "the night of Thursday", "evening on Friday". */
function readDaypartOf(scan: Scan, index: number): Phrase | undefined {
  const part = daypartAt(scan, index);
  if (!part || !/^(?:of|on)$/.test(low(scan, index + 1))) return undefined;
  const day = readPoint(scan, skipThe(scan, index + 2));
  if (!day || !isDayLike(day.expression)) return undefined;
  return { ...day, daypart: part, first: index };
}

/** The ends of a range are dates of a kind that can be laid side by side. */
function isRangeEnd(phrase: Phrase | undefined): phrase is Phrase {
  const type = phrase?.expression.type;
  return ['calendar', 'deictic', 'period', 'season', 'holiday', 'fraction', 'decade'].includes(type ?? '');
}

function readEnd(scan: Scan, index: number): Phrase | undefined {
  const phrase = readClockThenDay(scan, index) ?? readPoint(scan, skipThe(scan, index));
  return phrase && attachAfter(scan, phrase);
}

/** "from Monday to Wednesday", "between 2010 and 2014", "Monday-Friday", "June to August". */
function readRange(scan: Scan, index: number): Phrase | undefined {
  const lead = low(scan, index);
  const led = lead === 'from' || lead === 'between';
  const from = readEnd(scan, led ? index + 1 : index);
  // "from 2010 to 2014" is a range already.
  if (led && from?.expression.type === 'range') return { ...from, first: index };
  if (!isRangeEnd(from)) return undefined;
  const jointAt = led ? skipComma(scan, from.next) : from.next;
  const joint = peek(scan, jointAt);
  const joins =
    lead === 'between'
      ? joint.low === 'and'
      : joint.kind === 'dash' || /^(?:to|through|until|till|thru)$/.test(joint.low);
  if (!joins) return undefined;
  let at = jointAt + 1;
  if (low(scan, at) === 'and' && joint.low === 'through') at += 1;
  const to = readRangeEnd(scan, at, from, led);
  if (!to) return undefined;
  return { expression: { type: 'range', from, to }, first: index, next: to.next };
}

function readRangeEnd(scan: Scan, at: number, from: Phrase, led: boolean): Phrase | undefined {
  const to = readEnd(scan, at);
  if (isRangeEnd(to)) {
    // Without "from", only like joins like: "Monday to Wednesday", not "on Monday to March".
    if (!led && !sameKind(from.expression, to.expression)) return undefined;
    return to;
  }
  if (led && (low(scan, at) === 'now' || low(scan, at) === 'today'))
    return { expression: { type: 'deictic', days: 0 }, first: at, next: at + 1 };
  return undefined;
}

function sameKind(a: Expression, b: Expression): boolean {
  if (a.type !== 'calendar' || b.type !== 'calendar') return a.type === b.type && a.type !== 'deictic';
  if (a.weekday !== undefined && b.weekday !== undefined) return true;
  if (a.day !== undefined && b.day !== undefined) return true;
  if (a.year !== undefined && b.year !== undefined && a.day === b.day) return true;
  const bare = (date: typeof a): boolean => date.day === undefined && date.weekday === undefined;
  return bare(a) && bare(b) && (a.month !== undefined) === (b.month !== undefined);
}

/** The modifier that the words before an expression make, and where they begin. */
function readModifier(scan: Scan, first: number): TimeModifier | undefined {
  let at = first - 1;
  while (/^(?:the|at|on|in|just|shortly|soon|sometime)$/.test(low(scan, at)) && at > first - 4) at -= 1;
  if (low(scan, at) === 'on' || low(scan, at) === 'in') at -= 1;
  const pair = MODIFIER_PAIRS[`${low(scan, at - 1)} ${low(scan, at)}`];
  if (pair === 'after' && /^(?:no|not)$/.test(low(scan, at - 2))) return 'by';
  return pair ?? MODIFIERS[low(scan, at)];
}

/** Words without a meaning of time of their own that an expression can begin with. All others are passed over at once. */
const STARTERS =
  /^(?:an?|beginning|between|close|coming|couple|current|each|earlier|early|end|every|few|financial|fiscal|following|from|fy|half|h|last|late|later|mid|middle|next|once|onset|past|previous|q|recent|same|several|start|that|this|twice|upcoming)$/;
const LONGEST_STARTER = 9;

const READERS = [readRange, readClockThenDay, readDaypartOf, readPoint, readRecurring, readStretchPhrase] as const;

/** The time expression that starts at a position, with what belongs to it; the first reading in a fixed order. */
export function readPhrase(scan: Scan, index: number): Phrase | undefined {
  const { kind, low: word } = peek(scan, index);
  if (kind === 'punct' || kind === 'possessive' || kind === 'dash' || kind === 'zone' || kind === 'ampm')
    return undefined;
  if (kind === 'word' && (word.length > LONGEST_STARTER || !STARTERS.test(word))) return undefined;
  const core = firstOf(READERS, scan, index);
  if (!core) return undefined;
  const phrase = attachAfter(scan, core);
  const edge = phrase.edge === 'early' || phrase.edge === 'mid' || phrase.edge === 'late' ? phrase.edge : undefined;
  const { type } = core.expression;
  const before = type === 'range' ? undefined : readModifier(scan, phrase.first);
  // "from 20 years of talks" is no beginning: a length can only be blurred.
  const fitting = (type === 'duration' || type === 'recurring') && before !== 'about' ? undefined : before;
  const modifier = phrase.modifier ?? fitting ?? edge;
  return modifier ? { ...phrase, modifier } : phrase;
}
