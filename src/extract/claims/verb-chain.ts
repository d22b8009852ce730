import { CHAIN_ADJECTIVES, CHAIN_VERBS, type ChainVerb } from '../../lexicon/en/verb-chains.ts';
import type { ClaimStatus } from '../../model/claim.ts';
import { skipAdverbs } from './simple-group.ts';
import type { Simple, VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

const CHAINS = new Map(CHAIN_VERBS.map((verb) => [verb.lemma, verb]));

const ADJECTIVES = new Map(CHAIN_ADJECTIVES.map((verb) => [verb.lemma, verb]));

/** What comes after a chain verb: where its verb begins, and whether "to" stands before it. */
type Link = { readonly verb: ChainVerb; readonly at: number; readonly marked: boolean; readonly not?: number };

/** The verb that goes on with another after it, where the group at hand ends with one. */
export function linkAfter(
  words: readonly Word[],
  simple: Simple,
  lemma: string,
  end: number,
  passive: boolean,
): Link | undefined {
  const head = words[simple.head] as Word;
  let at = end;
  let not: number | undefined;
  if (words[at]?.cls === 'not') not = at++;
  if (head.cls === 'have' || head.cls === 'be') {
    const adverb = skipAdverbs(words, at);
    if (words[at]?.cls === 'to')
      return {
        verb: { lemma: '', takes: 'to', status: head.cls === 'be' ? 'planned' : 'asked', negative: false },
        at,
        marked: true,
      };
    if (head.cls === 'have')
      return words[at]?.norm === 'yet' && words[at + 1]?.cls === 'to'
        ? { verb: { lemma: 'yet', takes: 'to', status: 'planned', negative: true }, at: at + 1, marked: true, not: at }
        : undefined;
    const likely = words[at]?.norm === 'likely' ? at : adverb;
    const verb = ADJECTIVES.get(words[likely]?.norm ?? '');
    return verb && words[likely + 1]?.cls === 'to' ? { verb, at: likely + 1, marked: true } : undefined;
  }
  const verb = passive
    ? ADJECTIVES.get(head.norm)
    : head.norm === 'going' && simple.aux.length > 0
      ? ADJECTIVES.get('going')
      : CHAINS.get(lemma);
  if (!verb) {
    if (head.norm === 'used' && !passive && words[at]?.cls === 'to')
      return { verb: { lemma: 'use', takes: 'to', status: 'done', negative: false }, at, marked: true };
    return undefined;
  }
  const next = words[at];
  if (verb.takes !== 'ing' && next?.cls === 'to')
    return { verb, at, marked: true, ...(not === undefined ? {} : { not }) };
  const gerund = next?.cls === 'verb' ? next.shape === 'ing' : next?.norm === 'being' || next?.norm === 'having';
  if ((verb.takes === 'ing' || verb.takes === 'both') && gerund) return { verb, at, marked: false };
  if (verb.takes === 'bare' && next?.cls === 'verb' && next.shape === 'base' && lemma === 'help')
    return { verb, at, marked: false };
  return undefined;
}

const AHEAD = new Set<ClaimStatus>(['planned', 'proposed', 'asked']);

/** One group of "plans" and "to sign": the event is that of the last verb, tense and modality those of the first. */
export function joinChain(words: readonly Word[], outer: VerbGroup, link: Link, inner: VerbGroup): VerbGroup {
  const negations = [outer.negative, link.verb.negative || link.not !== undefined, inner.negative].filter(
    Boolean,
  ).length;
  const negative = negations % 2 === 1;
  const first = outer.negation?.[0] ?? (link.verb.negative ? outer.head : link.not);
  const last = link.verb.negative ? link.at - (link.marked ? 0 : 1) : (outer.negation?.[1] ?? link.not);
  const negation: readonly [number, number] | undefined =
    first !== undefined && last !== undefined ? [first, Math.max(first, last)] : inner.negation;
  const own = link.verb.status === 'done' ? inner.status : link.verb.status;
  // "did not rule out sending": open, neither refused nor done.
  const status = link.verb.negative && outer.negative ? 'possible' : (outer.status ?? own);
  const phrase = words
    .slice(outer.from, link.at + (link.marked ? 1 : 0))
    .filter((word) => word.cls !== 'not')
    .map((word) => word.norm)
    .join(' ');
  const finite = outer.kind !== 'inf' && outer.kind !== 'ger' && outer.kind !== 'part';
  const ahead = finite && status !== undefined && AHEAD.has(status) && outer.tense !== 'none';
  return {
    from: outer.from,
    to: inner.to,
    head: inner.head,
    lemma: inner.lemma,
    kind: outer.kind,
    form: outer.form,
    tense: ahead && !(outer.aspect === 'perfect' && outer.tense === 'past') ? 'future' : outer.tense,
    aspect: inner.aspect !== 'simple' || link.verb.lemma === 'going' ? inner.aspect : outer.aspect,
    voice: inner.voice,
    negative,
    ...(negative && negation ? { negation } : {}),
    modality: phrase,
    ...(status ? { status } : {}),
    ...(outer.modal ? { modal: outer.modal } : {}),
  };
}
