import { IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import { VERB_NEGATORS } from '../../lexicon/en/negators.ts';
import { ADJECTIVAL_PARTICIPLES, PARTICIPLE_PREPOSITIONS } from '../../lexicon/en/participles.ts';
import type { Sentence, Token } from '../../model/article.ts';
import { KNOWN_VERBS, knownVerb } from './known-verbs.ts';
import { wordWeight } from '../../text/idf.ts';
import type { Span } from '../../model/span.ts';

/**
 * What a word does in a clause, as coarse as finding clauses needs. `comma` also stands for dashes, `stop` for colons
 * and semicolons; `to` only for that of an infinitive.
 */
export type WordClass =
  | 'noun'
  | 'pron'
  | 'det'
  | 'adj'
  | 'num'
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adv'
  | 'to'
  | 'prep'
  | 'sub'
  | 'rel'
  | 'coord'
  | 'comma'
  | 'stop'
  | 'poss';

/**
 * Shape of a verb: `ed` is a past tense or a participle, which only the clause tells; `past` and `en` are forms that are
 * but one of the two; `base` an infinitive or a plural present.
 */
export type VerbShape = 'base' | 's' | 'ing' | 'ed' | 'past' | 'en';

/** A word of a sentence, hyphenated compounds being one. */
export type Word = {
  cls: WordClass;
  readonly span: Span;
  readonly norm: string;
  readonly lemma: string;
  readonly shape: VerbShape;
  /** The token that stands for it (the last of a compound). */
  readonly token: Token;
  /** Part-of-speech doubts: a name by its capital, in a sentence where capitals mean names. */
  readonly name: boolean;
  /** True where a quotation mark stands right before or after the word. */
  readonly opens: boolean;
  readonly closes: boolean;
};

const NEGATORS = new Set(VERB_NEGATORS);
const PASTS = new Set<string>();
const PARTICIPLES = new Set<string>();
const ALIKE = new Set<string>();
for (const [lemma, past, participle] of IRREGULAR_VERBS) {
  PASTS.add(past);
  PARTICIPLES.add(participle);
  if (past === lemma) ALIKE.add(lemma);
}
const CLASS_BY_NORM: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were', "'re", "'m"].map((word) => [word, 'be'] as const),
  ...['had', 'has', 'have', 'having', "'ve"].map((word) => [word, 'have'] as const),
  ...['did', 'do', 'does'].map((word) => [word, 'do'] as const),
  ...["'ll", 'ca', 'can', 'cannot', 'could', 'may', 'might', 'must', 'ought', 'shall', 'should', 'will', 'wo', 'would'].map(
    (word) => [word, 'modal'] as const,
  ),
  ...['who', 'whom', 'which', 'whose'].map((word) => [word, 'rel'] as const),
  ...['and', 'but', 'or', 'nor', '&'].map((word) => [word, 'coord'] as const),
  ...['although', 'because', 'how', 'if', 'lest', 'though', 'unless', 'whatever', 'when', 'whenever', 'where', 'whereas', 'whether', 'while', 'why', 'what'].map(
    (word) => [word, 'sub'] as const,
  ),
  ...['after', 'as', 'before', 'since', 'than', 'until', 'till', 'once', 'by', 'without', 'of', 'in', 'on', 'at', 'for', 'with', 'from', 'amid', 'despite', 'during'].map(
    (word) => [word, 'prep'] as const,
  ),
  ...[',', '—', '–', '--', '-', '…', '...'].map((mark) => [mark, 'comma'] as const),
  ...[':', ';', '?', '!', '.'].map((mark) => [mark, 'stop'] as const),
  ...['a', 'an', 'the', 'this', 'these', 'those', 'every', 'each', 'no', 'any', 'some', 'its', 'their', 'his', 'our', 'my', 'your'].map(
    (word) => [word, 'det'] as const,
  ),
  ...['he', 'she', 'they', 'we', 'i', 'it', 'you', 'him', 'them', 'us', 'me', 'nobody', 'none', 'nothing', 'everyone', 'someone', 'anyone'].map(
    (word) => [word, 'pron'] as const,
  ),
]);
const ADJECTIVAL = new Set(ADJECTIVAL_PARTICIPLES);
const VERBAL_PREPOSITIONS = new Set(PARTICIPLE_PREPOSITIONS);
const MODAL_NOUNS = new Set(['can', 'may', 'might', 'must', 'will']);
const VERB_PREFIXES = new Set(['co', 'de', 'fast', 'mis', 'over', 'pre', 're', 'un', 'under']);
const QUOTE_MARK = /^["“”«»„‟″'‘’`]{1,2}$/;

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

function classify(token: Token, previous: Token | undefined, next: Token | undefined): WordClass {
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
  if (norm === 'her') return next && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.pos) && next.form !== 'VB' ? 'det' : 'pron';
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
      return 'pron';
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

/** End of a hyphenated compound that begins at token `i`: one past its last token. */
function compoundEnd(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1;
  while (end + 1 < last) {
    const [left, mark, right] = [tokens[end - 1], tokens[end], tokens[end + 1]] as [Token, Token, Token];
    if (mark.text !== '-' && mark.text !== '/') break;
    if (left.span.end !== mark.span.start || mark.span.end !== right.span.start || right.pos === 'PUNCT') break;
    end += 2;
  }
  return end;
}

/** Class of a compound: "re-elected" is a verb, "vice-president" a noun, "U.S.-led" an adjective. */
function compoundClass(first: Token, last: Token): WordClass {
  if (last.pos === 'VERB') return VERB_PREFIXES.has(first.norm) ? 'verb' : 'adj';
  if (first.pos === 'NUM' && last.pos === 'NOUN') return 'adj';
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return 'noun';
  return last.pos === 'NUM' ? 'num' : 'adj';
}

/** Lemma of a verb, with the "e" that the tagger's model loses now and then ("fined" is no form of "fin"). */
function verbLemma(norm: string, lemma: string): string {
  if (!/(?:ed|ing)$/.test(norm) || ADJECTIVAL.has(norm) || KNOWN_VERBS.has(lemma)) return lemma;
  const known = knownVerb(norm);
  if (known && norm.startsWith(lemma.slice(0, -1))) return known;
  return wordWeight(lemma) === 1 && wordWeight(`${lemma}e`) < 1 ? `${lemma}e` : lemma;
}

/** Lemma of a word that only a capital made a name ("Engineers" at a sentence's head), without a full stop ("ill."). */
function plainLemma(token: Token, lemma: string, capitalMeansNothing: boolean): string {
  const plain = token.pos === 'VERB' ? verbLemma(token.norm, lemma) : lemma;
  const bare = /^\p{L}{3,}\.$/u.test(plain) ? plain.slice(0, -1) : plain;
  if (!capitalMeansNothing || token.pos !== 'PROPN' || !/[^s]s$/.test(bare)) return bare;
  const singular = bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : /(?:sh|ch|x|ss)es$/.test(bare) ? bare.slice(0, -2) : bare.slice(0, -1);
  return wordWeight(singular) < 1 ? singular : bare;
}

/**
 * The words of a sentence. Quotation marks are left out, and so is what stands in brackets. `isName` tells of a place in
 * the text whether a name stands there: names are no verbs, however the tagger took them.
 */
export function wordsOf(tokens: readonly Token[], sentence: Sentence, isName: (position: number) => boolean): Word[] {
  const words: Word[] = [];
  let bracket = 0;
  let opens = false;
  const titled = sentence.role === 'headline' || sentence.role === 'subhead';
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    const token = tokens[i] as Token;
    const isQuote = QUOTE_MARK.test(token.text) && !(token.text === '’' && token.pos === 'PART');
    if (isQuote || token.pos === 'SPACE') {
      const before = words.at(-1);
      if (isQuote && before && before.span.end === token.span.start) words[words.length - 1] = { ...before, closes: true };
      else opens ||= isQuote;
      i++;
      continue;
    }
    // A full stop inside a sentence belongs to an abbreviation.
    if (token.norm === '.') {
      i++;
      continue;
    }
    if (token.norm === '(' || token.norm === '[') bracket = 1;
    if (bracket > 0) {
      if (token.norm === ')' || token.norm === ']' || ++bracket > 30) bracket = 0;
      i++;
      continue;
    }
    const end = compoundEnd(tokens, i, sentence.lastToken);
    const last = tokens[end - 1] as Token;
    const compound = end > i + 1;
    const norm = compound ? tokens.slice(i, end).map((part) => part.norm).join('') : token.norm;
    const lemma = compound ? norm.slice(0, norm.length - last.norm.length) + last.lemma : token.lemma;
    const plain = compound ? compoundClass(token, last) : classify(token, words.at(-1)?.token, tokens[i + 1]);
    const capital = /^\p{Lu}/u.test(token.text);
    // In running text a capital after the first word is a name's, and names are no verbs.
    const named = capital && (isName(token.span.start) || (!titled && !opens && words.length > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)));
    words.push({
      cls: named && (plain === 'verb' || plain === 'modal') ? 'noun' : plain,
      span: { start: token.span.start, end: last.span.end },
      norm,
      lemma: plainLemma(last, ADJECTIVAL.has(norm) ? norm : lemma.toLowerCase(), words.length === 0 || titled),
      shape: shapeOf(last.norm, last.lemma),
      token: last,
      name: capital,
      opens,
      closes: false,
    });
    opens = false;
    i = end;
  }
  return words;
}
