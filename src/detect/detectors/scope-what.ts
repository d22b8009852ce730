import type { Argument } from '../../model/claim.ts';
import { coverSpans, type Span, spansOverlap } from '../../model/span.ts';
import { wordWeight } from '../../text/idf.ts';
import { stemWord } from '../../text/stem.ts';
import { argumentsIn } from '../claim-match.ts';
import { type ClaimPair, claimPairs } from '../claim-pairs.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { isQuoted, type SentenceView } from '../sentence-pairs.ts';

type Data = { readonly event: string; readonly a: string; readonly b: string };

/** From this fit on, the same words in another slot are taken to be another account of one act. */
const FIT = 0.58;
/** Heads that say little ("thing", "way") are no specifics. */
const TELLING = 0.3;

/** The same act, with something else as its object. */
export const scopeWhat: Detector = defineDetector<Data>({
  id: 'scope/what',
  kind: 'variation',
  type: 'scope',
  class: 'corrected',
  severity: 'warning',
  title: 'The same act, with another object',
  help: 'Two aligned sentences tell the same act by the same people and name something else as its object: help for one purpose or another, one agreement or another. Synonyms look like this too, so it is never called a contradiction. Check what exactly was agreed, asked or covered.',
  *detect(comparison) {
    for (const pair of claimPairs(comparison)) {
      if (pair.event.kind !== 'same' || pair.fit < FIT || pair.args.agent !== 'same') continue;
      const slots = clashingSlots(pair);
      if (!slots) continue;
      const [x, y] = slots;
      const { a, b } = pair;
      const places = [
        placeAt(comparison, a.view.article, phraseOf(a.view, x)),
        placeAt(comparison, b.view.article, phraseOf(b.view, y)),
      ];
      yield {
        places,
        facts: [`${a.claim.predicate.lemma} ${x.head}`, `${b.claim.predicate.lemma} ${y.head}`],
        confidence: Math.min(0.8, pair.fit),
        data: { event: a.claim.predicate.lemma, a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ event, a, b }) =>
    `Both tell of one act (“${event}”), but of “${a}” here and “${b}” there: check what exactly was meant.`,
  ask: ({ event }) => `What exactly did they ${event}?`,
});

/** Objects or complements of the two claims that share no word with the other sentence. */
function clashingSlots({ a, b }: ClaimPair): readonly [Argument, Argument] | undefined {
  for (const role of ['patient', 'complement'] as const) {
    const [left, right] = [argumentsIn(a.claim, role), argumentsIn(b.claim, role)];
    if (left.length !== 1 || right.length !== 1) continue;
    const [x, y] = [left[0] as Argument, right[0] as Argument];
    if (!isTelling(x) || !isTelling(y) || isQuoted(a.view, x.headSpan) || isQuoted(b.view, y.headSpan)) continue;
    if (names(b.view, x) || names(a.view, y)) continue;
    return [x, y];
  }
  return undefined;
}

const isTelling = (argument: Argument): boolean =>
  argument.entity === undefined && wordWeight(argument.head) >= TELLING;

function names(view: SentenceView, argument: Argument): boolean {
  const stem = stemWord(argument.head);
  return view.tokens.some((token) => stemWord(token.lemma) === stem);
}

/** The argument with its modifiers, at most ten words. */
function phraseOf(view: SentenceView, argument: Argument): Span {
  const tokens = view.tokens.filter((token) => spansOverlap(token.span, argument.span)).slice(0, 10);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? coverSpans(first.span, last.span) : argument.span;
}
