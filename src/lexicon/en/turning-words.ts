/**
 * Words near the head of a sentence that set it off from another of like words: a contrast, another time, one more of
 * the kind. Written for this project.
 */
export const TURNING_WORDS: readonly string[] = [
  'another',
  'but',
  'conversely',
  'earlier',
  'formerly',
  'however',
  'instead',
  'meanwhile',
  'now',
  'once',
  'other',
  'others',
  'previously',
  'separately',
  'similarly',
  'still',
  'today',
  'unlike',
  'while',
  'yet',
];
