import type { Detection, Severity } from '../model/finding.ts';

/** Severities that the user has set, by rule. */
export type SeverityOverrides = Readonly<Record<string, Severity>>;

/**
 * Gives a detection its final severity: the user's for its rule, else the rule's own. An advisory rule, and anything
 * about framing or coverage, is never more than `info` unless the user says so: it can't fail a run by itself.
 */
export function gradeDetection(detection: Detection, overrides: SeverityOverrides): Detection {
  const set = Object.hasOwn(overrides, detection.rule) ? overrides[detection.rule] : undefined;
  if (set) return { ...detection, severity: set };
  const advisory = detection.class === 'advisory' || detection.kind === 'framing' || detection.kind === 'coverage';
  return advisory && detection.severity !== 'info' ? { ...detection, severity: 'info' } : detection;
}
