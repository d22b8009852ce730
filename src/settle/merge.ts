import type { Detection, FindingKind, Place, Severity } from '../model/finding.ts';

/** Order of kinds, the gravest first. */
export const KIND_RANK: Readonly<Record<FindingKind, number>> = {
  contradiction: 0,
  variation: 1,
  naming: 2,
  duplicate: 3,
  framing: 4,
  coverage: 5,
};

/** Order of severities, the gravest first. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Share of the shorter of two places that must be common for them to count as the same words. */
const SAME_WORDS = 0.5;

/** True when two places are about the same words of the same article. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.article !== b.article) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= SAME_WORDS * Math.min(a.end - a.start, b.end - b.start);
}

/**
 * Makes detections that say the same thing one: same rule and type, and connected by shared words. Three articles that
 * say 12, 15 and 15 come out as one detection with three places. The gravest and surest of them gives kind, message and
 * data. `detections` must be in canonical order (see `orderDetections`), so that the result doesn't depend on theirs.
 */
export function mergeDetections(detections: readonly Detection[]): Detection[] {
  const groups = groupConnected(detections);
  return groups.map((group) => {
    const [first, ...rest] = group;
    if (!first) throw new Error('a group of detections is never empty');
    return rest.length === 0 ? first : joinDetections(first, group);
  });
}

function groupConnected(detections: readonly Detection[]): Detection[][] {
  const parent = detections.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  for (const bucket of bucketPlaces(detections)) {
    // Within a bucket the places are in text order, so only neighbours that still reach over can share words.
    for (let i = 0; i < bucket.length; i += 1) {
      const a = bucket[i];
      for (let j = i + 1; a && j < bucket.length; j += 1) {
        const b = bucket[j];
        if (!b || b.place.start >= a.place.end) break;
        if (!samePlace(a.place, b.place)) continue;
        const [low, high] = [find(a.detection), find(b.detection)].sort((x, y) => x - y);
        if (low !== undefined && high !== undefined) parent[high] = low;
      }
    }
  }
  const groups = new Map<number, Detection[]>();
  for (const [i, detection] of detections.entries()) {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), detection]);
  }
  return [...groups.values()];
}

type Located = { readonly detection: number; readonly place: Place };

/** Places by rule, type and article, each list in text order. */
function bucketPlaces(detections: readonly Detection[]): Located[][] {
  const buckets = new Map<string, Located[]>();
  for (const [i, detection] of detections.entries()) {
    for (const place of detection.places) {
      const key = `${detection.rule} ${detection.type} ${place.article}`;
      const bucket = buckets.get(key) ?? [];
      bucket.push({ detection: i, place });
      buckets.set(key, bucket);
    }
  }
  return [...buckets.values()].map((bucket) =>
    bucket.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end || a.detection - b.detection),
  );
}

/** Joins a group whose first is its gravest: all places, each once, with its fact. */
function joinDetections(first: Detection, group: readonly Detection[]): Detection {
  const kept: { place: Place; fact: string }[] = [];
  for (const detection of group) {
    for (const [i, place] of detection.places.entries()) {
      if (kept.some((known) => samePlace(known.place, place))) continue;
      kept.push({ place, fact: detection.facts[i] ?? '' });
    }
  }
  kept.sort((a, b) => a.place.article - b.place.article || a.place.start - b.place.start || a.place.end - b.place.end);
  const severity = group.reduce<Severity>(
    (worst, d) => (SEVERITY_RANK[d.severity] < SEVERITY_RANK[worst] ? d.severity : worst),
    first.severity,
  );
  return { ...first, severity, places: kept.map((k) => k.place), facts: kept.map((k) => k.fact) };
}
