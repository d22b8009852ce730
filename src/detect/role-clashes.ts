import { knownName } from '../extract/entities/gazetteer.ts';
import type { Comparison, StoryEntity } from '../model/comparison.ts';
import { clockOf } from './clock.ts';
import { laidParallel } from './laid-pairs.ts';
import { factsOf, type PersonFact } from './role-facts.ts';
import { compareTitles, relationsClash, titleWords } from './title-clash.ts';

/** Two facts about one person that do not go together, or seem not to (`compatible` says why they do). */
export type RoleClash = {
  readonly entity: StoryEntity;
  readonly what: 'party' | 'state' | 'age' | 'title' | 'status' | 'body' | 'relation';
  readonly a: PersonFact;
  readonly b: PersonFact;
  /** Further places of either side in other articles. */
  readonly more: readonly PersonFact[];
  /** Both as written can't be true at one time. */
  readonly certain: boolean;
  readonly confidence: number;
  readonly compatible?: string;
};

type Found = Omit<RoleClash, 'entity' | 'a' | 'b' | 'more'>;
type Context = {
  readonly comparison: Comparison;
  readonly facts: readonly PersonFact[];
  /** Whether the two facts stand in sentences that may make one claim. */
  readonly near: (a: PersonFact, b: PersonFact) => boolean;
  /** Titles that somebody else holds in an article. */
  readonly others: ReadonlySet<string>;
};

/** For every person of the story the strongest clash of each sort. */
export function* roleClashes(comparison: Comparison): Generator<RoleClash> {
  const pairs = new Set(
    laidParallel(comparison).map(
      ({ pair: { a, b } }) => `${a.article}:${a.sentence.index} ${b.article}:${b.sentence.index}`,
    ),
  );
  const at = ({ article, sentence }: PersonFact): string => `${article}:${sentence}`;
  const near = (a: PersonFact, b: PersonFact): boolean =>
    pairs.has(`${at(a)} ${at(b)}`) || pairs.has(`${at(b)} ${at(a)}`);
  const together = new Set(
    comparison.groups.flatMap(({ articles }) => articles.flatMap((i) => articles.map((k) => `${i} ${k}`))),
  );
  const people = comparison.entities.filter(({ kind }) => kind === 'person');
  const facts = people.map((entity) => factsOf(comparison, entity));
  const holders = titleHolders(facts);
  for (const [i, entity] of people.entries()) {
    const own = facts[i] ?? [];
    const context: Context = { comparison, facts: own, near, others: othersTitles(holders, i) };
    const best = new Map<string, RoleClash>();
    for (const [n, a] of own.entries()) {
      for (const b of own.slice(n + 1)) {
        if (a.kind !== b.kind && !(isHome(a) && isHome(b))) continue;
        if (!together.has(`${a.article} ${b.article}`)) continue;
        const found = clashOf(context, a, b);
        if (!found) continue;
        const clash: RoleClash = { entity, a, b, more: [], ...found };
        const held = best.get(clash.what);
        if (!held || rank(clash, near) > rank(held, near)) best.set(clash.what, clash);
      }
    }
    for (const clash of best.values()) yield { ...clash, more: moreOf(clash, own) };
  }
}

const rank = ({ a, b, certain, compatible }: RoleClash, near: Context['near']): number =>
  (compatible ? 0 : 8) + (near(a, b) ? 4 : 0) + (certain ? 2 : 0) + (a.article === b.article ? 0 : 1);

/** The first fact of every further article that agrees with one of the sides. */
function moreOf({ a, b }: RoleClash, facts: readonly PersonFact[]): PersonFact[] {
  const seen = new Set([a.article, b.article]);
  return facts.filter((fact) => {
    const agrees = [a, b].some(
      (side) => side.kind === fact.kind && side.value === fact.value && side.status === fact.status,
    );
    if (!agrees || seen.has(fact.article)) return false;
    seen.add(fact.article);
    return true;
  });
}

type Holders = ReadonlyMap<string, ReadonlySet<number>>;

/** Who is given a title as the present one, by article and title. */
function titleHolders(people: readonly (readonly PersonFact[])[]): Holders {
  const holders = new Map<string, Set<number>>();
  for (const [i, facts] of people.entries()) {
    for (const { kind, status, value, article } of facts) {
      if (kind !== 'title' || status !== 'current') continue;
      const key = `${article} ${titleWords(value).join(' ')}`;
      holders.set(key, (holders.get(key) ?? new Set<number>()).add(i));
    }
  }
  return holders;
}

function othersTitles(holders: Holders, person: number): Set<string> {
  return new Set([...holders].flatMap(([key, who]) => (who.size > 1 || !who.has(person) ? [key] : [])));
}

const isHome = ({ kind }: PersonFact): boolean => kind === 'home' || kind === 'state';

function clashOf(context: Context, a: PersonFact, b: PersonFact): Found | undefined {
  if (a.kind === 'title') return titleClash(context, a, b);
  if (a.value === b.value) return undefined;
  const near = context.near(a, b);
  if (a.kind === 'party') return { what: 'party', certain: true, confidence: near ? 0.9 : 0.8 };
  if (a.kind === 'age') return ageClash(context, a, b);
  if (isHome(a)) return homeClash(a, b, near);
  return relationClash(a, b, near);
}

function ageClash({ comparison }: Context, a: PersonFact, b: PersonFact): Found | undefined {
  const apart = Math.abs(Number(a.value) - Number(b.value));
  const days = daysApart(clockOf(comparison, a.article), clockOf(comparison, b.article));
  if (apart === 0) return undefined;
  const grown = a.article !== b.article && (days === undefined ? 1 : Math.ceil(days / 365.25));
  const found: Found = { what: 'age', certain: true, confidence: 0.9 };
  return grown && apart <= grown
    ? { ...found, certain: false, confidence: 0.4, compatible: 'a birthday between the articles' }
    : found;
}

/** Days between two ISO times, by the calendar. */
function daysApart(a: string | null | undefined, b: string | null | undefined): number | undefined {
  if (!a || !b) return undefined;
  const days = (iso: string): number =>
    Number(iso.slice(0, 4)) * 365.25 + (Number(iso.slice(5, 7)) - 1) * 30.44 + Number(iso.slice(8, 10));
  return Math.abs(days(a) - days(b));
}

/** Two states or two countries; a town and its state go together, and so may two towns. */
function homeClash(a: PersonFact, b: PersonFact, near: boolean): Found | undefined {
  const [x, y] = [knownName(a.value), knownName(b.value)];
  if (x?.kind !== 'place' || y?.kind !== 'place' || x.key === y.key || isRegionLike(a.value) || isRegionLike(b.value))
    return undefined;
  const states = a.kind === 'state' || b.kind === 'state';
  const [outerX, outerY] = [x.country === x.key, y.country === y.key];
  if (outerX !== outerY) return undefined;
  if (!states && !outerX && !near) return undefined;
  return { what: 'state', certain: states, confidence: near ? 0.9 : 0.75 };
}

const isRegionLike = (value: string): boolean => /\b(?:county|valley|area|region|district|bay)\b/.test(value);

function relationClash(a: PersonFact, b: PersonFact, near: boolean): Found | undefined {
  if (!relationsClash(a.value, b.value)) return undefined;
  const known = a.of !== undefined && b.of !== undefined;
  if (known ? lastWord(a.of) !== lastWord(b.of) : !near) return undefined;
  return { what: 'relation', certain: near, confidence: near ? 0.8 : 0.65 };
}

const lastWord = (name: string | undefined): string => name?.split(' ').at(-1) ?? '';

function titleClash(context: Context, a: PersonFact, b: PersonFact): Found | undefined {
  const relation = compareTitles(a, b);
  if (relation === 'same' || relation === 'compatible') return undefined;
  const near = context.near(a, b);
  if (relation === 'former' || relation === 'elect') return statusClash(context, a, b, near);
  const both = holdsBoth(context.facts, a, b);
  if (relation === 'deputy') {
    if (a.article === b.article) return undefined;
    return {
      what: 'status',
      certain: true,
      confidence: near ? 0.85 : 0.7,
      ...(both ? { compatible: 'an article gives both' } : {}),
    };
  }
  const what = relation === 'bodies' ? 'body' : 'title';
  if (a.article === b.article || both)
    return { what, certain: false, confidence: 0.4, compatible: 'an article gives both: two titles' };
  return { what, certain: near || relation === 'rivals', confidence: near ? 0.85 : 0.7 };
}

/** One article gives the person both titles, or both bodies: then both may be true. */
function holdsBoth(facts: readonly PersonFact[], a: PersonFact, b: PersonFact): boolean {
  const has = (article: number, like: PersonFact): boolean =>
    facts.some(
      (fact) =>
        fact.article === article &&
        fact.kind === like.kind &&
        fact.value === like.value &&
        (fact.of ?? like.of) === like.of &&
        fact.status === like.status,
    );
  return has(a.article, b) || has(b.article, a);
}

/** Weeks in which an office may have ended between two articles. */
const SOON = 3;

/** "President X" and "former President X": only in one claim, at one time, and where it is no look back. */
function statusClash(
  { comparison, facts, others }: Context,
  a: PersonFact,
  b: PersonFact,
  near: boolean,
): Found | undefined {
  if (!near || a.article === b.article) return undefined;
  const current = a.status === 'current' ? a : b;
  const former = current === a ? b : a;
  const found: Found = { what: 'status', certain: false, confidence: 0.75 };
  const days = daysApart(clockOf(comparison, a.article), clockOf(comparison, b.article));
  if (days !== undefined && days > SOON) return { ...found, compatible: 'written at different times' };
  const title = titleWords(current.value).join(' ');
  if (others.has(`${a.article} ${title}`) || others.has(`${b.article} ${title}`))
    return { ...found, compatible: 'the title of the time' };
  if (looksBack(comparison, current) || looksBack(comparison, former)) return { ...found, compatible: 'a look back' };
  const says = (article: number, status: PersonFact['status']): boolean =>
    facts.some(
      (fact) =>
        fact.kind === 'title' &&
        fact.article === article &&
        fact.status === status &&
        compareTitles(fact, { ...fact, value: current.value }) !== 'compatible',
    );
  if (says(current.article, former.status) || says(former.article, 'current'))
    return { ...found, compatible: 'an article says both' };
  return { ...found, certain: days !== undefined };
}

/** The sentence tells of a year before the article's own. */
function looksBack(comparison: Comparison, { article, sentence }: PersonFact): boolean {
  const year = clockOf(comparison, article)?.slice(0, 4);
  if (!year) return false;
  return (
    comparison.articles[article]?.times.some(
      (time) => time.sentence === sentence && time.interval !== undefined && time.interval.to.slice(0, 4) < year,
    ) ?? false
  );
}
