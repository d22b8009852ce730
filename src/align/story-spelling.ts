import { FREQUENCY } from '../extract/entities/lexicons.ts';
import { areLookAlikes, nameDistance, nameKey, nameSimilarity } from '../text/name-key.ts';
import { groupsOf, joinApart, type Merger, type Node, partsOf } from './story-nodes.ts';

/** Names this alike in every word can be one name misspelt, if the articles say the same of the bearer. */
const ALIKE = 0.74;

/** Names spelt alike: only between groups that no article holds both of, and only when something else agrees. */
export function joinBySpelling(merger: Merger): void {
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
  if (a.kind === 'person') {
    const last = nameSimilarity(partsOf(a).at(-1) ?? '', partsOf(b).at(-1) ?? '');
    return last >= ALIKE && confirmed(a, b, one, other) ? (similarity + last) / 2 : 0;
  }
  if (similarity < ALIKE) return 0;
  // Places and bodies: the same sound, or one letter in a long name of several words.
  if (a.words.length !== b.words.length || a.words.join('').length < 6) return 0;
  if (nameKey(a.name) === nameKey(b.name)) return similarity;
  const differing = a.words.filter((word, k) => word !== b.words[k]).length;
  return a.words.length > 1 && differing === 1 && a.kind === 'organisation' && similarity > 0.85 ? similarity : 0;
}

/** "Stefan" and "Steffen" before one surname: with one title, or a surname so rare that two such people are unlikely. */
function firstAlike(x: readonly string[], y: readonly string[], one: readonly Node[], other: readonly Node[]): boolean {
  const [first = '', second = ''] = [x[0], y[0]];
  if (sameRole(one, other)) return nameSimilarity(first, second) >= ALIKE || nameDistance(first, second) <= 1;
  const kin = [...one, ...other].some(({ roles }) => roles.some(({ kind }) => kind === 'relation'));
  return !kin && !FREQUENCY.has(x.at(-1) ?? '') && nameSimilarity(first, second) >= ALIKE;
}

/** Two full names with first names that sound alike, or one title in both articles. */
function confirmed(a: Node, b: Node, one: readonly Node[], other: readonly Node[]): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length > 1 && y.length > 1) {
    const [first, second] = [nameKey(x[0] ?? ''), nameKey(y[0] ?? '')];
    if (first === second) return x.at(-1) !== y.at(-1) || x[0] !== y[0];
    return x.at(-1) === y.at(-1) && firstAlike(x, y, one, other);
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
