import { type BadSum, badAges, badSums } from '../arithmetic.ts';
import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = {
  readonly what: BadSum['what'];
  readonly stated: string;
  readonly from: string;
  readonly value: number;
  readonly worked: number;
};

const OTHERWISE: Readonly<Record<BadSum['what'], (from: string, worked: number) => string>> = {
  parts: (from, worked) => `“${from}” make ${worked}: check the count`,
  multiple: (from, worked) => `“${from}” is ${worked} times as much: check the figures`,
  percent: (from, worked) => `“${from}” is a change of ${worked} percent: check the figures`,
  age: (from, worked) => `who was born in “${from}” is ${worked - 1} or ${worked}: check the age`,
};

/** Numbers of one article that do not add up. */
export const numberArithmetic: Detector = defineDetector<Data>({
  id: 'number/arithmetic',
  kind: 'contradiction',
  type: 'number',
  class: 'corrected',
  severity: 'error',
  title: 'Numbers of one sentence do not add up',
  help: 'Inside one article: a total and all its parts right after it (“17 hostages, 11 women and five men,”), a multiple with its two amounts (“tripled from 12 to 20”), a percentage with its two amounts, an age beside the year of birth. Rounding, “about”, “more than” and parts that are only some of the whole (“including”) are left alone. Work it out again.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      const year = Number(clockOf(comparison, article)?.slice(0, 4));
      const ages = Number.isInteger(year) ? badAges(facts, year) : [];
      for (const { what, stated, from, value, worked } of [...badSums(facts), ...ages]) {
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
  message: ({ what, stated, from, worked }) => `“${stated}”, but ${OTHERWISE[what](from, worked)}.`,
  ask: () => 'Which of the figures is right?',
});

const rounded = (value: number): number => Math.round(value * 100) / 100;
