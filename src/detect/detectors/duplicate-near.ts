import type { Detector } from '../detector.ts';
import { repeatDetector } from '../repeat-detector.ts';

/** A sentence told again in nearly the same words, or shared copy with a few words changed. */
export const duplicateNear: Detector = repeatDetector('near', {
  title: 'Nearly the same words stand twice',
  help: 'A sentence that one article repeats with a few words changed, or copy that two articles share with a few words changed. Sentences whose numbers, names or negation differ are discrepancies and never reported here.',
  told: 'The article tells this twice in nearly the same words',
});
