import type { ArticleFacts } from '../model/claim.ts';
import type { Alignment, Comparison, Reading, SentenceLink, StoryGroup } from '../model/comparison.ts';
import { type Column, gatherColumns } from './columns.ts';
import { profileArticle, type SentenceProfile } from './profile.ts';
import { measureStory, ONE_STORY } from './same-story.ts';
import { measurePairs, scorePairs } from './score-pairs.ts';
import { linkEntities } from './story-entities.ts';
import { MODEL, THRESHOLD } from './weights.ts';

/** Pairs from this score on are handed to the detectors as near misses. */
const NEAR_MISS = 0.08;

/**
 * Aligns the claims of two or more articles into columns. The order of the articles does not change which claims meet:
 * they are compared in the order of their texts, and the result is numbered as they were given.
 */
export function alignArticles(articles: readonly ArticleFacts[]): Comparison {
  const order = articles.map((_, i) => i).sort((x, y) => byText(articles[x], articles[y]) || x - y);
  const profiles = order.map((i) => profileArticle(articles[i] as ArticleFacts));
  const links: SentenceLink[] = [];
  const notCompared: { a: number; b: number; why: string }[] = [];
  const joined: (readonly [number, number])[] = [];
  for (let x = 0; x < order.length; x += 1) {
    for (let y = x + 1; y < order.length; y += 1) {
      const [first, second] = [profiles[x] ?? [], profiles[y] ?? []];
      const [i, j] = [order[x] ?? 0, order[y] ?? 0];
      const why = whyApart(first, second);
      if (why) notCompared.push({ a: Math.min(i, j), b: Math.max(i, j), why });
      else {
        joined.push([i, j]);
        links.push(...linkArticles(x, first, y, second));
      }
    }
  }
  const columns = gatherColumns(
    links.filter((link) => link.score >= THRESHOLD),
    articles.length,
  );
  const alignments = columns.map((column) => readingsOf(column, order, articles)).sort(byPlace);
  return {
    articles,
    entities: linkEntities(articles),
    alignments: alignments.map((alignment, index) => ({ ...alignment, index })),
    nearMisses: links
      .filter((link) => link.score < THRESHOLD)
      .map((link) => asGiven(link, order))
      .sort(byPosition),
    groups: groupArticles(articles.length, joined),
    notCompared: notCompared.sort((p, q) => p.a - q.a || p.b - q.b),
  };
}

function byText(a: ArticleFacts | undefined, b: ArticleFacts | undefined): number {
  const [x, y] = [a?.article, b?.article];
  if (!x || !y) return 0;
  if (x.text !== y.text) return x.text < y.text ? -1 : 1;
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}

/** Why two articles are not compared, in plain words; undefined where they tell one story. */
function whyApart(a: readonly SentenceProfile[], b: readonly SentenceProfile[]): string | undefined {
  if (a.length === 0 || b.length === 0) return 'one of the articles has no sentences to compare';
  const { likeness } = measureStory(a, b);
  if (likeness >= ONE_STORY) return undefined;
  return `not about one story: the articles share too few telling words and names (likeness ${likeness.toFixed(2)}, needed ${ONE_STORY})`;
}

function linkArticles(
  x: number,
  first: readonly SentenceProfile[],
  y: number,
  second: readonly SentenceProfile[],
): SentenceLink[] {
  return scorePairs(measurePairs(first, second), MODEL)
    .filter((pair) => pair.score >= NEAR_MISS)
    .map((pair) => ({
      a: { article: x, sentence: first[pair.a]?.sentence ?? 0 },
      b: { article: y, sentence: second[pair.b]?.sentence ?? 0 },
      score: pair.score,
      features: pair.features,
    }));
}

/** Numbers a link as the articles were given, the lower article first. */
function asGiven(link: SentenceLink, order: readonly number[]): SentenceLink {
  const a = { ...link.a, article: order[link.a.article] ?? link.a.article };
  const b = { ...link.b, article: order[link.b.article] ?? link.b.article };
  return a.article <= b.article ? { ...link, a, b } : { ...link, a: b, b: a };
}

function byPosition(x: SentenceLink, y: SentenceLink): number {
  return (
    x.a.article - y.a.article || x.b.article - y.b.article || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence
  );
}

/** Numbers a column as the articles were given. */
function readingsOf(column: Column, order: readonly number[], articles: readonly ArticleFacts[]): Alignment {
  const given = (article: number): number => order[article] ?? article;
  const readings = [...column.members].map(([x, sentences]): Reading => {
    const article = given(x);
    const facts = articles[article];
    return {
      article,
      sentences,
      spans: sentences.map((s) => facts?.article.sentences[s]?.span ?? { start: 0, end: 0 }),
      claims: (facts?.claims ?? []).filter((claim) => sentences.includes(claim.sentence)).map((claim) => claim.index),
    };
  });
  const links = column.links.map((link) => asGiven(link, order));
  return { index: 0, score: column.score, readings: readings.sort((p, q) => p.article - q.article), links };
}

/** Reading order of the first article that has the column. */
function byPlace(x: Alignment, y: Alignment): number {
  for (const [k, reading] of x.readings.entries()) {
    const other = y.readings[k];
    if (!other) return -1;
    if (reading.article !== other.article) return reading.article - other.article;
    const apart = (reading.sentences[0] ?? 0) - (other.sentences[0] ?? 0);
    if (apart !== 0) return apart;
  }
  return y.score - x.score;
}

/** Articles that are joined, directly or through others, make a group; groups in the order of their first article. */
function groupArticles(count: number, joined: readonly (readonly [number, number])[]): StoryGroup[] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i] ?? i));
  for (const [i, j] of joined) {
    const [x, y] = [find(i), find(j)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i += 1) {
    const list = groups.get(find(i));
    if (list) list.push(i);
    else groups.set(find(i), [i]);
  }
  return [...groups.values()].map((members) => ({ articles: members }));
}
