import { HEADLINE_VERBS } from '../../lexicon/en/headline-verbs.ts';
import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import { OPPOSITE_CLASSES } from '../../lexicon/en/opposites.ts';
import { SAYING_VERBS } from '../../lexicon/en/saying-verbs.ts';
import { CHAIN_VERBS } from '../../lexicon/en/verb-chains.ts';
import { DITRANSITIVE_VERBS, INTRANSITIVE_VERBS, OBJECT_CONTROL_VERBS } from '../../lexicon/en/verb-frames.ts';
import { VERB_SYNONYMS } from '../../lexicon/en/verb-synonyms.ts';

/** Lemmas known to be verbs of the news, first words of phrasal ones included: to see a verb in a headline's capitals. */
export const KNOWN_VERBS: ReadonlySet<string> = new Set(
  [
    ...OPPOSITE_CLASSES.flatMap((opposites) => (opposites.part === 'verb' ? [...opposites.a, ...opposites.b] : [])),
    ...SAYING_VERBS.map((verb) => verb.lemma),
    ...CHAIN_VERBS.map((verb) => verb.lemma),
    ...DITRANSITIVE_VERBS,
    ...INTRANSITIVE_VERBS,
    ...OBJECT_CONTROL_VERBS.map(([lemma]) => lemma),
    ...VERB_SYNONYMS.flatMap((synonyms) => synonyms.verbs),
    ...HEADLINE_VERBS,
  ].map((lemma) => lemma.split(' ')[0] as string),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([lemma, past, participle]) => [
    [past, lemma],
    [participle, lemma],
  ]),
);

/** "stopp" → "stop"; a stem without a doubled letter stays. */
function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** The verb that an inflected word can be a form of, or undefined: "rejects" → "reject". */
export function knownVerb(norm: string): string | undefined {
  if (KNOWN_VERBS.has(norm)) return norm;
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined) return irregular;
  const candidates = norm.endsWith('ies')
    ? [`${norm.slice(0, -3)}y`]
    : norm.endsWith('ied')
      ? [`${norm.slice(0, -3)}y`]
      : norm.endsWith('es')
        ? [norm.slice(0, -1), norm.slice(0, -2)]
        : norm.endsWith('s')
          ? [norm.slice(0, -1)]
          : norm.endsWith('ed')
            ? [norm.slice(0, -1), norm.slice(0, -2), undoubled(norm.slice(0, -2))]
            : norm.endsWith('ing')
              ? [norm.slice(0, -3), `${norm.slice(0, -3)}e`, undoubled(norm.slice(0, -3))]
              : [];
  return candidates.find((candidate) => KNOWN_VERBS.has(candidate));
}
