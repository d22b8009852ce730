import { NEGATION_TRAPS, NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS } from '../../lexicon/en/negators.ts';
import { PARTITIVE_NOUNS } from '../../lexicon/en/partitive-nouns.ts';
import { ADVERBIAL_TIMES } from '../../lexicon/en/source-nouns.ts';
import type { Word } from './word.ts';

/** One noun with what belongs to it; positions are indices of the sentence's words, ends exclusive. */
export type Nominal = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The last noun of an "of" phrase in it, which a participle after it goes with. */
  readonly inner?: Nominal;
};

/** A noun phrase, with one nominal for each of its coordinated parts ("France and Moldova"). */
export type NounPhrase = {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Nominal[];
  /** True for "Thursday", "last week": no participant. */
  readonly time: boolean;
  /** Word that negates the clause ("no", "nobody"). */
  readonly negation?: number;
};

const TIMES = new Set(ADVERBIAL_TIMES);
const PARTITIVES = new Set(PARTITIVE_NOUNS);
const NEGATIVE_PRONS = new Set(NEGATIVE_PRONOUNS);
const NEGATIVE_DETS = new Set(NEGATIVE_DETERMINERS);
const TRAPS = new Set(NEGATION_TRAPS);
/** With "the" these are told of themselves: "the number of deaths rose" beside "a number of people died". */
const WHOLES = new Set(['amount', 'number', 'range', 'series', 'type']);
const TIME_BEFORE = new Set(['last', 'next', 'this', 'early', 'earlier', 'late', 'later', 'every', 'that']);
const NOMINAL_START = new Set<string>(['det', 'pron', 'noun', 'adj', 'num', 'to', 'sub']);
/** Longest noun phrase in words: bounds the work on hostile text. */
const LONGEST = 30;

/** True for a word that names a time by itself or after "last", "next", "this". */
export function isTimeWord(word: Word | undefined): boolean {
  if (!word || word.cls === 'verb' || word.cls === 'modal') return false;
  return TIMES.has(word.lemma) || TIMES.has(word.norm.replace(/\.$/, ''));
}

/** Length of a bound before a number: "at least", "more than", "up to", "as many as"; else 0. */
function boundLength(words: readonly Word[], i: number): number {
  const [a, b, c, d] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
  if (!a || !b) return 0;
  if (a.norm === 'as' && /^(?:many|much|few|little)$/.test(b.norm) && c?.norm === 'as' && d?.cls === 'num') return 3;
  if (c?.cls !== 'num' && !/^(?:a|one|half|dozens|hundreds|thousands|millions|\$)$/.test(c?.norm ?? '')) return 0;
  const pair = `${a.norm} ${b.norm}`;
  return /^(?:at (?:least|most)|(?:more|less|fewer|other) than|up to|close to)$/.test(pair) ? 2 : 0;
}

function isNominalWord(word: Word | undefined): boolean {
  return word !== undefined && (word.cls === 'noun' || word.cls === 'num');
}

/** True when a verb form at `k` is an adjective or noun of the phrase begun before it ("the proposed law", "a rise"). */
function isInside(words: readonly Word[], k: number, from: number, headed: boolean): boolean {
  const word = words[k] as Word;
  if (word.cls !== 'verb' || headed || k === from) return false;
  const before = words[k - 1] as Word;
  const prepares =
    before.cls === 'det' ||
    before.cls === 'poss' ||
    before.cls === 'adj' ||
    before.cls === 'num' ||
    before.cls === 'adv';
  if (!prepares) return false;
  const next = words[k + 1];
  if (before.cls === 'num')
    return isNominalWord(next) && word.shape !== 's' && word.shape !== 'base' && word.shape !== 'past';
  if (before.cls === 'det' && /^(?:that|this|these|those|some|all|both|any|each)$/.test(before.norm))
    return isNominalWord(next) || next?.cls === 'adj';
  if (word.shape === 'past') return false;
  if (before.cls === 'det' || before.cls === 'poss') return word.shape !== 's' || !NOMINAL_START.has(next?.cls ?? '');
  if (word.shape === 'ed' || word.shape === 'en') return isNominalWord(next) || next?.cls === 'adj';
  if (word.shape === 'base' && next?.cls === 'noun') return words[k - 2]?.norm !== 'the';
  return !NOMINAL_START.has(next?.cls ?? '') || (word.shape === 'ing' && isNominalWord(next));
}

/** Where the head of a nominal is after one more word; -1 for none yet, undefined where the word is not part of it. */
function headAfter(words: readonly Word[], k: number, from: number, head: number, split: boolean): number | undefined {
  const word = words[k] as Word;
  const headed = head >= 0;
  const headWord = words[head];
  const next = words[k + 1];
  switch (word.cls) {
    case 'noun':
      return headed && endsBeforeNoun(word, headWord, next, split) ? undefined : k;
    case 'num':
      return headed && headWord?.cls !== 'num' && !headWord?.name && !isTimeWord(headWord) ? undefined : k;
    case 'poss':
      return headed ? -1 : undefined;
    case 'det':
      return headed ? undefined : head;
    case 'adj':
      if (!headed || (word.name && headWord?.name && isNominalWord(next))) return head;
      if (next?.norm === 'of' && !headWord?.name) return k;
      return headWord?.cls === 'num' ? -1 : undefined;
    case 'verb':
      if (isInside(words, k, from, headed))
        return isNominalWord(next) || next?.cls === 'adj' || next?.cls === 'verb' ? head : k;
      return headWord?.cls === 'num' && (word.shape === 'ed' || word.shape === 'en') && isNominalWord(next)
        ? -1
        : undefined;
    case 'adv':
      return !headed && (next?.cls === 'adj' || next?.cls === 'num' || (next?.cls === 'verb' && k > from))
        ? head
        : undefined;
    case 'coord':
      return !headed && words[k - 1]?.cls === 'adj' && next?.cls === 'adj' ? head : undefined;
    case 'prep':
      return word.norm === 'to' && headWord?.cls === 'num' && next?.cls === 'num' ? -1 : undefined;
    default:
      return undefined;
  }
}

/** True where a noun after the head begins something else: a time, a second object, a quotation. */
function endsBeforeNoun(word: Word, head: Word | undefined, next: Word | undefined, split: boolean): boolean {
  const counted = head?.cls === 'num' && !word.name;
  if (isTimeWord(word) && !isNominalWord(next) && !isTimeWord(head) && !counted && next?.cls !== 'poss') return true;
  if (split && head?.token.pos === 'PROPN' && word.token.pos === 'NOUN') return true;
  return word.opens && !head?.name;
}

/** Reads one nominal at `i`; `split` stops it between a name and a lower-case noun ("gave | Moldova | weapons"). */
function readNominal(words: readonly Word[], i: number, split: boolean): Nominal | undefined {
  const first = words[i];
  if (!first) return undefined;
  if (first.cls === 'pron') return { from: i, to: i + 1, head: i };
  let k = i + boundLength(words, i);
  let head = -1;
  for (; k < Math.min(words.length, i + LONGEST); k++) {
    const next = headAfter(words, k, i, head, split);
    if (next === undefined) break;
    head = next;
  }
  if (k === i) return undefined;
  if (head < 0) {
    // "those who", "the poor", "many": the last word stands for a noun.
    const last = words[k - 1] as Word;
    if (last.cls !== 'det' && last.cls !== 'adj' && last.cls !== 'num') return undefined;
    if (first.cls === 'adj' || first.cls === 'adv') return undefined;
    head = k - 1;
  }
  return { from: i, to: k, head };
}

/** The nominal with its "of" phrases: "the death of the mayor"; after "dozens of" the head is the noun counted. */
function withOf(words: readonly Word[], nominal: Nominal): Nominal {
  let result = nominal;
  for (let depth = 0; depth < 4; depth++) {
    if (words[result.to]?.norm !== 'of') break;
    const next = words[result.to + 1];
    if (!next || next.cls === 'verb') break;
    const inner = readNominal(words, result.to + 1, false);
    if (!inner) break;
    const head = words[result.head] as Word;
    const whole = WHOLES.has(head.norm) && words[nominal.from]?.norm === 'the';
    const partitive =
      !whole &&
      (head.cls === 'num' ||
        (head.cls === 'det' && result.head === result.from) ||
        PARTITIVES.has(head.lemma) ||
        PARTITIVES.has(head.norm));
    const counted = partitive && result.head >= nominal.head;
    result = {
      from: result.from,
      to: inner.to,
      head: counted ? inner.head : result.head,
      ...(counted ? {} : { inner }),
    };
  }
  return result;
}

/** The noun right before what follows the phrase: in "the release of three men" the men. */
export function lastNoun(phrase: NounPhrase): NounPhrase {
  const inner = phrase.parts.length === 1 ? phrase.parts[0]?.inner : undefined;
  return inner ? { from: inner.from, to: inner.to, parts: [inner], time: false } : phrase;
}

function negationIn(words: readonly Word[], nominal: Nominal): number | undefined {
  const first = words[nominal.from] as Word;
  const next = words[nominal.from + 1];
  if (NEGATIVE_PRONS.has(first.norm)) return nominal.from;
  if (NEGATIVE_DETS.has(first.norm) && !TRAPS.has(next?.norm ?? '')) return nominal.from;
  return undefined;
}

/** Reads the noun phrase that begins at `i`, without coordination, or undefined where none does. */
export function readNounPhrase(words: readonly Word[], i: number, split: boolean): NounPhrase | undefined {
  const plain = readNominal(words, i, split);
  if (!plain) return undefined;
  const nominal = withOf(words, plain);
  const negation = negationIn(words, plain);
  const head = words[plain.head] as Word;
  const before = words[plain.from] as Word;
  const time =
    isTimeWord(head) &&
    words[plain.to]?.norm !== 'of' &&
    (plain.to - plain.from === 1 ||
      /^(?:later|earlier|ago)$/.test(words[plain.to]?.norm ?? '') ||
      TIME_BEFORE.has(before.norm) ||
      words
        .slice(plain.from, plain.head)
        .some((word) => TIME_BEFORE.has(word.norm) || word.norm === 'same' || word.norm === 'previous') ||
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(head.lemma) ||
      head.name);
  return {
    from: nominal.from,
    to: nominal.to,
    parts: [nominal],
    time,
    ...(negation === undefined ? {} : { negation }),
  };
}
