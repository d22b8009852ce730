/*
 * Words that say how somebody stands among those who are considered for an office, a prize or a place: first, or one of
 * several. Runs of lower-case words; a hyphen may stand for a blank. Written for this project.
 */

/** The one who is ahead. */
export const FOREMOST: readonly string[] = [
  'clear favorite',
  'clear favourite',
  'first choice',
  'front runner',
  'frontrunner',
  'leading candidate',
  'leading choice',
  'leading contender',
  'number one choice',
  'preferred candidate',
  'preferred choice',
  'top candidate',
  'top choice',
  'top contender',
  'top pick',
];

/** One of several. */
export const AMONG_OTHERS: readonly string[] = [
  'a candidate',
  'a contender',
  'a finalist',
  'among candidates',
  'among contenders',
  'among finalists',
  'among several',
  'among the candidates',
  'among the contenders',
  'among the favorites',
  'among the favourites',
  'among the finalists',
  'on a list',
  'on a short list',
  'on a shortlist',
  'on the list',
  'on the short list',
  'on the shortlist',
  'one of several',
  'one of the candidates',
  'one of the contenders',
  'one of the finalists',
  'one of the front runners',
  'one of the frontrunners',
];
