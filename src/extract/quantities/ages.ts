import { applyBound, boundAfter, boundBefore } from './bounds.ts';
import { type Counted, nounPhrase } from './counted.ts';
import { at, type Lexeme, skipHyphen } from './lexemes.ts';
import { TEN } from './number-tables.ts';
import { readNumber } from './numbers.ts';
import { type Draft, ENDLESS, isCapital, type Scan, type Skip, tokenAt, tokenFrom } from './scan.ts';

const OLDEST = 125;

/** An age in any of its forms. It wins over a length of time ("45 years old"). */
export function readAge(scan: Scan, i: number): Draft | Skip | undefined {
  return (
    readAged(scan, i) ?? readYearsOld(scan, i) ?? readDecade(scan, i) ?? readAgeGroup(scan, i) ?? readApposed(scan, i)
  );
}

function age(from: number, next: number, min: number, max: number, rest: Partial<Draft> = {}): Draft {
  return {
    from,
    next,
    min,
    max,
    bound: min === max ? 'exact' : 'range',
    step: 1,
    unit: 'age',
    unitName: 'year',
    ...rest,
  };
}

/** "aged 12", "at the age of 12", "ages 12 to 17", "aged 65 and over", "aged under 5". */
function readAged(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const word = at(lexemes, i).low;
  if (word !== 'aged' && word !== 'age' && word !== 'ages') return undefined;
  let j = i + 1;
  while (j < i + 4 && /^(?:of|between|from|about|around|just|only|under|over|at)$/.test(at(lexemes, j).low)) j++;
  const first = readNumber(lexemes, j, { noAnd: true });
  if (!isAgeNumber(first)) return undefined;
  const connector = at(lexemes, first.next);
  const joins = /^(?:to|and|-|–|‐)$/.test(connector.low);
  const second = joins ? readNumber(lexemes, first.next + 1, { noAnd: true }) : undefined;
  if (isAgeNumber(second) && second.value > first.value && !isJoined(at(lexemes, second.next))) {
    const between = at(lexemes, i + 1).low === 'between' || connector.low !== 'and';
    if (between) return age(i, second.next, first.value, second.value);
  }
  const before = boundBefore(scan, j, false) ?? boundBefore(scan, at(lexemes, i - 1).low === 'the' ? i - 1 : i, false);
  const after = before ? undefined : boundAfter(scan, first.next);
  const bounds = applyBound(first.value, first.value, before?.bound ?? after?.bound);
  return age(i, after?.next ?? first.next, bounds.min, bounds.max, { bound: bounds.bound });
}

function isJoined(lexeme: Lexeme): boolean {
  return lexeme.glued && lexeme.kind !== 'sign';
}

function isAgeNumber<T extends { value: number; step: number; kind: string }>(number: T | undefined): number is T {
  return (
    number !== undefined &&
    number.kind === 'cardinal' &&
    number.step <= 1 &&
    number.value >= 0 &&
    number.value <= OLDEST
  );
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** "12 years old", "a 12-year-old boy", "45 years of age", "three-month-old". */
function readYearsOld(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const number = readNumber(lexemes, i);
  if (number?.kind !== 'cardinal' || number.value < 0) return undefined;
  const j = skipHyphen(lexemes, number.next);
  const unit = UNITS.get(at(lexemes, j).low);
  if (!unit) return undefined;
  const k = skipHyphen(lexemes, j + 1);
  const old = /^olds?$/.test(at(lexemes, k).low);
  const ofAge = at(lexemes, k).low === 'of' && at(lexemes, k + 1).low === 'age';
  if (!old && !ofAge) return undefined;
  const next = old ? k + 1 : k + 2;
  const before = boundBefore(scan, i, false);
  const bounds = applyBound(number.value, number.value, before?.bound);
  const counted =
    j > number.next && at(lexemes, k).low === 'old' ? nounPhrase(scan, at(lexemes, k).end, true) : undefined;
  return age(before?.from ?? i, next, bounds.min, bounds.max, {
    bound: bounds.bound,
    unitName: unit,
    ...(counted ? { counted } : {}),
  });
}

/** "in his 40s", "her mid-30s", "their twenties". */
function readDecade(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  if (!/^(?:his|her|their|my|our|your)$/.test(at(lexemes, i).low) || at(lexemes, i - 1).low !== 'in') return undefined;
  let j = i + 1;
  const part = /^(?:early|mid|late)$/.test(at(lexemes, j).low) ? at(lexemes, j).low : '';
  if (part) j = skipHyphen(lexemes, j + 1);
  const word = at(lexemes, j);
  const spelt = TEN.get(word.low.replace(/ies$/, 'y'));
  const digits = word.kind === 'number' && word.value % 10 === 0 && /^'?s$/.test(at(lexemes, j + 1).low);
  const apostrophe = word.kind === 'number' && at(lexemes, j + 1).text === '’' && at(lexemes, j + 2).low === 's';
  const decade = digits || apostrophe ? word.value : word.low.endsWith('ies') ? spelt : undefined;
  if (decade === undefined || decade < 10 || decade > 110) return undefined;
  const next = digits ? j + 2 : apostrophe ? j + 3 : j + 1;
  const [low, high] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [6, 9] : [0, 9];
  return age(i + 1, next, decade + low, decade + high);
}

/** "under-18s", "over-65s". */
function readAgeGroup(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const word = at(lexemes, i).low;
  if (word !== 'under' && word !== 'over') return undefined;
  const j = skipHyphen(lexemes, i + 1);
  const number = at(lexemes, j);
  const s = at(lexemes, j + 1);
  if (number.kind !== 'number' || number.value > OLDEST || s.low !== 's' || !s.glued) return undefined;
  const [min, max] = word === 'under' ? [0, number.value] : [number.value, ENDLESS];
  return age(i, j + 2, min, max, { bound: word === 'under' ? 'less-than' : 'more-than' });
}

/** "Anna Marsh, 45, said", "the suspect, 32,", "Anna Marsh (45)". */
function readApposed(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  const number = at(lexemes, i);
  if (number.kind !== 'number' || number.step !== 1 || number.value < 1 || number.value > 115) return undefined;
  if (number.text.length > 3 || scan.timed[i]) return undefined;
  const now = /^(?:now|then)$/.test(at(lexemes, i - 1).low) ? 1 : 0;
  const opens = at(lexemes, i - 1 - now);
  const closes = at(lexemes, i + 1);
  if (diesAt(scan, i) || isSaidOf(scan, i)) return age(i, i + 1, number.value, number.value);
  const round = opens.text === '(' && closes.text === ')';
  const commas =
    opens.text === ',' &&
    /^[,.]?$/.test(closes.text) &&
    !(closes.glued && at(lexemes, i + 2).glued && at(lexemes, i + 2).kind === 'number');
  if (!round && !commas) return undefined;
  const position = tokenFrom(scan, opens.start) - 1;
  const before = tokenAt(scan, position);
  if (!before || before.span.end > opens.start) return undefined;
  const name = before.pos === 'PROPN' && isCapital(before.text) && /^\p{L}[\p{L}.’'-]+$/u.test(before.text);
  if (before.norm === 'age') return age(i, i + 1, number.value, number.value);
  if (!name && !(before.pos === 'NOUN' && closes.text === ',' && isPerson(scan, position))) return undefined;
  const counted = name ? nameBefore(scan, position) : undefined;
  // One capital word before a number in commas is as often a place in a list of places and figures.
  if (name && counted && counted.modifiers.length === 0 && closes.text !== ',' && !round) return undefined;
  return age(i, i + 1, number.value, number.value, counted ? { counted } : {});
}

/** "dies at 85". */
function diesAt(scan: Scan, i: number): boolean {
  if (at(scan.lexemes, i - 1).low !== 'at' || !/^(?:dies|died|dead|dying)$/.test(at(scan.lexemes, i - 2).low))
    return false;
  return at(scan.lexemes, i + 1).kind !== 'word' || at(scan.lexemes, i + 1).low === 'after';
}

/** "who is 54,", "she was 13 when", "At 41, he". */
function isSaidOf(scan: Scan, i: number): boolean {
  const [two, one, next, after] = [i - 2, i - 1, i + 1, i + 2].map((k) => at(scan.lexemes, k).low);
  const who = /^(?:he|she|who)$/;
  if (/^(?:is|was|turned|turns)$/.test(one ?? '') && who.test(two ?? ''))
    return /^(?:|[,.;)]|and|when|but)$/.test(next ?? '');
  return one === 'at' && next === ',' && who.test(after ?? '');
}

/** A common noun with a determiner: "the suspect, 32,". */
function isPerson(scan: Scan, position: number): boolean {
  for (let k = position - 1; k > position - 4; k--) {
    const token = tokenAt(scan, k);
    if (!token || token.pos === 'PUNCT') return false;
    if (/^(?:the|a|an|his|her|their|whose)$/.test(token.norm))
      return /(?:er|or|man|ant|ist|ect|im|ent|woman|boy|girl|son|wife|husband|mother|father|daughter|cousin|friend|nurse|pilot)$/.test(
        scan.tokens[position]?.norm ?? '',
      );
  }
  return false;
}

function nameBefore(scan: Scan, position: number): Counted | undefined {
  let first = position;
  while (first - 1 > position - 5) {
    const token = tokenAt(scan, first - 1);
    if (token?.pos !== 'PROPN' || !isCapital(token.text)) break;
    first--;
  }
  const words = scan.tokens.slice(first, position + 1);
  const last = words.at(-1);
  if (!words[0] || !last) return undefined;
  return {
    span: { start: words[0].span.start, end: last.span.end },
    head: last.norm,
    modifiers: words.slice(0, -1).map((word) => word.norm),
  };
}
