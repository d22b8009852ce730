/*
 * Words that tell where something is, and what kind of place a name is of. Lower case. Written for this project.
 */

/** Points of the compass, each with the adjectives made of it. */
export const DIRECTIONS: readonly (readonly [point: string, words: readonly string[]])[] = [
  ['east', ['east', 'easterly', 'eastern', 'eastward']],
  ['north', ['north', 'northerly', 'northern', 'northward']],
  ['northeast', ['northeast', 'northeastern']],
  ['northwest', ['northwest', 'northwestern']],
  ['south', ['south', 'southerly', 'southern', 'southward']],
  ['southeast', ['southeast', 'southeastern']],
  ['southwest', ['southwest', 'southwestern']],
  ['west', ['west', 'westerly', 'western', 'westward']],
];
