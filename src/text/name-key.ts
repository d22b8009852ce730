import { LOOK_ALIKES } from '../lexicon/en/look-alikes.ts';
import { NAME_VARIANTS, type NameVariants } from '../lexicon/en/name-variants.ts';
import { fold } from './normalise.ts';

/**
 * Letters and groups that transliterations of one name spell differently, with what stands for them in the key. The order
 * matters: longer groups first. After the usual romanisations of Cyrillic, Arabic and Chinese names in news.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|stch|tsch/g, 'ch'],
  [/tch|tsh|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dsch|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/tz/g, 'ts'],
  [/ou|oo/g, 'u'],
  [/ee|iy|ij|yi|yy|ii|y/g, 'i'],
  [/ie(?=[^aeiou]|$)/g, 'e'],
  [/ae|ai|ei/g, 'e'],
  [/([a-z])\1+/g, '$1'],
  [/([^sc])h$/g, '$1'],
];
const PARTICLES = /^(?:al|el|ul|ad|as|ar|an|at|the|de|da|di|van|von|der|bin|ben|ibn)$/;

/** The words of a name, folded, without marks. */
function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/['.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function wordKey(word: string): string {
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}

/**
 * A skeleton of a name that most transliterations of it share: "Sergey" and "Sergei", "Gaddafi" and "Qaddafi" but for
 * the first letter. Words divided by blanks, small particles left out. For finding candidates only: equal keys do not
 * make names the same (see `nameSimilarity`, and confirm by what the articles say of the bearers).
 */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  const core = words.filter((word) => !PARTICLES.test(word));
  return (core.length > 0 ? core : words).map(wordKey).join(' ');
}

/** Shorter words are too easily alike. */
const LEAST_LETTERS = 4;

/**
 * How alike two names are spelt, 0 to 1; 1 only for names with one key. Compared word by word from the last name back;
 * the smallest word decides. Names of the look-alike list score 0, as do short words that differ and words with another
 * first letter. Never enough to merge two names by itself.
 */
export function nameSimilarity(a: string, b: string): number {
  if (areLookAlikes(a, b)) return 0;
  const x = nameKey(a).split(' ');
  const y = nameKey(b).split(' ');
  let least = 1;
  for (let k = 1; k <= Math.min(x.length, y.length); k += 1) {
    least = Math.min(least, wordSimilarity(x[x.length - k] ?? '', y[y.length - k] ?? ''));
  }
  return least;
}

function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a[0] !== b[0] || Math.min(a.length, b.length) < LEAST_LETTERS) return 0;
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** Letters by which the keys of two names of at least three letters and one first letter differ; else infinite. */
export function nameDistance(a: string, b: string): number {
  const [x, y] = [nameKey(a), nameKey(b)];
  return Math.min(a.length, b.length) >= 3 && x[0] === y[0] ? editDistance(x, y) : Number.POSITIVE_INFINITY;
}

/** Levenshtein distance with swaps of neighbours (optimal string alignment). Words are short: the full table is fine. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let j = 0; j <= b.length; j += 1) table[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    table[i * width] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const at = (di: number, dj: number): number => table[(i - di) * width + (j - dj)] ?? 0;
      let best = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(2, 2) + 1);
      table[i * width + j] = best;
    }
  }
  return table[a.length * width + b.length] ?? 0;
}

const plain = (name: string): string => wordsOf(name.replace(/^the /i, '')).join(' ');
const variantsByForm: ReadonlyMap<string, number> = new Map(
  NAME_VARIANTS.flatMap(({ forms }, row) => forms.map((form): [string, number] => [plain(form), row])),
);
const lookAlikes: ReadonlyMap<string, readonly number[]> = lookAlikeRows();

function lookAlikeRows(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, names] of LOOK_ALIKES.entries()) {
    for (const name of names.map(plain)) {
      const list = rows.get(name);
      if (list) list.push(row);
      else rows.set(name, [row]);
    }
  }
  return rows;
}

/** True for two names that look alike and are known to be different things ("Iran", "Iraq"), as wholes or in their last words. */
export function areLookAlikes(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return false;
  return shareRow(x, y) || shareRow(x.split(' ').at(-1) ?? '', y.split(' ').at(-1) ?? '');
}

function shareRow(x: string, y: string): boolean {
  if (x === y) return false;
  const rows = lookAlikes.get(y);
  return rows !== undefined && (lookAlikes.get(x)?.some((row) => rows.includes(row)) ?? false);
}

/** The row of the curated variants that a name stands in, by its number; undefined where it has none. Single letters never do. */
export function variantRow(name: string): number | undefined {
  const folded = plain(name);
  if (folded.length < 2) return undefined;
  // "IS" is a group, "is" is a verb: short forms count in capitals only.
  if (folded.length <= 3 && name !== name.toUpperCase()) return undefined;
  return variantsByForm.get(folded);
}

/** What is known of a name that news spells in several ways. */
export function nameVariants(name: string): NameVariants | undefined {
  const row = variantRow(name);
  return row === undefined ? undefined : NAME_VARIANTS[row];
}
