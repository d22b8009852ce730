import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { spansOverlap } from '../model/span.ts';

/** `<!-- discrepancy-disable-next rule -- reason -->`: what it names, and where it stands in the text it was found in. */
export type InlineComment = { readonly rule: string; readonly reason: string | undefined; readonly span: Span };

/** A comment in an article with the words that it covers: the paragraph after it. */
export type InlineDisable = {
  readonly article: number;
  readonly rule: string;
  readonly reason: string;
  readonly covers: Span;
  /** As a reader finds it: `path:line`. */
  readonly where: string;
};

const COMMENT =
  /<!--\s{0,20}discrepancy-disable-next\s{1,20}([a-z-]{1,40}\/[a-z0-9*-]{1,40})(?:\s{1,20}--\s([^>]{0,500}?))?\s{0,20}-->/g;

/** The comments in a file's text, in order. Offsets are UTF-16 code units into it. */
export function findComments(text: string): InlineComment[] {
  if (!text.includes('discrepancy-disable-next')) return [];
  return [...text.matchAll(COMMENT)].map((match) => ({
    rule: match[1] ?? '',
    reason: match[2]?.trim() || undefined,
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The paragraph that begins after an offset: up to the next blank line. */
export function paragraphAfter(text: string, offset: number): Span {
  const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  const length = text.slice(start).search(/\n[ \t]*\r?\n/);
  return { start, end: length < 0 ? text.length : start + length };
}

/** Marks the findings of each comment's rule that have words in the paragraph it stands before. */
export function applyInline(
  findings: readonly Finding[],
  disables: readonly InlineDisable[],
): { readonly findings: Finding[]; readonly unused: InlineDisable[] } {
  const used = new Set<InlineDisable>();
  const marked = findings.map((finding): Finding => {
    const matching = disables.filter(
      (disable) =>
        names(disable.rule, finding.rule) &&
        finding.places.some((place) => place.article === disable.article && spansOverlap(place, disable.covers)),
    );
    for (const disable of matching) used.add(disable);
    const [first] = matching;
    return first && !finding.suppressed ? { ...finding, suppressed: { reason: first.reason } } : finding;
  });
  return { findings: marked, unused: disables.filter((disable) => !used.has(disable)) };
}

/** A comment names a rule, or all of a family with `framing/*`. */
function names(pattern: string, rule: string): boolean {
  return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}
