import type { Finding } from '../model/finding.ts';
import { compareText } from './order.ts';

/** What a reviewer can decide: it is so, it is nothing, the article was mended, the reporter is asked. */
export type Verdict = 'accept' | 'dismiss' | 'fixed' | 'query';

/** A decision on the findings with a fingerprint. Without `decision` and `note` it says that one was taken back. */
export type Decision = {
  readonly fingerprint: string;
  readonly decision?: Verdict;
  readonly note?: string;
  readonly by?: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly at?: string;
};

const VERDICTS: readonly string[] = ['accept', 'dismiss', 'fixed', 'query'];
const FINGERPRINT = /^v1:[0-9a-f]{16}$/;
const LONGEST = 10_000;

/** The decisions in a value read from JSON, and how many of its items are none. Throws when it is no decisions file. */
export function readDecisions(value: unknown): { readonly decisions: Decision[]; readonly wrong: number } {
  const file = value as { readonly schemaVersion?: unknown; readonly decisions?: unknown } | null;
  if (typeof file !== 'object' || file?.schemaVersion !== 1 || !Array.isArray(file.decisions)) {
    throw new Error('is no decisions file');
  }
  const read = file.decisions.map(decisionOf);
  const decisions = read.filter((decision): decision is Decision => decision !== undefined);
  return { decisions, wrong: read.length - decisions.length };
}

function decisionOf(item: unknown): Decision | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { fingerprint, decision, note, by, at } = item as Readonly<Record<string, unknown>>;
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint)) return undefined;
  if (decision !== undefined && !VERDICTS.includes(String(decision))) return undefined;
  const texts = { note, by, at };
  if (!Object.values(texts).every((text) => text === undefined || (typeof text === 'string' && text.length <= LONGEST)))
    return undefined;
  const given = Object.entries({ decision, ...texts }).filter(([, text]) => text !== undefined && text !== '');
  return { fingerprint, ...Object.fromEntries(given) };
}

/**
 * Two lists of decisions as one: of each fingerprint the one with the newest `at`, the second list's where they are as
 * new. Sorted by fingerprint, so that the file merges line by line.
 */
export function mergeDecisions(before: readonly Decision[], more: readonly Decision[]): Decision[] {
  const newest = new Map<string, Decision>();
  for (const decision of [...before, ...more]) {
    const known = newest.get(decision.fingerprint);
    if (!known || timeOf(decision) >= timeOf(known)) newest.set(decision.fingerprint, decision);
  }
  return [...newest.values()].sort((a, b) => compareText(a.fingerprint, b.fingerprint));
}

/** Milliseconds of a decision's time, the smallest number where it has none. */
function timeOf({ at }: Decision): number {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** The decisions file as text: the format in which the review page exports them. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const sorted = mergeDecisions([], decisions).map(({ fingerprint, decision, note, by, at }) => ({
    fingerprint,
    decision,
    note,
    by,
    at,
  }));
  return `${JSON.stringify({ schemaVersion: 1, decisions: sorted }, null, 2)}\n`;
}

/** Marks dismissed findings as suppressed, with who dismissed them and why. */
export function applyDecisions(findings: readonly Finding[], decisions: readonly Decision[]): Finding[] {
  const dismissed = new Map(decisions.filter((d) => d.decision === 'dismiss').map((d) => [d.fingerprint, d]));
  return findings.map((finding): Finding => {
    const decision = dismissed.get(finding.fingerprint);
    if (!decision || finding.suppressed) return finding;
    const who = decision.by === undefined ? 'dismissed in review' : `dismissed by ${decision.by}`;
    const reason = decision.note === undefined ? who : `${who}: ${decision.note}`;
    return { ...finding, suppressed: { reason } };
  });
}
