import type { EntityKind } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { knownAt } from './gazetteer.ts';
import { PLACE_PREPOSITIONS, RELATION_GENDER } from './lexicons.ts';
import { isTitleHead } from './titles.ts';
import type { Word } from './words.ts';

const ARTICLES = /^(?:a|an|the|his|her|their|its|former|acting)$/;
/** So many words after "X, a …" can stand before the noun. */
const APPOSITION_REACH = 5;

/** What the words around an unknown name make of it; undefined where they say nothing. */
export function contextKind(line: Line, { from, to, the }: Candidate): EntityKind | undefined {
  const { words } = line;
  const before = words[from - 1];
  const after = words[to];
  if (isAge(words, to)) return 'person';
  const behind = words[from]?.gap === '' && /^(?:at|for|from|in|near|of|to)$/.test(before?.norm ?? '');
  // "the mayor of Mesa, who …" says nothing of Mesa.
  if (!behind && after?.norm === 'who' && (after.gap === '' || after.gap === ',')) return 'person';
  if (before && !before.cap && words[from]?.gap === '' && (isTitleHead(before) || RELATION_GENDER.has(before.norm))) {
    return before.norm.endsWith('s') ? undefined : 'person';
  }
  if (after?.gap === ',' && appositionHead(words, to)) return 'person';
  if (
    after?.gap === ',' &&
    after.cap &&
    knownAt(words, to)?.known.kind === 'place' &&
    PLACE_PREPOSITIONS.has(before?.norm ?? '')
  )
    return 'place';
  if (the) return undefined;
  if (before && words[from]?.gap === '' && PLACE_PREPOSITIONS.has(before.norm)) {
    return before.norm === 'at' ? (to - from > 1 ? 'organisation' : undefined) : 'place';
  }
  return undefined;
}

/** ", 45," right after a name. */
export function isAge(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word?.gap === ',' &&
    /^\d{1,3}$/.test(word.text) &&
    (words[i + 1] === undefined || /^[,.;]/.test(words[i + 1]?.gap ?? ''))
  );
}

/** ", a spokesman", ", the former deputy mayor": number of the word that names the role, or undefined. */
export function appositionHead(words: readonly Word[], i: number): number | undefined {
  const first = words[i];
  if (!first || !(ARTICLES.test(first.norm) || isTitleHead(first))) return undefined;
  for (let k = i; k < Math.min(words.length, i + APPOSITION_REACH); k += 1) {
    const word = words[k] as Word;
    if (k > i && word.gap !== '' && word.gap !== '-') return undefined;
    if (isTitleHead(word) && !word.norm.endsWith('ss')) return k;
    if (word.norm === 'of' || word.norm === 'for' || word.norm === 'in') return undefined;
  }
  return undefined;
}
