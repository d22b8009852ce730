import { CHAIN_VERBS } from '../../lexicon/en/verb-chains.ts';
import { knownVerb } from './known-verbs.ts';
import { OBJECT_CONTROL } from './verb-lists.ts';
import { isAlike, shapeOf } from './verb-shape.ts';
import type { Word, WordClass } from './word.ts';

const GERUND_CHAINS = new Set(CHAIN_VERBS.filter((verb) => verb.takes === 'ing').map((verb) => verb.lemma));

const INFINITIVE_CHAINS = new Set(CHAIN_VERBS.filter((verb) => verb.takes !== 'ing').map((verb) => verb.lemma));

const OBJECT_START: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'num', 'pron']);

/** The word as a form of a verb. */
export function asVerb(word: Word, lemma: string): Word {
  return { ...word, cls: 'verb', lemma, shape: shapeOf(word.norm, lemma) };
}

/** True for an "-ing" noun that must be a gerund: after a preposition or "deny", with an object after it. */
function isGerund(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || !next || !/..ing$/.test(word.norm) || (word.cls !== 'noun' && word.cls !== 'adj'))
    return false;
  if (before.cls === 'verb' || before.cls === 'noun') {
    const lemma = before.cls === 'verb' ? before.lemma : (knownVerb(before.norm) ?? '');
    return GERUND_CHAINS.has(lemma) && (OBJECT_START.has(next.cls) || next.cls === 'noun' || next.cls === 'adj');
  }
  if ((before.norm === 'by' || before.norm === 'without') && next.cls === 'prep' && next.norm !== 'of') return true;
  return before.cls === 'prep' && OBJECT_START.has(next.cls);
}

/** "Intelligence sharing", "vote rigging": an "-ing" form after a bare singular noun, with nothing after it. */
function isCompoundNoun(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (
    !before ||
    word?.cls !== 'verb' ||
    word.shape !== 'ing' ||
    before.cls !== 'noun' ||
    before.name ||
    /s$/.test(before.norm)
  )
    return false;
  if (words[k - 2]?.cls === 'det') return false;
  return (
    next === undefined || next.cls === 'stop' || next.cls === 'comma' || next.cls === 'coord' || next.norm === 'of'
  );
}

const SINGULAR = new Set(['a', 'an', 'each', 'every', 'this']);

/** "A bus stop": after an article's singular noun a base form is no verb, save after "let" and its like. */
function isSingularCompound(words: readonly Word[], k: number): boolean {
  const [before, word] = [words[k - 1], words[k]];
  if (
    before?.cls !== 'noun' ||
    before.norm !== before.lemma ||
    word?.cls !== 'verb' ||
    word.shape !== 'base' ||
    isAlike(word.lemma)
  )
    return false;
  for (let at = k - 2; at >= Math.max(0, k - 4); at--) {
    const other = words[at] as Word;
    if (SINGULAR.has(other.norm)) return words[at - 1]?.cls !== 'verb' && words[at - 1]?.cls !== 'sub';
    if (other.cls !== 'adj' && other.cls !== 'noun') return false;
  }
  return false;
}

function isAfterBe(words: readonly Word[], k: number): boolean {
  let at = k - 1;
  while (at > k - 3 && (words[at]?.cls === 'adv' || words[at]?.cls === 'not')) at--;
  return words[at]?.cls === 'be';
}

const OBJECT_PRONOUNS = new Set(['it', 'them', 'him']);

const BARE_AFTER = new Set(['dare', 'go', 'hear', 'help', 'let', 'make', 'need', 'see', 'watch']);

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'their', 'its']);

/** True for a noun that can only be a verb: "which plans to", "they vote on", "if the governor signs the bill". */
function isBareVerb(words: readonly Word[], k: number): boolean {
  const [before, word, next] = [words[k - 1], words[k], words[k + 1]];
  if (!before || !word || word.cls !== 'noun' || word.token.pos === 'PROPN' || !next || next.norm === 'of')
    return false;
  const lemma = knownVerb(word.norm);
  if (!lemma) return false;
  if ((before.cls === 'rel' && before.norm !== 'whose') || SUBJECTS.has(before.norm))
    return next.cls !== 'verb' && next.cls !== 'be' && next.cls !== 'modal';
  if (before.norm === 'that' && ARTICLES.has(next.norm)) return /[^s]s$/.test(word.norm);
  if (!ARTICLES.has(next.norm) || before.cls !== 'noun') return false;
  const s = /[^s]s$/.test(word.norm);
  if (s ? /[^s]s$/.test(before.norm) && !before.name : lemma === word.norm && !/[^s]s$/.test(before.norm)) return false;
  // A verb of its own before it in the clause makes the noun an object.
  for (let at = k - 1; at >= Math.max(0, k - 9); at--) {
    const cls = words[at]?.cls;
    if (cls === 'sub' || cls === 'stop') return true;
    if (cls === 'verb' || cls === 'be' || cls === 'have' || cls === 'modal' || cls === 'do' || cls === 'comma')
      return false;
    if (at === 0) return true;
  }
  return false;
}

type Mend = (word: Word, before: Word | undefined, next: Word | undefined) => Word | undefined;

const asNoun = (word: Word): Word => ({ ...word, cls: 'noun' });
const FINITE: ReadonlySet<WordClass> = new Set<WordClass>(['be', 'have', 'modal']);

/** What taggers take for verbs and is none. */
const mendNoun: Mend = (word, before, next) => {
  if (word.cls !== 'verb' || !before) return undefined;
  const base = word.shape === 'base';
  // "when reports began": between a conjunction and a finite verb stands a subject.
  const finite =
    next && (FINITE.has(next.cls) || (next.cls === 'verb' && (next.shape === 'past' || next.shape === 'ed')));
  if (before.cls === 'sub' && (base || word.shape === 's') && finite) return asNoun(word);
  // "have access to": a base form never follows "have".
  if (before.cls === 'have' && base && !isAlike(word.lemma) && word.token.form !== 'VBN') return asNoun(word);
  // "reject pay offer": no verb follows a verb like that.
  const stacked = before.cls === 'verb' && base && next?.cls === 'noun';
  return stacked && !BARE_AFTER.has(before.lemma) ? asNoun(word) : undefined;
};

/** What taggers take for nouns and adjectives after a conjunction, and is a verb. */
const mendCoordinated: Mend = (word, before, next) => {
  if (before?.cls !== 'coord' || !next || (word.cls !== 'adj' && word.cls !== 'noun')) return undefined;
  const lemma = knownVerb(word.norm);
  if (!lemma) return undefined;
  // "and retired four years later"
  if (word.cls === 'adj' && /ed$/.test(word.norm) && (next.cls === 'det' || next.cls === 'num'))
    return asVerb(word, lemma);
  // "the unions and present a new offer": no noun phrase goes on with an article.
  const object = next.cls === 'det' || OBJECT_PRONOUNS.has(next.norm);
  return object && lemma === word.norm ? asVerb(word, lemma) : undefined;
};

const isRepeated = (word: Word | undefined): boolean =>
  word !== undefined && /^re-./.test(word.norm) && knownVerb(word.norm.slice(3)) === word.norm.slice(3);

/** Infinitives that taggers miss. */
const mendInfinitive: Mend = (word, before, next) => {
  // "to re-open": the tagger takes the halves apart.
  if (before?.norm === 'to' && isRepeated(word)) return asVerb(word, word.norm);
  if (word.norm !== 'to') return undefined;
  if (isRepeated(next)) return { ...word, cls: 'to' };
  // "vow to Fight": the tagger's name is an infinitive.
  if (word.cls !== 'prep' || !before || next?.cls !== 'noun' || knownVerb(next.norm) !== next.norm) return undefined;
  const lemma = before.cls === 'verb' ? before.lemma : (knownVerb(before.norm) ?? '');
  const takes = INFINITIVE_CHAINS.has(lemma) || (before.cls === 'verb' && OBJECT_CONTROL.has(lemma));
  return takes ? { ...word, cls: 'to' } : undefined;
};

function mendWord(words: readonly Word[], k: number): Word {
  const word = words[k] as Word;
  const [before, next] = [words[k - 1], words[k + 1]];
  if (isGerund(words, k)) {
    const stem = word.lemma.endsWith('ing') ? word.lemma.slice(0, -3) : word.lemma;
    return asVerb(word, knownVerb(word.norm) ?? stem);
  }
  if (isCompoundNoun(words, k) || isSingularCompound(words, k)) return asNoun(word);
  if (isBareVerb(words, k)) return asVerb(word, knownVerb(word.norm) ?? word.lemma);
  // "was apprehended": the tagger's adjective is a passive where its verb is known.
  if (word.cls === 'adj' && word.token.pos === 'ADJ' && /ed$/.test(word.norm) && isAfterBe(words, k)) {
    const lemma = knownVerb(word.norm);
    if (lemma && lemma !== word.norm) return asVerb(word, lemma);
  }
  return (
    mendNoun(word, before, next) ?? mendCoordinated(word, before, next) ?? mendInfinitive(word, before, next) ?? word
  );
}

/** Puts right what the words next to a word decide, before any clause is looked for. */
export function mendWords(words: readonly Word[]): Word[] {
  return words.map((_, k) => mendWord(words, k));
}
