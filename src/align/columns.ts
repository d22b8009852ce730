import type { SentenceLink } from '../model/comparison.ts';

/** Sentences of several articles that make one claim: per article the sentences, and the links among them. */
export type Column = {
  readonly score: number;
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly links: readonly SentenceLink[];
};

const key = (article: number, sentence: number): string => `${article}:${sentence}`;

/**
 * Gathers links into columns, best link first. A column grows by the sentence of each further article that is linked to
 * at least half of its members, then by a neighbouring sentence where one sentence is told in two. A sentence may stand
 * in several columns; every link ends up in exactly one.
 */
export function gatherColumns(links: readonly SentenceLink[], articleCount: number): Column[] {
  const sorted = links.toSorted(
    (x, y) =>
      y.score - x.score ||
      x.a.article - y.a.article ||
      x.a.sentence - y.a.sentence ||
      x.b.article - y.b.article ||
      x.b.sentence - y.b.sentence,
  );
  const graph = linkGraph(sorted);
  const used = new Set<SentenceLink>();
  const columns: Column[] = [];
  for (const link of sorted) {
    if (used.has(link)) continue;
    const members = new Map([
      [link.a.article, [link.a.sentence]],
      [link.b.article, [link.b.sentence]],
    ]);
    for (let article = 0; article < articleCount; article += 1) {
      if (members.has(article)) continue;
      const joined = bestOf(article, members, graph);
      if (joined !== undefined) members.set(article, [joined]);
    }
    addSplits(members, graph, used);
    const inside = sorted.filter(
      (l) => members.get(l.a.article)?.includes(l.a.sentence) && members.get(l.b.article)?.includes(l.b.sentence),
    );
    for (const l of inside) used.add(l);
    columns.push({ score: link.score, members: new Map([...members].sort(([x], [y]) => x - y)), links: inside });
  }
  return columns;
}

type Edge = { readonly article: number; readonly sentence: number; readonly link: SentenceLink };
type Graph = ReadonlyMap<string, readonly Edge[]>;

function linkGraph(links: readonly SentenceLink[]): Graph {
  const graph = new Map<string, Edge[]>();
  const add = (from: SentenceLink['a'], to: SentenceLink['a'], link: SentenceLink): void => {
    const edge = { article: to.article, sentence: to.sentence, link };
    const list = graph.get(key(from.article, from.sentence));
    if (list) list.push(edge);
    else graph.set(key(from.article, from.sentence), [edge]);
  };
  for (const link of links) {
    add(link.a, link.b, link);
    add(link.b, link.a, link);
  }
  return graph;
}

/** The sentence of an article that is linked to at least half of the members, the most strongly linked first. */
function bestOf(article: number, members: ReadonlyMap<number, readonly number[]>, graph: Graph): number | undefined {
  const votes = new Map<number, { count: number; sum: number }>();
  for (const [from, sentences] of members) {
    for (const sentence of sentences) {
      for (const edge of graph.get(key(from, sentence)) ?? []) {
        if (edge.article !== article) continue;
        const vote = votes.get(edge.sentence) ?? { count: 0, sum: 0 };
        votes.set(edge.sentence, { count: vote.count + 1, sum: vote.sum + edge.link.score });
      }
    }
  }
  const enough = [...votes].filter(([, vote]) => vote.count * 2 >= members.size);
  enough.sort(([s, x], [t, y]) => y.sum - x.sum || s - t);
  return enough[0]?.[0];
}

/** Adds the sentence next to a member where a link says that the other side's sentence goes on there. */
function addSplits(members: Map<number, number[]>, graph: Graph, used: ReadonlySet<SentenceLink>): void {
  if (members.size !== 2) return;
  const [[one, ones] = [0, []], [two, twos] = [0, []]] = [...members];
  for (const [from, sentence, to, there] of [
    [one, ones[0], two, twos[0]],
    [two, twos[0], one, ones[0]],
  ] as const) {
    if (sentence === undefined || there === undefined) continue;
    const next = (graph.get(key(from, sentence)) ?? []).filter(
      (edge) => edge.article === to && Math.abs(edge.sentence - there) === 1 && !used.has(edge.link),
    );
    if (next.length === 0) continue;
    members.set(
      to,
      [there, ...next.map((edge) => edge.sentence)].sort((x, y) => x - y),
    );
    return;
  }
}
