import { DIRECTIONS } from '../lexicon/en/directions.ts';
import type { Span } from '../model/span.ts';
import type { LaidPair } from './laid-pairs.ts';
import type { Unit } from './parallel.ts';
import { isQuoted, type SentenceView } from './sentence-pairs.ts';

/** "In the north" here, "in the south" there. */
export type DirectionSwap = {
  readonly a: Span;
  readonly b: Span;
  readonly points: readonly [string, string];
  readonly context: number;
};

const POINTS: ReadonlyMap<string, string> = new Map(
  DIRECTIONS.flatMap(([point, words]) => words.map((word) => [word, point] as const)),
);
const LONGEST = 2;

/** Two points of the compass in one slot of two sentences laid side by side; a sentence with both is left alone. */
export function* directionSwaps({ pair: { a, b }, parallel }: LaidPair): Generator<DirectionSwap> {
  for (const slot of parallel.substitutions) {
    if (!slot.before || slot.a.length > LONGEST || slot.b.length > LONGEST) continue;
    const [x, y] = [pointIn(a, slot.a), pointIn(b, slot.b)];
    if (!x || !y || x.point === y.point || names(a, y.point) || names(b, x.point)) continue;
    yield { a: x.span, b: y.span, points: [x.point, y.point], context: slot.context };
  }
}

const pointOf = (word: string): string | undefined => POINTS.get(word.replace('-', ''));

function pointIn(
  view: SentenceView,
  units: readonly Unit[],
): { readonly span: Span; readonly point: string } | undefined {
  for (const { first, span } of units) {
    const token = view.tokens[first];
    const point = token && pointOf(token.norm);
    // "South Korea", "the North": parts of names are compared as names.
    if (point && token.text === token.norm && !isQuoted(view, span)) return { span, point };
  }
  return undefined;
}

const names = ({ tokens }: SentenceView, point: string): boolean => tokens.some(({ norm }) => pointOf(norm) === point);
