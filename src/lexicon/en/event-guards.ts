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

/** Verbs before another verb that leave open whether its event came about, or tell it as good as done. Lemmas. */
export const OPEN_CHAINS: readonly string[] = [
  'agree',
  'aim',
  'appear',
  'attempt',
  'choose',
  'decide',
  'mean',
  'move',
  'need',
  'opt',
  'seek',
  'seem',
  'struggle',
  'try',
  'vote',
  'want',
  'wish',
];

/** Adverbs that deny an event only in part. */
export const WEAK_NEGATORS: readonly string[] = ['barely', 'hardly', 'rarely', 'scarcely', 'seldom'];

/** Words that may turn a clause round without being read as its negation. */
export const TURNING_WORDS: readonly string[] = [
  "n't",
  'almost',
  'cannot',
  'instead',
  'nearly',
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'rather',
  'whether',
  'without',
];

/** Verbs that take an event off the calendar ("the strike was called off", "she cancelled her visit"). Lemmas. */
export const CANCELLING_VERBS: readonly string[] = [
  'abandon',
  'axe',
  'call off',
  'cancel',
  'delay',
  'drop',
  'postpone',
  'put off',
  'scrap',
  'shelve',
  'suspend',
];
