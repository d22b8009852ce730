import { VERB_SYNONYMS } from '../lexicon/en/verb-synonyms.ts';
import type { Comparison } from '../model/comparison.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { isConverse, isInTurn } from './antonyms.ts';
import {
  type ArgumentFit,
  argumentsIn,
  type ClaimView,
  compareArguments,
  compareEvents,
  eventLemma,
  eventWeight,
  nounClasses,
} from './claim-match.ts';
import { isQuoted, sentenceViews, storyEntityOf } from './sentence-pairs.ts';

/** Two claims of two articles that tell one event of one thing, wherever they stand. */
export type EventPair = { readonly a: ClaimView; readonly b: ClaimView; readonly args: ArgumentFit };

const classesOf = new Map<string, string[]>();
for (const { name, verbs } of VERB_SYNONYMS) {
  for (const verb of verbs) classesOf.set(verb, [...(classesOf.get(verb) ?? []), name]);
}
const TELLING_EVENT = 0.3;
const TELLING_THING = 0.1;
/** Claims of one key beyond this many are a story's refrain: nothing tells them apart. */
const MOST = 12;

/**
 * Claims with the same event (a verb or its synonym) and the same thing done to, found by a join and not by alignment, so
 * that a sentence that tells it in passing counts too. Quotations are left out. Cost is linear in the claims.
 */
export function* eventPairs(comparison: Comparison): Generator<EventPair> {
  const groups = comparison.articles.map((_, article) => claimsByKey(comparison, article));
  const seen = new Set<string>();
  for (const [i, left] of groups.entries()) {
    for (const right of groups.slice(i + 1)) {
      for (const [key, claims] of left) {
        for (const a of claims.slice(0, MOST)) {
          for (const b of (right.get(key) ?? []).slice(0, MOST)) {
            const id = `${a.view.article}:${a.claim.index} ${b.view.article}:${b.claim.index}`;
            if (seen.has(id)) continue;
            seen.add(id);
            const args = compareArguments(comparison, a, b);
            if (args.agent === 'different' || args.patient !== 'same') continue;
            yield { a, b, args };
          }
        }
      }
    }
  }
}

/**
 * Event pairs of which one is denied: by the same doer, or outright ("no ransom was paid", "nobody called for"). What
 * is left open, refused or only planned is no denial.
 */
export function* deniedEvents(comparison: Comparison): Generator<EventPair> {
  for (const pair of eventPairs(comparison)) {
    const [p, q] = [pair.a.claim.predicate, pair.b.claim.predicate];
    if (p.polarity === q.polarity) continue;
    const [negative, positive] = p.polarity === 'negative' ? [pair.a, pair.b] : [pair.b, pair.a];
    if (negative.claim.predicate.status !== 'done' || !TOLD.has(positive.claim.predicate.status)) continue;
    if (pair.args.agent === 'same' || isOutright(negative) || (hasNoDoer(pair.a) && hasNoDoer(pair.b))) yield pair;
  }
}

/** Statuses in which an event is told to have happened, or is set in motion by somebody ("prompted him to call for"). */
const TOLD: ReadonlySet<string> = new Set(['done', 'planned']);

/** "The captain was not detained": nobody is told to have done it, so that it is of all. */
const hasNoDoer = ({ claim }: ClaimView): boolean => argumentsIn(claim, 'agent').length === 0;

/** "No" stands at the doer or at what is done to, not at the verb. */
function isOutright({ view, claim }: ClaimView): boolean {
  const { text } = view.facts.article;
  return claim.arguments.some(
    ({ role, span }) =>
      (role === 'agent' || role === 'patient') &&
      /^(?:no|none|nobody|not one)\b/i.test(text.slice(span.start, span.end)),
  );
}

/**
 * Opposite events told of one named person, body or law, wherever they stand ("was acquitted" / "was convicted"), both as
 * done. Events that follow each other ("opened" / "closed") and two parts in one event ("bought" / "sold") are none.
 */
export function* oppositeEvents(comparison: Comparison): Generator<EventPair & { readonly name: string }> {
  const groups = comparison.articles.map((_, article) => claimsByThing(comparison, article));
  for (const [i, left] of groups.entries()) {
    for (const right of groups.slice(i + 1)) {
      for (const [key, claims] of left) {
        for (const a of claims.slice(0, MOST)) {
          for (const b of (right.get(key) ?? []).slice(0, MOST)) {
            const event = compareEvents(a.claim, b.claim);
            if (event?.kind !== 'opposite' || isInTurn(event.name) || isConverse(event.name)) continue;
            const args = compareArguments(comparison, a, b);
            if (args.agent !== 'different' && args.patient === 'same') yield { a, b, args, name: event.name };
          }
        }
      }
    }
  }
}

/** Events that are told as done, by the named thing that undergoes them. */
function claimsByThing(comparison: Comparison, article: number): Map<string, ClaimView[]> {
  const groups = new Map<string, ClaimView[]>();
  const facts = comparison.articles[article];
  for (const view of facts ? sentenceViews(facts, article).values() : []) {
    for (const claim of view.claims) {
      const { status, polarity, head } = claim.predicate;
      if (status !== 'done' || polarity === 'negative' || isQuoted(view, head)) continue;
      for (const { entity } of argumentsIn(claim, 'patient')) {
        const story = entity === undefined ? undefined : storyEntityOf(comparison, article, entity);
        if (story !== undefined) groups.set(`${story}`, [...(groups.get(`${story}`) ?? []), { view, claim }]);
      }
    }
  }
  return groups;
}

function claimsByKey(comparison: Comparison, article: number): Map<string, ClaimView[]> {
  const groups = new Map<string, ClaimView[]>();
  const facts = comparison.articles[article];
  for (const view of facts ? sentenceViews(facts, article).values() : []) {
    for (const claim of view.claims) {
      if (isQuoted(view, claim.predicate.head)) continue;
      const lemma = eventLemma(claim);
      for (const { head, entity } of argumentsIn(claim, 'patient')) {
        // "Hold" and "host" tell nothing, but the fair that is held has its one day.
        const named = entity !== undefined && facts?.entities[entity]?.kind === 'event';
        if (!named && eventWeight(claim) < TELLING_EVENT) continue;
        const things = thingKeys(comparison, article, head.toLowerCase(), entity);
        for (const event of [lemma, ...(classesOf.get(lemma) ?? []).map((name) => `class ${name}`)]) {
          for (const thing of things) {
            const key = `${event}|${thing}`;
            groups.set(key, [...(groups.get(key) ?? []), { view, claim }]);
          }
        }
      }
    }
  }
  return groups;
}

function thingKeys(comparison: Comparison, article: number, head: string, entity: number | undefined): string[] {
  if (entity !== undefined) {
    const story = storyEntityOf(comparison, article, entity);
    return story === undefined ? [] : [`entity ${story}`];
  }
  const classes = nounClasses(head).map((name) => `class ${name}`);
  return wordWeight(head) >= TELLING_THING ? [stemWord(head), ...classes] : classes;
}
