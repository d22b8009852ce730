/**
 * Words before "court" that tell its level. Words of one row name one level in most countries; words of two rows name two
 * courts. "High" is left out: it is the highest court in one country and a trial court in another. Written for this project.
 */
export const COURT_LEVELS: readonly (readonly string[])[] = [
  ['appeal', 'appeals', 'appellate', 'circuit'],
  ['bankruptcy', 'district', 'magistrate', 'magistrates', 'municipal', 'trial'],
  ['constitutional'],
  ['supreme'],
];
