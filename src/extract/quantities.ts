import type { Article } from '../model/article.ts';
import type { QuantityMention, TimeMention } from '../model/mention.ts';
import { compareSpans } from '../model/span.ts';
import { readAge } from './quantities/ages.ts';
import { isJoinedFraction, readCount } from './quantities/counts.ts';
import { readMultiple } from './quantities/multiples.ts';
import { readNamedCount } from './quantities/named-counts.ts';
import { readOrdinal } from './quantities/ordinals.ts';
import { type Draft, ENDLESS, isTimed, type Reader, type Scan, scanSentence, spanOf } from './quantities/scan.ts';
import { canStart } from './quantities/starts.ts';
import { readVague } from './quantities/vague.ts';
import { readVote } from './quantities/votes.ts';

/**
 * The order matters: ages come before lengths of time, tallies before ranges, "three times" and "third" before the bare
 * number in them.
 */
const READERS: readonly Reader[] = [readAge, readVote, readMultiple, readVague, readNamedCount, readOrdinal, readCount];

/** Finds every quantity of an article, in text order. Words that are part of a time are left alone, but for ages. */
export function extractQuantities(article: Article, times: readonly TimeMention[]): QuantityMention[] {
  const inOrder = times.toSorted((a, b) => compareSpans(a.span, b.span));
  const found: QuantityMention[] = [];
  let first = 0;
  for (const sentence of article.sentences) {
    if (sentence.role === 'byline' || sentence.role === 'boilerplate') continue;
    while (first < inOrder.length && (inOrder[first]?.span.end ?? 0) <= sentence.span.start) first++;
    let last = first;
    while (last < inOrder.length && (inOrder[last]?.span.start ?? 0) < sentence.span.end) last++;
    const scan = scanSentence(article, sentence, inOrder.slice(first, last));
    for (const draft of readSentence(scan)) found.push(toMention(scan, draft));
  }
  return found;
}

function readSentence(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  let free = 0;
  for (let i = 0; i < scan.lexemes.length; ) {
    const read = canStart(scan.lexemes, i) ? readAt(scan, i) : undefined;
    if (!read) {
      i++;
      continue;
    }
    if (!('skip' in read) && read.from >= free && mayStand(scan, read)) {
      drafts.push(read);
      free = read.next;
    }
    i = Math.max(read.next, i + 1);
  }
  return drafts;
}

/** A time's words are no quantity, but for ages and shares. */
function mayStand(scan: Scan, draft: Draft): boolean {
  return draft.unit === 'age' || !isTimed(scan, draft.from, draft.next) || isJoinedFraction(scan, draft);
}

function readAt(scan: Scan, i: number): ReturnType<Reader> {
  for (const reader of READERS) {
    const read = reader(scan, i);
    if (read) return read;
  }
  return undefined;
}

function toMention(scan: Scan, draft: Draft): QuantityMention {
  const { from, next, ...quantity } = draft;
  const { min, max, step } = quantity;
  return {
    type: 'quantity',
    span: spanOf(scan, from, next),
    sentence: scan.sentence.index,
    ...quantity,
    min: finite(min),
    max: finite(max),
    step: finite(step),
  };
}

/** A number of hundreds of digits times "million" is past what a number can hold. */
const finite = (value: number): number => Math.max(-ENDLESS, Math.min(ENDLESS, value));
