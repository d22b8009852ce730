import type { Alignment, Comparison } from '../../model/comparison.ts';
import { coverSpans } from '../../model/span.ts';
import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { onlyHere } from '../only-here.ts';

type Data = { readonly what: string; readonly missing: readonly number[]; readonly name: string };

/** An editor reads a handful per article. */
const MOST = 6;
/** From this score a sentence that isn't aligned may tell it all the same. */
const NEAR = 0.25;
const WORDS: Readonly<Record<string, string>> = {
  denial: 'a denial',
  accusation: 'an accusation',
  answer: 'an answer',
  toll: 'a toll',
  money: 'a sum',
  figure: 'a figure',
  shared: 'a fact that most of the articles have',
};

/** What one article has and the other lacks. */
export const coverageOmission: Detector = defineDetector<Data>({
  id: 'coverage/omission',
  kind: 'coverage',
  type: 'omission',
  class: 'advisory',
  severity: 'info',
  title: 'A fact that an article lacks',
  help: 'Of two articles: denials, accusations, answers of the accused, tolls and sums about people and things that both name, which only one of them tells; the weightiest six of each. Of three or more: facts that most of the others have and one lacks. What happened after an article’s own date is not its omission.',
  *detect(comparison) {
    const group = comparison.groups.find((one) => one.articles.length > 2);
    if (group) {
      yield* lackedByOne(comparison, group.articles);
      return;
    }
    for (const { articles } of comparison.groups) {
      for (const [article, other] of [articles, [...articles].reverse()]) {
        if (article === undefined || other === undefined) continue;
        for (const { view, weight, confidence } of onlyHere(comparison, article, other, MOST)) {
          const place = placeAt(comparison, article, view.sentence.span);
          yield {
            places: [place],
            facts: [place.text.toLowerCase()],
            confidence,
            data: { what: WORDS[weight] ?? '', missing: [other], name: nameOf(comparison, other) },
          };
        }
      }
    }
  },
  message: ({ what, name }) => `${capital(what)} that ${name} does not have: should it?`,
});

function* lackedByOne(comparison: Comparison, articles: readonly number[]) {
  const told = new Map<number, number>();
  const columns = comparison.alignments
    .filter(({ readings }) => readings.length >= 2 && readings.length >= (articles.length - 1) / 2)
    .filter(({ readings }) => readings.every((reading) => isBody(comparison, reading)))
    .sort((x, y) => y.readings.length - x.readings.length || y.score - x.score || x.index - y.index);
  for (const alignment of columns) {
    for (const lacking of articles.filter((one) => !alignment.readings.some((reading) => reading.article === one))) {
      if (
        (told.get(lacking) ?? 0) >= MOST ||
        couldNotKnow(comparison, alignment, lacking) ||
        nearlyHas(comparison, alignment, lacking)
      )
        continue;
      told.set(lacking, (told.get(lacking) ?? 0) + 1);
      const places = alignment.readings.flatMap(({ article, spans }) => {
        const [first, ...rest] = spans;
        return first ? [placeAt(comparison, article, rest.reduce(coverSpans, first))] : [];
      });
      yield {
        places,
        facts: places.map((place) => place.text.toLowerCase()),
        confidence: Math.min(0.9, 0.4 + alignment.score / 2),
        data: { what: WORDS['shared'] ?? '', missing: [lacking], name: nameOf(comparison, lacking) },
      };
    }
  }
}

/** Headlines and deks sum up: that another headline doesn't say it is no omission. */
function isBody(comparison: Comparison, { article, sentences }: Alignment['readings'][number]): boolean {
  return sentences.every((index) => comparison.articles[article]?.article.sentences[index]?.role === 'body');
}

/** All who tell it are of a later day. */
function couldNotKnow(comparison: Comparison, alignment: Alignment, lacking: number): boolean {
  const clock = clockOf(comparison, lacking)?.slice(0, 10);
  if (!clock) return false;
  return alignment.readings.every(({ article }) => (clockOf(comparison, article)?.slice(0, 10) ?? clock) > clock);
}

/** Some sentence of the article comes near to one of the column: it may tell it in its own way. */
function nearlyHas(comparison: Comparison, alignment: Alignment, lacking: number): boolean {
  return comparison.nearMisses.some(({ a, b, score }) => {
    if (score < NEAR) return false;
    const [own, other] = a.article === lacking ? [a, b] : [b, a];
    if (own.article !== lacking) return false;
    return alignment.readings.some((r) => r.article === other.article && r.sentences.includes(other.sentence));
  });
}

function nameOf(comparison: Comparison, article: number): string {
  const { metadata, id } = comparison.articles[article]?.article ?? { metadata: undefined, id: '' };
  return metadata?.source?.value ?? id;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
