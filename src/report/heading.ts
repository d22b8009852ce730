import type { Place } from '../model/finding.ts';
import { marksOf } from './evidence.ts';
import { TYPE_NAMES } from './rule-info.ts';
import { shortLine } from './safe-text.ts';
import type { NumberedFinding, ReportView } from './view.ts';

/** Longest words in a heading. */
const WORDS = 44;
/** More single words than this don't make a heading. */
const MOST_PARTS = 2;
/** Sides named in a heading; the rest are in the text. */
const SIDES = 3;

/** Heading of a finding, unescaped: "1. Number: “12 killed” (A), “15 dead” (B)". Its number makes it unlike every other. */
export function findingHeading(view: ReportView, { number, finding }: NumberedFinding): string {
  const words = finding.places.slice(0, SIDES).map((place, i) => {
    const letter = view.articles[place.article]?.letter ?? '?';
    return `“${headingWords(place, finding.places[i === 0 ? 1 : 0])}” (${letter})`;
  });
  const more = finding.places.length > SIDES ? ` and ${finding.places.length - SIDES} more` : '';
  return `${number}. ${TYPE_NAMES[finding.type]}: ${words.join(', ')}${more}`;
}

/** The words that differ, where that says more than the first words of a long passage. */
function headingWords(place: Place, other: Place | undefined): string {
  const differing = place.text.length > WORDS ? marksOf([place], other) : [];
  const words = (differing.length > MOST_PARTS ? [] : differing).map(({ start, end }) =>
    place.text.slice(start - place.start, end - place.start).trim(),
  );
  return shortLine(words.filter(Boolean).join(' … ') || place.text, WORDS).replace(/^["“”']+|["“”']+$/g, '');
}
