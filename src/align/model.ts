/** A logistic regression: log odds are `bias` plus weight × feature. Weights are in the features' own units. */
export type LinearModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** Log odds that the pair says the same thing; features that the model does not know are ignored. */
export function logOdds(model: LinearModel, features: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const name in model.weights) sum += (model.weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Log odds to probability. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
