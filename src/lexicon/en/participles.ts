/*
 * Participles that are no longer verbs. Written for this project.
 */

/** Participles that only describe: after "be" they are no passive and no progressive ("was missing"). */
export const ADJECTIVAL_PARTICIPLES: readonly string[] = [
  'ailing',
  'alarming',
  'disappointing',
  'encouraging',
  'interested',
  'lasting',
  'long-standing',
  'misleading',
  'missing',
  'outgoing',
  'outstanding',
  'pending',
  'pleased',
  'shocking',
  'surprising',
  'tired',
  'unprecedented',
  'unwilling',
  'willing',
  'worrying',
];

/** Participles that stand before a noun as prepositions do ("including the mayor", "according to"). */
export const PARTICIPLE_PREPOSITIONS: readonly string[] = [
  'according',
  'barring',
  'concerning',
  'excluding',
  'following',
  'including',
  'notwithstanding',
  'owing',
  'pending',
  'regarding',
];
