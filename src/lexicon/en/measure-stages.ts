/*
 * How far a bill or a resolution is: what lies ahead of it, and what it has behind it. Lemmas, lower case. Written for
 * this project.
 */

/** Bodies that decide on bills, and the places where they do. */
export const CHAMBERS: readonly string[] = [
  'assembly',
  'chamber',
  'commons',
  'congress',
  'council',
  'floor',
  'house',
  'knesset',
  'lawmaker',
  'legislature',
  'lord',
  'parliament',
  'senate',
  'vote',
];

/** Verbs by which a bill moves to where it will be decided on, with "before" or "to". */
export const MOVING_VERBS: readonly string[] = ['advance', 'await', 'come', 'go', 'head', 'move', 'return'];

/** Verbs by which it is passed: of the chamber that passes it, or of the bill that passes the chamber. */
export const PASSING_VERBS: readonly string[] = ['adopt', 'approve', 'clear', 'enact', 'pass', 'ratify'];

/** Verbs by which it becomes law or fails, after it was passed. */
export const SIGNING_VERBS: readonly string[] = ['sign', 'veto'];
