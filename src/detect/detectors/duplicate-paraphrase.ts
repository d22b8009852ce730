import type { Detector } from '../detector.ts';
import { repeatDetector } from '../repeat-detector.ts';

/** A sentence told again in other words. */
export const duplicateParaphrase: Detector = repeatDetector('paraphrase', {
  title: 'The article says this twice in other words',
  help: 'Two sentences of one article that make the same statement in other words. A headline restated by the lead, a sentence that introduces its own quotation, and sentences whose numbers, names or negation differ are left alone.',
  told: 'The article says this twice in other words',
});
