import type { Comparison } from '../../model/comparison.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type QuotePair, type QuoteView, quotePairs } from '../quote-pairs.ts';
import { alignedPairs, type SentencePair } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string };

/** Words that must agree before one speaker too many is called an error; fewer where the sentences are aligned. */
const SURE_MATCH = 6;
const ALIGNED_MATCH = 4;
const SCORE = 0.6;

/** The same utterance, put into two mouths. */
export const attributionConflict: Detector = defineDetector<Data>({
  id: 'attribution/conflict',
  kind: 'contradiction',
  type: 'attribution',
  class: 'corrected',
  severity: 'error',
  title: 'The same words are credited to different people',
  help: 'Two articles quote one utterance and name two different people as its speaker. A person and the organisation, letter or statement that the person speaks for are left alone, and so are speakers that are not named. Check who said it.',
  *detect(comparison) {
    const aligned = new Set([...alignedPairs(comparison)].filter(({ score }) => score >= SCORE).map(keyOf));
    for (const pair of quotePairs(comparison)) {
      const speakers = clashingSpeakers(pair, comparison, aligned);
      if (!speakers) continue;
      const [a, b] = speakers;
      yield {
        places: [
          placeAt(comparison, pair.a.article, pair.a.attribution?.source.span ?? pair.a.quote.span),
          placeAt(comparison, pair.a.article, pair.a.quote.span),
          placeAt(comparison, pair.b.article, pair.b.attribution?.source.span ?? pair.b.quote.span),
          placeAt(comparison, pair.b.article, pair.b.quote.span),
        ],
        facts: [a, wordsOf(pair.a), b, wordsOf(pair.b)],
        confidence: 0.85,
        data: { a, b },
      };
    }
  },
  message: ({ a, b }) =>
    `The same words are said by ${a} in one article and by ${b} in the other: check who said them.`,
  ask: ({ a, b }) => `Who said this, ${a} or ${b}?`,
});

/** Names of two different named people; undefined where the speakers agree, or where one may speak for the other. */
function clashingSpeakers(
  { a, b, collation }: QuotePair,
  comparison: Comparison,
  aligned: ReadonlySet<string>,
): [string, string] | undefined {
  if (collation.matched < (areAligned(a, b, aligned) ? ALIGNED_MATCH : SURE_MATCH)) return undefined;
  if (a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker) return undefined;
  if (a.attribution?.via || b.attribution?.via) return undefined;
  const [x, y] = [comparison.entities[a.speaker], comparison.entities[b.speaker]];
  if (x?.kind !== 'person' || y?.kind !== 'person') return undefined;
  return [x.name, y.name];
}

const keyOf = ({ a, b }: SentencePair): string => `${a.article}:${a.sentence.index} ${b.article}:${b.sentence.index}`;

const areAligned = (a: QuoteView, b: QuoteView, aligned: ReadonlySet<string>): boolean =>
  a.quote.sentences.some((x) => b.quote.sentences.some((y) => aligned.has(`${a.article}:${x} ${b.article}:${y}`)));

const wordsOf = (view: QuoteView): string => view.words.map((word) => word.norm).join(' ');
