import type { Article, Token } from '../model/article.ts';
import { sayingForm } from './attribution-forms.ts';
import { classify, TIMES, type Unit } from './attribution-units.ts';
import { isRunningText, type MarkedQuote } from './quotes-marks.ts';

/** A sentence of the writer's, in which a quotation is one unit however many sentences it holds. */
export type Frame = {
  readonly units: readonly Unit[];
  readonly paragraph: number;
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
};

/** Longest quotation that can be a mere part of the sentence around it, in letters. */
const SOFT_LENGTH = 40;

/** True when a quotation is a mere part of the sentence around it: no stop or comma at its end, words after it. */
function isSoft(text: string, quote: MarkedQuote): boolean {
  return (
    quote.content.end - quote.content.start <= SOFT_LENGTH &&
    !/[.,?!—–…-]\s*$/.test(text.slice(quote.content.start, quote.content.end)) &&
    /^\s?[\p{L}\d]/u.test(text.slice(quote.span.end, quote.span.end + 2))
  );
}

/** True when the words after a quotation that ends in ? or ! are its cue: a capitalised speaker and a verb of saying. */
function continuesAsCue(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const token = tokens[i];
    if (!token || /^[,;:.?!"“]$/.test(token.norm)) return false;
    const reading = sayingForm(token.norm, tokens[i + 1]?.norm ?? '');
    if (reading && reading.shape !== 'base' && reading.verb.takes.some((frame) => frame !== 'o' && frame !== 't')) {
      const next = tokens[i + 1];
      return i > from && (!next || /^[.,;:]/.test(next.norm) || next.pos === 'ADP' || TIMES.has(next.norm));
    }
  }
  return false;
}

/** True when a new sentence of the writer's begins at `token`, which follows a quotation. */
function breaksAfterQuote(text: string, quote: MarkedQuote, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const end = text.slice(quote.content.start, quote.content.end).trimEnd().slice(-1);
  const outside = text.slice(quote.span.end, token?.span.start ?? quote.span.end);
  if (!/[.?!…]/.test(end) && !/[.?!]/.test(outside)) return false;
  const first = token?.text[0] ?? '';
  if (/["“‘']/.test(first)) return true;
  if (!/\p{Lu}/u.test(first)) return false;
  return end === '.' || end === '…' || !continuesAsCue(tokens, index);
}

/** Where the cutting stands. */
type Cutter = {
  readonly frames: Frame[];
  units: Unit[];
  /** Paragraph of the current token, and of the frame that is being filled. */
  paragraph: number;
  frameParagraph: number;
  /** Sentence of the current token, and of the frame that is being filled. */
  current: number;
  sentence: number;
  /** Units since a round bracket opened; 0 outside. */
  bracket: number;
  /** The quotation that was taken last. */
  last: MarkedQuote | undefined;
};

/** Words in a bracket after which it is taken for one that never closes. */
const MAX_BRACKET = 24;

function flush(cutter: Cutter): void {
  const { units, frameParagraph, sentence } = cutter;
  if (units.length > 0) cutter.frames.push({ units, paragraph: frameParagraph, sentence });
  cutter.units = [];
  cutter.bracket = 0;
}

function push(cutter: Cutter, unit: Unit): void {
  if (cutter.units.length === 0) {
    cutter.frameParagraph = cutter.paragraph;
    cutter.sentence = cutter.current;
  }
  cutter.units.push(unit);
}

/** Moves on to the paragraph that holds `at`. What follows a quotation over several paragraphs belongs to it. */
function enterParagraph(cutter: Cutter, paragraphs: Article['paragraphs'], at: number): void {
  for (;;) {
    const end = paragraphs[cutter.paragraph]?.span.end ?? Number.POSITIVE_INFINITY;
    if (end > at) return;
    cutter.paragraph++;
    if (cutter.last && cutter.last.span.end > end) continue;
    flush(cutter);
    cutter.last = undefined;
  }
}

/** Ends the frame where a sentence of the writer's begins at token `i`; `opened` is that sentence, if one does. */
function breakSentence(cutter: Cutter, article: Article, i: number, opened: number | undefined): void {
  if (opened !== undefined) cutter.current = opened;
  const previous = cutter.units.at(-1);
  if (!previous) return;
  if (cutter.last && previous.quote >= 0) {
    if (breaksAfterQuote(article.text, cutter.last, article.tokens, i)) flush(cutter);
  } else if (opened !== undefined) flush(cutter);
}

/** True for brackets and what stands in them. */
function isBracketed(cutter: Cutter, norm: string): boolean {
  if (norm === '(' || norm === '[') cutter.bracket = 1;
  if (cutter.bracket === 0) return false;
  if (norm === ')' || norm === ']' || ++cutter.bracket > MAX_BRACKET) cutter.bracket = 0;
  return true;
}

function quoteUnit(text: string, quote: MarkedQuote, index: number): Unit {
  return { cls: 'quote', span: quote.span, norm: '', token: -1, quote: index, soft: isSoft(text, quote), pos: 'X' };
}

function wordUnit(tokens: readonly Token[], i: number, inName: boolean): Unit {
  const token = tokens[i] as Token;
  const cls = classify(token, tokens[i - 1], tokens[i + 1], inName);
  return { cls, span: token.span, norm: token.norm, token: i, quote: -1, soft: false, pos: token.pos };
}

/**
 * Cuts the article into frames. Words in round brackets and the dateline are left out; titles of works are units like
 * any other quotation, and only quotations of depth 0 are units.
 */
export function buildFrames(article: Article, quotes: readonly MarkedQuote[]): Frame[] {
  const { text, tokens, paragraphs, metadata } = article;
  const outer = quotes.map((quote, index) => ({ quote, index })).filter(({ quote }) => quote.depth === 0);
  const starts = new Map(article.sentences.map((sentence) => [sentence.span.start, sentence.index]));
  const dateline = metadata.dateline?.span;
  const cutter: Cutter = {
    frames: [],
    units: [],
    paragraph: 0,
    frameParagraph: 0,
    current: 0,
    sentence: 0,
    bracket: 0,
    last: undefined,
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { norm, span } = tokens[i] as Token;
    const { start } = span;
    // Inside the quotation that was taken last: its words are not the writer's.
    if (cutter.last && start < cutter.last.span.end) {
      cutter.current = starts.get(start) ?? cutter.current;
      continue;
    }
    const open = outer[next];
    const enters = open !== undefined && span.end > open.quote.span.start;
    const at = enters ? open.quote.span.start : start;
    enterParagraph(cutter, paragraphs, at);
    const block = paragraphs[cutter.paragraph];
    if (!enters && (!block || at < block.span.start || !isRunningText(block))) continue;
    breakSentence(cutter, article, i, starts.get(at) ?? starts.get(start));
    if (enters) {
      push(cutter, quoteUnit(text, open.quote, open.index));
      cutter.last = open.quote;
      next++;
      if (start < cutter.last.span.end) continue;
    }
    const inDateline = dateline !== undefined && start >= dateline.start && start < dateline.end;
    if (!inDateline && !isBracketed(cutter, norm)) push(cutter, wordUnit(tokens, i, block?.role !== 'headline'));
  }
  flush(cutter);
  return cutter.frames;
}
