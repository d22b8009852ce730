import type { Place } from '../../model/finding.ts';
import type { Relation } from '../../model/report.ts';
import { spansOverlap } from '../../model/span.ts';
import { marksOf } from '../evidence.ts';
import type { NumberedFinding, ReportView } from '../view.ts';

/** An aligned passage of an article. */
export type Passage = {
  readonly claim: number;
  readonly relation: Relation;
  readonly place: Place;
  readonly first: boolean;
};

/** Words of an article that a finding points at. `part` counts the finding's marks in all articles, from 0. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly finding: NumberedFinding;
  readonly part: number;
};

/** Everything that is drawn over one article's text. */
export type Overlay = { readonly passages: readonly Passage[]; readonly marks: readonly Mark[] };

/** What lies over each article's text, in text order. */
export function overlaysOf(view: ReportView): readonly Overlay[] {
  const passages: Passage[][] = view.articles.map(() => []);
  view.report.alignments.forEach((alignment, claim) => {
    const seen = new Set<number>();
    for (const place of alignment.places) {
      const first = !seen.has(place.article);
      passages[place.article]?.push({ claim: claim + 1, relation: alignment.relation, place, first });
      seen.add(place.article);
    }
  });
  const marks: Mark[][] = view.articles.map(() => []);
  for (const finding of view.findings) {
    const { places } = finding.finding;
    places.forEach((place, part) => {
      for (const { start, end } of marksOf([place], otherOf(places, place))) {
        marks[place.article]?.push({ start, end, finding, part });
      }
    });
  }
  return view.articles.map((_, i) => ({
    passages: (passages[i] ?? []).sort((a, b) => a.place.start - b.place.start || a.claim - b.claim),
    marks: (marks[i] ?? []).sort((a, b) => a.start - b.start || a.finding.number - b.finding.number),
  }));
}

/** The place that a finding sets against this one: the first elsewhere that does not overlap it. */
export function otherOf(places: readonly Place[], place: Place): Place | undefined {
  return places.find((p) => p !== place && !(p.article === place.article && spansOverlap(p, place)));
}

/** Id of the mark that a card's link leads to. */
export function markId(finding: number, part: number): string {
  return `mark-${finding}-${part}`;
}

/** Id of a claim's first passage in an article. */
export function claimId(claim: number, letter: string): string {
  return `claim-${claim}-${letter}`;
}
