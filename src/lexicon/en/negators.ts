/*
 * Words that turn a clause into its contrary. Written for this project.
 */

/** Negating words inside a verb group. */
export const VERB_NEGATORS: readonly string[] = [
  'barely',
  'hardly',
  "n't",
  'never',
  'nor',
  'not',
  'rarely',
  'scarcely',
  'seldom',
];

/** Pronouns that negate the clause they stand in. */
export const NEGATIVE_PRONOUNS: readonly string[] = ['neither', 'no-one', 'nobody', 'none', 'nothing'];

/** Determiners that negate the clause their noun stands in. */
export const NEGATIVE_DETERMINERS: readonly string[] = ['neither', 'no'];

/** After "no" or "not" these words make no denial: "no fewer than five", "not only". */
export const NEGATION_TRAPS: readonly string[] = [
  'doubt',
  'earlier',
  'few',
  'fewer',
  'just',
  'later',
  'less',
  'longer',
  'matter',
  'merely',
  'more',
  'only',
  'simply',
  'small',
  'sooner',
  'stranger',
  'surprise',
];
