import type { ArgumentRole } from '../../model/claim.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Place } from '../../model/finding.ts';
import { coverSpans, type Span, spansOverlap } from '../../model/span.ts';
import { stemWord } from '../../text/stem.ts';
import { antonymPairs, isConverse, isInTurn, movesApart } from '../antonyms.ts';
import { isDoubtful, limitsNegation, predicateWords, saysNotYet, speakersClash, tellsAnother } from '../claim-facts.ts';
import { argumentsIn, type ClaimView, eventLemma, eventWeight, patientsOf, samePhrase } from '../claim-match.ts';
import { type ClaimPair, claimPairs, stancePairs } from '../claim-pairs.ts';
import { type Candidate, type Compatible, type Detector, defineDetector, placeAt } from '../detector.ts';
import { deniedEvents, oppositeEvents } from '../event-pairs.ts';
import type { SentenceView } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string; readonly how: 'negation' | 'opposite' };

/** A clause is denied elsewhere only where it is told as a fact or as settled. */
const OPEN: ReadonlySet<string> = new Set(['conditional', 'unknown', 'possible', 'alleged']);
const FIT = 0.6;
const SURE = 0.7;
/** Below this alignment score both the doer and what is done must agree. */
const WEAK_LINK = 0.5;
const SURE_LINK = 0.8;

/** What one article says, the other denies or turns round. */
export const polarityFlip: Detector = defineDetector<Data>({
  id: 'polarity/flip',
  kind: 'contradiction',
  type: 'polarity',
  class: 'corrected',
  severity: 'error',
  title: 'One article says what the other denies',
  help: 'Two aligned sentences tell the same event of the same people, one with a negation (“not”, “refused to”, “no”) and the other without, or with opposite words (support / oppose, rose / fell). Statements of different speakers, questions, conditions and words inside quotation marks are left alone. Check which holds.',
  *detect(comparison) {
    const seen: Place[] = [];
    for (const pair of [...claimPairs(comparison), ...stancePairs(comparison)]) {
      const found = readPair(comparison, pair);
      if (!found || ('places' in found && found.places.every((place) => seen.some((other) => overlaps(place, other)))))
        continue;
      if ('places' in found) seen.push(...found.places);
      yield found;
    }
    for (const [events, how, roles] of [
      [deniedEvents(comparison), 'negation', ['agent', 'patient']],
      [oppositeEvents(comparison), 'opposite', []],
    ] as const) {
      for (const { a, b, args } of events) {
        if ([a, b].some((side) => isDoubtful(side) || saysNotYet(side) || limitsNegation(side) || tellsAnother(side)))
          continue;
        const places = [a, b].map((side) => placeAt(comparison, side.view.article, wholeOf(side, roles)));
        if (places.every((place) => seen.some((other) => overlaps(place, other)))) continue;
        seen.push(...places);
        yield {
          places,
          facts: [factOf(a), factOf(b)],
          confidence: args.agent === 'same' ? 0.75 : 0.65,
          kind: 'variation',
          data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', how },
        };
      }
    }
    for (const { a, b, spans, confidence, sure } of antonymPairs(comparison)) {
      const places = [placeAt(comparison, a.article, spans[0]), placeAt(comparison, b.article, spans[1])];
      if (places.every((place) => seen.some((other) => overlaps(place, other)))) continue;
      yield {
        places,
        facts: places.map((place) => place.text.toLowerCase()),
        confidence,
        kind: sure ? 'contradiction' : 'variation',
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', how: 'opposite' },
      };
    }
  },
  message: ({ a, b, how }) =>
    how === 'negation'
      ? `“${a}” in one article, “${b}” in the other: one says what the other denies; check which holds.`
      : `“${a}” in one article, “${b}” in the other: they exclude each other; check which holds.`,
  ask: ({ a, b }) => `Which is it: “${a}” or “${b}”?`,
});

function readPair(comparison: Comparison, pair: ClaimPair): Candidate<Data> | Compatible | undefined {
  const [p, q] = [pair.a.claim.predicate, pair.b.claim.predicate];
  const turned = p.polarity !== q.polarity;
  const places = [pair.a, pair.b].map((side) => {
    const nominal = eventLemma(side.claim) !== side.claim.predicate.lemma;
    return placeAt(comparison, side.view.article, nominal ? wholeOf(side, ['patient']) : predicateWords(side));
  });
  if (pair.event.kind === 'opposite' && turned) {
    return pair.fit >= SURE ? { compatible: 'an opposite, denied', places } : undefined;
  }
  if (pair.event.kind === 'same' && !turned) return undefined;
  if (wordsMet(pair) || !isFirm(pair) || speakersClash(comparison, pair.a, pair.b)) return undefined;
  const sure = pair.aligned > 0 && pair.fit >= SURE && settled(pair.a) && settled(pair.b);
  return {
    places,
    facts: [factOf(pair.a), factOf(pair.b)],
    confidence: Math.min(0.95, pair.fit),
    kind: sure ? 'contradiction' : 'variation',
    data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', how: turned ? 'negation' : 'opposite' },
  };
}

/** One event told firmly on both sides, with enough that agrees. */
function isFirm(pair: ClaimPair): boolean {
  const { a, b, event, args, fit, aligned } = pair;
  if (fit < FIT) return false;
  for (const side of [a, b]) {
    const { predicate } = side.claim;
    if (
      (OPEN.has(predicate.status) && !isReportedFuture(side)) ||
      saysNotYet(side) ||
      limitsNegation(side) ||
      isDoubtful(side)
    )
      return false;
    if (predicate.tense === 'none' && predicate.modality === undefined && event.kind === 'same') return false;
  }
  if (
    event.kind === 'opposite' &&
    (isInTurn(event.name) ||
      movesApart(a.view, a.claim.predicate.span.end, b.view, b.claim.predicate.span.end, event.name))
  )
    return false;
  // What one sells the other buys: only for one and the same doer are these opposites.
  if (event.kind === 'opposite' && isConverse(event.name) && args.agent !== 'same') return false;
  // Two subjects in other words may be two people, who each take a side.
  if (args.agent === 'unlike' && (event.kind === 'opposite' || aligned < SURE_LINK)) return false;
  const both = args.agent === 'same' && args.patient === 'same';
  // Two nouns for one bill may yet be two bills, one passed and one not.
  if (both && (aligned >= SURE_LINK || sameWord(a, b))) return true;
  if (args.agent === 'none' && hasPronounDoer(a, b) && samePhrase(a, b)) return true;
  if (aligned < WEAK_LINK || eventWeight(a.claim) < 0.3) return false;
  const objects = [a, b].map((side) => argumentsIn(side.claim, 'patient').length > 0);
  // Without a shared object the verb must tell all: "left" and "did not leave" may be of places, of people, of offices.
  if (args.patient !== 'same' && objects[0] && objects[1]) return false;
  const literal = event.kind === 'same' && event.literal;
  if (args.patient !== 'same' && objects[0] !== objects[1]) return literal && args.agent === 'same' && aligned >= 0.7;
  return args.patient === 'same' || args.agent === 'same';
}

/** True where what is done to is named by one word or one name on both sides. */
function sameWord(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [a, b].map(({ claim }) => patientsOf(claim));
  return (left ?? []).some((x) =>
    (right ?? []).some((y) => x.entity !== undefined || stemWord(x.head) === stemWord(y.head)),
  );
}

/** A doer that is only "it" or "they" on one side: what is told before says who that is. */
const hasPronounDoer = (...sides: readonly ClaimView[]): boolean =>
  sides.some(({ claim }) => argumentsIn(claim, 'agent').some(({ head }) => /^(?:it|they|this|these)$/.test(head)));

/** "The rules would not apply": no condition in the sentence, so "would" is the future of a report. */
const isReportedFuture = ({ claim, view }: ClaimView): boolean =>
  claim.predicate.status === 'conditional' &&
  claim.predicate.modality === 'would' &&
  !view.tokens.some(({ norm }) => CONDITION.test(norm));

const CONDITION = /^(?:if|unless|were|whether|otherwise|could|might)$/;

/** True where a sentence holds the very words that the other is to be without: then it tells both, or neither. */
function wordsMet({ a, b, event }: ClaimPair): boolean {
  if (event.kind === 'opposite') {
    return [[a, b] as const, [b, a] as const].some(([x, y]) => lemmasOf(x.view).has(eventLemma(y.claim)));
  }
  const [negative, positive] = a.claim.predicate.polarity === 'negative' ? [a, b] : [b, a];
  const { negation } = negative.claim.predicate;
  const words = negation
    ? negative.view.tokens.filter((token) => spansOverlap(token.span, negation) && !token.stop)
    : [];
  const lemmas = lemmasOf(positive.view);
  return words.some((word) => lemmas.has(word.lemma)) || bare(a) === bare(b);
}

const lemmasOf = (view: SentenceView): ReadonlySet<string> => new Set(view.tokens.map((token) => token.lemma));

const bare = ({ claim, view }: ClaimView): string =>
  view.facts.article.text
    .slice(claim.predicate.span.start, claim.predicate.span.end)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

const settled = ({ claim }: ClaimView): boolean =>
  ['done', 'ongoing', 'refused', 'failed', 'cancelled', 'planned'].includes(claim.predicate.status);

/** The verb with the noun that carries its negation or is denied. */
function wholeOf(side: ClaimView, roles: readonly ArgumentRole[]): Span {
  const spans = side.claim.arguments.filter(({ role }) => roles.includes(role)).map(({ span }) => span);
  const words = predicateWords(side);
  const near = spans.filter(({ start, end }) => words.start - end <= 1 && start - words.end <= 1);
  return near.reduce(coverSpans, words);
}

function factOf({ claim }: ClaimView): string {
  return `${claim.predicate.polarity === 'negative' ? 'not ' : ''}${eventLemma(claim)}`;
}

function overlaps(a: Place, b: Place): boolean {
  const span: Span = b;
  return a.article === b.article && a.start < span.end && span.start < a.end;
}
