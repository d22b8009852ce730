/*
 * Events of which an article says that there were none, by their nouns ("no injuries were reported"), and the verbs by
 * which another says that there were some ("three people were injured"). Lemmas. Written for this project.
 */

/** An event by its nouns and by its verbs. */
export type CountedEvent = {
  readonly name: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
};

/** Sorted by name; nouns and verbs sorted within. */
export const COUNTED_EVENTS: readonly CountedEvent[] = [
  { name: 'arrest', nouns: ['arrest', 'detention'], verbs: ['arrest', 'detain'] },
  { name: 'charge', nouns: ['charge', 'indictment'], verbs: ['charge', 'indict'] },
  { name: 'damage', nouns: ['damage'], verbs: ['damage', 'destroy'] },
  { name: 'death', nouns: ['casualty', 'death', 'fatality'], verbs: ['die', 'kill'] },
  { name: 'evacuation', nouns: ['evacuation'], verbs: ['evacuate'] },
  { name: 'illness', nouns: ['illness', 'infection', 'sickness'], verbs: ['fall ill', 'infect', 'sicken'] },
  { name: 'injury', nouns: ['casualty', 'injury'], verbs: ['hurt', 'injure', 'wound'] },
  { name: 'layoff', nouns: ['layoff', 'redundancy'], verbs: ['lay off'] },
];

/** Verbs that say that there are some, or with "no" that there are none. */
export const EXISTENCE_VERBS: readonly string[] = [
  'be',
  'bring',
  'cause',
  'confirm',
  'file',
  'make',
  'occur',
  'record',
  'report',
  'suffer',
  'sustain',
];
