import type { Finding } from '../model/finding.ts';
import { normaliseId } from './order.ts';

/** A finding that somebody has looked at and does not want to see, and why. */
export type Suppression = {
  /** One finding; else `rule` says which. */
  readonly fingerprint?: string;
  readonly rule?: string;
  /** With `rule`: only findings with words in this article. */
  readonly article?: string;
  /** With `rule`: only findings with exactly these words at a place. */
  readonly words?: string;
  readonly reason: string;
  readonly by?: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
};

/** What suppressing did: the findings, and the entries that did nothing. */
export type Suppressed = {
  readonly findings: Finding[];
  /** Entries that match no finding. */
  readonly unused: Suppression[];
  /** Entries whose last day is over; they hold no more. */
  readonly expired: Suppression[];
};

/**
 * Marks findings as suppressed, each with the reason of the first entry that matches it. `today` (`YYYY-MM-DD`) decides
 * which entries have expired; without it none has.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  articleIds: readonly string[],
  today?: string,
): Suppressed {
  const isOver = ({ until }: Suppression): boolean => today !== undefined && until !== undefined && until < today;
  const valid = suppressions.filter((entry) => !isOver(entry));
  const used = new Set<Suppression>();
  const marked = findings.map((finding): Finding => {
    const matching = valid.filter((entry) => matches(entry, finding, articleIds));
    for (const entry of matching) used.add(entry);
    const [first] = matching;
    return first && !finding.suppressed ? { ...finding, suppressed: { reason: first.reason } } : finding;
  });
  return { findings: marked, unused: valid.filter((entry) => !used.has(entry)), expired: suppressions.filter(isOver) };
}

function matches(entry: Suppression, finding: Finding, articleIds: readonly string[]): boolean {
  if (entry.fingerprint !== undefined && entry.fingerprint !== finding.fingerprint) return false;
  if (entry.rule !== undefined && entry.rule !== finding.rule) return false;
  if (entry.fingerprint === undefined && entry.rule === undefined) return false;
  const { article, words } = entry;
  if (article === undefined && words === undefined) return true;
  return finding.places.some(
    (place) =>
      (article === undefined || normaliseId(articleIds[place.article] ?? '') === normaliseId(article)) &&
      (words === undefined || place.text === words),
  );
}
