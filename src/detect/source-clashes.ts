import type { Comparison } from '../model/comparison.ts';
import type { Attribution } from '../model/mention.ts';
import { type Span, spanContains } from '../model/span.ts';
import { claimPairs } from './claim-pairs.ts';
import { mayBeOne } from './entity-slots.ts';
import { alignedPairs, type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** One statement that two articles credit to two named sources, neither of which the other one names for it. */
export type SourceClash = { readonly a: Source; readonly b: Source; readonly score: number };

/** Who is said to have said it, as the words stand. */
export type Source = { readonly view: SentenceView; readonly span: Span; readonly name: string };

type Named = Source & { readonly kind: 'person' | 'organisation'; readonly stories: ReadonlySet<number> };

const SCORE = 0.75;
/** From this share of the sentence on, an attribution is of the whole statement. */
const WHOLE = 0.5;
const CLAIM_FIT = 0.7;

/**
 * Statements in indirect speech with different sources: aligned sentences that are each one source's statement, then
 * single claims that agree. Two people, or two bodies; a person may speak for a body. Each pair of sentences once.
 */
export function* sourceClashes(comparison: Comparison): Generator<SourceClash> {
  const seen = new Set<string>();
  for (const [p, q, score] of statements(comparison)) {
    const [a, b] = [namedSource(comparison, p.view, p.attribution), namedSource(comparison, q.view, q.attribution)];
    if (!a || !b || a.kind !== b.kind || [...a.stories].some((story) => b.stories.has(story))) continue;
    if (mayBeOne(a, b)) continue;
    const key = `${a.view.article}:${a.span.start} ${b.view.article}:${b.span.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { a, b, score };
  }
}

type Said = { readonly view: SentenceView; readonly attribution: Attribution };

function* statements(comparison: Comparison): Generator<readonly [Said, Said, number]> {
  for (const { a, b, score } of alignedPairs(comparison)) {
    if (score < SCORE || a.quotes.length > 0 || b.quotes.length > 0) continue;
    const [p, q] = [wholeAttribution(a), wholeAttribution(b)];
    if (p && q) yield [{ view: a, attribution: p }, { view: b, attribution: q }, score];
  }
  for (const { a, b, event, fit } of claimPairs(comparison)) {
    if (event.kind !== 'same' || fit < CLAIM_FIT) continue;
    const [p, q] = [a, b].map(({ view, claim }) => view.facts.attributions[claim.attribution ?? -1]);
    if (p && q) yield [{ view: a.view, attribution: p }, { view: b.view, attribution: q }, fit];
  }
}

/** The attribution that holds most of a sentence. */
function wholeAttribution({ facts, sentence }: SentenceView): Attribution | undefined {
  const length = sentence.span.end - sentence.span.start;
  return facts.attributions.find(({ sentence: index, content, cue }) => {
    const held = Math.min(content.end, sentence.span.end) - Math.max(content.start, sentence.span.start);
    return index === sentence.index && cue !== undefined && held >= WHOLE * length;
  });
}

/** The named people or bodies of a source; undefined for anonymous sources, papers, other media, and what one source says of another. */
function namedSource(comparison: Comparison, view: SentenceView, { source, via }: Attribution): Named | undefined {
  if (via || source.kind === 'media') return undefined;
  const inside = view.facts.mentions.filter(
    ({ form, kind, span }) =>
      form !== 'description' && (kind === 'person' || kind === 'organisation') && spanContains(source.span, span),
  );
  const people = inside.filter(({ kind }) => kind === 'person');
  const kept = people.length > 0 ? people : inside;
  const stories = kept.flatMap(({ entity }) => storyEntityOf(comparison, view.article, entity) ?? []);
  const first = kept[0];
  if (!first || stories.length !== kept.length) return undefined;
  const name = view.facts.entities[first.entity]?.name ?? '';
  const kind = people.length > 0 ? 'person' : 'organisation';
  return { view, span: source.span, name, kind, stories: new Set(stories) };
}
