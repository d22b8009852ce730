import { nameParts, sameFullName } from '../extract/entities/people.ts';
import { COMPANY_ENDINGS } from '../lexicon/en/organisations.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { StoryEntity } from '../model/comparison.ts';
import {
  byContent,
  byText,
  groupsOf,
  join,
  joinApart,
  type Merger,
  type Node,
  nodeOf,
  partsOf,
  rootOf,
} from './story-nodes.ts';
import { joinBySpelling } from './story-spelling.ts';

/**
 * Who is who across articles. Entities of one kind are the same with an equal name, a known other name, an abbreviation
 * that one article explains, a surname that only one person of the story has, or a spelling that is alike and confirmed
 * by what is said of the bearer. Two entities that one article keeps apart are never joined through another, except by
 * a known other name. The order of the articles changes only the numbering.
 */
export function linkEntities(articles: readonly ArticleFacts[]): StoryEntity[] {
  const nodes = articles
    .flatMap((facts, article) => facts.entities.map((_, entity) => nodeOf(facts, article, entity)))
    .sort((a, b) => byContent(a, b) || byText(articles, a, b));
  const merger: Merger = { nodes, parent: nodes.map((_, i) => i) };
  joinByKeys(merger);
  joinByName(merger);
  joinPeople(merger);
  joinShortBodies(merger);
  joinCompanies(merger);
  joinBySpelling(merger);
  return storyEntities(merger);
}

function joinByKeys(merger: Merger): void {
  const first = new Map<string, number>();
  for (const [i, { kind, keys }] of merger.nodes.entries()) {
    for (const key of keys) {
      const id = `${kind} ${key}`;
      const held = first.get(id);
      if (held === undefined) first.set(id, i);
      else join(merger, held, i);
    }
  }
}

/** Equal full names; abbreviations and names of several words that one article has and another too. */
function joinByName(merger: Merger): void {
  const groups = groupsOf(merger);
  const byForm = new Map<string, number[]>();
  for (const [i, { kind, forms, words }] of merger.nodes.entries()) {
    const whole = words.join(' ');
    for (const form of new Set([whole, ...forms])) {
      if (form === '' || (kind === 'person' && !form.includes(' '))) continue;
      if (kind === 'organisation' && form !== whole && !form.includes(' ') && !isAbbreviationOf(form, words)) continue;
      const id = `${kind} ${form}`;
      const list = byForm.get(id);
      if (list) list.push(i);
      else byForm.set(id, [i]);
    }
  }
  for (const list of byForm.values()) for (const i of list.slice(1)) joinApart(merger, list[0] ?? i, i, groups);
  // A name whose kind one article could not tell.
  const byWhole = new Map<string, number>();
  for (const [i, { kind, words }] of merger.nodes.entries()) if (kind !== 'other') byWhole.set(words.join(' '), i);
  for (const [i, { kind, words }] of merger.nodes.entries()) {
    const held = kind === 'other' ? byWhole.get(words.join(' ')) : undefined;
    if (held !== undefined) joinApart(merger, held, i, groups);
  }
}

/** "nato" for "north atlantic treaty organization". */
function isAbbreviationOf(form: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const all = words.map((word) => word[0] ?? '').join('');
  const large = words
    .filter((word) => word.length > 3)
    .map((word) => word[0] ?? '')
    .join('');
  return form === all || form === large;
}

/** Full names that fit ("Liz Cheney", "Elizabeth Cheney"), then bare surnames that only one person of the story has. */
function joinPeople(merger: Merger): void {
  const { nodes } = merger;
  const groups = groupsOf(merger);
  const byLast = new Map<string, number[]>();
  for (const [i, { kind, words }] of nodes.entries()) {
    if (kind !== 'person') continue;
    const last = nameParts(words.join(' ')).at(-1) ?? '';
    const list = byLast.get(last);
    if (list) list.push(i);
    else byLast.set(last, [i]);
  }
  for (const list of byLast.values()) {
    const full = list.filter((i) => (nodes[i]?.words.length ?? 0) > 1);
    for (const i of full) {
      const fits = full.filter(
        (k) => rootOf(merger, k) !== rootOf(merger, i) && sameFullName(partsOf(nodes[i]), partsOf(nodes[k])),
      );
      const roots = new Set(fits.map((k) => rootOf(merger, k)));
      if (roots.size === 1 && fits[0] !== undefined) joinApart(merger, i, fits[0], groups);
    }
    const people = new Set(full.map((i) => rootOf(merger, i)));
    const [only] = people;
    for (const i of list) {
      if (full.includes(i)) continue;
      if (people.size === 1 && only !== undefined) joinApart(merger, only, i, groups);
      else if (people.size === 0) joinApart(merger, list[0] ?? i, i, groups);
    }
  }
}

/** "Foreign Ministry" and "Moldovan Foreign Ministry": the only longer name of the story that ends in the shorter. */
function joinShortBodies(merger: Merger): void {
  const { nodes } = merger;
  const groups = groupsOf(merger);
  const bodies = nodes.flatMap(({ kind, words }, i) =>
    (kind === 'organisation' || kind === 'law' || kind === 'event') && words.length > 1 ? [i] : [],
  );
  const byTail = new Map<string, Set<number>>();
  for (const i of bodies) {
    const words = nodes[i]?.words ?? [];
    for (let k = 1; k < words.length - 1; k += 1) {
      const id = `${nodes[i]?.kind} ${words.slice(k).join(' ')}`;
      const held = byTail.get(id);
      if (held) held.add(i);
      else byTail.set(id, new Set([i]));
    }
  }
  for (const i of bodies) {
    const longer = [...(byTail.get(`${nodes[i]?.kind} ${nodes[i]?.words.join(' ')}`) ?? [])];
    const roots = new Set(longer.map((k) => rootOf(merger, k)));
    if (roots.size === 1 && longer[0] !== undefined) joinApart(merger, longer[0], i, groups);
  }
}

const COMPANY: ReadonlySet<string> = new Set(COMPANY_ENDINGS.map((word) => word.replace(/\./g, '')));

/** "Apple Inc." and "Apple": one company with and without its legal form. */
function joinCompanies(merger: Merger): void {
  const groups = groupsOf(merger);
  const bare = new Map<string, number>();
  for (const [i, { kind, words }] of merger.nodes.entries()) {
    if (kind === 'organisation') bare.set(words.join(' '), i);
  }
  for (const [i, { kind, words }] of merger.nodes.entries()) {
    const last = words.at(-1)?.replace(/\./g, '') ?? '';
    if (kind !== 'organisation' || words.length < 2 || !COMPANY.has(last)) continue;
    const held = bare.get(words.slice(0, -1).join(' '));
    if (held !== undefined) joinApart(merger, held, i, groups);
  }
}

function storyEntities(merger: Merger): StoryEntity[] {
  const entities = [...groupsOf(merger).values()].map((members) => {
    const nodes = members
      .map((i) => merger.nodes[i] as Node)
      .sort((a, b) => a.article - b.article || a.entity - b.entity);
    const told = nodes.filter((node) => node.kind !== 'other');
    const best = (told.length > 0 ? told : nodes).toSorted(
      (a, b) =>
        b.words.length - a.words.length || b.mentions - a.mentions || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )[0] as Node;
    return {
      index: 0,
      kind: best.kind,
      name: best.name,
      members: nodes.map(({ article, entity }) => ({ article, entity })),
    };
  });
  const place = ({ members }: StoryEntity): number => (members[0]?.article ?? 0) * 1e6 + (members[0]?.entity ?? 0);
  return entities.sort((a, b) => place(a) - place(b)).map((entity, index) => ({ ...entity, index }));
}
