/*
 * Words that make a sentence look ahead, so that a weekday in it is the next one. Written for this project.
 */

/** Adjectives and participles with a plan in them ("set for", "due to", "scheduled"). */
export const AHEAD_PARTICIPLES: readonly string[] = [
  'adjourned',
  'billed',
  'booked',
  'delayed',
  'due',
  'earmarked',
  'expected',
  'forecast',
  'likely',
  'penciled',
  'pencilled',
  'planned',
  'poised',
  'postponed',
  'projected',
  'ready',
  'rescheduled',
  'scheduled',
  'set',
  'slated',
  'supposed',
  'tipped',
  'upcoming',
];

/** Lemmas of verbs whose "to" does not come true before the verb ("plans to meet", "urged them to stop"). */
export const AHEAD_VERBS: readonly string[] = [
  'agree',
  'aim',
  'ask',
  'await',
  'call',
  'decide',
  'expect',
  'hope',
  'intend',
  'invite',
  'mean',
  'need',
  'offer',
  'order',
  'plan',
  'pledge',
  'prepare',
  'promise',
  'propose',
  'request',
  'schedule',
  'seek',
  'summon',
  'swear',
  'tell',
  'threaten',
  'urge',
  'vow',
  'want',
  'warn',
  'wish',
];

/** Nouns with a plan in them, before "to" or a date ("a plan to strike", "the deadline on Friday"). */
export const AHEAD_NOUNS: readonly string[] = [
  'deadline',
  'intention',
  'plan',
  'plans',
  'preparation',
  'preparations',
  'promise',
  'proposal',
  'vow',
];

/** Modal verbs, with the short forms. "Would" and "could" look ahead from what was said. */
export const AHEAD_MODALS: readonly string[] = [
  "'ll",
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'wo',
  'would',
];
