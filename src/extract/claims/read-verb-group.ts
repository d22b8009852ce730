import { MODAL_STATUS } from '../../lexicon/en/verb-chains.ts';
import { VERB_PARTICLES } from '../../lexicon/en/verb-particles.ts';
import type { ClaimStatus } from '../../model/claim.ts';
import { kindOf, MODAL_FORMS, readSimple, shapeOfGroup, tenseOf } from './simple-group.ts';
import { joinChain, linkAfter } from './verb-chain.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  VERB_PARTICLES.map(([verb, particles]) => [verb, new Set(particles)]),
);

const MODALS = new Map<string, ClaimStatus>(MODAL_STATUS);

/** True when the words may be one verb ("step" and "down"). */
export function isParticle(lemma: string, particle: string): boolean {
  return PARTICLES.get(lemma)?.has(particle) === true;
}

/** Reads the verb group that begins at word `i`, or undefined where none does. `depth` bounds chains. */
export function readVerbGroup(words: readonly Word[], i: number, depth = 0): VerbGroup | undefined {
  // "warned them not to swim"
  const refused = words[i]?.cls === 'not' && words[i + 1]?.cls === 'to';
  const lead = refused ? i + 1 : i;
  const marked = words[lead]?.cls === 'to';
  const plain = readSimple(words, marked ? lead + 1 : i, marked ? words[lead] : undefined);
  const simple = plain && refused ? { ...plain, not: [i, i] as const } : plain;
  if (!simple) return undefined;
  const head = words[simple.head] as Word;
  const kind = kindOf(words, simple, marked);
  const { aspect, voice } = shapeOfGroup(words, simple);
  const after = words[simple.to];
  const particle = head.cls === 'verb' && after !== undefined && isParticle(head.lemma, after.norm);
  const own = head.cls === 'be' ? 'be' : head.cls === 'have' ? 'have' : head.cls === 'do' ? 'do' : head.lemma;
  const lemma = particle ? `${own} ${after.norm}` : own;
  const end = simple.to + (particle ? 1 : 0);
  const modalWord =
    simple.aux.map((k) => words[k] as Word).find((word) => word.cls === 'modal') ??
    (head.cls === 'modal' ? head : undefined);
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
