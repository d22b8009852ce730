import { at, lexemesOf } from './lexemes.ts';
import { readNumber } from './numbers.ts';

/** A number of a text, before anything is asked about what it means there. Offsets are half-open UTF-16. */
export type FoundNumber = { readonly start: number; readonly end: number; readonly value: number };

/** "which one", "that one": a pronoun. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(['which', 'this', 'that', 'every', 'each', 'any', 'no', 'the']);

/** Every number a text writes in digits or words, labels and telephone numbers too. For measuring the reading of numbers by itself. */
export function findNumbers(text: string): FoundNumber[] {
  const lexemes = lexemesOf(text, 0, text.length);
  const found: FoundNumber[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const number = readNumber(lexemes, i);
    if (!number) continue;
    const pronoun = at(lexemes, i).low === 'one' && number.next === i + 1 && BEFORE_PRONOUN.has(at(lexemes, i - 1).low);
    const next = at(lexemes, number.next);
    const measure = at(lexemes, number.next - 1).kind === 'number' && next.kind === 'word' && next.glued;
    if (!pronoun && !measure) {
      found.push({ start: at(lexemes, i).start, end: at(lexemes, number.next - 1).end, value: number.value });
    }
    i = number.next - 1;
  }
  return found;
}
