import { type SurfaceForm, surfaceForms } from '../align/spelling-variants.ts';
import { FIRST_NAMES } from '../extract/entities/lexicons.ts';
import { sameFirst } from '../extract/entities/people.ts';
import type { Comparison, StoryEntity } from '../model/comparison.ts';
import type { RoleFact } from '../model/mention.ts';
import { spansOverlap } from '../model/span.ts';
import { areLookAlikes, nameDistance, nameKey, nameSimilarity } from '../text/name-key.ts';
import { laidParallel } from './laid-pairs.ts';
import { type NamedDifferently, namedDifferently, nameWordsOf } from './name-forms.ts';
import type { Parallel, Unit } from './parallel.ts';
import { type SentencePair, type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** Two forms that may be one name, one of them wrong. */
export type NameMistake = {
  readonly entity: StoryEntity;
  readonly between: readonly [SurfaceForm, SurfaceForm];
  readonly forms: readonly SurfaceForm[];
  /** `spelling`: nearly the same letters; `first-name`: another first name with the same surname. */
  readonly how: 'spelling' | 'first-name';
  readonly confidence: number;
};

/** Names this alike can be one name misspelt. */
const ALIKE = 0.66;

/** Near-spellings of one name that nothing explains, and other first names for one office. Each pair of forms once. */
export function* nameMistakes(comparison: Comparison): Generator<NameMistake> {
  const seen = new Set<string>();
  const isNew = ({ between: [a, b] }: NameMistake): boolean => {
    const key = [a, b]
      .map(({ text }) => nameWordsOf(text).join(' '))
      .sort()
      .join('|');
    return !seen.has(key) && Boolean(seen.add(key));
  };
  for (const named of namedDifferently(comparison)) {
    if (named.kind !== 'misspelling' || otherPerson(comparison, named)) continue;
    const mistake: NameMistake = { ...named, how: 'spelling', confidence: 0.85 };
    if (isNew(mistake)) yield mistake;
  }
  for (const mistake of [...inOneArticle(comparison), ...inOneSlot(comparison)]) if (isNew(mistake)) yield mistake;
}

type Person = {
  readonly entity: StoryEntity;
  readonly words: readonly string[];
  readonly forms: readonly SurfaceForm[];
  readonly roles: readonly RoleFact[];
};

function peopleOf(comparison: Comparison): Person[] {
  return comparison.entities
    .filter(({ kind }) => kind === 'person')
    .map((entity) => ({
      entity,
      words: nameWordsOf(entity.name),
      forms: surfaceForms(comparison.articles, entity),
      roles: entity.members.flatMap((m) => comparison.articles[m.article]?.entities[m.entity]?.roles ?? []),
    }));
}

/** Two people who differ by a letter that is not heard, and of whom one stands in an article only once. */
function* inOneArticle(comparison: Comparison): Generator<NameMistake> {
  const bySurname = new Map<string, Person[]>();
  for (const person of peopleOf(comparison)) {
    if (person.words.length < 2) continue;
    const last = nameKey(person.words.at(-1) ?? '');
    bySurname.set(last, [...(bySurname.get(last) ?? []), person]);
  }
  for (const people of bySurname.values()) {
    for (const [i, x] of people.entries()) {
      for (const y of people.slice(i + 1)) {
        if (!soundsAlike(x, y) || kin(x) || kin(y) || rolesClash(x, y)) continue;
        yield mistakeOf(x, y, 'spelling', 0.8);
      }
    }
  }
}

function soundsAlike(x: Person, y: Person): boolean {
  if (x.words.length !== y.words.length || x.words.join(' ') === y.words.join(' ')) return false;
  return nameKey(x.entity.name) === nameKey(y.entity.name) && !areLookAlikes(x.entity.name, y.entity.name);
}

const kin = ({ roles }: Person): boolean => roles.some(({ kind }) => kind === 'relation');

const titlesOf = ({ roles }: Person): RoleFact[] => roles.filter(({ kind }) => kind === 'title');

function rolesClash(x: Person, y: Person): boolean {
  const [a, b] = [titlesOf(x), titlesOf(y)];
  return a.length > 0 && b.length > 0 && !shareTitle(x, y);
}

function shareTitle(x: Person, y: Person): boolean {
  return titlesOf(x).some((one) =>
    titlesOf(y).some((two) => one.value === two.value && (!one.of || !two.of || one.of === two.of)),
  );
}

/** Two people of whom each article knows one, in one slot of two aligned sentences. */
function* inOneSlot(comparison: Comparison): Generator<NameMistake> {
  const people = new Map(peopleOf(comparison).map((person) => [person.entity.index, person]));
  for (const { pair, parallel } of laidParallel(comparison)) {
    const left = pair.a.mentions.map((m) => storyEntityOf(comparison, pair.a.article, m.entity));
    const right = pair.b.mentions.map((m) => storyEntityOf(comparison, pair.b.article, m.entity));
    for (const i of new Set(left)) {
      for (const k of new Set(right)) {
        const [x, y] = [people.get(i ?? -1), people.get(k ?? -1)];
        if (!x || !y || x === y || right.includes(i) || left.includes(k)) continue;
        if (x.words.length < 2 || y.words.length < 2 || togetherSomewhere(x, y)) continue;
        const how = likeness(x, y);
        if (!how) continue;
        const titles = shareTitle(x, y);
        const sure =
          how === 'spelling'
            ? titles || (parallel.cover > 0.4 && inSlot(pair, parallel, x.entity, y.entity, comparison))
            : titles && parallel.cover > 0.3;
        if (!sure || rolesClash(x, y)) continue;
        yield mistakeOf(x, y, how, titles ? 0.85 : 0.75);
      }
    }
  }
}

const togetherSomewhere = (x: Person, y: Person): boolean =>
  x.forms.some((a) => y.forms.some((b) => a.article === b.article));

function likeness({ words: x }: Person, { words: y }: Person): NameMistake['how'] | undefined {
  const [firstX, firstY, lastX, lastY] = [x[0] ?? '', y[0] ?? '', x.at(-1) ?? '', y.at(-1) ?? ''];
  if (areLookAlikes(lastX, lastY)) return undefined;
  if (lastX !== lastY) return sameFirst(firstX, firstY) && isNear(lastX, lastY) ? 'spelling' : undefined;
  if (sameFirst(firstX, firstY)) return undefined;
  return isNear(firstX, firstY) ? 'spelling' : 'first-name';
}

function mistakeOf(x: Person, y: Person, how: NameMistake['how'], confidence: number): NameMistake {
  const full = ({ forms }: Person): SurfaceForm[] => forms.filter(({ text }) => text.includes(' '));
  const [a, b] = [full(x)[0] ?? x.forms[0], full(y)[0] ?? y.forms[0]] as [SurfaceForm, SurfaceForm];
  return { entity: x.entity, between: [a, b], forms: [...full(x), ...full(y)], how, confidence };
}

/** Words of four letters or more that differ by a letter or so. */
function isNear(a: string, b: string): boolean {
  return nameSimilarity(a, b) >= ALIKE || (Math.min(a.length, b.length) >= 4 && nameDistance(a, b) <= 1);
}

/** Both names stand between the same words. */
function inSlot(
  { a, b }: SentencePair,
  { substitutions }: Parallel,
  x: StoryEntity,
  y: StoryEntity,
  comparison: Comparison,
): boolean {
  const holds = (view: SentenceView, units: readonly Unit[], entity: StoryEntity): boolean =>
    units.some((unit) =>
      view.mentions.some(
        (m) => spansOverlap(m.span, unit.span) && storyEntityOf(comparison, view.article, m.entity) === entity.index,
      ),
    );
  return substitutions.some((s) => s.context >= 1 && holds(a, s.a, x) && holds(b, s.b, y));
}

/** "Jean Doe" and "Joan Doe": two usual first names are two people, unless both articles give one title. */
function otherPerson(comparison: Comparison, { entity, between: [a, b] }: NamedDifferently): boolean {
  const [x, y] = [a, b].map(({ text }) => nameWordsOf(text)[0] ?? '') as [string, string];
  if (entity.kind !== 'person' || x === y || !FIRST_NAMES.has(x) || !FIRST_NAMES.has(y) || nameKey(x) === nameKey(y))
    return false;
  const titles = ({ article }: SurfaceForm): RoleFact[] =>
    entity.members
      .filter((member) => member.article === article)
      .flatMap((member) => comparison.articles[article]?.entities[member.entity]?.roles ?? [])
      .filter(({ kind }) => kind === 'title');
  return !titles(a).some((one) => titles(b).some((two) => one.value === two.value));
}
