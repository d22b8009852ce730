import { REQUEST_VERBS } from '../../lexicon/en/request-verbs.ts';
import type { Token } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { coverSpans, type Span } from '../../model/span.ts';
import { wordWeight } from '../../text/idf.ts';
import { stemWord } from '../../text/stem.ts';
import { type ClaimView, compareArguments, compareEvents } from '../claim-match.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs, isQuoted, type SentencePair, type SentenceView } from '../sentence-pairs.ts';

type Data = { readonly event: string; readonly a: string; readonly b: string };

const REQUESTS: ReadonlySet<string> = new Set(REQUEST_VERBS);
/** Words that tell what was asked for; commoner ones ("make", "own") do not. */
const TELLING = 0.25;
const LONGEST = 12;
const LONGEST_QUOTED = 4;
/** From this share of common words on, both say the same with more or less detail. */
const ALIKE = 0.4;

/** The same people ask for, agree to or order different things. */
export const scopeWhat: Detector = defineDetector<Data>({
  id: 'scope/what',
  kind: 'variation',
  type: 'scope',
  class: 'corrected',
  severity: 'warning',
  title: 'What was asked, agreed or ordered differs',
  help: 'Two aligned sentences tell the same request, agreement, order or offer by the same people, and what it is for shares no telling word: help to protect itself here, help for its economy there. Both may have been asked for, so it is never called a contradiction. Check what exactly was asked or agreed.',
  *detect(comparison) {
    for (const pair of alignedPairs(comparison)) {
      for (const [x, y] of requestPairs(pair)) {
        const fit = compareArguments(comparison, x, y);
        if (fit.agent === 'different' || fit.patient === 'different') continue;
        if (fit.agent !== 'same' && fit.patient !== 'same') continue;
        const [a, b] = [contentOf(x), contentOf(y)];
        if (!a || !b || (likeness(a, b) >= ALIKE && !differInside(a, b))) continue;
        const places = [placeAt(comparison, x.view.article, a.span), placeAt(comparison, y.view.article, b.span)];
        yield {
          places,
          facts: [a, b].map((content) => [...content.stems.keys()].sort().join(' ')),
          confidence: Math.min(0.85, 0.45 + 0.4 * pair.score),
          data: { event: x.claim.predicate.lemma, a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
        };
      }
    }
  },
  message: ({ event, a, b }) =>
    `Both tell one act (“${event}”), for “${a}” here and “${b}” there: check what exactly was meant.`,
  ask: ({ event }) => `What exactly did they ${event}?`,
});

function requestPairs({ a, b }: SentencePair): (readonly [ClaimView, ClaimView])[] {
  const requests = (view: SentenceView): ClaimView[] =>
    view.claims
      .filter((claim) => REQUESTS.has(claim.predicate.lemma) && !isQuoted(view, claim.predicate.head))
      .map((claim) => ({ view, claim }));
  return requests(a).flatMap((x) =>
    requests(b)
      .filter((y) => compareEvents(x.claim, y.claim)?.kind === 'same')
      .map((y) => [x, y] as const),
  );
}

type Content = {
  readonly span: Span;
  readonly stems: ReadonlyMap<string, number>;
  readonly tokens: readonly Token[];
};

/** What is asked for: the words after "to" that hang on the request, up to the next punctuation mark. */
function contentOf({ view, claim }: ClaimView): Content | undefined {
  const child = view.claims.find((other) => other.parent === claim.index && isInfinitive(view, other));
  if (!child || child.predicate.head.start < claim.predicate.head.end) return undefined;
  const from = view.tokens.findIndex((token) => token.span.start >= child.predicate.span.start);
  const stems = new Map<string, number>();
  let last = from;
  for (let k = from; k >= 0 && k < Math.min(view.tokens.length, from + LONGEST); k += 1) {
    const token = view.tokens[k];
    if (!token || /^[,;:.()—–]$/.test(token.text)) break;
    if (/^[“”"]$/.test(token.text)) {
      // A quoted word belongs to what is asked for, a quoted sentence does not.
      const close = view.tokens.findIndex(({ text }, i) => i > k && /^[”"]$/.test(text));
      if (close < 0 || close - k > LONGEST_QUOTED) break;
      last = close;
      k = close;
      if (view.tokens[close + 1]?.pos === 'ADP') break;
      continue;
    }
    last = k;
    if (!token.stop && wordWeight(token.lemma) >= TELLING) stems.set(stemWord(token.lemma), wordWeight(token.lemma));
  }
  const [first, end] = [view.tokens[from], view.tokens[last]];
  const tokens = view.tokens.slice(from, last + 1);
  return first && end && stems.size > 0 ? { span: coverSpans(first.span, end.span), stems, tokens } : undefined;
}

/**
 * "To help protect itself from pressure", "to help its economy withstand pressure": between the words that begin and end
 * both alike, each names another thing.
 */
function differInside(a: Content, b: Content): boolean {
  const [x, y] = [stemsIn(a.tokens), stemsIn(b.tokens)];
  let from = 0;
  while (from < Math.min(x.length, y.length) && x[from] === y[from]) from += 1;
  const things = (tokens: readonly Token[], other: readonly string[]): string[] =>
    tokens.flatMap((token) => {
      const thing = REFLEXIVE.test(token.norm) || (token.pos === 'NOUN' && wordWeight(token.lemma) >= TELLING);
      const stem = stemWord(token.lemma);
      // "Phones" and "smartphones": one noun is the end of the other.
      const met = other.some((one) => one === stem || (one.length > 3 && stem.endsWith(one)) || one.endsWith(stem));
      return thing && !met ? [stem] : [];
    });
  const [p, q] = [things(a.tokens, y), things(b.tokens, x)];
  return from > 0 && p.length > 0 && q.length > 0 && [...p, ...q].some((stem) => !REFLEXIVE.test(stem));
}

const REFLEXIVE = /^(?:it|them|him|her|our|my|your)sel(?:f|ves)$/;
const stemsIn = (tokens: readonly Token[]): string[] => tokens.map(({ lemma }) => stemWord(lemma));

const isInfinitive = (view: SentenceView, claim: Claim): boolean =>
  view.tokens.some(
    (token) =>
      token.span.start >= claim.predicate.span.start &&
      token.span.end <= claim.predicate.head.end &&
      token.form === 'VB',
  );

/** Weight of the shared words as a share of the lighter side's, 0 to 1. */
function likeness(a: Content, b: Content): number {
  const total = (content: Content): number => [...content.stems.values()].reduce((sum, weight) => sum + weight, 0);
  let shared = 0;
  for (const [stem, weight] of a.stems) if (b.stems.has(stem)) shared += weight;
  return shared / Math.max(0.01, Math.min(total(a), total(b)));
}
