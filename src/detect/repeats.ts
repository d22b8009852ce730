import { measurePair, type OwnFeatures } from '../align/features.ts';
import { profileArticle, type SentenceProfile } from '../align/profile.ts';
import { weighStory } from '../align/story-weights.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { type SentenceView, sentenceViews } from './sentence-pairs.ts';

export type RepeatGrade = 'verbatim' | 'near' | 'paraphrase';

/** Two sentences of one article that say the same thing; `a` stands first. */
export type Repeat = {
  readonly grade: RepeatGrade;
  readonly a: SentenceView;
  readonly b: SentenceView;
  readonly confidence: number;
  readonly features: OwnFeatures;
};

/** Shorter sentences ("He declined to comment.") are formulas. */
const SHORTEST = 5;
const NEAR = { sequence: 0.8, covered: 0.7 } as const;
const PARAPHRASE = { contained: 0.62, covered: 0.42, rarest: 0.5 } as const;

/**
 * Sentences that one article tells twice. A headline or dek restated by the text is none, nor a sentence that leads to
 * its own quotation, nor sentences whose numbers, names or negation differ: that is a discrepancy, not a repeat.
 */
export function findRepeats(facts: ArticleFacts, article: number): Repeat[] {
  const profiles = profileArticle(facts).filter((profile) => profile.role === 'body');
  const weights = weighStory(profiles, []);
  const views = sentenceViews(facts, article);
  const found: Repeat[] = [];
  for (let i = 0; i < profiles.length; i += 1) {
    for (let j = i + 1; j < profiles.length; j += 1) {
      const [x, y] = [profiles[i] as SentenceProfile, profiles[j] as SentenceProfile];
      if (Math.min(x.stems.length, y.stems.length) < SHORTEST || !sharesTerms(x, y)) continue;
      const features = measurePair(x, y, weights, profiles.length);
      const grade = gradeOf(features, x, y);
      const [a, b] = [views.get(x.sentence), views.get(y.sentence)];
      if (!grade || !a || !b || differs(a, b) || introducesQuote(a, b)) continue;
      found.push({ grade, a, b, confidence: confidenceOf(grade, features), features });
    }
  }
  return found;
}

function sharesTerms(x: SentenceProfile, y: SentenceProfile): boolean {
  let shared = 0;
  for (const term of x.terms.keys()) if (y.terms.has(term)) shared += 1;
  return shared >= 3;
}

function gradeOf(f: OwnFeatures, x: SentenceProfile, y: SentenceProfile): RepeatGrade | undefined {
  if (x.stems.length === y.stems.length && x.stems.every((stem, k) => stem === y.stems[k])) return 'verbatim';
  if (f.sequence >= NEAR.sequence && f.covered >= NEAR.covered) return 'near';
  const paraphrase =
    f.contained >= PARAPHRASE.contained && f.covered >= PARAPHRASE.covered && f.rarest >= PARAPHRASE.rarest;
  return paraphrase ? 'paraphrase' : undefined;
}

function confidenceOf(grade: RepeatGrade, f: OwnFeatures): number {
  return grade === 'verbatim' ? 0.99 : grade === 'near' ? 0.9 : Math.min(0.85, 0.35 + f.covered * 0.6);
}

/** Numbers, negation or names apart: a difference to check, never a repeat. */
function differs(a: SentenceView, b: SentenceView): boolean {
  if (numbersClash(a.quantities, b.quantities)) return true;
  const negative = (view: SentenceView) =>
    view.claims.filter((claim) => claim.predicate.polarity === 'negative').length;
  if (negative(a) !== negative(b)) return true;
  const names = (view: SentenceView) =>
    new Set(view.mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'description').map((m) => m.entity));
  const [x, y] = [names(a), names(b)];
  return x.size > 0 && y.size > 0 && [...x].every((entity) => !y.has(entity));
}

function numbersClash(a: readonly QuantityMention[], b: readonly QuantityMention[]): boolean {
  return a.some((x) =>
    b.some((y) => x.unit === y.unit && (x.max < y.min || y.max < x.min) && x.counted?.head === y.counted?.head),
  );
}

/** "He said he was sorry. “I am sorry,” he said.": the next sentence or two give the words of what was just told. */
function introducesQuote(a: SentenceView, b: SentenceView): boolean {
  const near = b.sentence.index - a.sentence.index <= 2;
  const quoted = (view: SentenceView) =>
    view.quotes.some((quote) => {
      const inside = view.tokens.filter((token) => spanContains(quote.span, token.span)).length;
      return inside >= view.tokens.length * 0.5;
    });
  return near && quoted(a) !== quoted(b);
}
