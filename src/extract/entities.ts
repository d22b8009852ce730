import type { Article } from '../model/article.ts';
import type { ArticleEntity, EntityMention, TimeMention } from '../model/mention.ts';
import { makeSpan } from '../model/span.ts';
import { groupBodies } from './entities/bodies.ts';
import { type Candidate, type Line, linesOf } from './entities/candidates.ts';
import { contextKind } from './entities/context-kind.ts';
import { findInHeadline, heardNames } from './entities/find-in-headline.ts';
import { findNames } from './entities/find-names.ts';
import type { Group } from './entities/groups.ts';
import { groupPeople } from './entities/people.ts';
import { type WordUse, wordUse } from './entities/word-use.ts';

/** Finds the people, organisations, places, laws and events of an article, and which mentions are the same one. */
export function extractEntities(
  article: Article,
  _times: readonly TimeMention[],
): { readonly mentions: EntityMention[]; readonly entities: ArticleEntity[] } {
  const lines = linesOf(article);
  const use = wordUse(lines);
  const candidates = findCandidates(lines, use);
  peopleByContext(candidates, lines, use);
  const people = groupPeople(candidates, lines);
  const taken = new Set(people.flatMap((group) => group.candidates));
  const bodies = groupBodies(
    candidates.filter((candidate) => !taken.has(candidate)),
    lines,
    use,
  );
  return handOver(article, lines, [...people, ...bodies]);
}

/** Names where capitals mean something, then, with these, names in headlines. */
function findCandidates(lines: readonly Line[], use: WordUse): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, line] of lines.entries()) if (line.casing === 'normal') found.push(...findNames(line, i, use));
  const heard = heardNames(found);
  for (const [i, line] of lines.entries()) if (line.casing !== 'normal') found.push(...findInHeadline(line, i, heard));
  return found.sort((a, b) => a.start - b.start);
}

/** Unknown names of two and more words that the words around make people. */
function peopleByContext(candidates: readonly Candidate[], lines: readonly Line[], use: WordUse): void {
  const people = new Set<string>();
  for (const candidate of candidates) {
    const line = lines[candidate.line];
    if (candidate.kind !== 'unknown' || !line) continue;
    if (contextKind(line, candidate) === 'person') people.add(candidate.norm);
    else if (foreignName(candidate, use)) people.add(candidate.norm);
  }
  for (const candidate of candidates) if (candidate.kind === 'unknown' && people.has(candidate.norm)) candidate.kind = 'person';
}

/** Two or three words, none of them English, without "the": a person of another language. */
function foreignName({ norm, the, abbreviation }: Candidate, use: WordUse): boolean {
  const words = norm.split(' ');
  return !the && !abbreviation && words.length >= 2 && words.length <= 3 && words.every((word) => !use.isCommon(word) && !/\d/.test(word));
}

function handOver(
  article: Article,
  lines: readonly Line[],
  groups: readonly Group[],
): { readonly mentions: EntityMention[]; readonly entities: ArticleEntity[] } {
  const ordered = groups.toSorted((a, b) => (a.candidates[0]?.start ?? 0) - (b.candidates[0]?.start ?? 0));
  const all = ordered.flatMap((group, entity) => group.candidates.map((candidate) => ({ candidate, entity, group })));
  all.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  const mentions = all.map(
    ({ candidate, entity, group }): EntityMention => ({
      type: 'entity',
      span: makeSpan(candidate.start, candidate.end),
      sentence: lines[candidate.line]?.sentence.index ?? 0,
      kind: group.kind,
      form: candidate.abbreviation ? 'abbreviation' : 'name',
      entity,
    }),
  );
  const entities = ordered.map((group, index): ArticleEntity => {
    const own = mentions.flatMap((mention, k) => (mention.entity === index ? [k] : []));
    return { index, kind: group.kind, name: fullestName(article, group), mentions: own, roles: [] };
  });
  return { mentions, entities };
}

/** The words of the longest name form; the first of equals. */
function fullestName(article: Article, group: Group): string {
  let best: Candidate | undefined;
  for (const candidate of group.candidates) {
    if (!best || candidate.norm.length > best.norm.length) best = candidate;
  }
  return best ? article.text.slice(best.start, best.end).replace(/\s+/g, ' ') : '';
}
