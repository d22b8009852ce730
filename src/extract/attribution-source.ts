import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  MEDIA_NAMES,
  MEDIA_NOUNS,
  OFFICIAL_NOUNS,
  ORGANISATION_WORDS,
} from '../lexicon/en/source-nouns.ts';
import type { Article } from '../model/article.ts';
import type { ArticleEntity, Attribution, EntityMention, SourceKind } from '../model/mention.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import type { NounPhrase } from './attribution-phrases.ts';
import type { Unit } from './attribution-units.ts';

const ANONYMOUS = new Set(ANONYMOUS_NOUNS);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const MEDIA = new Set(MEDIA_NOUNS);
const OUTLETS = new Set(MEDIA_NAMES);
const OFFICIALS = new Set(OFFICIAL_NOUNS);
const ORGANISATIONS = new Set(ORGANISATION_WORDS);

/** What is needed to say who a noun phrase is. */
export type SourceContext = {
  readonly article: Article;
  readonly entities: readonly ArticleEntity[];
  /** Index in `mentions` of the longest mention at each token, -1 for none. */
  readonly at: Int32Array;
  readonly mentions: readonly EntityMention[];
  /** Entities of pronouns that no mention resolves, by token. */
  readonly pronouns: ReadonlyMap<number, number>;
};

/** Makes the look-up from tokens to mentions. Linear in tokens and mentions. */
export function sourceContext(
  article: Article,
  mentions: readonly EntityMention[],
  entities: readonly ArticleEntity[],
): SourceContext {
  const { tokens } = article;
  const at = new Int32Array(tokens.length).fill(-1);
  const order = mentions
    .map((_, index) => index)
    .sort((a, b) => (mentions[a]?.span.start ?? 0) - (mentions[b]?.span.start ?? 0));
  let first = 0;
  for (const index of order) {
    const span = mentions[index]?.span as Span;
    while (first < tokens.length && (tokens[first]?.span.end ?? 0) <= span.start) first++;
    for (let k = first; k < tokens.length && (tokens[k]?.span.start ?? 0) < span.end; k++) {
      const held = mentions[at[k] ?? -1];
      if (!held || held.span.end - held.span.start < span.end - span.start) at[k] = index;
    }
  }
  return { article, entities, at, mentions, pronouns: new Map() };
}

function singular(norm: string): string {
  if (norm === 'people') return 'person';
  return norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.replace(/men$/, 'man').replace(/([^s])s$/, '$1');
}

/** Kind of source by its words, where no entity says it. */
function kindByWords(units: readonly Unit[], phrase: NounPhrase, words: string): SourceKind {
  const head = units[phrase.head] as Unit;
  const noun = singular(head.norm.replace(/\.$/, ''));
  if (/^(?:he|she|i|we|they|you|who|his|her|their)$/.test(head.norm)) return 'person';
  if (head.norm === 'it' || head.norm === 'its') return 'organisation';
  const core = units.slice(phrase.from, phrase.core).filter((unit) => unit.pos !== 'DET');
  const name = core
    .map((unit) => unit.norm)
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/^the /, '');
  if (OUTLETS.has(name)) return 'media';
  const named = core.some((unit) => unit.pos === 'PROPN');
  const alone = core.length === 1;
  if (alone && OFFICIALS.has(noun)) return 'official';
  if (alone && ANONYMOUS.has(noun)) return 'anonymous';
  const acronym = /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,5}$/u.test(words);
  if (acronym) return 'organisation';
  if (head.pos === 'PROPN') return ORGANISATIONS.has(noun) || ORGANISATIONS.has(head.norm) ? 'organisation' : 'person';
  const indefinite = /^(?:an?|one|two|three|four|five|several|some|many|another|other|multiple|most)$/.test(
    units[phrase.from]?.norm ?? '',
  );
  if (MEDIA.has(noun)) return 'media';
  if (DOCUMENTS.has(noun)) return 'document';
  if (ANONYMOUS.has(noun)) return 'anonymous';
  if (OFFICIALS.has(noun)) return indefinite ? 'anonymous' : 'official';
  // "dealers said", "a plumber said"
  if (indefinite || (/[^s]s$/.test(head.norm) && head.pos === 'NOUN')) return 'anonymous';
  return ORGANISATIONS.has(noun) ? 'organisation' : named ? 'unknown' : 'person';
}

function entityKind(entity: ArticleEntity): SourceKind {
  switch (entity.kind) {
    case 'person':
      return 'person';
    case 'organisation':
      return OUTLETS.has(fold(entity.name).replace(/^the /, '')) ? 'media' : 'organisation';
    case 'place':
    case 'nationality':
      return 'official';
    case 'law':
      return 'document';
    default:
      return 'unknown';
  }
}

/** Who a noun phrase is: its words, kind and, where a mention stands at its head, entity. */
export function sourceOf(context: SourceContext, units: readonly Unit[], phrase: NounPhrase): Attribution['source'] {
  const first = units[phrase.from] as Unit;
  const last = units[phrase.to - 1] as Unit;
  const span = makeSpan(first.span.start, last.span.end);
  const head = units[phrase.head] as Unit;
  const mention = head.token >= 0 ? context.mentions[context.at[head.token] ?? -1] : undefined;
  const entity = mention && !phrase.plural ? context.entities[mention.entity] : undefined;
  const words = kindByWords(units, phrase, context.article.text.slice(head.span.start, head.span.end));
  const pronoun = context.pronouns.get(head.token);
  if (pronoun !== undefined && !mention) return { span, kind: 'person', entity: pronoun };
  if (!entity || !mention) return { span, kind: words };
  // "Moscow officials" has the place at no head; "the Moldovan government" may be one mention of a nationality.
  const kind = words === 'anonymous' || words === 'document' ? words : entityKind(entity);
  return { span, kind, entity: mention.entity };
}
