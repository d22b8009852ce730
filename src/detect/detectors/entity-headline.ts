import type { Comparison } from '../../model/comparison.ts';
import type { EntityKind, EntityMention } from '../../model/mention.ts';
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
  help: 'A name of the headline stands nowhere else in its article, while the other article’s headline has another name of the same kind that both articles write about. Abbreviations, short forms, nicknames from the name table and cities that stand for governments are left alone. Check the headline.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      const views = [...sentenceViews(facts, article).values()];
      for (const lone of views.filter(isHeadline).flatMap((view) => loneNames(comparison, view, views))) {
        const instead = counterpart(comparison, article, lone);
        if (!instead) continue;
        const places = [
          placeAt(comparison, article, lone.span),
          placeAt(comparison, instead.article, instead.mention.span),
        ].sort((p, q) => p.article - q.article);
        yield {
          places,
          facts: places.map(({ text }) => text.toLowerCase()),
          confidence: 0.75,
          ...(lone.kind === 'place' ? { type: 'place' as const } : {}),
          data: {
            only: placeAt(comparison, article, lone.span).text,
            instead: placeAt(comparison, instead.article, instead.mention.span).text,
          },
        };
      }
    }
  },
  message: ({ only, instead }) =>
    `A headline says “${only}”, which its story never mentions; the other headline has “${instead}”: check the headline.`,
  ask: ({ only, instead }) => `Is it ${only} or ${instead}?`,
});

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
