import type { ArticleFacts } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { coverSpans, type Span } from '../model/span.ts';

/** Numbers of one sentence that do not add up: the spans of what is stated and of what it was worked out from. */
export type BadSum = {
  readonly what: 'parts' | 'multiple' | 'percent' | 'age';
  readonly stated: Span;
  readonly from: Span;
  /** The value stated, and the one that the other numbers give. */
  readonly value: number;
  readonly worked: number;
};

const BEFORE_PARTS = /^(?:,|:| —| –| -| \()\s?$/;
const BETWEEN_PARTS = /^(?:, and |, | and )$/;
const AFTER_PARTS = /^(?:,|\.|;|\)| —| –| -)/;
const FEWEST_PARTS = 2;
/** "Doubled" is said of anything that comes near to it. */
const LOOSE = 0.2;
/** Percentage points by which a change may miss, after rounding of the amounts. */
const POINTS = 0.6;
const REACH = 12;

/**
 * "Doe, 45, was born in 1960": ages beside a year of birth, in a sentence about one person, that do not fit the year of
 * writing. `year` is that year; somebody whose birthday is still to come is a year younger.
 */
export function badAges(
  { article: { text, sentences }, quantities, times, mentions }: ArticleFacts,
  year: number,
): BadSum[] {
  return quantities.flatMap((age) => {
    const within = sentences[age.sentence]?.span;
    if (age.unit !== 'age' || !isExact(age) || !within || LOOKS_BACK.test(text.slice(within.start, within.end)))
      return [];
    const people = mentions.filter(({ sentence, kind }) => sentence === age.sentence && kind === 'person');
    const born = times.find(
      ({ sentence, span }) =>
        sentence === age.sentence && BORN.test(text.slice(Math.max(0, span.start - 12), span.start)),
    );
    const birth = born?.parts.year;
    if (!born || !birth?.stated || new Set(people.map(({ entity }) => entity)).size !== 1) return [];
    const worked = year - birth.value;
    if (age.min === worked || age.min === worked - 1) return [];
    return [{ what: 'age' as const, stated: age.span, from: born.span, value: age.min, worked }];
  });
}

/** The age of the dead, and an age of another year, says nothing of today. */
const LOOKS_BACK = /\b(?:died|dead|death|killed|late|then|when|at the time)\b/i;
const BORN = /\bborn (?:in|on) $/;

/** Totals and their parts, multiples and percentages with their two amounts, where they do not go together. */
export function badSums({ article: { text }, quantities }: ArticleFacts): BadSum[] {
  const ordered = [...quantities].sort((a, b) => a.span.start - b.span.start);
  return ordered.flatMap((quantity, i) => {
    const next = ordered.slice(i + 1, i + 1 + REACH).filter(({ sentence }) => sentence === quantity.sentence);
    return [partsOf(text, quantity, next), changeOf(text, quantity, next)].flatMap((found) => found ?? []);
  });
}

const isExact = ({ bound, min, max }: QuantityMention): boolean => bound === 'exact' && min === max;
const endOf = ({ span, counted }: QuantityMention): number => Math.max(span.end, counted?.span.end ?? 0);

/** "The 17 hostages, 11 women and five men,": a total, then right after it all that it is made of. */
function partsOf(text: string, total: QuantityMention, next: readonly QuantityMention[]): BadSum | undefined {
  if (total.unit !== 'count' || !total.counted || !isExact(total)) return undefined;
  const parts: QuantityMention[] = [];
  let end = endOf(total);
  for (const part of next) {
    const gap = text.slice(end, part.span.start);
    if (!(parts.length === 0 ? BEFORE_PARTS : BETWEEN_PARTS).test(gap)) break;
    if (part.unit !== 'count' || !part.counted || !isExact(part) || part.counted.head === total.counted.head)
      return undefined;
    parts.push(part);
    end = endOf(part);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < FEWEST_PARTS || !AFTER_PARTS.test(text.slice(end, end + 2))) return undefined;
  const worked = parts.reduce((sum, { min }) => sum + min, 0);
  if (worked === total.min) return undefined;
  const from = { start: first.span.start, end: endOf(last) };
  return { what: 'parts', stated: coverSpans(total.span, total.counted.span), from, value: total.min, worked };
}

/** "Tripled from 12 to 20", "rose 10 percent to 60 million from 50 million". */
function changeOf(text: string, change: QuantityMention, [x, y]: readonly QuantityMention[]): BadSum | undefined {
  if ((change.unit !== 'multiple' && change.unit !== 'percent') || !isExact(change) || !x || !y) return undefined;
  if (x.unit !== y.unit || x.unitName !== y.unitName || x.unit === 'percent' || !isExact(x) || !isExact(y))
    return undefined;
  const first = /^,? (from|to) $/.exec(text.slice(change.span.end, x.span.start))?.[1];
  const second = /^(?: [\p{L}-]+)?,? (from|to) $/u.exec(text.slice(x.span.end, y.span.start))?.[1];
  if (!first || !second || first === second) return undefined;
  const [old, now] = first === 'from' ? [x, y] : [y, x];
  const from = coverSpans(x.span, y.span);
  if (old.min <= 0) return undefined;
  if (change.unit === 'multiple') {
    const worked = now.min / old.min;
    const meant = /^hal/i.test(text.slice(change.span.start, change.span.end))
      ? 1 / Math.max(2, change.min)
      : change.min;
    return Math.abs(worked / meant - 1) <= LOOSE
      ? undefined
      : { what: 'multiple', stated: change.span, from, value: meant, worked };
  }
  const share = (a: number, b: number): number => (100 * Math.abs(a - b)) / b;
  const changes = [-0.5, 0.5].flatMap((p) =>
    [-0.5, 0.5].map((q) => share(now.min + p * now.step, old.min + q * old.step)),
  );
  const room = POINTS + change.step / 2;
  if (change.min >= Math.min(...changes) - room && change.min <= Math.max(...changes) + room) return undefined;
  return { what: 'percent', stated: change.span, from, value: change.min, worked: share(now.min, old.min) };
}
