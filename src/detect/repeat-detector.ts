import type { ArticleFacts } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { FindingType } from '../model/finding.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { type Detector, defineDetector, placeAt } from './detector.ts';
import { findRepeats, type RepeatGrade, repeatedPassages } from './repeats.ts';
import { type SharedPassage, sharedPassages } from './shared-passages.ts';

type Data = {
  readonly where: 'one article' | 'two articles';
  readonly words: number;
  readonly credited: boolean;
  /** How many paragraphs are this copy wholly, and how many in part, in the article that took over more. */
  readonly wholly: number;
  readonly partly: number;
};

type Words = { readonly title: string; readonly help: string; readonly told: string };

/** Makes the rule of one grade of repetition: inside an article, and for wire copy also across articles. */
export function repeatDetector(grade: RepeatGrade, words: Words): Detector {
  return defineDetector<Data>({
    id: `duplicate/${grade}`,
    kind: 'duplicate',
    type: grade satisfies FindingType,
    class: 'refile',
    severity: grade === 'verbatim' ? 'warning' : 'info',
    title: words.title,
    help: words.help,
    *detect(comparison) {
      for (const [article, facts] of comparison.articles.entries()) {
        for (const { grade: found, repeats, confidence } of repeatedPassages(findRepeats(facts, article))) {
          const [first, last] = [repeats[0], repeats.at(-1)];
          if (found !== grade || !first || !last) continue;
          const spans = [
            coverSpans(first.a.sentence.span, last.a.sentence.span),
            coverSpans(first.b.sentence.span, last.b.sentence.span),
          ];
          const places = spans.map((span) => placeAt(comparison, article, span));
          yield {
            places,
            facts: places.map((place) => place.text.toLowerCase()),
            confidence,
            data: {
              where: 'one article',
              words: repeats.reduce((sum, repeat) => sum + repeat.a.tokens.length, 0),
              credited: false,
              wholly: 0,
              partly: 0,
            },
          };
        }
      }
      if (grade === 'paraphrase') return;
      yield* sharedCopy(comparison, grade);
    },
    message: ({ where, words: count, credited, wholly, partly }) =>
      where === 'one article'
        ? `${words.told}: keep one of the two.`
        : `Both articles share ${count} words of copy${credited ? '' : ' without crediting each other'}${derived(wholly, partly)}: they do not confirm each other here.`,
  });
}

function* sharedCopy(comparison: Comparison, grade: RepeatGrade) {
  for (let i = 0; i < comparison.articles.length; i += 1) {
    for (let j = i + 1; j < comparison.articles.length; j += 1) {
      const [a, b] = [comparison.articles[i], comparison.articles[j]];
      if (!a || !b || comparison.notCompared.some((pair) => pair.a === i && pair.b === j)) continue;
      const names = [a, b].map((facts) => facts.article.metadata.source?.value);
      const credited =
        (names[1] !== undefined && a.article.text.includes(names[1])) ||
        (names[0] !== undefined && b.article.text.includes(names[0]));
      for (const passage of sharedPassages(a, b)) {
        if (gradeOfCopy(passage) !== grade) continue;
        const places = [placeAt(comparison, i, passage.a), placeAt(comparison, j, passage.b)];
        yield {
          places,
          facts: places.map((place) => place.text.toLowerCase()),
          confidence: Math.min(0.99, 0.7 + passage.words / 100),
          severity: 'info' as const,
          data: {
            where: 'two articles' as const,
            words: passage.words,
            credited,
            ...derivation([a, passage.a], [b, passage.b]),
          },
        };
      }
    }
  }
}

/** A paragraph with this share of its characters in shared copy is derived wholly; with less, in part. */
const WHOLLY = 0.85;

type Side = readonly [facts: ArticleFacts, passage: Span];

/** How many paragraphs a passage takes in wholly and in part, in the article of which it takes in more. */
function derivation(...sides: readonly Side[]): Pick<Data, 'wholly' | 'partly'> {
  const counts = sides.map(([{ article }, passage]) => {
    const shares = article.paragraphs.map(
      ({ span }) =>
        (Math.min(span.end, passage.end) - Math.max(span.start, passage.start)) / Math.max(1, span.end - span.start),
    );
    const wholly = shares.filter((share) => share >= WHOLLY).length;
    return { wholly, partly: shares.filter((share) => share > 0).length - wholly };
  });
  return counts.toSorted((x, y) => y.wholly - x.wholly || x.partly - y.partly)[0] ?? { wholly: 0, partly: 0 };
}

/** " (2 paragraphs wholly, 1 in part)". */
function derived(wholly: number, partly: number): string {
  const count = (n: number): string => `${n} ${n === 1 ? 'paragraph' : 'paragraphs'}`;
  if (wholly === 0) return ` (${count(partly)} in part)`;
  return partly === 0 ? ` (${count(wholly)} wholly)` : ` (${count(wholly)} wholly, ${partly} in part)`;
}

const gradeOfCopy = (passage: SharedPassage): RepeatGrade => (passage.changed === 0 ? 'verbatim' : 'near');
