/** Endings that make other forms or near relatives of a word, longest first. Not for display: a stem need not be a word. */
const ENDINGS: readonly (readonly [ending: string, kept: string])[] = [
  ["'s", ''],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ments', ''],
  ['ment', ''],
  ['ingly', ''],
  ['iness', 'y'],
  ['ness', ''],
  ['ings', ''],
  ['ies', 'y'],
  ['ers', ''],
  ['ors', ''],
  ['ing', ''],
  ['ed', ''],
  ['er', ''],
  ['or', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];
const SHORTEST = 4;

/**
 * A rough common form of a word and its relatives ("announcement", "announced" → "announc"): one ending is taken off
 * where at least four letters stay (three of the word's own), then a final "e". For finding words that may belong together, never for judging.
 */
export function stemWord(word: string): string {
  for (const [ending, kept] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.length - ending.length;
    if (rest < SHORTEST - 1 || rest + kept.length < SHORTEST) continue;
    return trimEnd(word.slice(0, word.length - ending.length) + kept);
  }
  return trimEnd(word);
}

function trimEnd(word: string): string {
  const plain = word.length > SHORTEST && word.endsWith('e') ? word.slice(0, -1) : word;
  const last = plain.at(-1);
  const doubled = plain.length > SHORTEST && last === plain.at(-2) && /[bdgmnprt]/.test(last ?? '');
  return doubled ? plain.slice(0, -1) : plain;
}
