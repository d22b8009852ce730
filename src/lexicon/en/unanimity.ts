/*
 * Words that say that a body decided as one, or that it did not. Runs of lower-case words. Written for this project.
 */

/** Nobody was against. */
export const UNANIMOUS: readonly string[] = [
  'to a man',
  'unanimous',
  'unanimously',
  'with no dissent',
  'without a dissenting vote',
  'without dissent',
  'without opposition',
];

/** Some were against. */
export const SPLIT: readonly string[] = [
  'along party lines',
  'by a narrow margin',
  'divided',
  'narrowly',
  'on a party line vote',
  'on party lines',
  'over the objections of',
  'over the opposition of',
  'party line',
  'sharply split',
  'split',
];

/** Verbs by which a body decides. Lemmas. */
export const DECIDING_VERBS: readonly string[] = [
  'acquit',
  'adopt',
  'approve',
  'back',
  'block',
  'clear',
  'confirm',
  'convict',
  'decide',
  'defeat',
  'elect',
  'endorse',
  'nominate',
  'pass',
  'reject',
  'rule',
  'uphold',
  'vote',
];
