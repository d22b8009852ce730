/*
 * Small words by which two mentions of an event are seen to be two events, or a denial to be no full denial. Written for
 * this project.
 */

/** Words that tell of one more event of the same kind ("will meet again", "a second vote"). */
export const REPEAT_WORDS: readonly string[] = [
  'again',
  'another',
  'anew',
  'eventually',
  'former',
  'further',
  'future',
  'initially',
  'last',
  'later',
  'next',
  'once',
  'originally',
  'previous',
  'previously',
  'second',
  'third',
];

/** Words after a negation that leave part of the event standing ("did not immediately", "not always", "not all"). */
export const NEGATION_LIMITS: readonly string[] = [
  'all',
  'alone',
  'also',
  'always',
  'any',
  'anymore',
  'automatically',
  'directly',
  'enough',
  'entirely',
  'even',
  'every',
  'everyone',
  'exactly',
  'explicitly',
  'fully',
  'immediately',
  'just',
  'merely',
  'necessarily',
  'only',
  'quite',
  'simply',
  'specifically',
  'until',
  'very',
  'yet',
];
