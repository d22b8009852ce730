import { measurePair, type OwnFeatures } from '../align/features.ts';
import { profileArticle, type SentenceProfile } from '../align/profile.ts';
import { type StoryWeights, weighStory } from '../align/story-weights.ts';
import type { ArticleFacts } from '../model/claim.ts';
import { tellOtherThings } from './repeat-guards.ts';
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
/** A sentence of the same words is a slip from fewer words on. */
const SHORTEST_VERBATIM = 3;
const NEAR = { sequence: 0.8, covered: 0.66 } as const;
const PARAPHRASE = { contained: 0.62, covered: 0.42, rarest: 0.5 } as const;
/** Between two paragraphs that share a repeat already: the rest of them is likely to be re-worded too. */
const BESIDE = { contained: 0.42, covered: 0.3, second: 0.35 } as const;
/** Words that stand in more sentences than this don't lead to candidates: keeps long articles near-linear. */
const COMMON = 12;
/** Below this share of common words no pair reaches a grade. */
const LEAST_SHARED = 0.35;

/**
 * Sentences that one article tells twice. A headline restated by the text is none, nor a dek in other words, a sentence
 * that leads to its own quotation, or sentences whose numbers, names, roles, quotations or negation differ.
 */
export function findRepeats(facts: ArticleFacts, article: number): readonly Repeat[] {
  const found = known.get(facts) ?? new Map<number, readonly Repeat[]>();
  const repeats = found.get(article) ?? searchRepeats(facts, article);
  known.set(facts, found.set(article, repeats));
  return repeats;
}

const known = new WeakMap<ArticleFacts, Map<number, readonly Repeat[]>>();

function searchRepeats(facts: ArticleFacts, article: number): Repeat[] {
  const profiles = profileArticle(facts).filter((profile) => profile.role === 'body' || profile.role === 'dek');
  const weights = weighStory(profiles, []);
  const views = sentenceViews(facts, article);
  const found: Repeat[] = [];
  const rest: Repeat[] = [];
  for (const [i, j] of candidates(profiles)) {
    const [x, y] = [profiles[i] as SentenceProfile, profiles[j] as SentenceProfile];
    const repeat = measure(x, y, weights, profiles.length, views);
    if (repeat?.grade) found.push(repeat as Repeat);
    else if (repeat) rest.push({ ...repeat, grade: 'paraphrase' });
  }
  const beside = rest.filter((one) => found.some((sure) => areBeside(one, sure)));
  return [...found, ...beside].sort(
    (p, q) => p.a.sentence.index - q.a.sentence.index || p.b.sentence.index - q.b.sentence.index,
  );
}

type Measured = Omit<Repeat, 'grade'> & { readonly grade: RepeatGrade | undefined };

function measure(
  x: SentenceProfile,
  y: SentenceProfile,
  weights: StoryWeights,
  size: number,
  views: ReadonlyMap<number, SentenceView>,
): Measured | undefined {
  const [a, b] = [views.get(x.sentence), views.get(y.sentence)];
  if (!a || !b || shareOfTerms(x, y) < LEAST_SHARED) return undefined;
  const features = measurePair(x, y, weights, size);
  const grade = gradeOf(features, x, y);
  const isBeside =
    features.contained >= BESIDE.contained && features.covered >= BESIDE.covered && features.second >= BESIDE.second;
  if (!grade && !isBeside) return undefined;
  if (grade !== 'verbatim' && tellOtherThings(a, b)) return undefined;
  return { grade, a, b, confidence: confidenceOf(grade, features), features };
}

/** How many of the shorter's words both have: dear measurements are made only of likely pairs. */
function shareOfTerms(x: SentenceProfile, y: SentenceProfile): number {
  let shared = 0;
  for (const term of x.terms.keys()) if (y.terms.has(term)) shared += 1;
  return shared / Math.max(1, Math.min(x.terms.size, y.terms.size));
}

/** Pairs of sentences that share at least two of their rarer words, or all the words of a short one. */
function candidates(profiles: readonly SentenceProfile[]): [number, number][] {
  const byTerm = new Map<string, number[]>();
  for (const [i, profile] of profiles.entries()) {
    for (const term of profile.terms.keys()) byTerm.set(term, [...(byTerm.get(term) ?? []), i]);
  }
  const shared = new Map<number, number>();
  for (const list of byTerm.values()) {
    for (const [k, i] of list.slice(0, COMMON).entries()) {
      for (const j of list.slice(k + 1, COMMON)) {
        const key = i * profiles.length + j;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .filter(([, count]) => count >= 2)
    .map(([key]): [number, number] => [Math.floor(key / profiles.length), key % profiles.length])
    .filter(([i, j]) => {
      const length = Math.min(profiles[i]?.stems.length ?? 0, profiles[j]?.stems.length ?? 0);
      return length >= SHORTEST_VERBATIM;
    });
}

function gradeOf(f: OwnFeatures, x: SentenceProfile, y: SentenceProfile): RepeatGrade | undefined {
  const length = Math.min(x.stems.length, y.stems.length);
  if (x.text.trim() === y.text.trim()) return 'verbatim';
  if (x.stems.length === y.stems.length && length >= SHORTEST && x.stems.every((stem, k) => stem === y.stems[k])) {
    return x.text.toLowerCase() === y.text.toLowerCase() ? 'verbatim' : 'near';
  }
  if (length < SHORTEST) return undefined;
  if (f.sequence >= NEAR.sequence && f.covered >= NEAR.covered) return 'near';
  // A dek sums the text up: in other words that is its office.
  if (x.role === 'dek' || y.role === 'dek') return undefined;
  const paraphrase =
    f.contained >= PARAPHRASE.contained && f.covered >= PARAPHRASE.covered && f.rarest >= PARAPHRASE.rarest;
  return paraphrase ? 'paraphrase' : undefined;
}

function confidenceOf(grade: RepeatGrade | undefined, f: OwnFeatures): number {
  return grade === 'verbatim' ? 0.99 : grade === 'near' ? 0.9 : Math.min(0.85, 0.4 + f.covered * 0.6);
}

/** The other sentences of two paragraphs of which one sentence is told twice, in the same order. */
function areBeside(one: Repeat, sure: Repeat): boolean {
  const same = (p: SentenceView, q: SentenceView): boolean => p.sentence.paragraph === q.sentence.paragraph;
  if (!same(one.a, sure.a) || !same(one.b, sure.b) || same(one.a, one.b)) return false;
  return (
    Math.sign(one.a.sentence.index - sure.a.sentence.index) === Math.sign(one.b.sentence.index - sure.b.sentence.index)
  );
}

/** Repeats that follow each other on both sides, as one: two paragraphs of which one re-words the other. */
export type RepeatedPassage = {
  readonly grade: RepeatGrade;
  readonly repeats: readonly Repeat[];
  readonly confidence: number;
};

const WEAKNESS: Readonly<Record<RepeatGrade, number>> = { verbatim: 0, near: 1, paraphrase: 2 };

/** Joins repeats of neighbouring sentences to passages; a passage has the grade of its loosest sentence. */
export function repeatedPassages(repeats: readonly Repeat[]): RepeatedPassage[] {
  const passages: Repeat[][] = [];
  for (const repeat of repeats) {
    const before = passages.find((list) => {
      const last = list.at(-1);
      return last && follows(last.a, repeat.a) && follows(last.b, repeat.b);
    });
    if (before) before.push(repeat);
    else passages.push([repeat]);
  }
  return passages.map((list) => ({
    grade: list.map((one) => one.grade).sort((x, y) => WEAKNESS[y] - WEAKNESS[x])[0] ?? 'paraphrase',
    repeats: list,
    confidence: Math.max(...list.map((one) => one.confidence)),
  }));
}

function follows(first: SentenceView, next: SentenceView): boolean {
  return next.sentence.index - first.sentence.index === 1 && next.sentence.paragraph === first.sentence.paragraph;
}
