import type { Comparison } from '../model/comparison.ts';
import type { CompatibleVerdict, Detection } from '../model/finding.ts';
import type { Detector, DetectSettings } from './detector.ts';

/** Runs detectors over a comparison, in their order. */
export function detectAll(
  comparison: Comparison,
  detectors: readonly Detector[],
  settings: DetectSettings,
): { readonly detections: Detection[]; readonly compatible: CompatibleVerdict[] } {
  const results = detectors.map((detector) => detector.run(comparison, settings));
  return {
    detections: results.flatMap((result) => result.detections),
    compatible: results.flatMap((result) => result.compatible),
  };
}
