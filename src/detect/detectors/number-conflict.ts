import { TOLL_WORDS } from '../../lexicon/en/toll-words.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { QuantityMention } from '../../model/mention.ts';
import { coverSpans, type Span } from '../../model/span.ts';
import { stemWord } from '../../text/stem.ts';
import { clockOf } from '../clock.ts';
import { type Candidate, type Detector, defineDetector, placeAt } from '../detector.ts';
import { areParts, type NumberPair, pairNumbers, unitSlips } from '../number-pairs.ts';
import { alignedPairs, nearPairs, type SentenceView } from '../sentence-pairs.ts';

type Data = {
  readonly a: string;
  readonly b: string;
  /** What is counted, where the words say so. */
  readonly what: string | null;
  readonly clockA: string | null;
  readonly clockB: string | null;
  readonly update: boolean;
};

/** Below this fit two numbers may count different things. */
const FIT = 0.6;
const SURE = 0.7;
const TALLIES: ReadonlySet<string> = new Set(TOLL_WORDS.map(stemWord));

/** Two articles count one thing and get different numbers. */
export const numberConflict: Detector = defineDetector<Data>({
  id: 'number/conflict',
  kind: 'contradiction',
  type: 'number',
  class: 'corrected',
  severity: 'error',
  title: 'Different numbers for the same thing',
  help: 'Two aligned sentences count the same thing and the numbers cannot be reconciled by rounding, bounds (“at least”), ranges, units or scale; a percentage against the same number of percentage points is told too. A running total that is higher in the later article is shown as an update, with both dates. Check which figure is current, and who gave it.',
  *detect(comparison) {
    yield* percentOrPoints(comparison);
    for (const pair of [...alignedPairs(comparison), ...nearPairs(comparison)]) {
      for (const numbers of pairNumbers(pair)) {
        const { a, b, fit } = numbers;
        const { verdict, reason } = numbers.comparison;
        const places = [a, b].map(({ view, quantity }) => placeAt(comparison, view.article, wordsOf(quantity)));
        const sure = fit * (0.75 + 0.25 * pair.score);
        if (verdict === 'compatible' && sure >= FIT) yield { compatible: reason, places };
        if (verdict !== 'clash' || sure < FIT) continue;
        if (areParts(a.quantity, b.quantity)) {
          yield { compatible: 'two parts of one whole', places };
          continue;
        }
        const update = isUpdate(comparison, numbers);
        const exact = a.quantity.bound === 'exact' && b.quantity.bound === 'exact';
        yield {
          places,
          facts: [factOf(a.quantity), factOf(b.quantity)],
          confidence: Math.min(0.95, sure),
          kind: exact && sure >= SURE && !update ? 'contradiction' : 'variation',
          data: {
            a: places[0]?.text ?? '',
            b: places[1]?.text ?? '',
            what: a.quantity.counted?.head ?? b.quantity.counted?.head ?? null,
            clockA: clockOf(comparison, a.view.article),
            clockB: clockOf(comparison, b.view.article),
            update,
          },
        };
      }
    }
  },
  message: ({ a, b, update, clockA, clockB }) =>
    update
      ? `“${a}” (${clockA}) and “${b}” (${clockB}): a running total that changed with time; check that the latest is used.`
      : `“${a}” in one article, “${b}” in the other: check the figure and who gave it.`,
  ask: ({ what }) => `Which figure${what ? ` for ${what}` : ''} is current, and who gave it?`,
});

/** "By 3.5 percent" against "by 3.5 percentage points". */
function* percentOrPoints(comparison: Comparison): Generator<Candidate<Data>> {
  for (const pair of alignedPairs(comparison)) {
    for (const { a, b } of unitSlips(pair)) {
      const places = [a, b].map(({ view, quantity }) => placeAt(comparison, view.article, wordsOf(quantity)));
      yield {
        places,
        facts: [a, b].map(({ quantity }) => `${quantity.unit}=${quantity.min}`),
        confidence: Math.min(0.9, 0.5 + 0.4 * pair.score),
        data: {
          a: places[0]?.text ?? '',
          b: places[1]?.text ?? '',
          what: 'percent or percentage points',
          clockA: null,
          clockB: null,
          update: false,
        },
      };
    }
  }
}

/** Characters of " of " between a part and its whole. */
const OF = 4;

/** The number with what it counts, where the two stand together. */
function wordsOf(quantity: QuantityMention): Span {
  const { span, counted, partOf } = quantity;
  if (partOf && partOf.span.start >= span.end && partOf.span.start - span.end <= OF)
    return coverSpans(span, partOf.span);
  return counted && counted.span.start - span.end <= 2 && counted.span.start >= span.start
    ? coverSpans(span, counted.span)
    : span;
}

function factOf(q: QuantityMention): string {
  return `${q.counted?.head ?? q.unitName ?? q.unit}=${q.min === q.max ? q.min : `${q.min}..${q.max}`}`;
}

/** Tolls and tallies that rise from the earlier article to the later one. */
function isUpdate(comparison: Comparison, { a, b }: NumberPair): boolean {
  const [clockA, clockB] = [clockOf(comparison, a.view.article), clockOf(comparison, b.view.article)];
  if (!clockA || !clockB || clockA.slice(0, 10) === clockB.slice(0, 10)) return false;
  if (!speaksOfTally(a.view) || !speaksOfTally(b.view)) return false;
  const [earlier, later] = clockA < clockB ? [a, b] : [b, a];
  return later.quantity.min >= earlier.quantity.min;
}

function speaksOfTally(view: SentenceView): boolean {
  return view.tokens.some((token) => TALLIES.has(stemWord(token.lemma)));
}
