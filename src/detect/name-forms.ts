import { type SurfaceForm, spellingVariants, surfaceForms, type VariationKind } from '../align/spelling-variants.ts';
import { sameFirst } from '../extract/entities/people.ts';
import { NAME_SUFFIXES } from '../lexicon/en/honorifics.ts';
import { COMPANY_ENDINGS } from '../lexicon/en/organisations.ts';
import type { Comparison, StoryEntity } from '../model/comparison.ts';
import type { Place } from '../model/finding.ts';
import { fold } from '../text/normalise.ts';
import { placeAt } from './detector.ts';

/** How the forms of one name differ: `initial` is a middle name or a suffix more, `company` an "Inc.", `stops` full stops. */
export type FormKind = VariationKind | 'initial' | 'company' | 'stops';

/** An entity of the story that the articles of one group do not write alike. */
export type NamedDifferently = {
  readonly entity: StoryEntity;
  readonly kind: FormKind;
  /** Two forms that show the difference. */
  readonly between: readonly [SurfaceForm, SurfaceForm];
  /** The forms worth showing, by article and then by place. */
  readonly forms: readonly SurfaceForm[];
  readonly note?: string;
};

const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
const COMPANY: ReadonlySet<string> = new Set(COMPANY_ENDINGS.map((word) => word.replace(/\./g, '')));

/** Folded words of a name, full stops and hyphens left out. */
export function nameWordsOf(text: string): string[] {
  return fold(text)
    .replace(/\./g, '')
    .split(/[-\s]+/)
    .filter(Boolean);
}

/** The entities of each group of articles that are written in more than one way. */
export function* namedDifferently(comparison: Comparison): Generator<NamedDifferently> {
  for (const { articles } of comparison.groups) {
    const inGroup = new Set(articles);
    for (const entity of comparison.entities) {
      const members = entity.members.filter(({ article }) => inGroup.has(article));
      if (members.length > 0) yield* differencesOf(comparison, { ...entity, members });
    }
  }
}

function* differencesOf(comparison: Comparison, entity: StoryEntity): Generator<NamedDifferently> {
  const forms = surfaceForms(comparison.articles, entity);
  if (forms.length < 2) return;
  const [known] = spellingVariants(comparison.articles, [entity]);
  if (known) {
    const { kind, between, note } = known;
    yield { entity, kind, between, forms: shown(entity, forms), ...(note ? { note } : {}) };
    return;
  }
  const found = otherDifference(entity, forms);
  if (found) yield { entity, ...found, forms: shown(entity, forms) };
}

/** Of a person the full names, where there are any: "Mr. Doe" after "Jane Doe" is no difference. */
function shown(entity: StoryEntity, forms: readonly SurfaceForm[]): readonly SurfaceForm[] {
  if (entity.kind !== 'person') return forms;
  const full = forms.filter(({ text }) => text.includes(' '));
  return full.length > 1 ? full : forms;
}

type Difference = { readonly kind: FormKind; readonly between: readonly [SurfaceForm, SurfaceForm] };

/** What is no spelling: a middle initial, "Inc.", full stops in an abbreviation. Only between articles. */
function otherDifference(entity: StoryEntity, forms: readonly SurfaceForm[]): Difference | undefined {
  for (const [i, a] of forms.entries()) {
    for (const b of forms.slice(i + 1)) {
      if (a.article === b.article || a.text === b.text) continue;
      const hasOther = (article: number, text: string): boolean =>
        forms.some((form) => form.article === article && form.text === text);
      if (hasOther(a.article, b.text) && hasOther(b.article, a.text)) continue;
      const kind = kindOf(entity, a.text, b.text);
      if (kind) return { kind, between: [a, b] };
    }
  }
  return undefined;
}

function kindOf({ kind }: StoryEntity, a: string, b: string): FormKind | undefined {
  const [p, q] = [nameWordsOf(a), nameWordsOf(b)];
  if (kind === 'person') {
    if (p.length < 2 || q.length < 2) return undefined;
    return isLonger(p, q) ? 'initial' : isShortFirst(p, q) ? 'nickname' : undefined;
  }
  if (kind === 'nationality') return undefined;
  if (kind === 'organisation') {
    const bare = (words: readonly string[]): string => words.filter((word) => !COMPANY.has(word)).join(' ');
    if (p.length !== q.length && bare(p) === bare(q)) return 'company';
  }
  return kind === 'organisation' && p.join('') === q.join('') && /^(?:\p{Lu}\.?){2,7}$/u.test(a) ? 'stops' : undefined;
}

/** "Joe Doe" and "Joseph Q. Doe": a known short first name, with a middle name or initial on one side. */
function isShortFirst(p: readonly string[], q: readonly string[]): boolean {
  const [x, y] = [p, q].map((words) => words.filter((word) => !SUFFIXES.has(word))) as [string[], string[]];
  const [a, b] = [x[0] ?? '', y[0] ?? ''];
  return a.length > 1 && b.length > 1 && a !== b && x.at(-1) === y.at(-1) && sameFirst(a, b);
}

/** One name has a middle name, an initial or a suffix that the other lacks; first and last name are the same. */
function isLonger(p: readonly string[], q: readonly string[]): boolean {
  const [x, y] = [p, q].map((words) => words.filter((word) => !SUFFIXES.has(word))) as [string[], string[]];
  if (p.join(' ') === q.join(' ') || x.at(-1) !== y.at(-1)) return false;
  const [long, short] = p.length >= q.length ? [p, q] : [q, p];
  return long.length > short.length && short.every((word) => long.includes(word));
}

const MOST_PLACES = 3;

/** The first places of each form in each article. */
export function placesOf(comparison: Comparison, forms: readonly SurfaceForm[]): Place[] {
  return forms.flatMap(({ article, spans }) =>
    spans.slice(0, MOST_PLACES).map((span) => placeAt(comparison, article, span)),
  );
}
