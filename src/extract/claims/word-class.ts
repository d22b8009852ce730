import { VERB_NEGATORS } from '../../lexicon/en/negators.ts';
import { ADJECTIVAL_PARTICIPLES, PARTICIPLE_PREPOSITIONS } from '../../lexicon/en/participles.ts';
import type { Token } from '../../model/article.ts';
import type { WordClass } from './word.ts';

const NEGATORS = new Set(VERB_NEGATORS);

const CLASS_BY_NORM: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were', "'re", "'m"].map((word) => [word, 'be'] as const),
  ...['had', 'has', 'have', 'having', "'ve"].map((word) => [word, 'have'] as const),
  ...['did', 'do', 'does'].map((word) => [word, 'do'] as const),
  ...[
    "'ll",
    'ca',
    'can',
    'cannot',
    'could',
    'may',
    'might',
    'must',
    'ought',
    'shall',
    'should',
    'will',
    'wo',
    'would',
  ].map((word) => [word, 'modal'] as const),
  ...['who', 'whom', 'which', 'whose'].map((word) => [word, 'rel'] as const),
  ...['and', 'but', 'or', 'nor', '&'].map((word) => [word, 'coord'] as const),
  ...[
    'although',
    'because',
    'how',
    'if',
    'lest',
    'though',
    'unless',
    'whatever',
    'when',
    'whenever',
    'where',
    'whereas',
    'whether',
    'while',
    'why',
    'what',
  ].map((word) => [word, 'sub'] as const),
  ...[
    'after',
    'as',
    'before',
    'since',
    'than',
    'until',
    'till',
    'once',
    'by',
    'without',
    'of',
    'in',
    'on',
    'at',
    'for',
    'with',
    'from',
    'amid',
    'despite',
    'during',
  ].map((word) => [word, 'prep'] as const),
  ...[',', '—', '–', '--', '-', '…', '...'].map((mark) => [mark, 'comma'] as const),
  ...[':', ';', '?', '!', '.'].map((mark) => [mark, 'stop'] as const),
  ...[
    'a',
    'an',
    'the',
    'this',
    'these',
    'those',
    'every',
    'each',
    'no',
    'any',
    'some',
    'its',
    'their',
    'his',
    'our',
    'my',
    'your',
  ].map((word) => [word, 'det'] as const),
  ...[
    'he',
    'she',
    'they',
    'we',
    'i',
    'it',
    'you',
    'him',
    'them',
    'us',
    'me',
    'nobody',
    'none',
    'nothing',
    'everyone',
    'someone',
    'anyone',
  ].map((word) => [word, 'pron'] as const),
]);

/** Participles that only describe ("missing"). */
export const ADJECTIVAL: ReadonlySet<string> = new Set(ADJECTIVAL_PARTICIPLES);

const VERBAL_PREPOSITIONS = new Set(PARTICIPLE_PREPOSITIONS);

const MODAL_NOUNS = new Set(['can', 'may', 'might', 'must', 'will']);

const VERB_PREFIXES = new Set(['co', 'de', 'fast', 'mis', 'over', 'pre', 're', 'un', 'under']);

/** What a word does in a clause, from its letters, its tag and its neighbours. */
export function classify(token: Token, previous: Token | undefined, next: Token | undefined): WordClass {
  const { norm, pos } = token;
  if (norm === "'s" || norm === "'" || norm === '’') {
    if (pos === 'AUX' || pos === 'VERB' || previous?.pos === 'PRON') return token.lemma === 'have' ? 'have' : 'be';
    return 'poss';
  }
  if (norm === "'d") return next?.form === 'VBN' || next?.norm === 'been' ? 'have' : 'modal';
  if (norm === 'to') return pos === 'PART' || next?.form === 'VB' ? 'to' : 'prep';
  if (norm === 'that') return 'sub';
  if (NEGATORS.has(norm) && norm !== 'nor') return 'not';
  if (MODAL_NOUNS.has(norm) && (pos === 'NOUN' || pos === 'PROPN')) return 'noun';
  if (norm === 'her')
    return next && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.pos) && next.form !== 'VB' ? 'det' : 'pron';
  const known = CLASS_BY_NORM.get(norm);
  if (known) return known;
  if (ADJECTIVAL.has(norm)) return previous?.pos === 'DET' ? 'adj' : pos === 'NOUN' ? 'noun' : 'adj';
  if (VERBAL_PREPOSITIONS.has(norm) && isPrepositional(norm, next)) return 'prep';
  if (norm === 'born') return 'verb';
  return classOfTag(token);
}

/** True for "including the mayor", "according to"; not for "following" and the like before a preposition. */
function isPrepositional(norm: string, next: Token | undefined): boolean {
  if (norm === 'according' || norm === 'owing') return next?.norm === 'to';
  return next !== undefined && ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(next.pos);
}

function classOfTag({ pos, norm }: Token): WordClass {
  switch (pos) {
    case 'VERB':
    case 'AUX':
      return 'verb';
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return 'noun';
    case 'SYM':
      return /^\p{Sc}$/u.test(norm) ? 'num' : 'noun';
    case 'ADJ':
      return 'adj';
    case 'NUM':
      return 'num';
    case 'DET':
      return 'det';
    case 'PRON':
      // The tagger's pronouns with digits are ordinals.
      return /^\d/.test(norm) ? 'adj' : 'pron';
    case 'ADP':
      return 'prep';
    case 'SCONJ':
      return 'sub';
    case 'CCONJ':
      return 'coord';
    case 'PUNCT':
      return /^[-–—―]/.test(norm) ? 'comma' : 'stop';
    default:
      return 'adv';
  }
}

/** Class of a compound: "re-elected" is a verb, "vice-president" a noun, "U.S.-led" an adjective. */
export function compoundClass(first: Token, last: Token): WordClass {
  if (last.pos === 'VERB') return VERB_PREFIXES.has(first.norm) ? 'verb' : 'adj';
  if (first.pos === 'NUM' && last.pos === 'NOUN') return 'adj';
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return 'noun';
  return last.pos === 'NUM' ? 'num' : 'adj';
}
