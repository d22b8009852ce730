import { VOTE_WORDS } from '../../lexicon/en/counted-nouns.ts';
import { at, type Lexeme } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { type Draft, isTimed, type Scan, type Skip } from './scan.ts';

const WORDS: ReadonlySet<string> = new Set(VOTE_WORDS);
const DASH = /^[-‐‑–]$/;
const BEFORE = 18;
const AFTER = 6;

/**
 * A tally ("52-48", "voted 5 to 4", "220 votes to 211", "12-0-3"). A pair of whole numbers that falls and has no word of
 * voting near is a score or the like: no quantity. Pairs that rise are left to ranges.
 */
export function readVote(scan: Scan, i: number): Draft | Skip | undefined {
  const { lexemes } = scan;
  const first = at(lexemes, i);
  const left = first.kind === 'number' ? i + 1 : smallWord(lexemes, i);
  if (left < 0 || (first.kind === 'number' && !isWhole(first))) return undefined;
  const votes = /^votes?$/.test(at(lexemes, left).low) ? left + 1 : left;
  const sign = at(lexemes, votes);
  const dash = votes === left && DASH.test(sign.text) && sign.glued && at(lexemes, votes + 1).glued;
  const joined = dash && at(lexemes, votes + 1).low === 'to' && DASH.test(at(lexemes, votes + 2).text);
  if (joined) return readJoined(scan, i, votes + 3);
  if (!dash && sign.low !== 'to') return undefined;
  const second = at(lexemes, votes + 1);
  const right = second.kind === 'number' ? votes + 2 : smallWord(lexemes, votes + 1);
  if (right < 0 || (second.kind === 'number' && !isWhole(second))) return undefined;
  if (first.kind !== second.kind && second.kind === 'sign') return undefined;
  const a = valueAt(lexemes, i);
  const b = valueAt(lexemes, votes + 1);
  if (isTimed(scan, i, right)) return undefined;
  if (isYear(first) && second.kind === 'number') return dashSkip(dash, right);
  const third = dash ? abstained(lexemes, right) : right;
  if (third < 0) return { skip: true, next: skipGroups(lexemes, right) };
  const near = isNearVote(lexemes, i, third, votes > left);
  const tally = dash
    ? near || isVoteNoun(at(lexemes, third).low)
    : near && (votes > left || isVoteFrame(lexemes, i, third));
  if (!tally || isRanged(lexemes, third, a, b)) return a >= b || third > right ? dashSkip(dash, third) : undefined;
  return { from: i, next: third, min: a, max: a, bound: 'exact', step: 1, unit: 'vote', against: b };
}

/** "a 5-to-4 vote", "a 20-to-1 outsider". */
function readJoined(scan: Scan, i: number, right: number): Draft | Skip | undefined {
  const { lexemes } = scan;
  const [a, b] = [at(lexemes, i), at(lexemes, right)];
  if (a.kind !== 'number' || b.kind !== 'number' || !isWhole(b)) return undefined;
  if (!isNearVote(lexemes, i, right + 1, false)) return { skip: true, next: right + 1 };
  return {
    from: i,
    next: right + 1,
    min: a.value,
    max: a.value,
    bound: 'exact',
    step: 1,
    unit: 'vote',
    against: b.value,
  };
}

function dashSkip(dash: boolean, next: number): Skip | undefined {
  return dash ? { skip: true, next } : undefined;
}

/** "1989-2013", "2019-20". */
function isYear(lexeme: Lexeme): boolean {
  return /^\d{4}$/.test(lexeme.text) && lexeme.value >= 1500 && lexeme.value <= 2100;
}

function isWhole(lexeme: Lexeme): boolean {
  return lexeme.step === 1;
}

function smallWord(lexemes: readonly Lexeme[], i: number): number {
  const number = at(lexemes, i).kind === 'word' ? readNumber(lexemes, i, { noAnd: true }) : undefined;
  return number && number.kind === 'cardinal' && number.value >= 0 && number.value < 1000 ? number.next : -1;
}

function valueAt(lexemes: readonly Lexeme[], i: number): number {
  const lexeme = at(lexemes, i);
  return lexeme.kind === 'number' ? lexeme.value : (readNumber(lexemes, i, { noAnd: true })?.value ?? 0);
}

/** After "52-47" a third, smaller group can count abstentions; more groups, or a zero in front, make it a telephone number. */
function abstained(lexemes: readonly Lexeme[], i: number): number {
  const more =
    DASH.test(at(lexemes, i).text) &&
    at(lexemes, i).glued &&
    at(lexemes, i + 1).kind === 'number' &&
    at(lexemes, i + 1).glued;
  if (!more) return i;
  const again = DASH.test(at(lexemes, i + 2).text) && at(lexemes, i + 3).kind === 'number' && at(lexemes, i + 3).glued;
  const long = at(lexemes, i + 1).text.length > 3;
  return again || long ? -1 : i + 2;
}

function skipGroups(lexemes: readonly Lexeme[], i: number): number {
  let j = i;
  while (at(lexemes, j).glued && at(lexemes, j).kind !== 'word') j++;
  return j;
}

function isNearVote(lexemes: readonly Lexeme[], i: number, next: number, said: boolean): boolean {
  if (said) return true;
  for (let j = Math.max(0, i - BEFORE); j < Math.min(lexemes.length, next + AFTER); j++) {
    const { low, text } = at(lexemes, j);
    // "Bill" is a man.
    if (WORDS.has(low) && (low !== 'bill' || text === low)) return true;
  }
  return false;
}

/** "voted 5 to 4", "by a vote of 220 to 211", "a 5 to 4 vote", "approved it by 61 to 39". */
function isVoteFrame(lexemes: readonly Lexeme[], i: number, next: number): boolean {
  const before = at(lexemes, i - 1).low;
  if (/^(?:voted|by|of|split|ruled)$/.test(before)) return true;
  return isVoteNoun(at(lexemes, next).low);
}

function isVoteNoun(word: string): boolean {
  return /^(?:vote|votes|decision|ruling|majority)$/.test(word);
}

/** "10-12 senators", "40-60 percent": a rising pair before a plural is a range even where votes are told. */
function isRanged(lexemes: readonly Lexeme[], next: number, a: number, b: number): boolean {
  const after = at(lexemes, next);
  return (
    (a < b && after.kind === 'word' && /[^s]s$/.test(after.low) && after.low !== 'votes') ||
    after.text === '%' ||
    /^per/.test(after.low)
  );
}
