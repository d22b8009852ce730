import { CHAIN_ADJECTIVES, CHAIN_VERBS, type ChainVerb, MODAL_STATUS } from '../../lexicon/en/verb-chains.ts';
import { VERB_PARTICLES } from '../../lexicon/en/verb-particles.ts';
import type { VerbForm } from '../../model/article.ts';
import type { ClaimStatus, Predicate, Tense } from '../../model/claim.ts';
import { isAlike, type Word } from './word.ts';

/** `open`: a bare "-ed" form that is a past tense or a participle. `base`: a present plural or an infinitive without "to". */
export type GroupKind = 'finite' | 'open' | 'base' | 'inf' | 'ger' | 'part';

/** A verb group; positions are indices of the sentence's words, ends exclusive. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly kind: GroupKind;
  readonly tense: Tense;
  /** Tense by its form alone: present for "plans to sign". */
  readonly form: Tense;
  readonly aspect: Predicate['aspect'];
  readonly voice: Predicate['voice'];
  readonly negative: boolean;
  /** First and last word of what negates. */
  readonly negation?: readonly [number, number];
  readonly modality?: string;
  /** What a modal or chain verb makes of the event; absent where tense and aspect decide. */
  readonly status?: ClaimStatus;
  /** The tagger's word on the form of the main verb. */
  readonly tagged?: VerbForm;
  /** Word of a modal, where the group has one ("would"). */
  readonly modal?: string;
};

const CHAINS = new Map(CHAIN_VERBS.map((verb) => [verb.lemma, verb]));
const ADJECTIVES = new Map(CHAIN_ADJECTIVES.map((verb) => [verb.lemma, verb]));
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  VERB_PARTICLES.map(([verb, particles]) => [verb, new Set(particles)]),
);
const MODALS = new Map<string, ClaimStatus>(MODAL_STATUS);
const MODAL_FORMS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ["'d", 'would'],
]);
const FUTURE = new Set(['will', 'shall', 'would']);
const PAST_AUX = new Set(['was', 'were', 'did', 'had']);

/** True when the words may be one verb ("step" and "down"). */
export function isParticle(lemma: string, particle: string): boolean {
  return PARTICLES.get(lemma)?.has(particle) === true;
}

/** A group without what follows it: auxiliaries and main verb. */
type Simple = {
  readonly to: number;
  readonly head: number;
  readonly aux: readonly number[];
  readonly not: readonly [number, number] | undefined;
};

const isAux = (word: Word | undefined): boolean =>
  word !== undefined && (word.cls === 'be' || word.cls === 'have' || word.cls === 'do' || word.cls === 'modal');

/** Index of the first word at or after `i` that is neither adverb nor negation, at most four on. */
function skipAdverbs(words: readonly Word[], i: number): number {
  let k = i;
  while (k < i + 4 && (words[k]?.cls === 'adv' || words[k]?.cls === 'not')) k++;
  return k;
}

/** True when the word can be the main verb after that auxiliary. */
function follows(aux: Word | undefined, word: Word): boolean {
  if (!aux || aux.cls === 'modal' || aux.cls === 'do') return word.shape === 'base' || word.shape === 's';
  const participle = word.shape === 'ed' || word.shape === 'en' || (word.shape === 'base' && isAlike(word.lemma));
  if (aux.cls === 'have') return participle || (word.shape === 'base' && word.token.form === 'VBN');
  return participle || word.shape === 'ing' || word.token.form === 'VBN';
}

/** After "to", a modal or "do" a base form is a verb whatever the tagger says ("to back", "will Sign"). */
function isForcedVerb(aux: Word | undefined, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    aux !== undefined &&
    (aux.cls === 'modal' || aux.cls === 'do' || aux.cls === 'to') &&
    (word.cls === 'noun' || word.cls === 'adj') &&
    word.norm === word.lemma.toLowerCase() &&
    /^[a-z-]{2,}$/.test(word.norm)
  );
}

function readSimple(words: readonly Word[], i: number, marker: Word | undefined): Simple | undefined {
  const aux: number[] = [];
  let not: [number, number] | undefined;
  let k = i;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[k];
    if (!word) break;
    const last = aux.length > 0 ? words[aux.at(-1) as number] : marker;
    if (word.cls === 'not') {
      not ??= [k, k];
      k++;
    } else if (word.norm === 'no' && words[k + 1]?.norm === 'longer') {
      not ??= [k, k + 1];
      k += 2;
    } else if (isAux(word) && !(word.cls === 'do' && aux.length > 0)) {
      if (last && word.cls === 'modal') break;
      if (word.norm === 'cannot') not ??= [k, k];
      aux.push(k++);
    } else if (word.cls === 'adv') {
      const next = skipAdverbs(words, k);
      const verb = words[next];
      const goes = verb && (verb.cls === 'verb' ? follows(last, verb) : isAux(verb) || isForcedVerb(last, verb));
      if (!goes || (aux.length === 0 && !marker && k > i && not === undefined)) break;
      k++;
    } else if ((word.cls === 'verb' || word.cls === 'do') && (!last || last.cls === 'to' || follows(last, word))) {
      return { to: k + 1, head: k, aux, not };
    } else if (isForcedVerb(last, word)) {
      word.cls = 'verb';
      return { to: k + 1, head: k, aux, not };
    } else break;
  }
  if (aux.length === 0) return undefined;
  // "is not", "has not": the auxiliary is the verb itself, and what negates stands behind it.
  const head = aux.at(-1) as number;
  return { to: Math.max(head, not?.[1] ?? head) + 1, head, aux: aux.slice(0, -1), not };
}

function kindOf(words: readonly Word[], simple: Simple, marked: boolean): GroupKind {
  if (marked) return 'inf';
  const first = words[simple.aux[0] ?? simple.head] as Word;
  if (first.norm === 'being' || first.norm === 'having') return 'ger';
  if (first.norm === 'been' || first.norm === 'be') return first.norm === 'be' ? 'inf' : 'part';
  if (isAux(first)) return 'finite';
  switch (first.shape) {
    case 'ing':
      return 'ger';
    case 's':
    case 'past':
      return 'finite';
    case 'en':
      return 'part';
    case 'ed':
      return 'open';
    default:
      return isAlike(first.lemma) && first.token.form !== 'VB' && first.token.form !== 'VBP' ? 'open' : 'base';
  }
}

function tenseOf(words: readonly Word[], simple: Simple, kind: GroupKind): Tense {
  if (kind === 'inf' || kind === 'ger' || kind === 'part') return 'none';
  const first = words[simple.aux[0] ?? simple.head] as Word;
  if (first.cls === 'modal') {
    if (words[simple.aux[1] ?? -1]?.cls === 'have') return 'past';
    return FUTURE.has(MODAL_FORMS.get(first.norm) ?? first.norm) ? 'future' : 'present';
  }
  if (isAux(first)) return PAST_AUX.has(first.norm) || (first.norm === "'d" && first.cls === 'have') ? 'past' : 'present';
  return first.shape === 'past' || kind === 'open' ? 'past' : 'present';
}

/** Aspect and voice, from the auxiliaries and the shape of the main verb. */
function shapeOfGroup(words: readonly Word[], simple: Simple): Pick<VerbGroup, 'aspect' | 'voice'> {
  const head = words[simple.head] as Word;
  const last = words[simple.aux.at(-1) ?? -1];
  const isVerb = head.cls === 'verb' || head.cls === 'do' || head.cls === 'have';
  const progressive =
    (last?.cls === 'be' && isVerb && head.shape === 'ing') || simple.aux.some((k, at) => at > 0 && words[k]?.norm === 'being');
  const perfect = simple.aux.some((k) => words[k]?.cls === 'have');
  const passive = last?.cls === 'be' && isVerb && head.shape !== 'ing';
  return { aspect: progressive ? 'progressive' : perfect ? 'perfect' : 'simple', voice: passive ? 'passive' : 'active' };
}

/** What comes after a chain verb: where its verb begins, and whether "to" stands before it. */
type Link = { readonly verb: ChainVerb; readonly at: number; readonly marked: boolean; readonly not?: number };

function linkAfter(words: readonly Word[], simple: Simple, lemma: string, end: number, passive: boolean): Link | undefined {
  const head = words[simple.head] as Word;
  let at = end;
  let not: number | undefined;
  if (words[at]?.cls === 'not') not = at++;
  if (head.cls === 'have' || head.cls === 'be') {
    const adverb = skipAdverbs(words, at);
    if (words[at]?.cls === 'to')
      return { verb: { lemma: '', takes: 'to', status: head.cls === 'be' ? 'planned' : 'asked', negative: false }, at, marked: true };
    if (head.cls === 'have')
      return words[at]?.norm === 'yet' && words[at + 1]?.cls === 'to'
        ? { verb: { lemma: 'yet', takes: 'to', status: 'planned', negative: true }, at: at + 1, marked: true, not: at }
        : undefined;
    const likely = words[at]?.norm === 'likely' ? at : adverb;
    const verb = ADJECTIVES.get(words[likely]?.norm ?? '');
    return verb && words[likely + 1]?.cls === 'to' ? { verb, at: likely + 1, marked: true } : undefined;
  }
  const verb = passive ? ADJECTIVES.get(head.norm) : head.norm === 'going' && simple.aux.length > 0 ? ADJECTIVES.get('going') : CHAINS.get(lemma);
  if (!verb) {
    if (head.norm === 'used' && !passive && words[at]?.cls === 'to')
      return { verb: { lemma: 'use', takes: 'to', status: 'done', negative: false }, at, marked: true };
    return undefined;
  }
  const next = words[at];
  if (verb.takes !== 'ing' && next?.cls === 'to') return { verb, at, marked: true, ...(not === undefined ? {} : { not }) };
  const gerund = next?.cls === 'verb' ? next.shape === 'ing' : next?.norm === 'being' || next?.norm === 'having';
  if ((verb.takes === 'ing' || verb.takes === 'both') && gerund) return { verb, at, marked: false };
  if (verb.takes === 'bare' && next?.cls === 'verb' && next.shape === 'base' && lemma === 'help') return { verb, at, marked: false };
  return undefined;
}

/** Reads the verb group that begins at word `i`, or undefined where none does. `depth` bounds chains. */
export function readVerbGroup(words: readonly Word[], i: number, depth = 0): VerbGroup | undefined {
  const marked = words[i]?.cls === 'to';
  const simple = readSimple(words, marked ? i + 1 : i, marked ? words[i] : undefined);
  if (!simple) return undefined;
  const head = words[simple.head] as Word;
  const kind = kindOf(words, simple, marked);
  const { aspect, voice } = shapeOfGroup(words, simple);
  const after = words[simple.to];
  const particle = head.cls === 'verb' && after !== undefined && isParticle(head.lemma, after.norm);
  const own = head.cls === 'be' ? 'be' : head.cls === 'have' ? 'have' : head.cls === 'do' ? 'do' : head.lemma;
  const lemma = particle ? `${own} ${after.norm}` : own;
  const end = simple.to + (particle ? 1 : 0);
  const modalWord = simple.aux.map((k) => words[k] as Word).find((word) => word.cls === 'modal') ?? (head.cls === 'modal' ? head : undefined);
  const modal = modalWord ? (MODAL_FORMS.get(modalWord.norm) ?? modalWord.norm) : undefined;
  const group: VerbGroup = {
    from: i,
    to: end,
    head: simple.head,
    lemma,
    kind,
    tense: tenseOf(words, simple, kind),
    form: tenseOf(words, simple, kind),
    aspect,
    voice,
    negative: simple.not !== undefined,
    ...(head.token.form ? { tagged: head.token.form } : {}),
    ...(simple.not ? { negation: simple.not } : {}),
    ...(modal ? { modality: modal, modal } : {}),
    ...(modal && MODALS.has(modal) ? { status: MODALS.get(modal) as ClaimStatus } : {}),
  };
  const link = depth < 4 ? linkAfter(words, simple, lemma, end, voice === 'passive') : undefined;
  const inner = link && readVerbGroup(words, link.at, depth + 1);
  return link && inner ? joinChain(words, group, link, inner) : group;
}

const AHEAD = new Set<ClaimStatus>(['planned', 'proposed', 'asked']);

/** One group of "plans" and "to sign": the event is that of the last verb, tense and modality those of the first. */
function joinChain(words: readonly Word[], outer: VerbGroup, link: Link, inner: VerbGroup): VerbGroup {
  const negations = [outer.negative, link.verb.negative || link.not !== undefined, inner.negative].filter(Boolean).length;
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
