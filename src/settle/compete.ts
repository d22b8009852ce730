import type { Detection, Place } from '../model/finding.ts';
import { spanContains } from '../model/span.ts';
import { KIND_RANK } from './merge.ts';

const isDiscrepancy = (detection: Detection): boolean => KIND_RANK[detection.kind] <= KIND_RANK.variation;
const isDifference = (detection: Detection): boolean => KIND_RANK[detection.kind] <= KIND_RANK.naming;

/**
 * Drops detections that a stronger one already says: all their places lie in places of it, and it is of the same type (or
 * both are duplicates). Two differences of other types about exactly the same words compete as well: the stronger stays. `detections` come strongest first.
 */
export function dropContained(detections: readonly Detection[]): Detection[] {
  const kept: Detection[] = [];
  const byArticle = new Map<number, Detection[]>();
  for (const detection of detections) {
    const [first] = detection.places;
    const rivals = first ? (byArticle.get(first.article) ?? []) : [];
    if (rivals.some((stronger) => covers(stronger, detection))) continue;
    kept.push(detection);
    for (const article of new Set(detection.places.map((place) => place.article))) {
      byArticle.set(article, [...(byArticle.get(article) ?? []), detection]);
    }
  }
  return kept;
}

function covers(stronger: Detection, detection: Detection): boolean {
  const duplicates = stronger.kind === 'duplicate' && detection.kind === 'duplicate';
  const discrepancies = isDiscrepancy(stronger) && isDiscrepancy(detection);
  if (stronger.type === detection.type && (stronger.kind === detection.kind || discrepancies)) {
    return allIn(detection.places, stronger.places);
  }
  if (duplicates) return allIn(detection.places, stronger.places);
  const differences = isDifference(stronger) && isDifference(detection);
  return differences && allIn(detection.places, stronger.places) && allIn(stronger.places, detection.places);
}

function allIn(inner: readonly Place[], outer: readonly Place[]): boolean {
  return inner.length > 0 && inner.every((a) => outer.some((b) => a.article === b.article && spanContains(b, a)));
}
