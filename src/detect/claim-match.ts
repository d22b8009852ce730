import { NOUN_SYNONYMS } from '../lexicon/en/noun-synonyms.ts';
import { OPPOSITE_CLASSES } from '../lexicon/en/opposites.ts';
import { LIGHT_VERBS, STANCE_NOUNS } from '../lexicon/en/stance-nouns.ts';
import { VERB_SYNONYMS } from '../lexicon/en/verb-synonyms.ts';
import type { Argument, ArgumentRole, Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { EntityKind } from '../model/mention.ts';
import { spansOverlap } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** A claim in its sentence. */
export type ClaimView = { readonly view: SentenceView; readonly claim: Claim };

/** How two predicates stand to each other; `opposite` is the name of the class of opposites. */
export type EventRelation =
  | { readonly kind: 'same'; readonly literal: boolean }
  | { readonly kind: 'opposite'; readonly name: string };

/** How well two claims' arguments agree. */
export type ArgumentFit = {
  readonly agent: SlotFit;
  readonly patient: SlotFit;
  /** Weight of heads that the other arguments share. */
  readonly others: number;
};

/** `none`: one of the two has no such argument, or nothing is known of it. `unlike`: other words that may mean the same. */
export type SlotFit = 'same' | 'unlike' | 'different' | 'none';

const synonymsOf = new Map<string, string[]>();
for (const { name, verbs } of VERB_SYNONYMS) {
  for (const verb of verbs) synonymsOf.set(verb, [...(synonymsOf.get(verb) ?? []), name]);
}
type OppositeSide = { readonly name: string; readonly side: 'a' | 'b' };
const oppositesOf = new Map<string, OppositeSide[]>();
for (const { name, part, a, b } of OPPOSITE_CLASSES) {
  if (part !== 'verb') continue;
  for (const [side, verbs] of [
    ['a', a],
    ['b', b],
  ] as const) {
    for (const verb of verbs) oppositesOf.set(verb, [...(oppositesOf.get(verb) ?? []), { name, side }]);
  }
}
const nounsOf = new Map<string, string[]>();
for (const { name, nouns } of NOUN_SYNONYMS) {
  for (const noun of nouns) nounsOf.set(noun, [...(nounsOf.get(noun) ?? []), name]);
}
const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS);
const STANCES: ReadonlyMap<string, string> = new Map(STANCE_NOUNS);

/** The arguments of a claim in one role. */
export function argumentsIn(claim: Claim, role: ArgumentRole): Argument[] {
  return claim.arguments.filter((argument) => argument.role === role);
}

/** The lemma that tells the event: of "voiced opposition to" it is "oppose", of "keep the road open" "keep open". */
export function eventLemma(claim: Claim): string {
  const { lemma } = claim.predicate;
  if (!LIGHT.has(lemma)) return lemma;
  const state = lemma === 'keep' ? argumentsIn(claim, 'complement')[0]?.head : undefined;
  if (state) return `keep ${state}`;
  const noun = argumentsIn(claim, 'patient')[0]?.head;
  return (noun && STANCES.get(noun)) ?? lemma;
}

/** True where a noun after a light verb tells the event; its object is the oblique after the noun. */
function isNominal(claim: Claim): boolean {
  return STANCES.has(argumentsIn(claim, 'patient')[0]?.head ?? '') && LIGHT.has(claim.predicate.lemma);
}

/** Whether two claims tell the same event, or opposite ones, by their predicates alone; undefined when neither. */
export function compareEvents(a: Claim, b: Claim): EventRelation | undefined {
  const [x, y] = [eventLemma(a), eventLemma(b)];
  if (x === y) return { kind: 'same', literal: true };
  const sides = oppositesOf.get(y) ?? [];
  const clash = oppositesOf.get(x)?.find((one) => sides.some((two) => one.name === two.name && one.side !== two.side));
  if (clash) return { kind: 'opposite', name: clash.name };
  const names = synonymsOf.get(y) ?? [];
  if (synonymsOf.get(x)?.some((name) => names.includes(name))) return { kind: 'same', literal: false };
  return undefined;
}

/** Compares who does and who undergoes, and what else both claims name. */
export function compareArguments(comparison: Comparison, a: ClaimView, b: ClaimView): ArgumentFit {
  const [patientsA, patientsB] = [patientsOf(a.claim), patientsOf(b.claim)];
  const [agentsA, agentsB] = [argumentsIn(a.claim, 'agent'), argumentsIn(b.claim, 'agent')];
  let agent = bestFit(comparison, a, agentsA, b, agentsB);
  const patient = bestFit(comparison, a, patientsA, b, patientsB);
  // "The fire started" and "the fire was started": the one that undergoes is the subject where there is no object.
  if (agent === 'none' && patient === 'none') {
    const theme = [bestFit(comparison, a, agentsA, b, patientsB), bestFit(comparison, a, patientsA, b, agentsB)];
    if (theme.includes('same')) agent = 'same';
  }
  return { agent, patient, others: sharedOthers(comparison, a, b) };
}

/** What undergoes the event: objects, or what a noun after a light verb is about ("opposition to the levy"). */
export function patientsOf(claim: Claim): Argument[] {
  if (!isNominal(claim)) {
    const objects = [
      ...argumentsIn(claim, 'patient'),
      ...(claim.predicate.lemma === 'keep' ? [] : argumentsIn(claim, 'complement')),
    ];
    // "Applies to all" and "covers all": without an object, what "to" brings is what it is about.
    return objects.length > 0
      ? objects
      : argumentsIn(claim, 'oblique').filter(({ preposition }) => preposition === 'to');
  }
  return claim.arguments.filter(
    (one) =>
      one.role === 'recipient' || (one.role === 'oblique' && /^(?:to|for|of|over|with)$/.test(one.preposition ?? '')),
  );
}

/** True where both claims have one and the same thing of two telling words or more ("civil unions"), however each is told. */
export function samePhrase(a: ClaimView, b: ClaimView): boolean {
  const phrases = ({ claim, view }: ClaimView): string[] =>
    patientsOf(claim).flatMap(({ span }) => {
      const stems = view.tokens
        .filter((token) => spansOverlap(token.span, span) && !token.stop && /\p{L}/u.test(token.norm))
        .map((token) => stemWord(token.lemma));
      return stems.length > 1 ? [stems.sort().join(' ')] : [];
    });
  const left = phrases(a);
  return phrases(b).some((phrase) => left.includes(phrase));
}

const FITS: readonly SlotFit[] = ['same', 'unlike', 'different', 'none'];

function bestFit(
  comparison: Comparison,
  a: ClaimView,
  left: readonly Argument[],
  b: ClaimView,
  right: readonly Argument[],
): SlotFit {
  let best: SlotFit = 'none';
  for (const x of left) {
    for (const y of right) {
      const fit = compareHeads(comparison, a.view, x, b.view, y);
      if (best === 'none' || (fit !== 'none' && FITS.indexOf(fit) < FITS.indexOf(best))) best = fit;
    }
  }
  return best;
}

const UNKNOWN_HEAD =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|who|which|what|one|some|many|others?|themself|himself|herself|itself|\d.*)$/;

/** Whether two heads name one thing. */
export function compareHeads(
  comparison: Comparison,
  viewA: SentenceView,
  x: Argument,
  viewB: SentenceView,
  y: Argument,
): SlotFit {
  const [p, q] = [entityOf(comparison, viewA, x), entityOf(comparison, viewB, y)];
  if (p && q) return compareEntities(p, q);
  const [left, right] = [x.head.toLowerCase(), y.head.toLowerCase()];
  if (UNKNOWN_HEAD.test(left) || UNKNOWN_HEAD.test(right)) return 'none';
  if (stemWord(left) === stemWord(right)) return 'same';
  if (!p && !q && nounClasses(left).some((name) => nounClasses(right).includes(name))) return 'same';
  return p || q ? 'none' : 'unlike';
}

/** The classes of nouns that can stand for one thing. */
export const nounClasses = (noun: string): readonly string[] => nounsOf.get(noun) ?? [];

type Named = { readonly story?: number; readonly kind: EntityKind; readonly words: readonly string[] };

function entityOf(comparison: Comparison, view: SentenceView, argument: Argument): Named | undefined {
  const entity = argument.entity === undefined ? undefined : view.facts.entities[argument.entity];
  if (!entity) return undefined;
  const story = storyEntityOf(comparison, view.article, entity.index);
  const words = entity.name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  return { kind: entity.kind, words, ...(story === undefined ? {} : { story }) };
}

/** One entity of the story; where the story knows neither or one of them, names that share a word may be one. */
function compareEntities(p: Named, q: Named): SlotFit {
  if (p.story !== undefined && p.story === q.story) return 'same';
  const shares = p.words.some((word) => q.words.includes(word));
  if (p.story === undefined || q.story === undefined) return shares ? 'same' : p.kind === q.kind ? 'different' : 'none';
  return p.kind === q.kind && !shares ? 'different' : 'none';
}

function sharedOthers(comparison: Comparison, a: ClaimView, b: ClaimView): number {
  const rest = (claim: Claim) => claim.arguments.filter((one) => one.role === 'oblique' || one.role === 'recipient');
  let sum = 0;
  for (const x of rest(a.claim)) {
    if (rest(b.claim).some((y) => compareHeads(comparison, a.view, x, b.view, y) === 'same'))
      sum += wordWeight(x.head.toLowerCase());
  }
  return sum;
}

/** How telling a predicate is, 0 to 1: light verbs ("be", "have", "say") name no event by themselves. */
export function eventWeight(claim: Claim): number {
  const lemma = eventLemma(claim);
  return LIGHT.has(lemma) || lemma === 'be' ? 0.1 : Math.max(0.3, wordWeight(lemma.split(' ')[0] ?? lemma));
}

/**
 * How sure it is that two claims speak of one event, 0 to 1, by their predicates' weight, their arguments and the score of
 * their sentences' alignment. 0 where an argument is somebody else.
 */
export function eventFit(event: number, fit: ArgumentFit, aligned: number): number {
  if (fit.agent === 'different' || fit.patient === 'different') return 0;
  const unlike = aligned >= 0.8 ? 0 : -0.1;
  const slot = (one: SlotFit, weight: number): number => (one === 'same' ? weight : one === 'unlike' ? unlike : 0);
  const sum =
    0.25 * event + slot(fit.agent, 0.25) + slot(fit.patient, 0.3) + Math.min(0.15, 0.1 * fit.others) + 0.25 * aligned;
  return Math.max(0, Math.min(1, sum));
}
