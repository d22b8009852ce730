import { HEADLINE_VERBS } from '../lexicon/en/headline-verbs.ts';
import type { RawToken } from './mend-tokens.ts';

const verbs: ReadonlySet<string> = new Set(HEADLINE_VERBS);
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(['children', 'men', 'people', 'police', 'staff', 'women']);
const AFTER_VERB: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'ADP']);
const SEGMENT = /^[,;:–—-]$/;

/**
 * Finds the verb of a headline that the tagger took for a noun: in a stretch without a finite verb, the first known
 * headline verb that follows its subject and agrees with it ("Norland, Sudland sign accord", "Mayor backs plan").
 */
export function mendHeadline(tokens: readonly RawToken[]): readonly RawToken[] {
  const result = [...tokens];
  let from = 0;
  let list = false;
  for (let k = 0; k <= tokens.length; k++) {
    if (k < tokens.length && !SEGMENT.test(tokens[k]?.norm ?? '')) continue;
    const at = verbAt(tokens, from, k, list);
    const word = at === undefined ? undefined : tokens[at];
    if (at !== undefined && word) result[at] = { ...word, pos: 'VERB', lemma: baseOf(word.norm) };
    // "Norland, Sudland sign": a comma stands for "and" after a bare name or noun.
    list =
      tokens[k]?.norm === ',' &&
      at === undefined &&
      tokens.slice(from, k).every(({ pos }) => /^(?:PROPN|NOUN|ADJ)$/.test(pos));
    from = k + 1;
  }
  return result;
}

function baseOf(norm: string): string {
  if (verbs.has(norm)) return norm;
  const bases = [norm.replace(/ies$/, 'y'), norm.replace(/es$/, ''), norm.replace(/s$/, '')];
  return bases.find((base) => base !== norm && verbs.has(base)) ?? '';
}

function verbAt(tokens: readonly RawToken[], from: number, to: number, list: boolean): number | undefined {
  const finite = tokens.slice(from, to).some((token, k) => {
    if (token.pos === 'AUX') return true;
    return token.pos === 'VERB' && !token.norm.endsWith('ing') && tokens[from + k - 1]?.norm !== 'to';
  });
  if (finite) return undefined;
  for (let k = from + 1; k < to; k++) {
    const [before, word, next] = [tokens[k - 1] as RawToken, tokens[k] as RawToken, tokens[k + 1]];
    if (word.pos !== 'NOUN' || (before.pos !== 'NOUN' && before.pos !== 'PROPN')) continue;
    if (k + 1 >= to || !next || !AFTER_VERB.has(next.pos) || next.norm === 'of' || baseOf(word.norm) === '') continue;
    const plural =
      /[^su]s$/.test(before.norm) || PLURAL_SUBJECTS.has(before.norm) || list || tokens[k - 2]?.norm === 'and';
    const third = word.norm !== baseOf(word.norm);
    if (plural !== third) return k;
  }
  return undefined;
}
