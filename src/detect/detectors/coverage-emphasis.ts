import type { ArticleFacts } from '../../model/claim.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs, type SentenceView } from '../sentence-pairs.ts';

type Data = { readonly first: number; readonly late: number; readonly lateOf: number };

/** Sentences of the body that count as its lead. */
const LEAD = 2;
const LAST_PART = 2 / 3;
/** A shorter article has no depth to bury anything in. */
const SHORTEST = 9;
const SURE = 0.5;
/** An earlier sentence tells it too where its link is weaker by no more than this. */
const LOOSER = 0.2;

/** What leads one article stands far down in the other. */
export const coverageEmphasis: Detector = defineDetector<Data>({
  id: 'coverage/emphasis',
  kind: 'coverage',
  type: 'emphasis',
  class: 'advisory',
  severity: 'info',
  title: 'It leads one article and stands far down in the other',
  help: 'A claim that both articles make leads one of them and comes only in the last third of the other, which doesn’t tell it before. Where a desk puts a fact is its choice; the report shows both places.',
  *detect(comparison) {
    const pairs = [...alignedPairs(comparison)];
    for (const { a, b, score } of pairs) {
      for (const [lead, late] of [
        [a, b],
        [b, a],
      ] as const) {
        const [first, deep] = [placeOf(lead), placeOf(late)];
        if (score < SURE || !first || !deep || first.at >= LEAD || deep.of < SHORTEST || deep.at < deep.of * LAST_PART)
          continue;
        const before = pairs.some((pair) => {
          const [own, other] = pair.a.article === late.article ? [pair.a, pair.b] : [pair.b, pair.a];
          return (
            pair.score >= score - LOOSER &&
            own.article === late.article &&
            other.article === lead.article &&
            (other.sentence.index === lead.sentence.index || other.sentence.role === 'headline') &&
            own.sentence.index < late.sentence.index
          );
        });
        if (before) continue;
        const places = [
          placeAt(comparison, lead.article, lead.sentence.span),
          placeAt(comparison, late.article, late.sentence.span),
        ];
        yield {
          places: lead.article <= late.article ? places : places.reverse(),
          facts: places.map((place) => place.text.toLowerCase()),
          confidence: Math.min(0.85, score),
          data: { first: first.at + 1, late: deep.at + 1, lateOf: deep.of },
        };
      }
    }
  },
  message: ({ first, late, lateOf }) =>
    `It stands in sentence ${first} of one article and in sentence ${late} of ${lateOf} of the other: is that meant?`,
});

/** Which sentence of the body it is, from 0, and of how many. A headline and dek are no part of the body. */
function placeOf({ facts, sentence }: SentenceView): { readonly at: number; readonly of: number } | undefined {
  if (sentence.role !== 'body') return undefined;
  const body = bodyOf(facts);
  const at = body.indexOf(sentence.index);
  return at < 0 ? undefined : { at, of: body.length };
}

const bodies = new WeakMap<ArticleFacts, readonly number[]>();

function bodyOf(facts: ArticleFacts): readonly number[] {
  const known = bodies.get(facts);
  if (known) return known;
  const body = facts.article.sentences.filter((one) => one.role === 'body').map((one) => one.index);
  bodies.set(facts, body);
  return body;
}
