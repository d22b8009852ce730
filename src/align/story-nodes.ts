import { knownName } from '../extract/entities/gazetteer.ts';
import { nameParts } from '../extract/entities/people.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { EntityKind, RoleFact } from '../model/mention.ts';
import { variantRow } from '../text/name-key.ts';
import { fold } from '../text/normalise.ts';

/** An entity of one article, with what it is compared by. */
export type Node = {
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
export type Merger = {
  readonly nodes: readonly Node[];
  readonly parent: number[];
};

export function nodeOf(facts: ArticleFacts, article: number, entity: number): Node {
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
export function plainName(name: string): string {
  return fold(name)
    .replace(/\./g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

/** An order of the nodes that the order of the articles does not change. */
export function byContent(a: Node, b: Node): number {
  const [x, y] = [`${a.kind} ${a.words.join(' ')}`, `${b.kind} ${b.words.join(' ')}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function byText(articles: readonly ArticleFacts[], a: Node, b: Node): number {
  const [x, y] = [articles[a.article]?.article, articles[b.article]?.article];
  if (!x || !y || x === y) return a.entity - b.entity;
  if (x.text !== y.text) return x.text < y.text ? -1 : 1;
  return x.id < y.id ? -1 : 1;
}

export function rootOf({ parent }: Merger, i: number): number {
  let at = i;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] ?? at] ?? at;
    at = parent[at] ?? at;
  }
  return at;
}

export function join(merger: Merger, a: number, b: number): void {
  const [x, y] = [rootOf(merger, a), rootOf(merger, b)];
  merger.parent[Math.max(x, y)] = Math.min(x, y);
}

/** Groups as lists of nodes, by their root. */
export function groupsOf(merger: Merger): Map<number, number[]> {
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
export function joinApart(merger: Merger, a: number, b: number, groups: Map<number, number[]>): boolean {
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

export const partsOf = (node: Node | undefined): readonly string[] => nameParts(node?.words.join(' ') ?? '');
