import type { Phrase } from './expression.ts';
import { type Lexeme, lexemeAt } from './lexeme.ts';

/** A sentence as the grammar sees it. */
export type Scan = {
  readonly lexemes: readonly Lexeme[];
  /** Months that are somebody's name in this article (5 where Theresa May is in the news). */
  readonly nameMonths: ReadonlySet<number>;
  /** True where the sentence is about business, so that a bare "third quarter" is one of a year. */
  readonly business: boolean;
};

/** The lexeme at a position of the sentence, or the end mark. */
export function peek(scan: Scan, index: number): Lexeme {
  return lexemeAt(scan.lexemes, index);
}

/** Lower-case word at a position, '' outside. */
export function low(scan: Scan, index: number): string {
  return lexemeAt(scan.lexemes, index).low;
}

/** The position after "the" where it stands there, else the same position. */
export function skipThe(scan: Scan, index: number): number {
  return low(scan, index) === 'the' ? index + 1 : index;
}

/** The position after a comma where it stands there, else the same position. */
export function skipComma(scan: Scan, index: number): number {
  return low(scan, index) === ',' ? index + 1 : index;
}

/** A parser of one kind of expression. */
export type Reader = (scan: Scan, index: number) => Phrase | undefined;

/** The first of several readings that is one. */
export function firstOf(readers: readonly Reader[], scan: Scan, index: number): Phrase | undefined {
  for (const read of readers) {
    const phrase = read(scan, index);
    if (phrase) return phrase;
  }
  return undefined;
}
