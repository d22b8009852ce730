import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span, spanContains } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** A word or a whole name of a sentence, with the key by which it is the same as a unit of another sentence. */
export type Unit = {
  readonly key: string;
  readonly span: Span;
  readonly kind: 'word' | 'entity' | 'quantity' | 'time';
  /** How telling it is, 0.05 to 1. */
  readonly weight: number;
  readonly stop: boolean;
  /** Its tokens: positions in the sentence's tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
};

/** Words of one sentence that stand where other words stand in the other, between matched context. */
export type Substitution = {
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  /** The matched units right before and after, where there are any. */
  readonly before?: Unit;
  readonly after?: Unit;
  /** Weight of the matched units within five places before and after: how sure it is that these stand in one slot. */
  readonly context: number;
};

/** Two sentences laid side by side. */
export type Parallel = {
  readonly matched: readonly (readonly [Unit, Unit])[];
  readonly substitutions: readonly Substitution[];
  /** Matched weight as a share of the lighter sentence's, 0 to 1. */
  readonly cover: number;
};

const LONGEST = 120;
const NEAR = 5;

/** The units of a sentence: names as one unit keyed by story entity, numbers and times as one, other words by stem. */
export function unitsOf(comparison: Comparison, view: SentenceView): Unit[] {
  const spans: { span: Span; kind: Unit['kind']; key: string }[] = [];
  for (const mention of view.mentions) {
    if (mention.form === 'pronoun' || mention.form === 'description') continue;
    const story = storyEntityOf(comparison, view.article, mention.entity);
    const key = story === undefined ? `entity ${view.article}:${mention.entity}` : `entity ${story}`;
    spans.push({ span: mention.span, kind: 'entity', key });
  }
  for (const time of view.times) {
    const key = time.interval ? `time ${time.interval.from}/${time.interval.to}` : `time ${wordsOf(view, time.span)}`;
    spans.push({ span: time.span, kind: 'time', key });
  }
  for (const q of view.quantities) {
    spans.push({ span: q.span, kind: 'quantity', key: `quantity ${q.min}-${q.max} ${q.unitName ?? q.unit}` });
  }
  spans.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  const units: Unit[] = [];
  let next = 0;
  for (let i = 0; i < view.tokens.length; ) {
    const token = view.tokens[i] as Token;
    while (spans[next] && (spans[next]?.span.end ?? 0) <= token.span.start) next += 1;
    const group = spans[next];
    let last = i + 1;
    if (group && spanContains(group.span, token.span)) {
      while (last < view.tokens.length && spanContains(group.span, (view.tokens[last] as Token).span)) last += 1;
      const span = coverSpans(token.span, (view.tokens[last - 1] as Token).span);
      units.push({ key: group.key, span, kind: group.kind, weight: 1, stop: false, first: i, last });
    } else if (/[\p{L}\p{N}]/u.test(token.norm)) {
      const key = token.pos === 'PROPN' ? token.norm : stemWord(token.lemma);
      const weight = token.stop ? 0.1 : Math.max(0.15, wordWeight(token.lemma));
      units.push({ key, span: token.span, kind: 'word', weight, stop: token.stop, first: i, last });
    }
    i = last;
  }
  return units.slice(0, LONGEST);
}

function wordsOf(view: SentenceView, span: Span): string {
  return view.facts.article.text.slice(span.start, span.end).toLowerCase();
}

/**
 * Lays two lists of units side by side by the heaviest common subsequence, and names what stands between the matches.
 * Order matters: words that moved are not matched. Cost is the product of the lengths, capped at 120 units a side.
 */
export function layParallel(a: readonly Unit[], b: readonly Unit[]): Parallel {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const x = a[i] as Unit;
      const same = x.key === b[j]?.key ? x.weight + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(skip, same);
    }
  }
  const at: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0;
    const x = a[i] as Unit;
    if (x.key === b[j]?.key && Math.abs(here - x.weight - (best[(i + 1) * width + j + 1] ?? 0)) < 1e-9) {
      at.push([i, j]);
      i += 1;
      j += 1;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  const total = (units: readonly Unit[]): number => units.reduce((sum, u) => sum + u.weight, 0);
  const matched = at.map(([i, j]) => [a[i] as Unit, b[j] as Unit] as const);
  const cover = (best[0] ?? 0) / Math.max(0.01, Math.min(total(a), total(b)));
  return { matched, substitutions: gaps(a, b, at), cover };
}

function gaps(a: readonly Unit[], b: readonly Unit[], at: readonly (readonly [number, number])[]): Substitution[] {
  const found: Substitution[] = [];
  const ends: readonly (readonly [number, number])[] = [[-1, -1], ...at, [a.length, b.length]];
  for (let k = 0; k + 1 < ends.length; k += 1) {
    const [i, j] = ends[k] ?? [0, 0];
    const [toI, toJ] = ends[k + 1] ?? [0, 0];
    const [left, right] = [a.slice(i + 1, toI), b.slice(j + 1, toJ)];
    if (left.length === 0 || right.length === 0) continue;
    const near = at.filter(([x]) => (x <= i && i - x < NEAR) || (x >= toI && x - toI < NEAR));
    const context = near.reduce((sum, [x]) => sum + (a[x]?.weight ?? 0), 0);
    const [before, after] = [a[i], a[toI]];
    found.push({ a: left, b: right, ...(before ? { before } : {}), ...(after ? { after } : {}), context });
  }
  return found;
}
