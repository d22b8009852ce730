import { ONE_IDIOMS } from '../../lexicon/en/quantity-context.ts';
import { withCounted } from './add-counted.ts';
import { type AmountRange, hasHyphenAfter, readAmounts } from './amounts.ts';
import { applyBound, boundAfter, boundBefore } from './bounds.ts';
import { isPlural, nounPhrase } from './counted.ts';
import { isCode, isLabel } from './guards.ts';
import { at, HYPHEN } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { type Draft, isTimed, type Scan, type Skip, tokenAt, tokenFrom, tokenOf } from './scan.ts';
import { readCurrency } from './units.ts';

const IDIOMS: ReadonlySet<string> = new Set(ONE_IDIOMS);

/** A number in digits or words with its unit, range and bounds, unless it is a label, a code or a pronoun. */
export function readCount(scan: Scan, i: number): Draft | Skip | undefined {
  const { lexemes } = scan;
  const magnitude = readMagnitude(scan, i);
  if (magnitude) return magnitude;
  const range = readAmounts(scan, i);
  if (!range) return undefined;
  const skip: Skip = { skip: true, next: range.next };
  const digits = readCurrency(lexemes, i)?.next ?? i;
  if (isTimed(scan, i, range.next) && !isJoinedFraction(scan, range.low)) return skip;
  if (isCode(scan, digits, range.next) && !isHyphenatedUnit(scan, digits)) return { skip: true, next: range.next };
  if (range.low === range.high) {
    if (isLabel(scan, range.low)) return skip;
    const ratio = readRatio(scan, range);
    if (ratio) return ratio;
    if (isPronounOne(scan, range)) return skip;
  } else if (!isRealRange(scan, range)) return skip;
  return finish(scan, range);
}

/** "a magnitude 6.4 earthquake", "a magnitude of 6.4". */
function readMagnitude(scan: Scan, i: number): Draft | undefined {
  const { lexemes } = scan;
  if (at(lexemes, i).low !== 'magnitude') return undefined;
  const j = at(lexemes, i + 1).low === 'of' || HYPHEN.test(at(lexemes, i + 1).text) ? i + 2 : i + 1;
  const number = readNumber(lexemes, j);
  if (!number?.plain || number.value < 0 || number.value >= 10) return undefined;
  const counted = nounPhrase(scan, at(lexemes, number.next - 1).end, true);
  const { value, step, next } = number;
  const rest = { bound: 'exact', step, unit: 'measure', unitName: 'magnitude' } as const;
  return { from: i, next, min: value, max: value, ...rest, ...(counted ? { counted } : {}) };
}

/** "mid-2000 metres" and the like never occur; "50-metre" glued to a dash before it does. */
function isHyphenatedUnit(scan: Scan, i: number): boolean {
  const before = at(scan.lexemes, i - 1);
  return HYPHEN.test(before.text) && !before.glued;
}

/** "three-quarters of": a share, though a quarter can be a time. */
export function isJoinedFraction(scan: Scan, amount: { from: number; next: number; unit: string }): boolean {
  if (amount.unit !== 'fraction') return false;
  return scan.lexemes.slice(amount.from, amount.next).some((lexeme) => HYPHEN.test(lexeme.text));
}

/** Bounds on both sides, then what is counted. */
function finish(scan: Scan, range: AmountRange): Draft {
  const { low, high } = range;
  const small = low.unit === 'count' && high.value < 10 && low.number.step <= 1;
  const between = at(scan.lexemes, range.from - 1).low === 'between' && low !== high;
  const start = between ? range.from - 1 : range.from;
  const before = boundBefore(scan, start, small);
  // "a 50-odd", "40-plus" stand between number and noun; "or more" after the unit.
  const inner = low === high && high.next === high.numberNext ? boundAfter(scan, high.numberNext) : undefined;
  const after = inner ?? boundAfter(scan, range.next);
  const bounds = applyBound(low.value, high.value, before?.bound ?? after?.bound);
  const strong = HYPHEN.test(at(scan.lexemes, range.next).text) && at(scan.lexemes, range.next + 1).low === 'strong';
  const next = after?.next ?? (strong ? range.next + 2 : range.next);
  const draft: Draft = {
    from: before?.from ?? start,
    next,
    ...bounds,
    step: high.step,
    unit: low.unit,
    ...(low.unitName === undefined ? {} : { unitName: low.unitName }),
  };
  return more(scan, further(scan, withCounted(scan, draft, high.numberNext)));
}

/** "a further 21 injured", "another 12 people": others than those counted before. */
function further(scan: Scan, draft: Draft): Draft {
  const another = /^(?:another|further|additional)$/.test(at(scan.lexemes, draft.from - 1).low);
  if (!another || !draft.counted) return draft;
  return { ...draft, counted: { ...draft.counted, modifiers: ['more', ...draft.counted.modifiers] } };
}

/** "50 people or more": the bound can stand behind the noun. */
function more(scan: Scan, draft: Draft): Draft {
  if (draft.bound !== 'exact' || !draft.counted) return draft;
  let i = draft.next;
  while (i < scan.lexemes.length && at(scan.lexemes, i).start < draft.counted.span.end) i++;
  if (at(scan.lexemes, i).low !== 'or') return draft;
  const after = boundAfter(scan, i);
  return after ? { ...draft, ...applyBound(draft.min, draft.max, after.bound) } : draft;
}

/** "one in five voters", "two out of three": a share. After a verb ("killed two in three raids") it is a count. */
function readRatio(scan: Scan, range: AmountRange): Draft | undefined {
  const { lexemes } = scan;
  const { low } = range;
  const word = at(lexemes, low.next).low;
  const out = low.unit === 'fraction' && at(lexemes, low.from + 1).low === 'out';
  if (low.unit === 'count' && word === 'in' && low.value >= 1) {
    const whole = readNumber(lexemes, low.next + 1);
    if (!whole || whole.kind === 'fraction' || whole.value <= low.value || isTimed(scan, low.next, whole.next))
      return undefined;
    if (low.value > 1 && ![3, 4, 5, 7, 10, 20, 100, 1000].includes(whole.value)) return undefined;
    const before = tokenOf(scan, low.from - 1);
    if (low.value > 1 && before && (before.pos === 'VERB' || before.pos === 'NOUN' || before.pos === 'PROPN'))
      return undefined;
    return share(scan, low.from, whole.next, low.value / whole.value);
  }
  return out ? share(scan, low.from, low.next, low.value) : undefined;
}

function share(scan: Scan, i: number, next: number, value: number): Draft {
  const before = boundBefore(scan, i, false);
  const counted = nounPhrase(scan, at(scan.lexemes, next - 1).end);
  return {
    from: before?.from ?? i,
    next,
    ...applyBound(value, value, before?.bound),
    step: 0.1,
    unit: 'fraction',
    ...(counted ? { counted, partOf: { span: counted.span, head: counted.head } } : {}),
  };
}

/** "one" counts only before what it counts ("one person", "one of the three", "one dead"). */
function isPronounOne(scan: Scan, range: AmountRange): boolean {
  const { lexemes } = scan;
  const { low } = range;
  if (at(lexemes, low.from).low !== 'one' || low.numberNext !== low.from + 1) return false;
  const before = at(lexemes, low.from - 1).low;
  if (before === 'only' && at(lexemes, low.from - 2).low === 'the') return true;
  const after = at(lexemes, low.numberNext);
  if (/^(?:no|any|every|each|which|that|this|some|another)$/.test(before)) return true;
  if (after.low === 'of') {
    const skipped = /^(?:the|its|his|her|their|these|those)$/.test(at(lexemes, low.next + 1).low) ? 2 : 1;
    return !readNumber(lexemes, low.next + skipped);
  }
  if (IDIOMS.has(after.low) || (low.unit === 'count' && hasHyphenAfter(scan, low.next))) return true;
  if (low.unit !== 'count') return false;
  return nounPhrase(scan, at(lexemes, low.from).end, true) === undefined;
}

/** A dash between bare numbers is a range only before a plural or a unit; else a score, a code or two seasons. */
function isRealRange(scan: Scan, range: AmountRange): boolean {
  const { lexemes } = scan;
  const { low, high } = range;
  if (low.unit !== 'count') return true;
  const first = at(lexemes, low.from);
  if (/^\d{4}$/.test(first.text) && low.value >= 1500 && low.value <= 2100) return false;
  const label = isLabel(scan, low);
  if (label) return false;
  const dash = /^[-‐‑–—]$/.test(at(lexemes, low.next).text);
  if (!dash && at(lexemes, low.next).low !== 'to') return true;
  if (at(lexemes, range.from - 1).low === 'between' || boundBefore(scan, range.from, false)) return true;
  if (!high.number.plain) return true;
  const counted = nounPhrase(scan, at(lexemes, range.next - 1).end);
  const head = counted && tokenAt(scan, tokenFrom(scan, counted.span.end) - 1);
  return head !== undefined && isPlural(head);
}
