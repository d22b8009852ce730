import { IRREGULAR_VERBS } from '../lexicon/en/irregular-verbs.ts';
import type { PartOfSpeech, VerbForm } from '../model/article.ts';

/** A word as the form rules see it. */
export type TaggedToken = { readonly norm: string; readonly lemma: string; readonly pos: PartOfSpeech };

const MODALS: ReadonlySet<string> = new Set(
  "can could may might must shall should will would 'll 'd ca wo cannot ought".split(' '),
);
const pasts = new Map<string, string>();
const participles = new Map<string, string>();
for (const [lemma, past, participle] of IRREGULAR_VERBS) {
  pasts.set(past, lemma);
  participles.set(participle, lemma);
}
const PERFECT: ReadonlySet<string> = new Set(['have', 'be', 'get', "'ve", "'re", "'s", "'m"]);
/** Prepositions by tag that begin a clause of their own after a verb. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['after', 'as', 'because', 'before', 'since', 'than', 'until']);
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const LOOK_BACK = 5;
const LOOK_AHEAD = 14;

/**
 * The Penn Treebank form of each verb of a sentence, undefined for other words. Made from the coarse tag, the word's
 * shape and its neighbours: participles after "have" and "be", base forms after "to" and modals, reduced relatives
 * ("the man charged with …") where another finite verb follows.
 */
export function verbForms(tokens: readonly TaggedToken[]): (VerbForm | undefined)[] {
  return tokens.map((token, i) => {
    if (token.pos !== 'VERB' && token.pos !== 'AUX') return undefined;
    if (token.pos === 'AUX' && MODALS.has(token.norm)) return token.lemma === 'have' ? 'VBD' : 'MD';
    return formOf(tokens, i);
  });
}

function formOf(tokens: readonly TaggedToken[], i: number): VerbForm {
  const { norm, lemma } = tokens[i] as TaggedToken;
  if (norm.endsWith('ing') && norm !== lemma) return 'VBG';
  if (isPastShape(norm, lemma)) return pastForm(tokens, i);
  if (norm === lemma) return isInfinitive(tokens, i) ? 'VB' : invariant(tokens, i);
  if (norm === 'is' || norm === "'s" || (norm.endsWith('s') && norm !== lemma)) return 'VBZ';
  if (norm === 'are' || norm === 'am' || norm === "'re" || norm === "'m" || norm === "'ve") return 'VBP';
  return isInfinitive(tokens, i) ? 'VB' : 'VBP';
}

function isPastShape(norm: string, lemma: string): boolean {
  if (norm === 'was' || norm === 'were' || norm === 'been') return true;
  if (norm === lemma) return false;
  return pasts.has(norm) || participles.has(norm) || /(?:ed|[^aeiou]t)$/.test(norm);
}

function pastForm(tokens: readonly TaggedToken[], i: number): VerbForm {
  const { norm } = tokens[i] as TaggedToken;
  const isPast = pasts.has(norm) || norm === 'was' || norm === 'were';
  if (participles.has(norm) && !isPast) return 'VBN';
  if (isPast && !participles.has(norm) && !norm.endsWith('ed')) return 'VBD';
  if (helperBefore(tokens, i, PERFECT) || isAttributive(tokens, i)) return 'VBN';
  return isReducedRelative(tokens, i) ? 'VBN' : 'VBD';
}

/** A form of "have" or "be" before the verb, with only adverbs, negation and the like between. */
function helperBefore(tokens: readonly TaggedToken[], i: number, helpers: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k -= 1) {
    const { pos, lemma, norm } = tokens[k] as TaggedToken;
    if ((pos === 'AUX' || pos === 'VERB') && (helpers.has(lemma) || helpers.has(norm))) return true;
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'PRON' && norm !== 'and' && norm !== ',') return false;
  }
  return false;
}

/** "with elected officials", "a self-imposed deadline": no past tense stands after a preposition or a hyphen. */
function isAttributive(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !after || !['ADJ', 'NOUN', 'PROPN'].includes(after.pos)) return false;
  return before.pos === 'ADP' || before.norm === '-' || before.norm === 'to';
}

/** "the man charged in the shooting was …": after a noun, before a preposition, with a finite verb to come. */
function isReducedRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before?.norm === ',' && after?.pos === 'ADP') return false;
  if (!before || !after || !['NOUN', 'PROPN', 'NUM'].includes(before.pos) || after.pos !== 'ADP') {
    return (before?.pos === 'DET' && ARTICLES.has(before.norm)) || (after?.pos === 'ADP' && after.norm === 'by');
  }
  if (after.norm === 'by') return true;
  if (CLAUSE_OPENERS.has(after.norm)) return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + LOOK_AHEAD); k += 1) {
    const { pos, norm } = tokens[k] as TaggedToken;
    if (/^[,;:.”"]$/.test(norm) || pos === 'CCONJ' || pos === 'SCONJ' || norm === 'that' || norm === 'who')
      return false;
    // A subject of its own begins another clause.
    if (pos === 'PRON' && SUBJECTS.has(norm)) return false;
    if (pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing') && tokens[k - 1]?.norm !== 'to')) return true;
  }
  return false;
}

/** After "to", a modal or "do", with only adverbs and negation between. */
function isInfinitive(tokens: readonly TaggedToken[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k -= 1) {
    const { pos, lemma, norm } = tokens[k] as TaggedToken;
    if (norm === 'to' || MODALS.has(norm) || lemma === 'do') return true;
    if (lemma === 'help' || lemma === 'let' || lemma === 'make') return true;
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'PRON') return false;
  }
  return false;
}

/** "put", "cut", "set": past unless a helper or a third-person reading says otherwise. */
function invariant(tokens: readonly TaggedToken[], i: number): VerbForm {
  const { norm } = tokens[i] as TaggedToken;
  if (!pasts.has(norm) || !participles.has(norm)) return 'VBP';
  return helperBefore(tokens, i, PERFECT) ? 'VBN' : 'VBD';
}
