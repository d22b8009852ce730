import { VAGUE_TITLES } from '../lexicon/en/role-rivals.ts';
import type { Comparison, StoryEntity } from '../model/comparison.ts';
import { factsOf, type PersonFact } from './role-facts.ts';
import { compareTitles, titleWords } from './title-clash.ts';

/** Two titles of one person, one an article, that have no word in common and do not exclude each other. */
export type OtherTitle = { readonly entity: StoryEntity; readonly a: PersonFact; readonly b: PersonFact };

const VAGUE: ReadonlySet<string> = new Set(VAGUE_TITLES);

/**
 * People whom two articles introduce by titles that share nothing ("treasurer" / "director"). Titles that go together by
 * a word or a synonym, vague words ("boss"), former offices, and people whom one article gives both are left out.
 */
export function* otherTitles(comparison: Comparison): Generator<OtherTitle> {
  for (const { articles } of comparison.groups) {
    for (const entity of comparison.entities.filter(({ kind }) => kind === 'person')) {
      const titles = factsOf(comparison, entity).filter(({ kind }) => kind === 'title');
      for (const [i, left] of articles.entries()) {
        for (const right of articles.slice(i + 1)) {
          const found = apart(
            titles.filter(({ article }) => article === left),
            titles.filter(({ article }) => article === right),
          );
          if (found) yield { entity, a: found[0], b: found[1] };
        }
      }
    }
  }
}

function apart(
  left: readonly PersonFact[],
  right: readonly PersonFact[],
): readonly [PersonFact, PersonFact] | undefined {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || [...left, ...right].some(isLoose)) return undefined;
  const meet = left.some((x) => right.some((y) => compareTitles(x, y) !== 'compatible' || shareWord(x, y)));
  return meet ? undefined : [a, b];
}

/** What says little, or says it of another time. */
const isLoose = ({ status, value }: PersonFact): boolean =>
  status !== 'current' || VAGUE.has(titleWords(value).at(-1) ?? '');

function shareWord(x: PersonFact, y: PersonFact): boolean {
  const words = ({ value, of }: PersonFact): string[] =>
    [...titleWords(value), ...(of ?? '').split(' ')].filter(Boolean);
  const there = words(y);
  return words(x).some((word) => there.includes(word));
}
