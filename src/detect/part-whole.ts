import { PART_NOUNS } from '../lexicon/en/part-nouns.ts';
import type { Argument } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { type Span, spanContains } from '../model/span.ts';
import { argumentsIn, type ClaimView } from './claim-match.ts';
import { claimPairs } from './claim-pairs.ts';
import { isQuoted, storyEntityOf } from './sentence-pairs.ts';

/** One event that takes in a part of a thing in one article, and the thing in the other. */
export type PartWhole = {
  readonly sides: readonly [
    { readonly article: number; readonly span: Span },
    { readonly article: number; readonly span: Span },
  ];
  readonly fit: number;
};

const PARTS: ReadonlySet<string> = new Set(PART_NOUNS.flatMap((noun) => [noun, `${noun}s`]));
const FIT = 0.5;

/** "Struck down a section of the Housing Act" against "struck down the Housing Act", in aligned sentences. */
export function* partWholes(comparison: Comparison): Generator<PartWhole> {
  for (const { a, b, event, fit } of claimPairs(comparison)) {
    if (event.kind !== 'same' || fit < FIT || a.claim.predicate.polarity !== b.claim.predicate.polarity) continue;
    for (const x of argumentsIn(a.claim, 'patient')) {
      for (const y of argumentsIn(b.claim, 'patient')) {
        if (!isOneThing(comparison, a, x, b, y) || isPart(a, x) === isPart(b, y)) continue;
        if (isQuoted(a.view, x.span) || isQuoted(b.view, y.span)) continue;
        yield {
          sides: [
            { article: a.view.article, span: x.span },
            { article: b.view.article, span: y.span },
          ],
          fit,
        };
      }
    }
  }
}

function isOneThing(comparison: Comparison, a: ClaimView, x: Argument, b: ClaimView, y: Argument): boolean {
  const [p, q] = [thingOf(comparison, a, x), thingOf(comparison, b, y)];
  return p !== undefined && p === q;
}

/** The law or place that an argument names or names a part of, among the story's entities. */
function thingOf(comparison: Comparison, { view }: ClaimView, { span }: Argument): number | undefined {
  const named = view.mentions.find(
    ({ kind, form, span: words }) =>
      (kind === 'law' || kind === 'place') && form === 'name' && spanContains(span, words) && words.end === span.end,
  );
  return named && storyEntityOf(comparison, view.article, named.entity);
}

/** "a part of", "two sections of" before the name. */
function isPart({ view }: ClaimView, { span }: Argument): boolean {
  const words = view.facts.article.text.slice(span.start, span.end).toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  return of > 0 && of <= 4 && PARTS.has(words[of - 1] ?? '');
}
