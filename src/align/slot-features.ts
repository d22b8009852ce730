import type { QuantityMention } from '../model/mention.ts';
import { collate } from '../text/collate.ts';
import { wordWeight } from '../text/idf.ts';
import { compareCounted, compareQuantities } from '../text/quantity-logic.ts';
import type { SentenceProfile } from './profile.ts';

/** What the numbers, days and quotations of two sentences say about whether both make one claim, by name. */
export type SlotFeatures = Readonly<
  Record<'countsMeet' | 'countsClash' | 'daysMeet' | 'daysApart' | 'quotesMeet' | 'quoteCover', number>
>;

/** Fewer words in common are chance. */
const QUOTE_WORDS = 3;

/** Compares the slots of two sentences. Symmetric. A count that clashes is evidence too: it counts the same thing. */
export function measureSlots(a: SentenceProfile, b: SentenceProfile): SlotFeatures {
  const counts = measureCounts(a.quantities, b.quantities);
  const quotes = measureQuotes(a, b);
  const sharedDays = [...a.days].filter((day) => b.days.has(day)).length;
  return {
    countsMeet: counts.meet,
    countsClash: counts.clash,
    daysMeet: Math.log1p(sharedDays),
    daysApart: Number(a.days.size > 0 && b.days.size > 0 && sharedDays === 0),
    quotesMeet: Math.log1p(quotes.matched),
    quoteCover: quotes.cover,
  };
}

function measureCounts(
  as: readonly QuantityMention[],
  bs: readonly QuantityMention[],
): { meet: number; clash: number } {
  let meet = 0;
  let clash = 0;
  for (const x of as) {
    for (const y of bs) {
      const counted = compareCounted(x, y);
      if (counted === 'different') continue;
      const { verdict } = compareQuantities(x, y);
      if (verdict === 'incomparable') continue;
      const told = x.counted ? wordWeight(x.counted.head) : 0.5;
      const weight = counted === 'unknown' ? 0.3 : 0.3 + told;
      if (verdict === 'clash') clash = Math.max(clash, counted === 'unknown' ? 0 : weight);
      else meet = Math.max(meet, weight);
    }
  }
  return { meet, clash: meet > 0 ? 0 : clash };
}

function measureQuotes(a: SentenceProfile, b: SentenceProfile): { matched: number; cover: number } {
  let matched = 0;
  let cover = 0;
  for (const x of a.quotations) {
    for (const y of b.quotations) {
      if (x.length < QUOTE_WORDS || y.length < QUOTE_WORDS) continue;
      const both = collate(x, y);
      const dense = both.matched / Math.max(1, Math.max(both.lengthA, both.lengthB));
      if (both.matched < QUOTE_WORDS || dense < 0.5) continue;
      if (both.matched * both.cover > matched * cover) {
        matched = both.matched;
        cover = both.cover;
      }
    }
  }
  return { matched, cover };
}
