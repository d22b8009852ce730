/**
 * Words that open a subordinate clause. Relative pronouns and words that are prepositions more often than not are left
 * out. Written for this project.
 */
export const SUBORDINATORS: readonly string[] = [
  'although',
  'because',
  'how',
  'if',
  'lest',
  'that',
  'though',
  'unless',
  'until',
  'what',
  'whatever',
  'when',
  'whenever',
  'where',
  'whereas',
  'whether',
  'while',
  'why',
];
