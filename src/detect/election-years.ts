import { ELECTION_NOUNS } from '../lexicon/en/election-nouns.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TimeMention } from '../model/mention.ts';
import { type SentenceView, sentenceViews, storyEntityOf } from './sentence-pairs.ts';

/** Two years of one election, in sentences of two articles about the same two people. */
export type ElectionYears = {
  readonly a: { readonly view: SentenceView; readonly time: TimeMention };
  readonly b: { readonly view: SentenceView; readonly time: TimeMention };
};

type Told = {
  readonly view: SentenceView;
  readonly time: TimeMention;
  readonly year: string;
  readonly people: ReadonlySet<number>;
};

const NOUNS: ReadonlySet<string> = new Set(ELECTION_NOUNS);
const TWO_PEOPLE = 2;

/**
 * "On Ada Doe's 2000 ticket" and "Ada Doe's running mate in the 2004 campaign": the one election year of a sentence, where
 * two people are named in both sentences and neither year stands anywhere in the other's article. Who ran together twice
 * has both years told, mostly.
 */
export function* electionYears(comparison: Comparison): Generator<ElectionYears> {
  const told = comparison.articles.map((_, article) => yearsIn(comparison, article));
  for (const { articles } of comparison.groups) {
    for (const [n, i] of articles.entries()) {
      for (const k of articles.slice(n + 1)) {
        for (const a of told[i] ?? []) {
          for (const b of told[k] ?? []) {
            if (a.year === b.year || says(comparison, k, a.year) || says(comparison, i, b.year)) continue;
            if ([...a.people].filter((person) => b.people.has(person)).length >= TWO_PEOPLE) yield { a, b };
          }
        }
      }
    }
  }
}

const says = (comparison: Comparison, article: number, year: string): boolean =>
  comparison.articles[article]?.article.text.includes(year) ?? false;

function yearsIn(comparison: Comparison, article: number): Told[] {
  const facts = comparison.articles[article];
  return [...(facts ? sentenceViews(facts, article).values() : [])].flatMap((view) => {
    const [time, another] = view.times.filter((one) => one.kind === 'date' && isElection(view, one));
    if (!time || another) return [];
    const people = new Set(
      view.mentions
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ entity }) => storyEntityOf(comparison, article, entity) ?? []),
    );
    return [{ view, time, year: view.facts.article.text.slice(time.span.start, time.span.end), people }];
  });
}

function isElection({ facts, tokens }: SentenceView, { span }: TimeMention): boolean {
  if (!/^\d{4}$/.test(facts.article.text.slice(span.start, span.end))) return false;
  const after = tokens.find((token) => token.span.start >= span.end);
  return after !== undefined && NOUNS.has(after.lemma);
}
