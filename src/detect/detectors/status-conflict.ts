import type { Claim } from '../../model/claim.ts';
import type { Comparison } from '../../model/comparison.ts';
import { cancelledPairs } from '../cancelled-pairs.ts';
import { isDoubtful, isOpenChain, predicateWords, saysNotYet, tellsAnother } from '../claim-facts.ts';
import { type ClaimView, compareEvents, eventLemma, eventWeight } from '../claim-match.ts';
import { type ClaimPair, claimPairs, SAME_EVENT } from '../claim-pairs.ts';
import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs } from '../sentence-pairs.ts';

type Data = {
  readonly a: string;
  readonly b: string;
  readonly clockA: string | null;
  readonly clockB: string | null;
  readonly progress: boolean;
  readonly off: boolean;
  /** Told as certain in one, as possible in the other. */
  readonly open: boolean;
};

/** How far along: `done` has happened, `ahead` is to come, `not-yet` is expressly still to come. */
type Stage = 'done' | 'ahead' | 'not-yet';

const FIT = 0.55;
const SURE = 0.65;
/** How telling the event and how sure the link must be for further tellings of an event that is known to differ. */
const TELLING = 0.4;
const LINK = 0.5;

/** Done in one article, still to come in the other. */
export const statusConflict: Detector = defineDetector<Data>({
  id: 'status/conflict',
  kind: 'contradiction',
  type: 'status',
  class: 'corrected',
  severity: 'error',
  title: 'Done in one article, still to come in the other',
  help: 'Two aligned sentences tell the same event of the same people, done in one and announced, planned or not yet done in the other. Where the article in which it is done is the later one this is progress and is shown with both dates. “Said he would” and “will” do not differ; “will” and “could” are told as a smaller difference. Check how far things are at the time of publication.',
  *detect(comparison) {
    for (const pair of claimPairs(comparison)) {
      if (isOpenAndSure(pair)) {
        const places = [pair.a, pair.b].map((side) => placeAt(comparison, side.view.article, predicateWords(side)));
        yield {
          places,
          facts: [pair.a, pair.b].map(({ claim }) => `${claim.predicate.status} ${eventLemma(claim)}`),
          confidence: Math.min(0.8, pair.fit),
          kind: 'variation',
          severity: 'info',
          data: {
            a: places[0]?.text ?? '',
            b: places[1]?.text ?? '',
            clockA: null,
            clockB: null,
            progress: false,
            off: false,
            open: true,
          },
        };
        continue;
      }
      if (pair.event.kind !== 'same' || pair.fit < FIT || !isOneEvent(pair)) continue;
      const [x, y] = [stageOf(pair.a), stageOf(pair.b)];
      if (!x || !y || x === y || (x !== 'done' && y !== 'done')) continue;
      const [clockA, clockB] = [clockOf(comparison, pair.a.view.article), clockOf(comparison, pair.b.view.article)];
      const progress = x === 'done' ? isLater(clockA, clockB) : isLater(clockB, clockA);
      const places = [pair.a, pair.b].map((side) => placeAt(comparison, side.view.article, predicateWords(side)));
      const firm = pair.fit >= SURE && !isReported(pair.a) && !isReported(pair.b);
      const found = {
        facts: [`${x} ${eventLemma(pair.a.claim)}`, `${y} ${eventLemma(pair.b.claim)}`],
        confidence: Math.min(0.95, pair.fit),
        // Without both dates it may be progress.
        kind: firm && !progress && clockA && clockB ? ('contradiction' as const) : ('variation' as const),
        severity: progress ? ('info' as const) : firm ? ('error' as const) : ('warning' as const),
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', clockA, clockB, progress, off: false, open: false },
      };
      yield { ...found, places };
      // The same event told again with another subject ("It was signed" / "accords would be signed") is more evidence.
      for (const again of toldAgain(comparison, pair, x, y)) {
        const more = again.map((side) => placeAt(comparison, side.view.article, predicateWords(side)));
        yield { ...found, places: more, data: { ...found.data, a: more[0]?.text ?? '', b: more[1]?.text ?? '' } };
      }
    }
    for (const { a, b, plannedInA, aligned } of cancelledPairs(comparison)) {
      const [clockA, clockB] = [clockOf(comparison, a.view.article), clockOf(comparison, b.view.article)];
      const progress = plannedInA ? isLater(clockB, clockA) : isLater(clockA, clockB);
      const places = [a, b].map((side) => placeAt(comparison, side.view.article, predicateWords(side)));
      yield {
        places,
        facts: [a, b].map((side) => eventLemma(side.claim)),
        confidence: 0.5 + 0.4 * aligned,
        kind: progress || !clockA || !clockB ? 'variation' : 'contradiction',
        severity: progress ? 'info' : 'error',
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '', clockA, clockB, progress, off: true, open: false },
      };
    }
  },
  message: ({ a, b, clockA, clockB, progress, off, open }) =>
    open
      ? `“${a}” in one article, “${b}” in the other: certain in one, only possible in the other; check how sure it is.`
      : progress
        ? `“${a}” (${clockA}) and “${b}” (${clockB}): still to come in the earlier article, ${off ? 'off' : 'done'} in the later one; check that the latest stands.`
        : `“${a}” in one article, “${b}” in the other: ${off ? 'planned in one, off in the other' : 'done in one, still to come in the other'}; check how far it is.`,
  ask: ({ a, b }) => `How far is it: “${a}” or “${b}”?`,
});

const SURE_MODAL = /^will\b/;
const OPEN_MODAL = /^(?:could|may|might)\b/;

/** "Strikes will begin on Monday", "strikes could start on Monday". */
function isOpenAndSure({ a, b, event, args, fit, aligned }: ClaimPair): boolean {
  if (event.kind !== 'same' || fit < SAME_EVENT || aligned < LINK) return false;
  if (args.agent !== 'same' && args.patient !== 'same') return false;
  const [p, q] = [a.claim.predicate, b.claim.predicate];
  if (p.polarity !== q.polarity || eventWeight(a.claim) < 0.3) return false;
  const [x, y] = [p.modality ?? '', q.modality ?? ''];
  return (SURE_MODAL.test(x) && OPEN_MODAL.test(y)) || (OPEN_MODAL.test(x) && SURE_MODAL.test(y));
}

/** Other aligned sentences of the two articles that tell the event by the same verbs or their synonyms, as far along. */
function* toldAgain(
  comparison: Comparison,
  { a, b }: ClaimPair,
  x: Stage,
  y: Stage,
): Generator<readonly [ClaimView, ClaimView]> {
  const tells = (claim: Claim): boolean =>
    [a, b].every((side) => compareEvents(side.claim, claim)?.kind === 'same') && eventWeight(claim) >= TELLING;
  for (const pair of alignedPairs(comparison)) {
    if (pair.a.article !== a.view.article || pair.b.article !== b.view.article || pair.score < LINK) continue;
    for (const p of pair.a.claims) {
      for (const q of pair.b.claims) {
        if (p === a.claim || q === b.claim || !tells(p) || !tells(q)) continue;
        const sides = [
          { view: pair.a, claim: p },
          { view: pair.b, claim: q },
        ] as const;
        if (stageOf(sides[0]) === x && stageOf(sides[1]) === y) yield sides;
      }
    }
  }
}

/** "Would", seen from a report in the past, may have come true by the time of writing; "must" may be a rule. */
const isReported = ({ claim }: ClaimView): boolean =>
  /^(?:would|must|needs? to|has to|have to)\b/.test(claim.predicate.modality ?? '');

const MUST = /^(?:must|needs? to|has to|have to)\b/;

function isOneEvent({ a, b, args, aligned }: ClaimPair): boolean {
  if (eventWeight(a.claim) < 0.3 || eventWeight(b.claim) < 0.3) return false;
  if (tellsAnother(a) || tellsAnother(b) || isOpenChain(a) || isOpenChain(b)) return false;
  if (isDoubtful(a) || isDoubtful(b)) return false;
  return (
    (args.agent === 'same' && args.patient === 'same') ||
    (aligned >= 0.6 && (args.agent === 'same' || args.patient === 'same'))
  );
}

/** The stage of an event; undefined where the words leave it open. */
function stageOf(side: ClaimView): Stage | undefined {
  const { tense, aspect, status, polarity, modality } = side.claim.predicate;
  if (saysNotYet(side)) return 'not-yet';
  if (polarity === 'negative') return undefined;
  const headline = side.view.sentence.role === 'headline';
  if (status === 'done' && (tense === 'past' || (tense === 'present' && (aspect === 'perfect' || headline))))
    return 'done';
  // "Who would die in captivity" looks ahead from the past: only what somebody said would happen may not have.
  if (modality === 'would' && side.claim.attribution === undefined && status !== 'announced') return undefined;
  // "Parliament must approve the accord": it has not yet. "He must have left" is a guess.
  if (status === 'asked' && aspect === 'simple' && MUST.test(modality ?? '')) return 'ahead';
  if ((status === 'planned' || status === 'announced') && (tense === 'future' || modality !== undefined))
    return 'ahead';
  return undefined;
}

function isLater(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.slice(0, 10) > b.slice(0, 10);
}
