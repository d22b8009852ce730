import { knownName } from '../extract/entities/gazetteer.ts';
import { RANKS } from '../lexicon/en/honorifics.ts';
import { US_STATES } from '../lexicon/en/us-states.ts';
import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { EntityKind, EntityMention } from '../model/mention.ts';
import { spanContains, spansOverlap } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { areLookAlikes } from '../text/name-key.ts';
import { stemWord } from '../text/stem.ts';
import type { LaidPair } from './laid-pairs.ts';
import type { Substitution } from './parallel.ts';
import { isQuoted, type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** Two names of one kind in one slot of two sentences. */
export type EntitySwap = {
  readonly kind: EntityKind;
  readonly a: EntityMention;
  readonly b: EntityMention;
  /** Weight of the matched words around, where both stand between the same words; else 0. */
  readonly context: number;
  /** Weight of the word that both belong to in the same manner ("floor" of "House floor" and "floor of the Senate"). */
  readonly head: number;
  /** Neither name stands anywhere in the other's article. */
  readonly strangers: boolean;
};

const STATES: ReadonlySet<string> = new Set(US_STATES.map(([name]) => name));
const RANK_WORDS: ReadonlyMap<string, string> = new Map(RANKS);
const KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place', 'law']);
/** Words that a substitution may hold besides the name. */
const LOOSE_WORDS = 2;
const LIST_WORD = /^(?:and|or|,|&|as well|including|like)$/;

/** The names of two sentences that stand in one slot and are not the same; each name once. */
export function entitySwaps(comparison: Comparison, { pair: { a, b }, parallel }: LaidPair): EntitySwap[] {
  const [left, right] = [candidates(comparison, a, b), candidates(comparison, b, a)];
  const found: EntitySwap[] = [];
  for (const x of left) {
    for (const y of right) {
      if (x.kind !== y.kind || x.mention.form !== y.mention.form || mayBeOne(x, y)) continue;
      const head = sharedHead(x.heads, y.heads);
      const context = parallel.substitutions.reduce((most, s) => Math.max(most, contextOf(s, x.mention, y.mention)), 0);
      if (head === 0 && context === 0) continue;
      const strangers = !standsIn(comparison, x.story, b.article) && !standsIn(comparison, y.story, a.article);
      found.push({ kind: x.kind, a: x.mention, b: y.mention, context, head, strangers });
    }
  }
  found.sort((p, q) => q.context + q.head - p.context - p.head);
  return found.filter((swap, i) => !found.slice(0, i).some((better) => better.a === swap.a || better.b === swap.b));
}

type Named = {
  readonly mention: EntityMention;
  readonly kind: EntityKind;
  readonly story: number;
  readonly name: string;
  readonly heads: ReadonlyMap<string, number>;
};

/** Names of a sentence that the other sentence does not have, outside quotations and lists. */
function candidates(comparison: Comparison, view: SentenceView, other: SentenceView): Named[] {
  const there = new Set(other.mentions.map(({ entity }) => storyEntityOf(comparison, other.article, entity)));
  return view.mentions.flatMap((mention): Named[] => {
    const story = storyEntityOf(comparison, view.article, mention.entity);
    const entity = story === undefined ? undefined : comparison.entities[story];
    if (story === undefined || !entity || there.has(story) || !KINDS.has(mention.kind)) return [];
    if (mention.form !== 'name' && mention.form !== 'abbreviation') return [];
    if (mention.metonym || isQuoted(view, mention.span) || inList(view, mention)) return [];
    return [{ mention, kind: mention.kind, story, name: entity.name, heads: headsOf(view, mention) }];
  });
}

/** "A, B and C": what is one of several is no single slot. */
function inList(view: SentenceView, { span, kind }: EntityMention): boolean {
  return view.mentions.some((other) => {
    if (other.kind !== kind || spansOverlap(other.span, span)) return false;
    const [from, to] = other.span.end <= span.start ? [other.span.end, span.start] : [span.end, other.span.start];
    if (to - from > 60) return false;
    const between = view.tokens.filter((token) => token.span.start >= from && token.span.end <= to);
    return (
      between.length > 0 &&
      between.length <= 8 &&
      between.some(({ norm }) => LIST_WORD.test(norm)) &&
      !between.some(({ form }) => form !== undefined) &&
      // "The Commission, the executive of the Union": no list, the second name hangs on a noun.
      LIST_WORD.test((between.at(-1)?.norm === 'the' ? between.at(-2) : between.at(-1))?.norm ?? '')
    );
  });
}

/** Whether two names of one kind may be one: a shared word, an abbreviation, or places of different levels. */
export function mayBeOne(x: Pick<Named, 'kind' | 'name'>, y: Pick<Named, 'kind' | 'name'>): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  const [p, q] = [words(x.name), words(y.name)];
  if (x.kind !== 'place' && p.some((word) => q.includes(word)) && x.kind !== 'organisation') return true;
  if (
    x.kind === 'organisation' &&
    (p.length === 1 || q.length === 1 || p.length !== q.length) &&
    p.some((word) => q.includes(word))
  )
    return true;
  if (x.kind !== 'place') return isShort(x.name, q) || isShort(y.name, p);
  // "Calder" and "Calder County", "New York" and "New York City".
  const [short, long] = p.length <= q.length ? [p, q] : [q, p];
  if (short.length < long.length && short.length > 0 && short.every((word) => long.includes(word))) return true;
  return !areLookAlikes(x.name, y.name) && levelOf(x.name) !== levelOf(y.name);
}

/** "DHS" beside "Department of Homeland Security". */
function isShort(name: string, words: readonly string[]): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase();
  return (
    letters.length < 7 &&
    letters ===
      words
        .filter((word) => !/^(?:of|the|and|for)$/.test(word))
        .map((word) => word[0])
        .join('')
  );
}

/** Countries stand against countries, states against states, towns against towns. */
function levelOf(name: string): string {
  const known = knownName(name);
  if (!known) return 'town';
  if (known.country === known.key) return 'country';
  return STATES.has(known.name) ? 'state' : 'town';
}

function standsIn(comparison: Comparison, story: number, article: number): boolean {
  return comparison.entities[story]?.members.some((member) => member.article === article) ?? false;
}

function contextOf({ a, b, context }: Substitution, x: EntityMention, y: EntityMention): number {
  const [i, k] = [
    a.filter((unit) => spanContains(unit.span, x.span) || spanContains(x.span, unit.span)),
    b.filter((unit) => spanContains(unit.span, y.span) || spanContains(y.span, unit.span)),
  ];
  if (i.length === 0 || k.length === 0) return 0;
  const loose = (units: Substitution['a'], held: Substitution['a']): number =>
    units.filter((unit) => !unit.stop && !held.includes(unit)).length;
  return loose(a, i) <= LOOSE_WORDS && loose(b, k) <= LOOSE_WORDS ? context : 0;
}

/** The words that a name belongs to: "floor" in "House floor", "the House's floor" and "floor of the House". */
function headsOf(view: SentenceView, { span }: EntityMention): Map<string, number> {
  const { tokens } = view;
  const first = tokens.findIndex((token) => token.span.end > span.start);
  let next = tokens.findIndex((token) => token.span.start >= span.end);
  const heads = new Map<string, number>();
  const add = (token: Token | undefined): void => {
    if (!token || token.stop || !/\p{L}/u.test(token.norm)) return;
    const lemma = RANK_WORDS.get(token.norm.replace(/\.$/, '')) ?? token.lemma;
    heads.set(stemWord(lemma), wordWeight(lemma));
  };
  const before = tokens[first - 1]?.norm === 'the' ? first - 1 : first;
  if (/^(?:of|in|for)$/.test(tokens[before - 1]?.norm ?? '')) add(tokens[before - 2]);
  if (next < 0) return heads;
  if (/^['’]s?$/.test(tokens[next]?.text ?? '')) next += 1;
  let end = next;
  while (end < tokens.length && end - next < 3 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? '')) end += 1;
  for (let i = next; i < end; i += 1) if (i === end - 1 || tokens[i]?.pos !== 'ADJ') add(tokens[i]);
  return heads;
}

function sharedHead(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const [stem, weight] of a) if (b.has(stem)) most = Math.max(most, weight);
  return most;
}
