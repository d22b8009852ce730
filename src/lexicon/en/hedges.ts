/*
 * Words by which a writer keeps what is told at a distance: it may not be so, or others say so. Written for this project.
 */

/** Adverbs before or after the verb ("reportedly fled"). */
export const HEDGE_ADVERBS: readonly string[] = [
  'allegedly',
  'apparently',
  'conceivably',
  'ostensibly',
  'perhaps',
  'possibly',
  'presumably',
  'probably',
  'purportedly',
  'reportedly',
  'reputedly',
  'seemingly',
  'supposedly',
];

/** Adjectives before the noun ("the alleged attacker"). */
export const HEDGE_ADJECTIVES: readonly string[] = [
  'accused',
  'alleged',
  'apparent',
  'possible',
  'presumed',
  'probable',
  'purported',
  'reported',
  'reputed',
  'supposed',
  'suspected',
];

/** Verbs before the infinitive ("appeared to fall"), lemmas. */
export const HEDGE_VERBS: readonly string[] = ['appear', 'seem'];

/** Participles in "is believed to". */
export const HEDGE_PARTICIPLES: readonly string[] = [
  'alleged',
  'believed',
  'presumed',
  'reported',
  'rumored',
  'rumoured',
  'said',
  'suspected',
  'thought',
  'understood',
];

/** Modals of what may be so; "could" and "would" are left out: they tell ability and plans too. */
export const HEDGE_MODALS: readonly string[] = ['may', 'might'];
