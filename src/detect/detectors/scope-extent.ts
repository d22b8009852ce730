import type { Comparison } from '../../model/comparison.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type ExtentMention, extentsClash, extentsOf } from '../extents.ts';
import { alignedPairs, isQuoted, type SentencePair } from '../sentence-pairs.ts';
import { sharedContext, slotContext } from '../slot-context.ts';

type Data = { readonly a: string; readonly b: string };

/** Shared words around the two quantified nouns, by weight, from which on both speak of one thing. */
const CONTEXT = 0.8;

/** All here, some or none there. */
export const scopeExtent: Detector = defineDetector<Data>({
  id: 'scope/extent',
  kind: 'contradiction',
  type: 'scope',
  class: 'corrected',
  severity: 'error',
  title: 'All of something here, a part or none of it there',
  help: 'Two aligned sentences take in a different share of the same thing: all or every against some, few, half or no. A quantifier on one side alone is less detail and left alone, and so are words inside quotation marks. Check what exactly was covered, agreed or affected.',
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
  },
  message: ({ a, b }) => `“${a}” in one article, “${b}” in the other: check how much of it was meant.`,
  ask: ({ a, b }) => `Is it “${a}” or “${b}”?`,
});

function quantifiedPairs({ a, b }: SentencePair): (readonly [ExtentMention, ExtentMention])[] {
  const found: (readonly [ExtentMention, ExtentMention])[] = [];
  for (const x of extentsOf(a)) {
    if (isQuoted(a, x.span)) continue;
    for (const y of extentsOf(b)) {
      if (x.noun !== y.noun || isQuoted(b, y.span)) continue;
      if (sharedContext(slotContext(a, x.span), slotContext(b, y.span)) >= CONTEXT) found.push([x, y]);
    }
  }
  return found;
}

function placesOf(comparison: Comparison, { a, b }: SentencePair, x: ExtentMention, y: ExtentMention) {
  return [placeAt(comparison, a.article, x.span), placeAt(comparison, b.article, y.span)];
}
