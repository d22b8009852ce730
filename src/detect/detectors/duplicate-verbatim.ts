import type { Detector } from '../detector.ts';
import { repeatDetector } from '../repeat-detector.ts';

/** The same sentence twice in one article, or the same passage of wire copy in two. */
export const duplicateVerbatim: Detector = repeatDetector('verbatim', {
  title: 'The same words stand twice',
  help: 'A sentence that stands twice in one article, or a passage of eight words or more, outside quotations, that two articles share word for word. Quotations and boilerplate are left alone. Inside one article one copy is usually a slip of editing; across articles the shared copy counts as one source.',
  told: 'The same sentence stands twice',
});
