import { compareTwoStrings } from 'string-similarity';
import { fold } from './normalise.ts';

/**
 * Dice coefficient over letter pairs, 0 to 1, of the folded texts. The only door to string-similarity.
 * It ignores white space and word order ("12 killed" = "1 2 killed"): a feature for finding pairs, never a judge.
 */
export function diceSimilarity(a: string, b: string): number {
  return compareTwoStrings(fold(a), fold(b));
}
