import { CONTRACTIONS } from '../../lexicon/en/contractions.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Place } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { WordChange } from '../../text/collate.ts';
import { wordWeight } from '../../text/idf.ts';
import { stemWord } from '../../text/stem.ts';
import { type Candidate, type Compatible, type Detector, defineDetector, placeAt } from '../detector.ts';
import { type QuotePair, type QuoteView, quotePairs } from '../quote-pairs.ts';
import { shortQuotePairs } from '../short-quotes.ts';

type Data = { readonly changes: readonly (readonly [string, string])[]; readonly sameSpeaker: boolean };

/** More one-sided words than this are a passage that one article left out, not other wording. */
const LONGEST_CHANGE = 4;
/** Words of the quotation shown on each side of a change. */
const AROUND = 3;
const CONTENT = 0.25;

/** The same utterance, quoted with other words. */
export const quoteWording: Detector = defineDetector<Data>({
  id: 'quote/wording',
  kind: 'contradiction',
  type: 'quote',
  class: 'corrected',
  severity: 'error',
  title: 'The same words are quoted differently',
  help: 'Two articles quote one utterance, and words inside the quotation marks differ. A quotation cut at its ends, an ellipsis, a bracketed insert, spelling and contractions are left alone. Check the recording or transcript, and whether one side is a translation.',
  *detect(comparison) {
    yield* longQuotes(comparison);
    yield* shortQuotes(comparison);
  },
  message: ({ changes }) => {
    const [first] = changes;
    const [a, b] = first ?? ['', ''];
    const what = a && b ? `“${a}” against “${b}”` : `“${a || b}” only in one`;
    const more = changes.length > 1 ? `, and ${changes.length - 1} more` : '';
    return `The same quotation has different words (${what}${more}): check which was said.`;
  },
  ask: () => 'What exactly was said? Is there a recording, transcript or original-language text?',
});

function* longQuotes(comparison: Comparison): Generator<Candidate<Data> | Compatible> {
  for (const pair of quotePairs(comparison)) {
    if (speakersClash(pair)) continue;
    const changes = pair.collation.changes.filter(isWording);
    if (changes.length === 0) {
      if (pair.collation.trimmedA + pair.collation.trimmedB > 0) {
        yield { compatible: 'the same quotation, cut at its ends', places: wholes(pair, comparison) };
      }
      continue;
    }
    const clash = changes.some(changesMeaning);
    yield {
      places: [
        placeAt(
          comparison,
          pair.a.article,
          windowOf(
            pair.a,
            changes.flatMap((c) => sideOf(c, 'a')),
            pair,
            'a',
          ),
        ),
        placeAt(
          comparison,
          pair.b.article,
          windowOf(
            pair.b,
            changes.flatMap((c) => sideOf(c, 'b')),
            pair,
            'b',
          ),
        ),
      ],
      facts: [normOf(pair.a), normOf(pair.b)],
      confidence: Math.min(0.98, 0.6 + 0.04 * pair.collation.matched),
      kind: clash ? 'contradiction' : 'variation',
      data: {
        changes: changes.map((c) => [c.a.map((w) => w.norm).join(' '), c.b.map((w) => w.norm).join(' ')] as const),
        sameSpeaker: pair.a.speaker !== undefined && pair.a.speaker === pair.b.speaker,
      },
    };
  }
}

/** Quoted phrases in aligned sentences that differ in one word. */
function* shortQuotes(comparison: Comparison): Generator<Candidate<Data>> {
  const met = new Set(
    [...quotePairs(comparison)].flatMap(({ a, b }) => [`${a.article} ${a.quote.index} ${b.article} ${b.quote.index}`]),
  );
  for (const { a, b, left, right } of shortQuotePairs(comparison)) {
    if (met.has(`${a.article} ${a.quote.index} ${b.article} ${b.quote.index}`)) continue;
    const forms = stemWord(left.norm) === stemWord(right.norm);
    yield {
      places: [placeAt(comparison, a.article, a.quote.content), placeAt(comparison, b.article, b.quote.content)],
      facts: [normOf(a), normOf(b)],
      confidence: 0.75,
      kind: forms ? 'variation' : 'contradiction',
      data: { changes: [[left.norm, right.norm]], sameSpeaker: a.speaker !== undefined && a.speaker === b.speaker },
    };
  }
}

function speakersClash({ a, b }: QuotePair): boolean {
  return a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker;
}

function wholes(pair: QuotePair, comparison: Comparison): Place[] {
  return [pair.a, pair.b].map((view) => placeAt(comparison, view.article, view.quote.content));
}

const FULL: ReadonlyMap<string, string> = new Map(CONTRACTIONS);

/** The words run together, contractions written out. */
const writtenOut = (words: readonly string[]): string => words.map((word) => FULL.get(word) ?? word).join('');

/** Other words, not a passage left out, a contraction written out, or two forms of one spelling. */
function isWording(change: WordChange): boolean {
  const [a, b] = [change.a.map((w) => w.norm), change.b.map((w) => w.norm)];
  if (a.length === 0 || b.length === 0) return a.length + b.length <= LONGEST_CHANGE;
  if (writtenOut(a) === writtenOut(b)) return false;
  if (a.length > LONGEST_CHANGE * 2 || b.length > LONGEST_CHANGE * 2) return false;
  return true;
}

/** A content word replaced by another that is no form of it. */
function changesMeaning(change: WordChange): boolean {
  const stems = (words: WordChange['a']) =>
    words.filter((w) => wordWeight(w.norm) >= CONTENT).map((w) => stemWord(w.norm));
  const [a, b] = [stems(change.a), stems(change.b)];
  return a.length > 0 && b.length > 0 && !a.some((stem) => b.includes(stem));
}

const sideOf = (change: WordChange, side: 'a' | 'b') => change[side];

/** The changed words with three words on each side, inside the quotation; all of it where the change is an omission. */
function windowOf(view: QuoteView, changed: WordChange['a'], pair: QuotePair, side: 'a' | 'b'): Span {
  const { words } = view;
  const other = side === 'a' ? pair.b : pair.a;
  const positions = changed.map((word) => words.indexOf(word));
  const from = positions.length > 0 ? Math.min(...positions) : 0;
  const to = positions.length > 0 ? Math.max(...positions) : Math.min(words.length, other.words.length) - 1;
  const first = words[Math.max(0, from - AROUND)];
  const last = words[Math.min(words.length - 1, to + AROUND)];
  return first && last ? { start: first.span.start, end: last.span.end } : view.quote.content;
}

const normOf = (view: QuoteView): string => view.words.map((word) => word.norm).join(' ');
