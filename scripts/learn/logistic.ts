import type { LinearModel } from '../../src/align/model.ts';

/** A row to learn from. */
export type Example = {
  readonly features: Readonly<Record<string, number>>;
  readonly label: boolean;
  readonly weight: number;
};

/**
 * Logistic regression with an L2 penalty on the standardised weights, by Newton's method; deterministic.
 * The result is in the features' own units.
 */
export function fitLogistic(examples: readonly Example[], names: readonly string[], penalty: number): LinearModel {
  const n = names.length;
  const total = examples.reduce((sum, e) => sum + e.weight, 0);
  const mean = names.map((name) => examples.reduce((sum, e) => sum + e.weight * (e.features[name] ?? 0), 0) / total);
  const spread = names.map((name, k) => {
    const v = examples.reduce((sum, e) => sum + e.weight * ((e.features[name] ?? 0) - (mean[k] ?? 0)) ** 2, 0) / total;
    return Math.sqrt(v) || 1;
  });
  const rows = examples.map((e) => {
    const row = new Float64Array(n + 1);
    for (let k = 0; k < n; k += 1) row[k] = ((e.features[names[k] ?? ''] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1);
    row[n] = 1;
    return row;
  });
  let beta = new Float64Array(n + 1);
  for (let step = 0; step < 25; step += 1) {
    const delta = newtonStep(rows, examples, beta, penalty);
    beta = beta.map((b, k) => b + (delta[k] ?? 0));
    if (Math.max(...delta.map(Math.abs)) < 1e-8) break;
  }
  let bias = beta[n] ?? 0;
  const weights: Record<string, number> = {};
  for (const [k, name] of names.entries()) {
    const weight = (beta[k] ?? 0) / (spread[k] ?? 1);
    weights[name] = weight;
    bias -= weight * (mean[k] ?? 0);
  }
  return { bias, weights };
}

/** One step of Newton's method: the penalised gradient against the Hessian. */
function newtonStep(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  beta: Float64Array,
  penalty: number,
): number[] {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, row] of rows.entries()) {
    const { label, weight } = examples[i] ?? { label: false, weight: 0 };
    const z = row.reduce((sum, x, k) => sum + x * (beta[k] ?? 0), 0);
    const p = 1 / (1 + Math.exp(-z));
    const error = weight * (Number(label) - p);
    const curve = weight * Math.max(1e-9, p * (1 - p));
    for (const [k, line] of hessian.entries()) {
      const x = row[k] ?? 0;
      gradient[k] = (gradient[k] ?? 0) + error * x;
      for (let m = 0; m < size; m += 1) line[m] = (line[m] ?? 0) + curve * x * (row[m] ?? 0);
    }
  }
  for (let k = 0; k < size - 1; k += 1) {
    gradient[k] = (gradient[k] ?? 0) - penalty * (beta[k] ?? 0);
    const line = hessian[k];
    if (line) line[k] = (line[k] ?? 0) + penalty;
  }
  return solve(hessian, gradient);
}

/** Gauss elimination with partial pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  for (let c = 0; c < n; c += 1) {
    let pivot = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    const [top, other] = [rows[pivot], rows[c]];
    if (!top || !other) continue;
    rows[c] = top;
    rows[pivot] = other;
    for (let r = c + 1; r < n; r += 1) {
      const factor = at(r, c) / (at(c, c) || 1e-12);
      const row = rows[r];
      for (let k = c; row && k <= n; k += 1) row[k] = at(r, k) - factor * at(c, k);
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let r = n - 1; r >= 0; r -= 1) {
    let sum = at(r, n);
    for (let k = r + 1; k < n; k += 1) sum -= at(r, k) * (out[k] ?? 0);
    out[r] = sum / (at(r, r) || 1e-12);
  }
  return out;
}
