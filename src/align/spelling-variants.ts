import { knownName } from '../extract/entities/gazetteer.ts';
import { sameFirst } from '../extract/entities/people.ts';
import type { VariantKind } from '../lexicon/en/name-variants.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { StoryEntity } from '../model/comparison.ts';
import { compareSpans, type Span } from '../model/span.ts';
import { nameSimilarity, nameVariants, variantRow } from '../text/name-key.ts';
import { fold } from '../text/normalise.ts';

/** One way in which one article writes a name, with every place. */
export type SurfaceForm = { readonly article: number; readonly text: string; readonly spans: readonly Span[] };

/**
 * How forms of one name differ: the kinds of the curated variants, an abbreviation in one article and the full name in
 * another, a short first name ("Liz"), or a spelling that nothing explains and that may be a mistake.
 */
export type VariationKind = VariantKind | 'abbreviation' | 'nickname' | 'misspelling';

/** An entity of the story that is not always written the same, beyond a full name and then the surname. */
export type NameVariation = {
  /** Index in the story's entities. */
  readonly entity: number;
  readonly kind: VariationKind;
  /** All names and abbreviations of the entity, by article and then by place. */
  readonly forms: readonly SurfaceForm[];
  /** Two forms that show the difference. */
  readonly between: readonly [SurfaceForm, SurfaceForm];
  /** What is known about the choice. */
  readonly note?: string;
};

/** The entities of a story that are spelt or named in more than one way, in the order of the entities. */
export function spellingVariants(articles: readonly ArticleFacts[], entities: readonly StoryEntity[]): NameVariation[] {
  return entities.flatMap((entity) => {
    const forms = surfaceForms(articles, entity);
    const found = firstDifference(entity, forms);
    if (!found) return [];
    const note = found.kind === 'misspelling' ? undefined : nameVariants(found.between[0].text)?.note;
    return [{ entity: entity.index, ...found, forms, ...(note ? { note } : {}) }];
  });
}

/** Every way in which the articles write an entity: names and abbreviations, no pronouns and descriptions. */
export function surfaceForms(articles: readonly ArticleFacts[], { members }: StoryEntity): SurfaceForm[] {
  const forms = new Map<string, { article: number; text: string; spans: Span[] }>();
  for (const { article, entity } of members) {
    const facts = articles[article];
    for (const k of facts?.entities[entity]?.mentions ?? []) {
      const mention = facts?.mentions[k];
      if (!facts || !mention || (mention.form !== 'name' && mention.form !== 'abbreviation')) continue;
      const text = facts.article.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
      const held = forms.get(`${article} ${text}`);
      if (held) held.spans.push(mention.span);
      else forms.set(`${article} ${text}`, { article, text, spans: [mention.span] });
    }
  }
  return [...forms.values()].sort(
    (a, b) => a.article - b.article || (a.spans[0] && b.spans[0] ? compareSpans(a.spans[0], b.spans[0]) : 0),
  );
}

type Difference = { readonly kind: VariationKind; readonly between: readonly [SurfaceForm, SurfaceForm] };

/** Words this alike are one word misspelt. */
const ALIKE = 0.74;
/** Kinds in the order of how much they tell. */
const ORDER: readonly VariationKind[] = [
  'label',
  'transliteration',
  'rename',
  'misspelling',
  'spelling',
  'nickname',
  'abbreviation',
];

function firstDifference(entity: StoryEntity, forms: readonly SurfaceForm[]): Difference | undefined {
  const found: Difference[] = [];
  for (const [i, a] of forms.entries()) {
    for (const b of forms.slice(i + 1)) {
      const kind = differ(entity, a.text, b.text);
      if (kind === 'abbreviation' && (a.article === b.article || sharesForm(forms, a.article, b.article))) continue;
      if (kind) found.push({ kind, between: [a, b] });
    }
  }
  return found.sort((p, q) => ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind))[0];
}

function sharesForm(forms: readonly SurfaceForm[], a: number, b: number): boolean {
  const texts = new Set(forms.filter(({ article }) => article === a).map(({ text }) => plain(text)));
  return forms.some(({ article, text }) => article === b && texts.has(plain(text)));
}

const plain = (text: string): string =>
  fold(text)
    .replace(/\./g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^the /, '');
const isAbbreviation = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(text);

/** How two forms differ; undefined where one is merely the shorter of the other, or they are written the same. */
function differ({ kind }: StoryEntity, a: string, b: string): VariationKind | undefined {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return undefined;
  const [row, other] = [variantRow(a), variantRow(b)];
  if (row !== undefined && row === other && isAbbreviation(a) === isAbbreviation(b)) return nameVariants(a)?.kind;
  if (isAbbreviation(a) !== isAbbreviation(b)) {
    return kind === 'organisation' || kind === 'place' ? 'abbreviation' : undefined;
  }
  const [p, q] = [x.split(' '), y.split(' ')];
  if (isPart(p, q) || isPart(q, p)) return undefined;
  // "Va." and "Virginia", "Republicans" and "Republican": usual forms of one known name.
  const known = knownName(a);
  if (kind === 'nationality' || (known && known.key === knownName(b)?.key)) return undefined;
  if (kind === 'person') return personDiffers(p, q);
  return p.length === q.length && nameSimilarity(a, b) >= ALIKE ? 'misspelling' : undefined;
}

/** Every word of the shorter in the longer, in order ("Barack Obama" in "Barack Hussein Obama"). */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let k = 0;
  for (const word of long) if (word === short[k] || (word.length === 1 && short[k]?.[0] === word)) k += 1;
  return k === short.length;
}

function personDiffers(p: readonly string[], q: readonly string[]): VariationKind | undefined {
  if (p.at(-1) !== q.at(-1))
    return p.length > 1 && q.length > 1 && (p[0] === q.at(-1) || q[0] === p.at(-1)) ? undefined : lone(p, q);
  if (p.length < 2 || q.length < 2) return undefined;
  if (p[0] === q[0] || p[0]?.length === 1 || q[0]?.length === 1) return undefined;
  return sameFirst(p[0] ?? '', q[0] ?? '') ? 'nickname' : 'misspelling';
}

/** A first name alone beside a surname alone is no difference of spelling. */
function lone(p: readonly string[], q: readonly string[]): VariationKind | undefined {
  const [x, y] = [p.at(-1) ?? '', q.at(-1) ?? ''];
  return x[0] === y[0] && Math.abs(x.length - y.length) <= 2 ? 'misspelling' : undefined;
}
