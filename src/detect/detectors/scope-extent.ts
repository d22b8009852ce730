import type { ArgumentRole, Claim } from '../../model/claim.ts';
import type { Comparison } from '../../model/comparison.ts';
import { spanContains } from '../../model/span.ts';
import { compareEvents, eventWeight } from '../claim-match.ts';
import { claimPairs } from '../claim-pairs.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import {
  type ExtentMention,
  type ExtentView,
  extentsClash,
  extentsOf,
  samePhraseExtents,
  universalPairs,
} from '../extents.ts';
import { partWholes } from '../part-whole.ts';
import { alignedPairs, isQuoted, type SentencePair, type SentenceView, sentenceViews } from '../sentence-pairs.ts';
import { sharedContext, slotContext } from '../slot-context.ts';

type Data = { readonly a: string; readonly b: string };

/** Shared words around the two quantified nouns, by weight, from which on both speak of one thing. */
const CONTEXT = 0.8;
/** How sure it must be that two claims tell one event, for everybody here against some there. */
const SAME_CLAIM = 0.6;
/** How telling an event must be that both do. */
const EVENT = 0.4;

/** All here, some or none there. */
export const scopeExtent: Detector = defineDetector<Data>({
  id: 'scope/extent',
  kind: 'contradiction',
  type: 'scope',
  class: 'corrected',
  severity: 'error',
  title: 'All of something here, a part or none of it there',
  help: 'Two aligned sentences take in a different share of the same thing: all or every against some, few, half or no. A law or place of which one article names only a part is told too, and so is everybody (“anyone”) against some. A quantifier on one side alone is less detail and left alone, and so are words inside quotation marks. Check what exactly was covered, agreed or affected.',
  *detect(comparison) {
    for (const pair of alignedPairs(comparison)) {
      for (const [x, y] of quantifiedPairs(pair)) {
        const clash = extentsClash(x.extent, y.extent);
        if (!clash) continue;
        const places = placesOf(comparison, pair, x, y);
        yield {
          places,
          facts: [`${x.noun}=${x.extent}`, `${y.noun}=${y.extent}`],
          confidence: Math.min(0.9, 0.55 + 0.35 * pair.score),
          kind: clash,
          data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
        };
      }
    }
    for (const [x, y] of extentsApart(comparison)) {
      const places = [x, y].map(({ view, extent }) => placeAt(comparison, view.article, extent.span));
      yield {
        places,
        facts: [x, y].map(({ extent }) => `${extent.noun}=${extent.extent}`),
        confidence: 0.65,
        kind: 'variation',
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
    for (const { a, b, event, fit } of claimPairs(comparison)) {
      if (event.kind !== 'same' || fit < SAME_CLAIM) continue;
      for (const { a: x, b: y } of universalPairs(a.claim, b.claim)) {
        const places = [placeAt(comparison, a.view.article, x.span), placeAt(comparison, b.view.article, y.span)];
        yield {
          places,
          facts: [x.head, y.head],
          confidence: Math.min(0.85, fit),
          kind: 'variation',
          data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
        };
      }
    }
    for (const { sides, fit } of partWholes(comparison)) {
      const places = sides.map(({ article, span }) => placeAt(comparison, article, span));
      yield {
        places,
        facts: places.map(({ text }) => text.toLowerCase()),
        confidence: Math.min(0.85, 0.2 + fit),
        kind: 'variation',
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other: check how much of it was meant.`,
  ask: ({ a, b }) => `Is it “${a}” or “${b}”?`,
});

/** Quantified phrases that clash, wherever they stand; the last thing looked for, as it needs no alignment. */
function* extentsApart(comparison: Comparison): Generator<readonly [ExtentView, ExtentView]> {
  const told = comparison.articles.map((facts, article) =>
    [...sentenceViews(facts, article).values()].flatMap((view) =>
      extentsOf(view)
        .filter(({ span }) => !isQuoted(view, span))
        .map((extent) => ({ view, extent })),
    ),
  );
  for (const { articles } of comparison.groups) {
    for (const [n, i] of articles.entries()) {
      for (const k of articles.slice(n + 1)) {
        for (const [x, y] of samePhraseExtents(told[i] ?? [], told[k] ?? []))
          if (clashesAlone(x.extent, y.extent)) yield [x, y];
      }
    }
  }
}

/** "Some" by itself leaves room for all; "only some", "part of" and "none" do not. */
function clashesAlone(x: ExtentMention, y: ExtentMention): boolean {
  const clash = extentsClash(x.extent, y.extent);
  return (
    clash === 'contradiction' ||
    (clash !== undefined && [x, y].some(({ extent, words }) => extent === 'some' && words > 1))
  );
}

function quantifiedPairs(pair: SentencePair): (readonly [ExtentMention, ExtentMention])[] {
  const { a, b } = pair;
  const found: (readonly [ExtentMention, ExtentMention])[] = [];
  for (const x of extentsOf(a)) {
    if (isQuoted(a, x.span)) continue;
    for (const y of extentsOf(b)) {
      if (x.noun !== y.noun || isQuoted(b, y.span)) continue;
      const shared = sharedContext(slotContext(a, x.span), slotContext(b, y.span));
      if (shared >= CONTEXT || inOneRole(pair, x, y)) found.push([x, y]);
    }
  }
  return found;
}

/** Both quantified nouns do, or undergo, the same telling event. */
function inOneRole({ a, b }: SentencePair, x: ExtentMention, y: ExtentMention): boolean {
  return rolesOf(a, x).some(({ claim, role }) =>
    rolesOf(b, y).some(
      (other) =>
        other.role === role &&
        eventWeight(claim) >= EVENT &&
        compareEvents(claim, other.claim)?.kind === 'same' &&
        claim.predicate.polarity === other.claim.predicate.polarity,
    ),
  );
}

const rolesOf = (
  view: SentenceView,
  { span }: ExtentMention,
): { readonly claim: Claim; readonly role: ArgumentRole }[] =>
  view.claims.flatMap((claim) =>
    claim.arguments
      .filter(({ role, headSpan }) => (role === 'agent' || role === 'patient') && spanContains(span, headSpan))
      .map(({ role }) => ({ claim, role })),
  );

function placesOf(comparison: Comparison, { a, b }: SentencePair, x: ExtentMention, y: ExtentMention) {
  return [placeAt(comparison, a.article, x.span), placeAt(comparison, b.article, y.span)];
}
