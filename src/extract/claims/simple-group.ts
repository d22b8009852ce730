import type { Tense } from '../../model/claim.ts';
import type { GroupKind, Simple, VerbGroup } from './verb-group.ts';
import { isAlike } from './verb-shape.ts';
import type { Word } from './word.ts';

/** Plain forms of shortened modals. */
export const MODAL_FORMS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ["'d", 'would'],
]);

const FUTURE = new Set(['will', 'shall', 'would']);

const PAST_AUX = new Set(['was', 'were', 'did', 'had']);

const isAux = (word: Word | undefined): boolean =>
  word !== undefined && (word.cls === 'be' || word.cls === 'have' || word.cls === 'do' || word.cls === 'modal');

/** Index of the first word at or after `i` that is neither adverb nor negation, at most four on. */
export function skipAdverbs(words: readonly Word[], i: number): number {
  let k = i;
  while (k < i + 4 && (words[k]?.cls === 'adv' || words[k]?.cls === 'not')) k++;
  return k;
}

/** True when the word can be the main verb after that auxiliary. */
export function follows(aux: Word | undefined, word: Word): boolean {
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

/** Auxiliaries, negation and main verb from word `i` on; `marker` is the "to" before them. */
export function readSimple(words: readonly Word[], i: number, marker: Word | undefined): Simple | undefined {
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

/** Finite or not, by the first word of the group. */
export function kindOf(words: readonly Word[], simple: Simple, marked: boolean): GroupKind {
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

/** Tense by the first word of the group; "none" where it is not finite. */
export function tenseOf(words: readonly Word[], simple: Simple, kind: GroupKind): Tense {
  if (kind === 'inf' || kind === 'ger' || kind === 'part') return 'none';
  const first = words[simple.aux[0] ?? simple.head] as Word;
  if (first.cls === 'modal') {
    if (words[simple.aux[1] ?? -1]?.cls === 'have') return 'past';
    return FUTURE.has(MODAL_FORMS.get(first.norm) ?? first.norm) ? 'future' : 'present';
  }
  if (isAux(first))
    return PAST_AUX.has(first.norm) || (first.norm === "'d" && first.cls === 'have') ? 'past' : 'present';
  return first.shape === 'past' || kind === 'open' ? 'past' : 'present';
}

/** Aspect and voice, from the auxiliaries and the shape of the main verb. */
export function shapeOfGroup(words: readonly Word[], simple: Simple): Pick<VerbGroup, 'aspect' | 'voice'> {
  const head = words[simple.head] as Word;
  const last = words[simple.aux.at(-1) ?? -1];
  const isVerb = head.cls === 'verb' || head.cls === 'do' || head.cls === 'have';
  const progressive =
    (last?.cls === 'be' && isVerb && head.shape === 'ing') ||
    simple.aux.some((k, at) => at > 0 && words[k]?.norm === 'being');
  const perfect = simple.aux.some((k) => words[k]?.cls === 'have');
  const passive = last?.cls === 'be' && isVerb && head.shape !== 'ing';
  return {
    aspect: progressive ? 'progressive' : perfect ? 'perfect' : 'simple',
    voice: passive ? 'passive' : 'active',
  };
}
