import type { ArticleFacts } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { FeatureEffect, PairExplanation, PairOutcome } from '../model/explanation.ts';
import type { Place } from '../model/finding.ts';
import { type Span, spansOverlap, wordsAt } from '../model/span.ts';
import { logOdds } from './model.ts';
import { profileArticle } from './profile.ts';
import { measurePairs, type ScoredPair, scorePairs } from './score-pairs.ts';
import { MODEL, THRESHOLD } from './weights.ts';

/** Some words of one article of a comparison. */
export type Pointed = { readonly article: number; readonly span: Span };

/**
 * Why sentences at two places were or were not aligned. Where a place touches several sentences, the pair that is most
 * alike is explained.
 */
export function explainPair(comparison: Comparison, a: Pointed, b: Pointed): PairExplanation {
  const [factsA, factsB] = [comparison.articles[a.article], comparison.articles[b.article]];
  const sentencesA = sentencesAt(factsA, a.span);
  const sentencesB = sentencesAt(factsB, b.span);
  const [profilesA, profilesB] = [factsA, factsB].map((facts) => (facts ? profileArticle(facts) : []));
  const spoken = (profiles: typeof profilesA, sentences: readonly number[]): number[] =>
    sentences.filter((sentence) => profiles?.some((profile) => profile.sentence === sentence));
  const [speakA, speakB] = [spoken(profilesA, sentencesA), spoken(profilesB, sentencesB)];
  const whole = (x: number | undefined, y: number | undefined): readonly [Place, Place] => [
    placeOf(factsA, a, x ?? sentencesA[0]),
    placeOf(factsB, b, y ?? sentencesB[0]),
  ];
  const unmeasured = (outcome: PairOutcome, why: string): PairExplanation => ({
    outcome,
    why,
    places: whole(speakA[0], speakB[0]),
    needed: THRESHOLD,
    effects: [],
  });
  const apart = comparison.notCompared.find(
    (pair) => pair.a === Math.min(a.article, b.article) && pair.b === Math.max(a.article, b.article),
  );
  if (apart) return unmeasured('apart', apart.why);
  if (speakA.length === 0 || speakB.length === 0) {
    const which = speakA.length === 0 ? 'first' : 'second';
    return unmeasured(
      'silent',
      `the ${which} place is no sentence that is compared (byline, link, correction line or blank)`,
    );
  }
  const scored = scorePairs(measurePairs(profilesA ?? [], profilesB ?? []), MODEL)
    .map((pair) => ({ ...pair, x: profilesA?.[pair.a]?.sentence ?? -1, y: profilesB?.[pair.b]?.sentence ?? -1 }))
    .filter((pair) => speakA.includes(pair.x) && speakB.includes(pair.y))
    .sort((p, q) => q.score - p.score || p.x - q.x || p.y - q.y);
  const [best] = scored;
  if (!best) return unmeasured('unlike', 'the sentences share no telling word, so they were not measured');
  return {
    outcome: outcomeOf(comparison, a.article, best.x, b.article, best.y, best.score),
    places: whole(best.x, best.y),
    score: best.score,
    needed: THRESHOLD,
    effects: effectsOf(best),
  };
}

function sentencesAt(facts: ArticleFacts | undefined, span: Span): number[] {
  const sentences = facts?.article.sentences ?? [];
  return sentences.filter((sentence) => spansOverlap(sentence.span, span)).map((sentence) => sentence.index);
}

function placeOf(facts: ArticleFacts | undefined, pointed: Pointed, sentence: number | undefined): Place {
  const span = (sentence === undefined ? undefined : facts?.article.sentences[sentence]?.span) ?? pointed.span;
  return { article: pointed.article, ...span, text: wordsAt(facts?.article.text ?? '', span) };
}

function outcomeOf(comparison: Comparison, a: number, x: number, b: number, y: number, score: number): PairOutcome {
  const together = comparison.alignments.some(
    ({ readings }) =>
      readings.some((reading) => reading.article === a && reading.sentences.includes(x)) &&
      readings.some((reading) => reading.article === b && reading.sentences.includes(y)),
  );
  if (together) return 'aligned';
  return score >= THRESHOLD ? 'lost' : 'below';
}

function effectsOf(pair: ScoredPair): FeatureEffect[] {
  const own = Object.entries(MODEL.weights).map(([name, weight]): FeatureEffect => {
    const value = pair.features[name] ?? 0;
    return { name, value, effect: weight * value };
  });
  // What the other pairs did to this one is the rest of its log odds.
  const competition = Math.log(pair.score / (1 - pair.score)) - logOdds(MODEL, pair.features);
  const rest = Number.isFinite(competition) && Math.abs(competition) > 1e-6 ? competition : 0;
  return [...own, { name: 'competition', value: rest, effect: rest }]
    .filter(({ effect }) => effect !== 0)
    .sort((p, q) => Math.abs(q.effect) - Math.abs(p.effect) || (p.name < q.name ? -1 : 1));
}
