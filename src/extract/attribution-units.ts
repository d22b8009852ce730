import { SUBORDINATORS } from '../lexicon/en/clause-words.ts';
import { ADVERBIAL_TIMES } from '../lexicon/en/source-nouns.ts';
import type { PartOfSpeech, Token } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * What a unit does in a clause, as coarse as finding speakers needs. `comma` also stands for dashes, `stop` for the
 * heavier marks; `time` for nouns such as "Thursday" that are no speakers.
 */
export type UnitClass =
  | 'quote'
  | 'comma'
  | 'stop'
  | 'coord'
  | 'sub'
  | 'rel'
  | 'prep'
  | 'to'
  | 'finite'
  | 'aux'
  | 'nonfinite'
  | 'adv'
  | 'not'
  | 'nominal'
  | 'time'
  | 'poss'
  | 'other';

/** A word of the writer's own, or a whole quotation standing in one place. */
export type Unit = {
  readonly cls: UnitClass;
  readonly span: Span;
  /** Folded word; empty for quotations. */
  readonly norm: string;
  /** Index in `Article.tokens`; -1 for quotations. */
  readonly token: number;
  /** Index in the list of quotations; -1 for words. */
  readonly quote: number;
  /** True for a quotation that is a part of the sentence around it ("the “largest” group"). */
  readonly soft: boolean;
  readonly pos: PartOfSpeech;
};

/** Nouns of time, as folded words. */
export const TIMES: ReadonlySet<string> = new Set(ADVERBIAL_TIMES);
/** Prepositions that taggers take for conjunctions; before a clause they are told apart by who looks for a subject. */
const PREPOSITIONS = new Set(['after', 'as', 'before', 'for', 'like', 'since', 'than', 'until']);
const TIME_MODIFIERS = new Set(['early', 'earlier', 'every', 'last', 'late', 'later', 'next', 'same', 'that', 'this']);
const SUBS = new Set(SUBORDINATORS);
const RELATIVES = new Set(['who', 'whom', 'whose', 'which']);
const BE_HAVE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'has',
  'have',
  'had',
  "'s",
  "'ve",
  "'re",
  "'d",
]);
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  "'ll",
  'do',
  'does',
  'did',
  'wo',
  'ca',
]);
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'him',
  'her',
  'them',
  'us',
  'me',
  'his',
  'their',
  'its',
  'everyone',
  'someone',
  'nobody',
]);

/** Class of a verb by its form where the parser gives it, else by its ending. */
function verbClass(token: Token, previous: Token | undefined): UnitClass {
  switch (token.form) {
    case 'VBD':
    case 'VBZ':
    case 'VBP':
    case 'MD':
      return 'finite';
    case 'VB':
    case 'VBG':
    case 'VBN':
      return 'nonfinite';
    default:
      if (/ing$/.test(token.norm) || previous?.norm === 'to' || (previous && BE_HAVE.has(previous.norm)))
        return 'nonfinite';
      return 'finite';
  }
}

/** True for the hyphen of a compound and the words beside it ("newly-minted", "R-S.C."). */
function isGlued(token: Token, other: Token | undefined): boolean {
  if (!other || (other.text !== '-' && other.text !== '/' && token.text !== '-' && token.text !== '/')) return false;
  return other.span.end === token.span.start || other.span.start === token.span.end;
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** What a word does in its clause. `inName`: capitals mean names here, as they don't in headlines. */
export function classify(
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  inName: boolean,
): UnitClass {
  const { norm, pos } = token;
  if (isGlued(token, previous) || isGlued(token, next)) return 'nominal';
  if (/^(?:,|-|--|---|\.\.\.|…|\/)$/.test(norm)) return 'comma';
  if (norm === '.') return 'other';
  if (/^[:;?!.]+$/.test(norm)) return 'stop';
  if (norm === 'not' || norm === "n't" || norm === 'never') return 'not';
  if (norm === 'and' || norm === 'but' || norm === 'or' || norm === 'nor' || norm === '&')
    return norm === '&' ? 'nominal' : 'coord';
  if (RELATIVES.has(norm)) return 'rel';
  if (norm === 'to') return 'to';
  if (MODALS.has(norm)) return pos === 'NOUN' || pos === 'PROPN' ? 'nominal' : 'aux';
  if (norm === "'s" || norm === "'") return pos === 'AUX' || pos === 'VERB' ? 'aux' : 'poss';
  if (BE_HAVE.has(norm)) return 'aux';
  // Taggers take "police" for a verb after "to".
  if (PRONOUNS.has(norm) || norm === 'police') return 'nominal';
  if (PREPOSITIONS.has(norm)) return 'prep';
  if (TIME_MODIFIERS.has(norm) && next && TIMES.has(next.norm)) return 'time';
  if (SUBS.has(norm) && !(norm === 'that' && pos === 'DET' && next?.pos === 'NOUN')) return 'sub';
  if (TIMES.has(norm.replace(/\.$/, '')) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADV')) {
    // "May" and "March" are people and things too: a time only after a preposition, a time or before a number.
    return norm !== 'may' && norm !== 'march' && norm !== 'august'
      ? 'time'
      : next?.pos === 'NUM' || previous?.norm === 'in'
        ? 'time'
        : 'nominal';
  }
  if (inName && previous && isCapital(token) && (previous.pos === 'PROPN' || previous.norm === "'s")) return 'nominal';
  // "a televised speech", where the tagger gives no form.
  const modifies =
    /(?:ed|ing)$/.test(norm) && (previous?.pos === 'ADJ' || previous?.pos === 'DET') && next?.pos === 'NOUN';
  if (pos === 'VERB' && modifies && token.form === undefined) return 'nominal';
  if (pos === 'VERB' || pos === 'AUX') return verbClass(token, previous);
  if (pos === 'ADP') return 'prep';
  if (pos === 'SCONJ') return 'sub';
  if (pos === 'ADV') return 'adv';
  if (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'DET' ||
    pos === 'PRON' ||
    pos === 'ADJ' ||
    pos === 'NUM' ||
    pos === 'SYM'
  )
    return 'nominal';
  return pos === 'PART' && norm === "'s" ? 'poss' : 'other';
}
