import type { Finding, RuleClass } from '../model/finding.ts';
import { KIND_RANK, SEVERITY_RANK } from './merge.ts';
import { compareText } from './order.ts';

const CLASS_RANK: Readonly<Record<RuleClass, number>> = { corrected: 0, refile: 1, advisory: 2 };

/** Order of findings for people: severity, class, kind, confidence in tenths, then position in the first article. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      CLASS_RANK[a.class] - CLASS_RANK[b.class] ||
      KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
      Math.round(b.confidence * 10) - Math.round(a.confidence * 10) ||
      comparePlaces(a, b) ||
      compareText(a.rule, b.rule) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}

function comparePlaces(a: Finding, b: Finding): number {
  for (let i = 0; i < Math.min(a.places.length, b.places.length); i += 1) {
    const [p, q] = [a.places[i], b.places[i]];
    if (!p || !q) break;
    const order = p.article - q.article || p.start - q.start || p.end - q.end;
    if (order !== 0) return order;
  }
  return a.places.length - b.places.length;
}
