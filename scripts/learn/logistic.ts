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
    const gradient = new Float64Array(n + 1);
    const hessian = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
    for (const [i, row] of rows.entries()) {
      let z = 0;
      for (let k = 0; k <= n; k += 1) z += row[k]! * beta[k]!;
      const p = 1 / (1 + Math.exp(-z));
      const example = examples[i]!;
      const error = example.weight * (Number(example.label) - p);
      const curve = example.weight * Math.max(1e-9, p * (1 - p));
      for (let k = 0; k <= n; k += 1) {
        gradient[k]! += error * row[k]!;
        const line = hessian[k]!;
        const c = curve * row[k]!;
        for (let m = 0; m <= k; m += 1) line[m]! += c * row[m]!;
      }
    }
    for (let k = 0; k <= n; k += 1) {
      for (let m = k + 1; m <= n; m += 1) hessian[k]![m] = hessian[m]![k]!;
      if (k < n) {
        gradient[k]! -= penalty * beta[k]!;
        hessian[k]![k]! += penalty;
      }
    }
    const delta = solve(hessian, gradient);
    beta = beta.map((b, k) => b + delta[k]!) as Float64Array<ArrayBuffer>;
    if (Math.max(...delta.map(Math.abs)) < 1e-8) break;
  }
  let bias = beta[n]!;
  const weights: Record<string, number> = {};
  for (const [k, name] of names.entries()) {
    weights[name] = beta[k]! / spread[k]!;
    bias -= weights[name] * mean[k]!;
  }
  return { bias, weights };
}

function solve(matrix: Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let c = 0; c < n; c += 1) {
    let pivot = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!];
    for (let r = c + 1; r < n; r += 1) {
      const factor = rows[r]![c]! / (rows[c]![c]! || 1e-12);
      for (let k = c; k <= n; k += 1) rows[r]![k]! -= factor * rows[c]![k]!;
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let r = n - 1; r >= 0; r -= 1) {
    let sum = rows[r]![n]!;
    for (let k = r + 1; k < n; k += 1) sum -= rows[r]![k]! * out[k]!;
    out[r] = sum / (rows[r]![r]! || 1e-12);
  }
  return out;
}
