import type { Finding } from '../model/finding.ts';
import { compareText } from './order.ts';

/** A line of a baseline: findings that were accepted. The excerpt is for people and isn't matched. */
export type BaselineEntry = {
  readonly fingerprint: string;
  /** How many findings with this fingerprint are accepted. */
  readonly count: number;
  readonly rule: string;
  readonly excerpt: string;
};

const LINE = /^(v1:[0-9a-f]{16}) x([1-9]\d{0,5}) (\S{1,80})(?:\s{1,10}(.*))?$/;
const EXCERPT = 40;

/** Reads a baseline: one entry a line, `#` begins a comment. `wrong` are the numbers of lines that are no entry, from 1. */
export function parseBaseline(text: string): { readonly entries: BaselineEntry[]; readonly wrong: number[] } {
  const entries: BaselineEntry[] = [];
  const wrong: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line.trimEnd());
    if (!match) wrong.push(i + 1);
    else {
      entries.push({
        fingerprint: match[1] ?? '',
        count: Number(match[2]),
        rule: match[3] ?? '',
        excerpt: match[4] ?? '',
      });
    }
  }
  return { entries, wrong };
}

/** The baseline that accepts these findings: sorted, without totals or dates, so that two branches merge line by line. */
export function formatBaseline(findings: readonly Finding[]): string {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const { fingerprint, rule } = finding;
    const before = entries.get(fingerprint);
    const excerpt = before?.excerpt ?? excerptOf(finding);
    entries.set(fingerprint, { fingerprint, rule, excerpt, count: (before?.count ?? 0) + 1 });
  }
  const sorted = [...entries.values()].sort(
    (a, b) => compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint),
  );
  return sorted.map((entry) => `${entryLine(entry)}\n`).join('');
}

/** An entry as its line, without the line break. */
export function entryLine({ fingerprint, count, rule, excerpt }: BaselineEntry): string {
  return `${fingerprint} x${count} ${rule}  ${excerpt}`.trimEnd();
}

function excerptOf(finding: Finding): string {
  const words = finding.places.map(({ text }) => {
    const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
    return `"${line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…` : line}"`;
  });
  return [...new Set(words)].sort().join(' | ');
}

/**
 * Marks each finding as known or new. A baseline accepts no more of a fingerprint than it counts: a clash that comes up
 * once more is new. `gone` are entries with the number of findings that no longer occur.
 */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
): { readonly findings: Finding[]; readonly gone: BaselineEntry[] } {
  const left = new Map<string, number>();
  for (const { fingerprint, count } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
  const marked = findings.map((finding): Finding => {
    const accepted = left.get(finding.fingerprint) ?? 0;
    if (accepted > 0) left.set(finding.fingerprint, accepted - 1);
    return { ...finding, status: accepted > 0 ? 'known' : 'new' };
  });
  const gone = entries.flatMap((entry): BaselineEntry[] => {
    const count = Math.min(entry.count, left.get(entry.fingerprint) ?? 0);
    left.set(entry.fingerprint, (left.get(entry.fingerprint) ?? 0) - count);
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return { findings: marked, gone };
}
