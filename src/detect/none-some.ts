import { COUNTED_EVENTS, EXISTENCE_VERBS } from '../lexicon/en/none-some.ts';
import type { Argument } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { isDoubtful, limitsNegation, saysNotYet } from './claim-facts.ts';
import type { ClaimView } from './claim-match.ts';
import { isQuoted, sentenceViews } from './sentence-pairs.ts';

/** "No injuries were reported" here, "three people were injured" there. */
export type NoneSome = { readonly none: Told; readonly some: Told };

/** An event as one article tells it: who or what it befell, and the words. */
export type Told = { readonly side: ClaimView; readonly span: Span; readonly event: string };

const EXISTENCE: ReadonlySet<string> = new Set(EXISTENCE_VERBS);
const nounEvents = new Map<string, string[]>();
const verbEvents = new Map<string, string[]>();
for (const { name, nouns, verbs } of COUNTED_EVENTS) {
  for (const noun of nouns) nounEvents.set(noun, [...(nounEvents.get(noun) ?? []), name]);
  for (const verb of verbs) verbEvents.set(verb, [...(verbEvents.get(verb) ?? []), name]);
}
const NOBODY = /^(?:nobody|no one|no-one)$/i;

/**
 * Events of which one article says that there were none at all and another that there were some, wherever they stand. An
 * article that tells both has its reasons ("no passenger was hurt; two of the crew were"), and so has a "no" that is
 * limited ("no serious injuries", "not yet").
 */
export function* noneSomes(comparison: Comparison): Generator<NoneSome> {
  const told = comparison.articles.map((_, article) => toldIn(comparison, article));
  for (const { articles } of comparison.groups) {
    for (const i of articles) {
      for (const k of articles.filter((other) => other !== i)) {
        const [here, there] = [told[i], told[k]];
        for (const none of here?.none ?? []) {
          if (
            here?.some.some(({ event }) => event === none.event) ||
            there?.none.some(({ event }) => event === none.event)
          )
            continue;
          const some = there?.some.find(({ event }) => event === none.event);
          if (some) yield { none, some };
        }
      }
    }
  }
}

function toldIn(
  comparison: Comparison,
  article: number,
): { readonly none: readonly Told[]; readonly some: readonly Told[] } {
  const facts = comparison.articles[article];
  const sides = [...(facts ? sentenceViews(facts, article).values() : [])].flatMap((view) =>
    view.claims.filter(({ predicate }) => !isQuoted(view, predicate.head)).map((claim) => ({ view, claim })),
  );
  return { none: sides.flatMap(noneOf), some: sides.flatMap(someOf) };
}

/** "No injuries were reported", "nobody was hurt". */
function noneOf(side: ClaimView): Told[] {
  const { predicate } = side.claim;
  if (predicate.polarity !== 'negative' || predicate.status !== 'done' || saysNotYet(side) || limitsNegation(side))
    return [];
  return side.claim.arguments.flatMap((argument) => {
    const words = side.view.facts.article.text.slice(argument.span.start, argument.span.end);
    const events = NOBODY.test(words)
      ? (verbEvents.get(eventVerb(side)) ?? [])
      : EXISTENCE.has(predicate.lemma) && isBareNo(words)
        ? (nounEvents.get(argument.head) ?? [])
        : [];
    return events.map((event) => ({ side, span: wholeOf(side, argument), event }));
  });
}

/** "No injuries", not "no serious injuries" or "no injuries to the crew". */
const isBareNo = (words: string): boolean => /^no \p{L}+$/iu.test(words);

/** "Three people were injured", "four infants have fallen ill". */
function someOf(side: ClaimView): Told[] {
  const { predicate, arguments: all } = side.claim;
  if (predicate.polarity === 'negative' || predicate.status !== 'done' || isDoubtful(side)) return [];
  const events = verbEvents.get(eventVerb(side)) ?? [];
  const victim = all.find(({ role }) => role === (INTRANSITIVE.test(predicate.lemma) ? 'agent' : 'patient'));
  if (events.length === 0 || !victim || (predicate.tense !== 'past' && predicate.aspect !== 'perfect')) return [];
  return events.map((event) => ({ side, span: wholeOf(side, victim), event }));
}

const INTRANSITIVE = /^(?:die|fall)$/;

/** "Fall ill" is one verb. */
function eventVerb({ claim }: ClaimView): string {
  const { lemma } = claim.predicate;
  const ill =
    lemma === 'fall' && claim.arguments.some(({ role, head }) => role === 'complement' && /^ill\b/.test(head));
  return ill ? 'fall ill' : lemma;
}

function wholeOf({ claim }: ClaimView, { span }: Argument): Span {
  const ill = claim.predicate.lemma === 'fall' ? claim.arguments.find(({ role }) => role === 'complement') : undefined;
  const whole = coverSpans(span, claim.predicate.span);
  return ill ? coverSpans(whole, ill.span) : whole;
}
