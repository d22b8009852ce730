import { knownName } from '../extract/entities/gazetteer.ts';
import { nameParts, sameFullName } from '../extract/entities/people.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { StoryEntity } from '../model/comparison.ts';
import type { EntityKind, RoleFact } from '../model/mention.ts';
import { areLookAlikes, nameKey, nameSimilarity, variantRow } from '../text/name-key.ts';
import { fold } from '../text/normalise.ts';

/** Names this alike in every word can be one name misspelt, if the articles say the same of the bearer. */
const ALIKE = 0.74;

/** An entity of one article, with what it is compared by. */
type Node = {
  readonly article: number;
  readonly entity: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: number;
  /** Folded words of the fullest name. */
  readonly words: readonly string[];
  /** Folded names and abbreviations in the text. */
  readonly forms: ReadonlySet<string>;
  /** Keys that are enough by themselves: of the gazetteers and the curated variants. */
  readonly keys: readonly string[];
  readonly roles: readonly RoleFact[];
};

/** Nodes with the forest that joins them. */
type Merger = {
  readonly nodes: readonly Node[];
  readonly parent: number[];
};

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
  joinBySpelling(merger);
  return storyEntities(merger);
}

function nodeOf(facts: ArticleFacts, article: number, entity: number): Node {
  const { kind, name, mentions, roles } = facts.entities[entity] as ArticleFacts['entities'][number];
  const forms = new Set<string>();
  const keys = new Set<string>();
  for (const k of mentions) {
    const mention = facts.mentions[k];
    if (!mention || (mention.form !== 'name' && mention.form !== 'abbreviation')) continue;
    const text = facts.article.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
    forms.add(plainName(text));
    const known = knownName(text);
    if (known && known.kind === kind && kind !== 'person') keys.add(`known ${known.key}`);
    const row = variantRow(text);
    if (row !== undefined) keys.add(`variant ${row}`);
  }
  return {
    article,
    entity,
    kind,
    name,
    mentions: mentions.length,
    words: plainName(name).split(' '),
    forms,
    keys: [...keys],
    roles,
  };
}

/** Folded, without full stops, hyphens and a leading "the". */
function plainName(name: string): string {
  return fold(name)
    .replace(/\./g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/** An order of the nodes that the order of the articles does not change. */
function byContent(a: Node, b: Node): number {
  const [x, y] = [`${a.kind} ${a.words.join(' ')}`, `${b.kind} ${b.words.join(' ')}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

function byText(articles: readonly ArticleFacts[], a: Node, b: Node): number {
  const [x, y] = [articles[a.article]?.article, articles[b.article]?.article];
  if (!x || !y || x === y) return a.entity - b.entity;
  if (x.text !== y.text) return x.text < y.text ? -1 : 1;
  return x.id < y.id ? -1 : 1;
}

function rootOf({ parent }: Merger, i: number): number {
  let at = i;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] ?? at] ?? at;
    at = parent[at] ?? at;
  }
  return at;
}

function join(merger: Merger, a: number, b: number): void {
  const [x, y] = [rootOf(merger, a), rootOf(merger, b)];
  merger.parent[Math.max(x, y)] = Math.min(x, y);
}

/** Groups as lists of nodes, by their root. */
function groupsOf(merger: Merger): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < merger.nodes.length; i += 1) {
    const root = rootOf(merger, i);
    const list = groups.get(root);
    if (list) list.push(i);
    else groups.set(root, [i]);
  }
  return groups;
}

/** Joins two groups unless one article keeps members of them apart. */
function joinApart(merger: Merger, a: number, b: number, groups: Map<number, number[]>): boolean {
  const [x, y] = [rootOf(merger, a), rootOf(merger, b)];
  if (x === y) return true;
  const [one, other] = [groups.get(x) ?? [], groups.get(y) ?? []];
  const held = new Set(one.map((i) => merger.nodes[i]?.article));
  if (other.some((i) => held.has(merger.nodes[i]?.article))) return false;
  join(merger, x, y);
  const root = rootOf(merger, x);
  groups.set(root, [...one, ...other]);
  groups.delete(root === x ? y : x);
  return true;
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

const partsOf = (node: Node | undefined): readonly string[] => nameParts(node?.words.join(' ') ?? '');

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

/** Names spelt alike: only between groups that no article holds both of, and only when something else agrees. */
function joinBySpelling(merger: Merger): void {
  const { nodes } = merger;
  const groups = groupsOf(merger);
  const blocks = new Map<string, number[]>();
  for (const [root, members] of groups) {
    const node = nodes[root];
    if (!node || node.kind === 'nationality' || node.kind === 'other' || node.mentions === 0) continue;
    const longest = members.map((i) => nodes[i] as Node).reduce((a, b) => (b.words.length > a.words.length ? b : a));
    const key = nameKey(longest.words.at(-1) ?? '');
    const id = `${node.kind} ${key[0] ?? ''}`;
    const list = blocks.get(id);
    if (list) list.push(root);
    else blocks.set(id, [root]);
  }
  const pairs: { a: number; b: number; score: number }[] = [];
  for (const list of blocks.values()) {
    for (const [x, a] of list.entries()) {
      for (const b of list.slice(x + 1)) {
        const score = spellingScore(
          groups.get(a)?.map((i) => nodes[i] as Node) ?? [],
          groups.get(b)?.map((i) => nodes[i] as Node) ?? [],
        );
        if (score > 0) pairs.push({ a, b, score });
      }
    }
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  for (const { a, b } of pairs) joinApart(merger, a, b, groups);
}

/** How alike two groups are spelt, 0 where nothing confirms that they are one. */
function spellingScore(one: readonly Node[], other: readonly Node[]): number {
  const a = fullest(one);
  const b = fullest(other);
  if (one.some((x) => x.keys.length > 0) && other.some((y) => y.keys.length > 0)) return 0;
  if (one.some((x) => other.some((y) => areLookAlikes(x.name, y.name)))) return 0;
  const similarity = nameSimilarity(a.name, b.name);
  if (similarity < ALIKE) return 0;
  if (a.kind === 'person') return confirmed(a, b, one, other) ? similarity : 0;
  // Places and bodies: the same sound, or one letter in a long name of several words.
  if (a.words.length !== b.words.length || a.words.join('').length < 6) return 0;
  if (nameKey(a.name) === nameKey(b.name)) return similarity;
  const differing = a.words.filter((word, k) => word !== b.words[k]).length;
  return a.words.length > 1 && differing === 1 && a.kind === 'organisation' && similarity > 0.85 ? similarity : 0;
}

/** Two full names with first names that sound alike, or one title in both articles. */
function confirmed(a: Node, b: Node, one: readonly Node[], other: readonly Node[]): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length > 1 && y.length > 1) {
    const [first, second] = [nameKey(x[0] ?? ''), nameKey(y[0] ?? '')];
    if (first === second) return x.at(-1) !== y.at(-1) || x[0] !== y[0];
    return x.at(-1) === y.at(-1) && nameSimilarity(x[0] ?? '', y[0] ?? '') >= ALIKE && sameRole(one, other);
  }
  return sameRole(one, other);
}

function sameRole(one: readonly Node[], other: readonly Node[]): boolean {
  const roles = one.flatMap((node) => node.roles.filter((role) => role.kind === 'title'));
  return other.some((node) =>
    node.roles.some(
      (role) => role.kind === 'title' && roles.some((held) => held.value === role.value && held.of === role.of),
    ),
  );
}

function fullest(nodes: readonly Node[]): Node {
  return nodes.reduce((a, b) => (b.words.length > a.words.length ? b : a));
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
