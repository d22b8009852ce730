import type { Article } from '../model/article.ts';
import type { ArticleEntity, Attribution, EntityMention, Quote } from '../model/mention.ts';
import { compareSpans, coverSpans, makeSpan, type Span, wordsAt } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import type { Cue } from './attribution-cue.ts';
import { buildFrames, type Frame } from './attribution-frames.ts';
import { type Link, type LinkedFrame, linkQuotes } from './attribution-link.ts';
import { resolvePronouns } from './attribution-pronouns.ts';
import { type SourceContext, sourceContext, sourceOf } from './attribution-source.ts';
import { statementOf, unitSpan } from './attribution-statements.ts';
import { type QuoteShape, shapeOf } from './quotes-kind.ts';
import { findMarkedQuotes, type MarkedQuote } from './quotes-marks.ts';
import { repeatedQuotes } from './quotes-repeated.ts';

type Draft = { readonly attribution: Omit<Attribution, 'index'>; readonly quotes: readonly number[] };

/** Index of the sentence that holds each position, by binary search. */
function sentenceAt(article: Article, at: number): number {
  let [low, high] = [0, article.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.sentences[middle]?.span.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Sentences that a span touches. */
function sentencesOf(article: Article, span: Span): number[] {
  const found: number[] = [];
  for (let i = sentenceAt(article, span.start); i < article.sentences.length; i++) {
    const sentence = article.sentences[i]?.span as Span;
    if (sentence.start >= span.end) break;
    if (sentence.end > span.start) found.push(i);
  }
  return found;
}

/** `resumed`: the other half of a direct quotation that the cue parts (“…,” she said, “…”). */
function kindOf(shape: QuoteShape, link: Link | undefined, resumed: boolean): Quote['kind'] {
  if (shape.title) return 'title';
  // “Child labor” is: words at the head of a sentence are no sentence.
  if (shape.sentence && (link || shape.ended || shape.words > 5)) return 'direct';
  if (!link) return shape.words <= 3 ? 'scare' : 'partial';
  if (link.lead && resumed) return 'direct';
  if (link.lead && shape.capital && !link.cue.takes.includes('o')) return 'direct';
  return link.way === 'after' && shape.words > 3 && shape.released && link.opens ? 'direct' : 'partial';
}

/** The cue as the model wants it: verb with particle, or "according to"; a noun of saying is one too. */
function cueOf(frame: Frame, cue: Cue): NonNullable<Attribution['cue']> {
  const first = frame.units[cue.from]?.span as Span;
  const last = frame.units[cue.to - 1]?.span as Span;
  return { span: coverSpans(first, last), lemma: cue.lemma };
}

function draft(
  context: SourceContext,
  article: Article,
  frame: Frame,
  cue: Cue,
  content: Span,
): Omit<Attribution, 'index'> {
  const { units } = frame;
  const cued = cueOf(frame, cue);
  const { audience: told } = cue.complement;
  const audience = told && unitSpan(units, told.from, told.to);
  const via = cue.via && sourceOf(context, units, cue.via);
  return {
    sentence: sentenceAt(article, cued.span.start),
    source: sourceOf(context, units, cue.named ?? cue.source),
    cue: cued,
    content,
    ...(audience ? { audience } : {}),
    ...(via ? { via: { span: via.span, ...(via.entity === undefined ? {} : { entity: via.entity }) } } : {}),
  };
}

/** One draft for each cue that introduces something, and one for each continued quotation. */
function draftsOf(
  context: SourceContext,
  article: Article,
  linked: readonly LinkedFrame[],
  marked: readonly MarkedQuote[],
): Draft[] {
  const drafts: Draft[] = [];
  const owner = new Map<Cue, { frame: Frame; links: Link[] }>();
  const continued: { frame: Frame; link: Link }[] = [];
  for (const { frame, cues, links } of linked) {
    for (const cue of cues) owner.set(cue, { frame, links: [] });
    for (const link of links) {
      if (link.way === 'continued') {
        const home = owner.get(link.cue);
        if (home) continued.push({ frame: home.frame, link });
      } else {
        const home = owner.get(link.cue) ?? { frame, links: [] };
        home.links.push(link);
        owner.set(link.cue, home);
      }
    }
  }
  linked.forEach(({ frame, cues }) => {
    cues.forEach((cue, index) => {
      const home = owner.get(cue);
      const statement = home?.links.some((link) => link.way === 'after') ? undefined : statementOf(frame, cues, index);
      const spans = (home?.links ?? []).map((link) => marked[link.quote]?.span as Span);
      const content = [...(statement ? [statement] : []), ...spans].reduce<Span | undefined>(
        (all, span) => (all ? coverSpans(all, span) : span),
        undefined,
      );
      owner.delete(cue);
      if (content)
        drafts.push({
          attribution: draft(context, article, frame, cue, content),
          quotes: home?.links.map((link) => link.quote) ?? [],
        });
    });
  });
  // Nouns of saying are no cues of their frame: what is left.
  for (const [cue, { frame, links }] of owner) {
    const spans = links.map((link) => marked[link.quote]?.span as Span);
    const content = spans.reduce((all, span) => coverSpans(all, span));
    drafts.push({ attribution: draft(context, article, frame, cue, content), quotes: links.map((link) => link.quote) });
  }
  for (const { frame, link } of continued) {
    const {
      cue: _,
      audience: _a,
      via: _v,
      ...rest
    } = draft(context, article, frame, link.cue, marked[link.quote]?.span as Span);
    drafts.push({ attribution: { ...rest, sentence: sentenceAt(article, rest.content.start) }, quotes: [link.quote] });
  }
  return drafts.sort(
    (a, b) =>
      compareSpans(a.attribution.content, b.attribution.content) ||
      a.attribution.source.span.start - b.attribution.source.span.start,
  );
}

/**
 * Finds the quotations and the statements of an article, and who is said to have made them. Works on the words alone;
 * where mentions and entities are given, speakers carry them. A speaker who is not plain stays unknown.
 */
export function extractQuotes(
  article: Article,
  mentions: readonly EntityMention[],
  entities: readonly ArticleEntity[],
): { readonly quotes: Quote[]; readonly attributions: Attribution[] } {
  const marked = findMarkedQuotes(article);
  const headline = (quote: MarkedQuote) =>
    article.sentences[sentenceAt(article, quote.span.start)]?.role === 'headline';
  const shapes = marked.map((quote) => shapeOf(article.text, quote, headline(quote)));
  const linked = linkQuotes(buildFrames(article, marked), shapes);
  const known = sourceContext(article, mentions, entities);
  const context = { ...known, pronouns: resolvePronouns(known, linked) };
  const drafts = draftsOf(context, article, linked, marked);
  const attributionOf = new Map<number, number>();
  drafts.forEach((each, index) => {
    for (const quote of each.quotes) attributionOf.set(quote, index);
  });
  const speakerOf = (index: number): string => {
    const source = drafts[index]?.attribution.source;
    return source?.entity === undefined
      ? fold(wordsAt(article.text, source?.span ?? makeSpan(0, 0)))
      : String(source.entity);
  };
  const isTitle = (index: number) => shapes[index]?.title === true;
  for (const [quote, index] of repeatedQuotes(article, marked, attributionOf, speakerOf, isTitle))
    attributionOf.set(quote, index);
  const linkOf = new Map(linked.flatMap((frame) => frame.links.map((link) => [link.quote, link] as const)));
  const quotes = marked.map((quote, index): Quote => {
    const attribution = attributionOf.get(index);
    const [link, previous] = [linkOf.get(index), linkOf.get(index - 1)];
    return {
      index,
      span: quote.span,
      content: quote.content,
      sentences: sentencesOf(article, quote.span),
      kind: kindOf(shapes[index] as QuoteShape, link, link?.cue === previous?.cue && previous?.way === 'after'),
      ...(attribution === undefined ? {} : { attribution }),
    };
  });
  return { quotes, attributions: drafts.map(({ attribution }, index) => ({ index, ...attribution })) };
}
