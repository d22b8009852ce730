import type { Detection } from '../model/finding.ts';
import { KIND_RANK } from './merge.ts';

/** Compares two texts by code unit: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An article's name as it counts for order and fingerprints: `./a.txt` and `a.txt` are one. */
export function normaliseId(id: string): string {
  return id.replaceAll('\\', '/').replace(/^(?:\.\/){1,8}/, '');
}

function placeKey(detection: Detection, articleIds: readonly string[]): string {
  return detection.places
    .map((p) => `${normaliseId(articleIds[p.article] ?? '')}\n${String(p.start).padStart(9, '0')}-${p.end}`)
    .sort()
    .join('\n');
}

/**
 * The canonical order in which the settling steps see detections: gravest kind, highest confidence, then by article name
 * and position. It doesn't depend on the order of detectors or articles, so neither does what the steps keep.
 */
export function orderDetections(detections: readonly Detection[], articleIds: readonly string[]): Detection[] {
  return detections
    .map((detection) => ({ detection, key: `${placeKey(detection, articleIds)}\n${detection.rule}` }))
    .sort(
      (a, b) =>
        KIND_RANK[a.detection.kind] - KIND_RANK[b.detection.kind] ||
        b.detection.confidence - a.detection.confidence ||
        compareText(a.key, b.key) ||
        compareText(a.detection.message, b.detection.message),
    )
    .map((entry) => entry.detection);
}
