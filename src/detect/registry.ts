import type { Detector } from './detector.ts';

/** Every rule, in the order in which they are documented. One line a detector. */
export const detectors: readonly Detector[] = [];
