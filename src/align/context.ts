import { probability } from './model.ts';

/** A measured pair: sentence numbers are positions among the speaking sentences of the two articles. */
export type MeasuredPair = {
  readonly a: number;
  readonly b: number;
  readonly features: Readonly<Record<string, number>>;
};

/** What the other pairs say about a pair, by name: competition for its sentences, and whether the neighbours fit too. */
export const CONTEXT_FEATURES = ['first', 'rivalA', 'rivalB', 'rank', 'crowd', 'diagonal', 'beside'] as const;
export type ContextFeature = (typeof CONTEXT_FEATURES)[number];

const CLIP = 4;

/** Measures every pair against the others, from the log odds of the first pass. Symmetric in the two articles. */
export function measureContext(
  pairs: readonly MeasuredPair[],
  odds: readonly number[],
): Readonly<Record<ContextFeature, number>>[] {
  const width = 1 + Math.max(0, ...pairs.map((pair) => pair.b));
  const at = new Map(pairs.map((pair, i) => [pair.a * width + pair.b, odds[i] ?? -CLIP * 2]));
  const rows = gather(pairs, odds, (pair) => pair.a);
  const columns = gather(pairs, odds, (pair) => pair.b);
  const near = (a: number, b: number): number =>
    b < 0 || b >= width || a < 0 ? 0 : probability(at.get(a * width + b) ?? -CLIP * 2);
  return pairs.map(({ a, b }, i) => {
    const own = odds[i] ?? 0;
    const row = standing(own, rows.get(a) ?? []);
    const column = standing(own, columns.get(b) ?? []);
    return {
      first: own,
      rivalA: Math.max(row.gap, column.gap),
      rivalB: Math.min(row.gap, column.gap),
      rank: 1 / row.rank + 1 / column.rank,
      crowd: row.others + column.others,
      diagonal: near(a - 1, b - 1) + near(a + 1, b + 1),
      beside: Math.max(near(a - 1, b), near(a + 1, b)) + Math.max(near(a, b - 1), near(a, b + 1)),
    };
  });
}

function gather(
  pairs: readonly MeasuredPair[],
  odds: readonly number[],
  key: (pair: MeasuredPair) => number,
): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  for (const [i, pair] of pairs.entries()) {
    const line = lines.get(key(pair));
    if (line) line.push(odds[i] ?? 0);
    else lines.set(key(pair), [odds[i] ?? 0]);
  }
  for (const line of lines.values()) line.sort((x, y) => y - x);
  return lines;
}

/** Where a value stands in its line (sorted, itself included): lead over the best other, rank, and the others' mass. */
function standing(own: number, line: readonly number[]): { gap: number; rank: number; others: number } {
  const place = line.indexOf(own);
  const rival = place === 0 ? (line[1] ?? own - CLIP) : (line[0] ?? own - CLIP);
  const gap = Math.max(-CLIP, Math.min(CLIP, own - rival));
  const others = Math.log1p(line.reduce((sum, odds) => sum + probability(odds), 0) - probability(own));
  return { gap, rank: place + 1, others };
}
