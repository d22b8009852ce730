import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import type { Token } from '../../model/article.ts';
import { wordWeight } from '../../text/idf.ts';
import { KNOWN_VERBS, knownVerb } from './known-verbs.ts';
import type { VerbShape } from './word.ts';
import { ADJECTIVAL } from './word-class.ts';

const PASTS = new Set<string>();

const PARTICIPLES = new Set<string>();

const ALIKE = new Set<string>();

for (const [lemma, past, participle] of IRREGULAR_VERBS) {
  PASTS.add(past);
  PARTICIPLES.add(participle);
  if (past === lemma) ALIKE.add(lemma);
}

/** Shape of a verb by its letters and lemma; for words that differ from their lemma in no way `base`. */
export function shapeOf(norm: string, lemma: string): VerbShape {
  if (norm.endsWith('ing') && norm !== lemma) return 'ing';
  if (PASTS.has(norm) && norm !== lemma) return PARTICIPLES.has(norm) || norm.endsWith('ed') ? 'ed' : 'past';
  if ((PARTICIPLES.has(norm) && norm !== lemma) || norm === 'born') return 'en';
  if (norm === lemma) return 'base';
  if (norm.endsWith('s')) return 's';
  return norm.endsWith('ed') || /[^aeiou]t$/.test(norm) ? 'ed' : 'base';
}

/** True for verbs whose past is their base form ("cut", "hit"). */
export function isAlike(lemma: string): boolean {
  return ALIKE.has(lemma);
}

/** Lemma of a verb, with the "e" that the tagger's model loses now and then ("fined" is no form of "fin"). */
function verbLemma(norm: string, lemma: string): string {
  if (!/(?:ed|ing)$/.test(norm) || ADJECTIVAL.has(norm) || KNOWN_VERBS.has(lemma)) return lemma;
  const known = knownVerb(norm);
  if (known && norm.startsWith(lemma.slice(0, -1))) return known;
  return wordWeight(lemma) === 1 && wordWeight(`${lemma}e`) < 1 ? `${lemma}e` : lemma;
}

/** Lemma of a word that only a capital made a name ("Engineers" at a sentence's head), without a full stop ("ill."). */
export function plainLemma(token: Token, lemma: string, capitalMeansNothing: boolean): string {
  const plain = token.pos === 'VERB' ? verbLemma(token.norm, lemma) : lemma;
  const bare = /^\p{L}{3,}\.$/u.test(plain) ? plain.slice(0, -1) : plain;
  if (!capitalMeansNothing || token.pos !== 'PROPN' || !/[^s]s$/.test(bare)) return bare;
  const singular = bare.endsWith('ies')
    ? `${bare.slice(0, -3)}y`
    : /(?:sh|ch|x|ss)es$/.test(bare)
      ? bare.slice(0, -2)
      : bare.slice(0, -1);
  return wordWeight(singular) < 1 ? singular : bare;
}
