import { STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import type { Token } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { spanContains } from '../../model/span.ts';
import { wordWeight } from '../../text/idf.ts';
import { stemWord } from '../../text/stem.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type QuoteView, quotePairs, quoteViews } from '../quote-pairs.ts';
import { alignedPairs, type SentenceView, sentenceView, storyEntityOf } from '../sentence-pairs.ts';

type Data = { readonly speaker: string; readonly shared: string };

const STOPS: ReadonlySet<string> = new Set(STOP_WORDS);
const SCORE = 0.4;
/** How sure quoted phrases about one noun are, where the sentences are not aligned. */
const PHRASE_SCORE = 0.5;
/** How telling a word must be that both quotations turn on. */
const TELLING = 0.3;

/** Two aligned sentences that quote one speaker on one thing, in words that are not the same utterance. */
export const quoteAnother: Detector = defineDetector<Data>({
  id: 'quote/another',
  kind: 'variation',
  type: 'quote',
  class: 'corrected',
  severity: 'info',
  title: 'Another quotation for the same statement',
  help: 'Two aligned sentences each quote the same speaker once, on the same thing, and the quoted words are not one utterance: “unwavering support” here, a whole sentence about support there. Both may have been said. Sentences whose article also has the other quotation are left alone. Check which words were said, and whether one side is a translation.',
  *detect(comparison) {
    const known = new Set([...quotePairs(comparison)].flatMap(({ a, b }) => [keyOf(a), keyOf(b)]));
    for (const { x, y, score } of candidates(comparison)) {
      if (known.has(keyOf(x)) || known.has(keyOf(y))) continue;
      if (!mayBeOneSpeaker(comparison, x, y) || holds(x, y) || holds(y, x)) continue;
      const shared = sharedWord(x, y);
      if (!shared) continue;
      yield {
        places: [placeAt(comparison, x.article, x.quote.content), placeAt(comparison, y.article, y.quote.content)],
        facts: [x, y].map((view) => view.words.map(({ norm }) => norm).join(' ')),
        confidence: Math.min(0.8, 0.4 + 0.4 * score),
        data: { speaker: nameOf(comparison, x) ?? nameOf(comparison, y) ?? '', shared },
      };
    }
  },
  message: ({ speaker, shared }) =>
    `${speaker} is quoted on “${shared}” in other words in each article: check which were said.`,
  ask: () => 'Are these two statements, or one in two wordings?',
});

const keyOf = (view: QuoteView): string => `${view.article} ${view.quote.index}`;

const nameOf = (comparison: Comparison, { speaker }: QuoteView): string | undefined =>
  speaker === undefined ? undefined : comparison.entities[speaker]?.name;

/**
 * One speaker, or a body beside the person it speaks for; two people are two statements. Where a speaker is not known,
 * the sentence must be about the other one's speaker ("It said he would underline his …").
 */
function mayBeOneSpeaker(comparison: Comparison, x: QuoteView, y: QuoteView): boolean {
  if (x.speaker === undefined) return y.speaker !== undefined && isAbout(comparison, x, y.speaker);
  if (y.speaker === undefined) return isAbout(comparison, y, x.speaker);
  if (x.speaker === y.speaker) return true;
  const kinds = [x, y].map(({ speaker }) => comparison.entities[speaker ?? -1]?.kind);
  return kinds.includes('organisation') && kinds.includes('person');
}

function isAbout(comparison: Comparison, { article, quote }: QuoteView, speaker: number): boolean {
  const view = sentenceView(comparison, article, quote.sentences[0] ?? -1);
  return view?.mentions.some(({ entity }) => storyEntityOf(comparison, article, entity) === speaker) ?? false;
}

/** All words of one quotation stand in the other: it is trimmed, not another. */
function holds(x: QuoteView, y: QuoteView): boolean {
  const there = new Set(y.words.map(({ norm }) => norm));
  return x.words.length < 2 || x.words.every(({ norm }) => there.has(norm));
}

type Candidate = { readonly x: QuoteView; readonly y: QuoteView; readonly score: number };

/** The only quotations of two aligned sentences, then quoted phrases about one noun that are said of the same names. */
function* candidates(comparison: Comparison): Generator<Candidate> {
  const met = new Set<string>();
  for (const { a, b, score } of alignedPairs(comparison)) {
    if (score < SCORE) continue;
    const [x, y] = [onlyQuote(comparison, a), onlyQuote(comparison, b)];
    if (!x || !y) continue;
    met.add(`${keyOf(x)} ${keyOf(y)}`);
    yield { x, y, score };
  }
  const phrases = comparison.articles.map((_, article) =>
    quoteViews(comparison, article).filter(({ quote }) => quote.kind === 'partial'),
  );
  for (const [i, left] of phrases.entries()) {
    for (const right of phrases.slice(i + 1)) {
      for (const x of left) {
        for (const y of right) {
          if (met.has(`${keyOf(x)} ${keyOf(y)}`) || !turnOnOneNoun(comparison, x, y)) continue;
          yield { x, y, score: PHRASE_SCORE };
        }
      }
    }
  }
}

/** "unwavering support" / "support for the reform": one noun leads both, and the sentences share a name besides. */
function turnOnOneNoun(comparison: Comparison, x: QuoteView, y: QuoteView): boolean {
  const [a, b] = [x, y].map((view) => sentenceView(comparison, view.article, view.quote.sentences[0] ?? -1));
  if (!a || !b) return false;
  const [p, q] = [leadingNoun(a, x), leadingNoun(b, y)];
  if (!p || p !== q) return false;
  const names = (view: SentenceView): (number | undefined)[] =>
    view.mentions
      .filter(({ form }) => form === 'name')
      .map(({ entity }) => storyEntityOf(comparison, view.article, entity));
  const there = names(b);
  const told = [x.speaker, y.speaker];
  return names(a).some((name) => name !== undefined && !told.includes(name) && there.includes(name));
}

/** Stem of the noun that a quoted phrase is about: the last of its first run of nouns and adjectives. */
function leadingNoun(view: SentenceView, { quote }: QuoteView): string | undefined {
  const words = view.tokens.filter(({ span }) => spanContains(quote.content, span));
  const from = words.findIndex(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
  if (from < 0 || words.slice(0, from).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  let head: Token | undefined;
  for (const token of words.slice(from)) {
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') break;
    if (token.pos === 'NOUN') head = token;
  }
  return head && wordWeight(head.lemma) >= TELLING ? stemWord(head.lemma) : undefined;
}

function onlyQuote(comparison: Comparison, view: SentenceView): QuoteView | undefined {
  const all = quoteViews(comparison, view.article).filter(({ quote }) => quote.sentences.includes(view.sentence.index));
  return all.length === 1 ? all[0] : undefined;
}

/** A telling word that both quotations have. */
function sharedWord(x: QuoteView, y: QuoteView): string | undefined {
  const there = new Set(y.words.map(({ norm }) => stemWord(norm)));
  return x.words.find(({ norm }) => wordWeight(norm) >= TELLING && !STOPS.has(norm) && there.has(stemWord(norm)))?.norm;
}
