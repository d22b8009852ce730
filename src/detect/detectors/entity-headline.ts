import type { Comparison } from '../../model/comparison.ts';
import type { EntityKind, EntityMention } from '../../model/mention.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { wordWeight } from '../../text/idf.ts';
import { stemWord } from '../../text/stem.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { mayBeOne } from '../entity-slots.ts';
import { type SentenceView, sentenceViews, storyEntityOf } from '../sentence-pairs.ts';

type Data = { readonly only: string; readonly instead: string };

const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'place', 'organisation']);

/** A headline names somebody or some place that its own article never mentions, where the other headline has another. */
export const entityHeadline: Detector = defineDetector<Data>({
  id: 'entity/headline',
  kind: 'variation',
  type: 'entity',
  class: 'corrected',
  severity: 'warning',
  title: 'The headline names somebody or some place that is not in the story',
  help: 'A name of the headline stands nowhere else in its article, while the other article’s headline has another name of the same kind, or beside the same word, that both articles write about. Abbreviations, short forms, nicknames from the name table and cities that stand for governments are left alone. Check the headline.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      const views = [...sentenceViews(facts, article).values()];
      for (const view of views.filter(isHeadline)) {
        for (const lone of loneNames(comparison, view, views)) {
          const instead = counterpart(comparison, article, lone);
          if (instead) yield found(comparison, article, lone.span, instead, lone.kind);
        }
        for (const { span, instead } of swappedWords(comparison, view)) yield found(comparison, article, span, instead);
      }
    }
  },
  message: ({ only, instead }) =>
    `A headline says “${only}”, which its story never mentions; the other headline has “${instead}”: check the headline.`,
  ask: ({ only, instead }) => `Is it ${only} or ${instead}?`,
});

type Instead = { readonly article: number; readonly mention: EntityMention };

function found(comparison: Comparison, article: number, span: Span, instead: Instead, kind?: EntityKind) {
  const lone = placeAt(comparison, article, span);
  const other = placeAt(comparison, instead.article, instead.mention.span);
  const places = [lone, other].sort((p, q) => p.article - q.article);
  return {
    places,
    facts: places.map(({ text }) => text.toLowerCase()),
    confidence: 0.75,
    ...(kind === 'place' ? { type: 'place' as const } : {}),
    data: { only: lone.text, instead: other.text },
  };
}

/**
 * A capital word of a headline that its article never says again, beside a word that stands beside a name in another
 * headline ("Bloodied Grey Mask" / "Bloodied Doyle Mask"), where that name is in the article but not in its headline.
 */
function swappedWords(
  comparison: Comparison,
  view: SentenceView,
): { readonly span: Span; readonly instead: Instead }[] {
  const own = comparison.articles[view.article];
  const said = new Set(view.mentions.map(({ entity }) => storyEntityOf(comparison, view.article, entity)));
  return view.tokens.flatMap((token, i) => {
    if (!/^\p{Lu}\p{Ll}{2,}/u.test(token.text) || !/^(?:PROPN|NOUN)$/.test(token.pos) || !own) return [];
    if (
      view.mentions.some(({ span }) => spansOverlap(span, token.span)) ||
      standsElsewhere(comparison, view, token.norm)
    )
      return [];
    const instead = nameBeside(comparison, view, i, said);
    return instead ? [{ span: token.span, instead }] : [];
  });
}

const RARE = 0.5;

/** The name of another headline between or beside the same words as the token at a position. */
function nameBeside(
  comparison: Comparison,
  view: SentenceView,
  at: number,
  said: ReadonlySet<number | undefined>,
): Instead | undefined {
  // In a headline in capitals a name may be taken for a noun; then the word beside it must tell more.
  const telling = view.tokens[at]?.pos === 'PROPN' ? 0 : RARE;
  const beside = [view.tokens[at - 1], view.tokens[at + 1]].map(
    (token) => token && !token.stop && wordWeight(token.lemma) >= telling && stemWord(token.lemma),
  );
  for (const [article, facts] of comparison.articles.entries()) {
    if (article === view.article) continue;
    for (const other of [...sentenceViews(facts, article).values()].filter(isHeadline)) {
      const mention = other.mentions.find(({ form, entity, span }) => {
        const story = storyEntityOf(comparison, article, entity);
        if (form !== 'name' || story === undefined || said.has(story)) return false;
        if (!comparison.entities[story]?.members.some((member) => member.article === view.article)) return false;
        const first = other.tokens.findIndex((token) => spansOverlap(token.span, span));
        const last = other.tokens.findLastIndex((token) => spansOverlap(token.span, span));
        return [other.tokens[first - 1], other.tokens[last + 1]].some(
          (token, side) => token !== undefined && beside[side] === stemWord(token.lemma),
        );
      });
      if (mention) return { article, mention };
    }
  }
  return undefined;
}

const isHeadline = ({ sentence: { role } }: SentenceView): boolean => role === 'headline' || role === 'dek';

/** Names of a headline that stand nowhere else in its article, neither as a name nor as words. */
function loneNames(comparison: Comparison, view: SentenceView, views: readonly SentenceView[]): EntityMention[] {
  return view.mentions.filter((mention) => {
    if (mention.form !== 'name' || mention.metonym || !KINDS.has(mention.kind)) return false;
    const story = storyEntityOf(comparison, view.article, mention.entity);
    if (story === undefined) return false;
    if (views.some((other) => other !== view && other.mentions.some(({ entity }) => entity === mention.entity)))
      return false;
    const words = placeAt(comparison, view.article, mention.span)
      .text.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    return !words.some((word) => word.length > 2 && standsElsewhere(comparison, view, word));
  });
}

function standsElsewhere(comparison: Comparison, view: SentenceView, word: string): boolean {
  const { firstToken, lastToken } = view.sentence;
  const tokens = comparison.articles[view.article]?.article.tokens ?? [];
  return tokens.some(({ norm }, k) => (k < firstToken || k >= lastToken) && norm.startsWith(word));
}

/** A name of the same kind in another headline, which the lone name's article has too, though not in its headline. */
function counterpart(comparison: Comparison, article: number, lone: EntityMention) {
  const own = comparison.articles[article];
  const headline = new Set(
    own?.mentions
      .filter(({ sentence }) => /^(?:headline|dek)$/.test(own.article.sentences[sentence]?.role ?? ''))
      .map(({ entity }) => storyEntityOf(comparison, article, entity)),
  );
  const name = own?.entities[lone.entity]?.name ?? '';
  for (const [i, facts] of comparison.articles.entries()) {
    if (i === article) continue;
    for (const view of [...sentenceViews(facts, i).values()].filter(isHeadline)) {
      const mention = view.mentions.find((other) => {
        if (other.kind !== lone.kind || other.form !== 'name' || other.metonym) return false;
        const story = storyEntityOf(comparison, i, other.entity);
        const entity = story === undefined ? undefined : comparison.entities[story];
        if (!entity || headline.has(story) || !entity.members.some((member) => member.article === article))
          return false;
        return !mayBeOne({ kind: lone.kind, name }, { kind: other.kind, name: entity.name });
      });
      if (mention) return { article: i, mention };
    }
  }
  return undefined;
}
