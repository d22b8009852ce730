import type { EntityKind } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { type KnownName, knownAt } from './gazetteer.ts';
import { CHAMBERS, DIRECTIONS, FIRST_NAMES, WEAK_NAMES } from './lexicons.ts';
import { classify, headKind } from './name-kind.ts';
import { isInitial, skipInitial, startsName } from './name-start.ts';
import { personLike } from './person-like.ts';
import { runEnd } from './runs.ts';
import { isHonorific, isTitleHead, titleAt } from './titles.ts';
import type { WordUse } from './word-use.ts';
import type { Word } from './words.ts';

/** Names in a sentence of ordinary capitals. */
export function findNames(line: Line, index: number, use: WordUse): Candidate[] {
  const found: Candidate[] = [];
  const { words } = line;
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    if (!startsName(words, i)) {
      i += 1;
      continue;
    }
    const end = runEnd(words, i);
    // The first run of a sentence begins with a capital in any case.
    const from = isInitial(words, i) ? skipInitial(words, i, end, use) : i;
    if (from < end) segment({ words, line: index, use, found }, from, end);
    i = Math.max(end, i + 1);
    if (word === words[i]) i += 1;
  }
  return found;
}

type Finder = {
  readonly words: readonly Word[];
  readonly line: number;
  readonly use: WordUse;
  readonly found: Candidate[];
};

/** Cuts a run of capitalised words into titles and names. */
function segment(finder: Finder, from: number, to: number): void {
  const { words } = finder;
  const whole = knownAt(words, from);
  if (whole && from + whole.length === to && usable(finder, whole.known, from, to)) {
    emit(finder, from, to, whole.known.kind, whole.known, false);
    return;
  }
  const title = nextTitle(words, from, to);
  if (!title) {
    nameSegment(finder, from, to, false);
    return;
  }
  if (title.start > from) nameSegment(finder, from, title.start, false);
  if (title.end < to) afterTitle(finder, title.end, to);
}

/** What follows a title is a person, unless more titles follow ("President Gen. Smith"). */
function afterTitle(finder: Finder, from: number, to: number): void {
  const again = titleAt(finder.words, from, to);
  if (again > 0 && from + again < to) afterTitle(finder, from + again, to);
  else nameSegment(finder, from, to, true);
}

/** The first title in a run, if what follows it can be a person or nothing. */
function nextTitle(words: readonly Word[], from: number, to: number): { start: number; end: number } | undefined {
  for (let i = from; i < to; i += 1) {
    const length = titleAt(words, i, to);
    // "investor Dean Halloran": after a small title the capital begins the name.
    const before = words[i - 1];
    const first = i === from && before && !before.cap && words[i]?.gap === '' && isTitleHead(before);
    if (length === 0 || (first && length === 1 && WEAK_NAMES.has(words[i]?.norm ?? ''))) continue;
    const end = i + length;
    const address = isHonorific(words[i]) || words[i]?.text.endsWith('.') === true;
    if (end < to && endsAsThing(words, i, to) && !address && !FIRST_NAMES.has(words[end]?.norm ?? '')) return undefined;
    if (end < to && words[end - 1]?.possessive) return undefined;
    // A surname that is a trade ("Carpenter", "Judge") after a first name, or a lone trade word, is no title.
    if (i > from && end === to && FIRST_NAMES.has(words[i - 1]?.norm ?? '') && isTitleHead(words[i] as Word))
      return undefined;
    return { start: i, end };
  }
  return undefined;
}

/** True when a run ends in the word for a body, place, law or event. */
function endsAsThing(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.norm ?? '';
  return to - from > 1 && headKind(last) !== undefined;
}

/** A known name can be used unless it is a person's in this article, or a weak one without support. */
function usable(finder: Finder, known: KnownName, from: number, to: number): boolean {
  const { words, use } = finder;
  if (to - from > 1) return true;
  if (
    (known.kind === 'place' || known.kind === 'organisation') &&
    use.isSurname(words[from]?.norm ?? '') &&
    !use.placeAround(words, from)
  )
    return false;
  if (known.weak) return use.placeAround(words, from) || words[from]?.gap === ',';
  return true;
}

/** A stretch of capitalised words without titles: one name, or a known name and another. */
function nameSegment(finder: Finder, from: number, to: number, titled: boolean): void {
  const { words, use } = finder;
  if (from >= to) return;
  const first = words[from] as Word;
  const known = knownAt(words, from);
  if (
    known &&
    known.length <= to - from &&
    from + known.length === to &&
    usable(finder, known.known, from, to) &&
    !titled
  ) {
    emit(finder, from, to, known.known.kind, known.known, false);
    return;
  }
  if (titled) {
    const kind =
      to - from > 1 && headKind(words[to - 1]?.norm ?? '') && !personLike(finder.words, from, to, finder.use)
        ? 'unknown'
        : 'person';
    emitClassified(finder, from, to, kind, true);
    return;
  }
  if (personLike(finder.words, from, to, finder.use)) {
    emit(finder, from, to, 'person', undefined, false);
    return;
  }
  const tail = knownTail(finder, from, to);
  if (tail > from) {
    nameSegment(finder, from, tail, false);
    nameSegment(finder, tail, to, false);
    return;
  }
  if (to - from > 1 && headKind(words[to - 1]?.norm ?? '')) {
    emitClassified(finder, from, to, 'unknown', false);
    return;
  }
  if (known && known.length < to - from && splits(finder, known.known, from + known.length, to)) {
    emit(finder, from, from + known.length, known.known.kind, known.known, false);
    nameSegment(finder, from + known.length, to, false);
    return;
  }
  if (to - from === 1 && !use.lone(first) && !known) return;
  emitClassified(finder, from, to, 'unknown', false);
}

/** A nationality or party before any name, a country before another known name; not "Paris Hilton" or "Dallas Cowboys". */
function splits(finder: Finder, known: KnownName, from: number, to: number): boolean {
  const { words } = finder;
  const next = words[from] as Word;
  if (next.gap === '-' && !knownAt(words, from)) return false;
  if (known.kind === 'nationality' || known.caps) return true;
  if (knownAt(words, from)) return true;
  return personLike(finder.words, from, to, finder.use) || (known.kind === 'organisation' && to - from > 1);
}

/** Where a known name ends the run ("Trump White House"): its first word, else `from`. */
function knownTail(finder: Finder, from: number, to: number): number {
  const { words } = finder;
  for (let i = from + 1; i < to; i += 1) {
    const known = knownAt(words, i);
    if (!known || i + known.length !== to || known.known.weak) continue;
    if (known.length === 1 && known.known.kind === 'place' && DIRECTIONS.has(words[i - 1]?.norm ?? '')) return from;
    const before = knownAt(words, from);
    if (before && from + before.length === i)
      return known.known.kind === 'place' && before.known.kind === 'place' ? from : i;
    if (known.known.kind === 'organisation' && known.length > 1) return i;
    // "House Republicans", "Senate GOP", "Judiciary Committee Democrats": a body and a party.
    const party =
      known.known.key.endsWith(' party') &&
      (words[i]?.norm.endsWith('s') === true || CHAMBERS.has(words[i - 1]?.norm ?? ''));
    if (party) return i;
    // "Trump-Russia": what a hyphen joins falls apart where it is known.
    if (words[i]?.gap === '-' && known.known.kind !== 'organisation') return i;
  }
  return from;
}

function emitClassified(finder: Finder, from: number, to: number, kind: EntityKind | 'unknown', titled: boolean): void {
  emit(finder, from, to, kind === 'unknown' ? classify(finder.words, from, to) : kind, undefined, titled);
}

function emit(
  finder: Finder,
  from: number,
  to: number,
  kind: EntityKind | 'unknown',
  known: KnownName | undefined,
  titled: boolean,
): void {
  const { words, line, found } = finder;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return;
  if (to - from === 1 && !known && (DIRECTIONS.has(first.norm) || (isTitleHead(first) && !titled))) return;
  if (to - from === 1 && !known && first.norm.length === 1) return;
  const parts = words.slice(from, to);
  found.push({
    line,
    from,
    to,
    start: first.start,
    end: last.end,
    norm: parts.map((word) => word.norm).join(' '),
    kind,
    ...(known ? { known } : {}),
    titled,
    the: words[from - 1]?.norm === 'the' && first.gap === '',
    abbreviation: known ? known.abbreviation : to - from === 1 && first.caps,
  });
}
