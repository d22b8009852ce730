import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/en/currencies.ts';
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  GROUP_WORDS,
  MULTIPLE_WORDS,
  ORDINALS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
} from '../../lexicon/en/number-words.ts';
import { at, HYPHEN, type Lexeme } from './lexemes.ts';
import { SCALE } from './number-tables.ts';

/** Every word and sign that some reader can begin with, apart from digits and the ambiguous ones below. */
const STARTS: ReadonlySet<string> = new Set([
  ...[...SMALL_NUMBERS, ...TENS, ...ORDINALS, ...GROUP_WORDS, ...MULTIPLE_WORDS, ...FRACTION_SIGNS].map(
    ([word]) => word,
  ),
  ...CURRENCY_SIGNS.map(([sign]) => sign),
  ...CURRENCY_CODES.filter(([code]) => !code.endsWith('$')).map(([code]) => code),
  ...VAGUE_PLURALS.map(([word]) => word),
  ...VAGUE_COUNTS.map(([words]) => words).filter((words) => !words.startsWith('a ')),
  ...[
    'half',
    'quarter',
    'hundred',
    'minus',
    'negative',
    'no',
    'nobody',
    'none',
    'without',
    'both',
    'aged',
    'age',
    'ages',
  ],
  ...['double', 'triple', 'treble', 'quadruple', 'factor', 'magnitude'],
]);
/** Second words after "a" and "an". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  'hundred',
  ...SCALE.keys(),
  ...DENOMINATORS.map(([word]) => word),
  ...VAGUE_COUNTS.map(([words]) => words.replace(/^a /, '')),
  ...TENS.map(([word]) => word),
]);

/** False for most words of a text: nothing that counts can begin there. Spares the readers from looking. */
export function canStart(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = at(lexemes, i);
  if (lexeme.kind === 'number' || STARTS.has(lexeme.low)) return true;
  const next = at(lexemes, i + 1);
  switch (lexeme.low) {
    case 'a':
    case 'an':
      return next.text === '$' || HYPHEN.test(next.text) || AFTER_ARTICLE.has(next.low);
    case 'under':
    case 'over':
      return HYPHEN.test(next.text) || next.kind === 'number';
    case 'his':
    case 'her':
    case 'their':
    case 'my':
    case 'our':
    case 'your':
      return at(lexemes, i - 1).low === 'in';
    case '-':
    case '−':
    case '–':
      return next.kind === 'number' && !lexeme.glued;
    default:
      return next.text === '$' && next.glued;
  }
}
