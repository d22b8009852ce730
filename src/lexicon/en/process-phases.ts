/*
 * Words for things that take their time, and for how far along they are. Lemmas, lower case. Written for this project.
 */

/** Nouns for what begins, goes on and ends. */
export const PROCESS_NOUNS: readonly string[] = [
  'audit',
  'blockade',
  'boycott',
  'campaign',
  'conference',
  'construction',
  'count',
  'crackdown',
  'deliberation',
  'drought',
  'evacuation',
  'fighting',
  'hearing',
  'inquiry',
  'investigation',
  'lockdown',
  'manhunt',
  'mission',
  'negotiation',
  'occupation',
  'offensive',
  'outage',
  'probe',
  'proceeding',
  'protest',
  'recount',
  'review',
  'search',
  'shutdown',
  'siege',
  'standoff',
  'strike',
  'summit',
  'talk',
  'talks',
  'tournament',
  'trial',
  'voting',
  'walkout',
  'war',
];

/** Verbs that tell its end. */
export const ENDING_VERBS: readonly string[] = [
  'abandon',
  'call off',
  'close',
  'complete',
  'conclude',
  'end',
  'finish',
  'wrap up',
];

/** Verbs that tell that it goes on. */
export const GOING_ON_VERBS: readonly string[] = [
  'carry on',
  'continue',
  'drag on',
  'extend',
  'go on',
  'press',
  'press ahead',
  'press on',
  'proceed',
  'prolong',
  'pursue',
  'push',
  'push ahead',
  'push on',
];

/** Nouns before "of" and the thing that has come to its end. */
export const ENDING_NOUNS: readonly string[] = ['close', 'completion', 'conclusion', 'end'];

/** Adjectives of a thing that goes on. */
export const GOING_ON_ADJECTIVES: readonly string[] = ['continuing', 'ongoing', 'unfinished'];
