import type { Article } from '../model/article.ts';
import type { ArticleEntity, EntityMention, RoleFact, TimeMention } from '../model/mention.ts';
import { makeSpan } from '../model/span.ts';
import { groupBodies } from './entities/bodies.ts';
import { type Candidate, type Line, linesOf } from './entities/candidates.ts';
import { namePeople } from './entities/certain-people.ts';
import { findInHeadline, heardNames } from './entities/find-in-headline.ts';
import { findNames } from './entities/find-names.ts';
import type { Group } from './entities/groups.ts';
import { isMetonym } from './entities/metonyms.ts';
import { groupPeople } from './entities/people.ts';
import { refer } from './entities/refer.ts';
import { type WordUse, wordUse } from './entities/word-use.ts';

export { metonymCountry } from './entities/metonyms.ts';

/**
 * Finds the people, organisations, places, laws and events of an article, and which mentions are the same one. Names
 * first, where capitals mean something, then in headlines what the text knows; people by full name, then by surname;
 * then titles and what else is said of people; last what refers without a name, and only where one can be meant.
 */
export function extractEntities(
  article: Article,
  _times: readonly TimeMention[],
): { readonly mentions: EntityMention[]; readonly entities: ArticleEntity[] } {
  const lines = linesOf(article);
  const use = wordUse(lines);
  const candidates = findCandidates(lines, use);
  namePeople(candidates, lines, use);
  const people = groupPeople(candidates, lines);
  const taken = new Set(people.flatMap((group) => group.candidates));
  const others = candidates.filter((candidate) => !taken.has(candidate));
  const bodies = groupBodies(others, lines, use);
  for (const candidate of candidates) {
    const line = lines[candidate.line];
    if (line && isMetonym(line, candidate)) candidate.metonym = true;
  }
  const roles = refer(article, lines, people, bodies);
  return handOver(article, lines, [...people, ...bodies], roles);
}

function findCandidates(lines: readonly Line[], use: WordUse): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, line] of lines.entries())
    if (line.casing === 'normal') for (const each of findNames(line, i, use)) found.push(each);
  const heard = heardNames(found);
  for (const [i, line] of lines.entries()) {
    if (line.casing !== 'normal') for (const each of findInHeadline(line, i, heard)) found.push(each);
  }
  return found.sort((a, b) => a.start - b.start);
}

function handOver(
  article: Article,
  lines: readonly Line[],
  groups: readonly Group[],
  roles: ReadonlyMap<Group, readonly RoleFact[]>,
): { readonly mentions: EntityMention[]; readonly entities: ArticleEntity[] } {
  const firstOf = new Map(groups.map((group) => [group, Math.min(...group.candidates.map(({ start }) => start))]));
  const ordered = groups.toSorted((a, b) => (firstOf.get(a) ?? 0) - (firstOf.get(b) ?? 0));
  const all = ordered.flatMap((group, entity) => group.candidates.map((candidate) => ({ candidate, entity, group })));
  all.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  const own: number[][] = ordered.map(() => []);
  const mentions = all.map(({ candidate, entity, group }, k): EntityMention => {
    own[entity]?.push(k);
    return {
      type: 'entity',
      span: makeSpan(candidate.start, candidate.end),
      sentence: lines[candidate.line]?.sentence.index ?? 0,
      kind: group.kind,
      form: candidate.form ?? (candidate.abbreviation ? 'abbreviation' : 'name'),
      entity,
      ...(candidate.metonym ? { metonym: true } : {}),
    };
  });
  const entities = ordered.map(
    (group, index): ArticleEntity => ({
      index,
      kind: group.kind,
      name: fullestName(article, group),
      mentions: own[index] ?? [],
      roles: roles.get(group) ?? [],
    }),
  );
  return { mentions, entities };
}

/** The words of the longest name form; the first of equals. */
function fullestName(article: Article, group: Group): string {
  let best: Candidate | undefined;
  for (const candidate of group.candidates) {
    if (candidate.form) continue;
    if (!best || candidate.norm.length > best.norm.length) best = candidate;
  }
  return best ? article.text.slice(best.start, best.end).replace(/\s+/g, ' ') : '';
}
