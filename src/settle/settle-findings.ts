import type { Detection, Finding } from '../model/finding.ts';
import { dropContained } from './compete.ts';
import { fingerprintOf } from './fingerprint.ts';
import { gradeDetection, type SeverityOverrides } from './grade.ts';
import { mergeDetections } from './merge.ts';
import { orderDetections } from './order.ts';
import { rankFindings } from './rank.ts';

/**
 * Turns detections into findings. The order of the steps matters: merging first, so that a finding over three articles
 * isn't beaten piece by piece; competition next; the fingerprint last of all, from what was kept.
 */
export function settleFindings(
  detections: readonly Detection[],
  articleIds: readonly string[],
  overrides: SeverityOverrides = {},
): Finding[] {
  const ordered = orderDetections(detections, articleIds);
  const merged = orderDetections(mergeDetections(ordered), articleIds);
  const graded = dropContained(merged).map((detection) => gradeDetection(detection, overrides));
  return rankFindings(graded.map((d) => ({ ...d, fingerprint: fingerprintOf(d, articleIds) })));
}
