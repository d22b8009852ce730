import { HARM_VERBS } from '../../lexicon/en/harm-verbs.ts';
import type { Claim } from '../../model/claim.ts';
import { coverSpans, type Span } from '../../model/span.ts';
import { argumentsIn, type ClaimView, compareHeads } from '../claim-match.ts';
import { claimPairs } from '../claim-pairs.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs, isQuoted, type SentencePair } from '../sentence-pairs.ts';

type Data = { readonly active: string; readonly agentless: string };
type Sides = { readonly active: ClaimView; readonly agentless: ClaimView; readonly fit: number };

const HARM: ReadonlySet<string> = new Set(HARM_VERBS);
/** Verbs that tell a death without a doer. */
const DIE = /^(?:die|lose|perish)$/;
/** Told as having happened; "beat" and "hit" look like a present. */
const TOLD = /^(?:done|ongoing)$/;
const KILL = /^(?:kill|murder|shoot|shoot dead|slay|gun down|stab|execute)$/;

/** "Police shot the man" in one article, "the man was shot" in the other. */
export const framingAgency: Detector = defineDetector<Data>({
  id: 'framing/agency',
  kind: 'framing',
  type: 'agency',
  class: 'advisory',
  severity: 'info',
  title: 'One article names the doer, the other leaves it out',
  help: 'Two aligned sentences tell the same act that somebody answers for: one says who did it (“police shot the man”), the other tells it without a doer (“the man was shot”, “the man died”). Plain passives of other verbs are left alone. Check whether the doer is known and belongs there.',
  *detect(comparison) {
    const told = new Set<Claim>();
    const sides = function* (): Generator<Sides> {
      for (const { a, b, event, args, fit } of claimPairs(comparison)) {
        if (event.kind !== 'same' || args.patient !== 'same') continue;
        if (namesDoer(a) && isAgentless(b)) yield { active: a, agentless: b, fit };
        else if (namesDoer(b) && isAgentless(a)) yield { active: b, agentless: a, fit };
      }
      for (const pair of alignedPairs(comparison)) yield* killedAndDied(pair);
    };
    for (const { active, agentless, fit } of sides()) {
      if (told.has(active.claim) || sentenceNames(agentless, active)) continue;
      told.add(active.claim);
      const places = [
        placeAt(comparison, active.view.article, doerWords(active)),
        placeAt(comparison, agentless.view.article, agentless.claim.predicate.span),
      ];
      const [x = '', y = ''] = places.map((place) => place.text);
      yield {
        places: active.view.article <= agentless.view.article ? places : places.reverse(),
        facts: places.map((place) => place.text.toLowerCase()),
        confidence: Math.min(0.85, 0.4 + fit / 2),
        data: { active: x, agentless: y },
      };
    }

    function* killedAndDied(pair: SentencePair): Generator<Sides> {
      for (const [x, y] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        for (const killing of x.claims.filter((claim) => KILL.test(claim.predicate.lemma))) {
          const active = { claim: killing, view: x };
          if (!namesDoer(active)) continue;
          for (const death of y.claims.filter(
            (claim) => DIE.test(claim.predicate.lemma) && claim.predicate.polarity === 'positive',
          )) {
            const victims = argumentsIn(killing, 'patient');
            const dead = [...argumentsIn(death, 'agent'), ...argumentsIn(death, 'patient')];
            const same = victims.some((v) => dead.some((d) => compareHeads(comparison, x, v, y, d) === 'same'));
            if (same && !isQuoted(y, death.predicate.head))
              yield { active, agentless: { claim: death, view: y }, fit: pair.score };
          }
        }
      }
    }
  },
  message: ({ active, agentless }) =>
    `“${active}” in one article, “${agentless}” in the other: the doer is named here and left out there.`,
});

function namesDoer({ claim, view }: ClaimView): boolean {
  const { predicate } = claim;
  if (!HARM.has(predicate.lemma) || predicate.polarity === 'negative' || !TOLD.test(predicate.status)) return false;
  const agent = argumentsIn(claim, 'agent')[0];
  return (
    predicate.voice === 'active' &&
    agent !== undefined &&
    !isQuoted(view, predicate.head) &&
    argumentsIn(claim, 'patient').length > 0
  );
}

function isAgentless({ claim, view }: ClaimView): boolean {
  const { predicate } = claim;
  if (!HARM.has(predicate.lemma) || predicate.voice !== 'passive' || predicate.polarity === 'negative') return false;
  const by = claim.arguments.some((one) => one.role === 'agent' || one.preposition === 'by');
  return !by && !isQuoted(view, predicate.head);
}

/** True where the sentence without a doer names the doer all the same ("was shot after he pointed a gun at police"). */
function sentenceNames(agentless: ClaimView, active: ClaimView): boolean {
  const doer = argumentsIn(active.claim, 'agent')[0];
  if (!doer) return false;
  const head = doer.head.toLowerCase();
  return agentless.view.tokens.some((token) => token.lemma === head || token.norm === head);
}

function doerWords({ claim }: ClaimView): Span {
  const agent = argumentsIn(claim, 'agent')[0];
  const words = agent ? coverSpans(agent.span, claim.predicate.span) : claim.predicate.span;
  return words.end - words.start <= 80 ? words : claim.predicate.span;
}
