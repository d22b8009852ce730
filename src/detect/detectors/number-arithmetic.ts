import { type BadSum, badSums } from '../arithmetic.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = {
  readonly what: BadSum['what'];
  readonly stated: string;
  readonly from: string;
  readonly value: number;
  readonly worked: number;
};

/** Numbers of one article that do not add up. */
export const numberArithmetic: Detector = defineDetector<Data>({
  id: 'number/arithmetic',
  kind: 'contradiction',
  type: 'number',
  class: 'corrected',
  severity: 'error',
  title: 'Numbers of one sentence do not add up',
  help: 'Inside one article: a total and all its parts right after it (“17 hostages, 11 women and five men,”), a multiple with its two amounts (“tripled from 12 to 20”), a percentage with its two amounts. Rounding, “about”, “more than” and parts that are only some of the whole (“including”) are left alone. Work it out again.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      for (const { what, stated, from, value, worked } of badSums(facts)) {
        const places = [placeAt(comparison, article, stated), placeAt(comparison, article, from)];
        const [a, b] = places.map(({ text }) => text);
        yield {
          places,
          facts: [`${what}=${value}`, `worked=${rounded(worked)}`],
          confidence: what === 'parts' ? 0.9 : 0.8,
          data: { what, stated: a ?? '', from: b ?? '', value, worked: rounded(worked) },
        };
      }
    }
  },
  message: ({ what, stated, from, worked }) =>
    what === 'parts'
      ? `“${stated}”, but “${from}” make ${worked}: check the count.`
      : `“${stated}”, but “${from}” is ${what === 'percent' ? `a change of ${worked} percent` : `${worked} times as much`}: check the figures.`,
  ask: () => 'Which of the figures is right?',
});

const rounded = (value: number): number => Math.round(value * 100) / 100;
