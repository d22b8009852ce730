import type { Comparison } from '../model/comparison.ts';
import type { QuantityMention } from '../model/mention.ts';
import { compareCounted, compareQuantities } from '../text/quantity-logic.ts';
import { stemWord } from '../text/stem.ts';
import { isQuoted, type SentenceView, sentenceViews } from './sentence-pairs.ts';

/** A count in a headline, dek or caption, and the count of the same thing in the text below it. */
export type HeadlineNumber = {
  readonly article: number;
  readonly headline: QuantityMention;
  readonly body: QuantityMention;
};

const ABOVE: ReadonlySet<string> = new Set(['headline', 'dek', 'caption']);
/** Sentences of the text in which what the headline tells is told. */
const LEAD = 5;
/** Telling words that both sentences share besides the counted noun. */
const SHARED = 1;

/**
 * Counts above a text that no count of the same noun in it can bear out, while its first sentences count that noun in a
 * sentence that shares a word with the headline. A noun that the text counts in several ways is left alone.
 */
export function* headlineNumbers(comparison: Comparison): Generator<HeadlineNumber> {
  for (const [article, facts] of comparison.articles.entries()) {
    const views = [...sentenceViews(facts, article).values()];
    const body = views.filter(({ sentence }) => sentence.role === 'body');
    for (const above of views.filter(({ sentence }) => ABOVE.has(sentence.role))) {
      for (const headline of above.quantities.filter((one) => one.unit === 'count' && one.counted)) {
        const same = body.flatMap((view) =>
          view.quantities
            .filter((one) => one.unit === 'count' && /^(?:same|narrower)$/.test(compareCounted(headline, one)))
            .map((quantity) => ({ view, quantity })),
        );
        if (new Set(same.map(({ quantity }) => `${quantity.min}-${quantity.max}`)).size !== 1) continue;
        const [first] = same;
        if (!first || body.indexOf(first.view) >= LEAD || isQuoted(first.view, first.quantity.span)) continue;
        if (compareQuantities(headline, first.quantity).verdict !== 'clash' || first.quantity.partOf || headline.partOf)
          continue;
        if (sharedWords(above, first.view, headline) >= SHARED) yield { article, headline, body: first.quantity };
      }
    }
  }
}

function sharedWords(a: SentenceView, b: SentenceView, { counted }: QuantityMention): number {
  const words = (view: SentenceView): Set<string> =>
    new Set(
      view.tokens.filter(({ stop, norm }) => !stop && /\p{L}{3}/u.test(norm)).map(({ lemma }) => stemWord(lemma)),
    );
  const [x, y] = [words(a), words(b)];
  return [...x].filter((word) => y.has(word) && word !== stemWord(counted?.head ?? '')).length;
}
