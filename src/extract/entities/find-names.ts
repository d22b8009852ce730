import type { EntityKind } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import { type KnownName, knownAt } from './gazetteer.ts';
import {
  CHAMBERS,
  COMPANY_ENDINGS,
  DIRECTIONS,
  EVENT_HEADS,
  EVENT_OPENERS,
  FIRST_NAMES,
  LAW_HEADS,
  LAW_OPENERS,
  MONTH_WORDS,
  NOT_NAMES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  STOPS,
  SURNAME_HEADS,
  WEAK_NAMES,
} from './lexicons.ts';
import { isHonorific, isTitleHead, titleAt } from './titles.ts';
import { runEnd } from './runs.ts';
import type { WordUse } from './word-use.ts';
import type { Word } from './words.ts';

const MOST_ACRONYM = 6;

/** Names in a sentence of ordinary capitals. */
export function findNames(line: Line, index: number, use: WordUse): Candidate[] {
  const found: Candidate[] = [];
  const { words } = line;
  let i = 0;
  while (i < words.length) {
    const word = words[i] as Word;
    if (!startsName(words, i, use)) {
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

function startsName(words: readonly Word[], i: number, use: WordUse): boolean {
  const word = words[i] as Word;
  if (!word.cap) return knownParticleStart(words, i);
  if (isParty(words, i) || isContraction(word)) return false;
  if (NOT_NAMES.has(word.norm) || STOPS.has(word.norm)) {
    return isKnownPhrase(words, i) || (isHonorific(word) && words[i + 1]?.cap === true);
  }
  if (MONTH_WORDS.has(word.norm)) {
    return (WEAK_NAMES.has(word.norm) || FIRST_NAMES.has(word.norm)) && isSurname(words, i + 1, use);
  }
  if (words[i - 1] && isParty(words, i - 1)) return false;
  return true;
}

/** "R-S.C.", "D-Calif.": the first of the two words. */
export function isParty(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return /^(?:[DRIGL]|DFL)$/.test(words[i]?.text ?? '') && next?.gap === '-' && next.cap;
}

/** "I'm", "He's". */
function isContraction(word: Word): boolean {
  const mark = word.norm.indexOf("'");
  return mark > 0 && STOPS.has(word.norm.slice(0, mark));
}

function isSurname(words: readonly Word[], i: number, use: WordUse): boolean {
  const word = words[i];
  return word?.cap === true && word.gap === '' && !use.isCommon(word.norm);
}

/** "al-Qaeda", "van Gogh": a name that begins with a small particle. */
function knownParticleStart(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (words[i]?.norm === 'al' || words[i]?.norm === 'el') && next?.cap === true && next.gap === '-';
}

function isKnownPhrase(words: readonly Word[], i: number): boolean {
  const known = knownAt(words, i);
  return known !== undefined && (known.length > 1 || known.known.caps);
}

/** The first word of a sentence or quotation, where a capital says nothing. */
export function isInitial(words: readonly Word[], i: number): boolean {
  const gap = words[i]?.gap ?? '';
  return i === 0 || /["“„«:?!.…•—–;]$|^['‘]|['‘]$/.test(gap) || (gap.length > 1 && /["“]/.test(gap));
}

/** Number of the first word that is truly part of a name. */
function skipInitial(words: readonly Word[], i: number, end: number, use: WordUse): number {
  const word = words[i] as Word;
  if (knownAt(words, i) || titleAt(words, i, end) > 0) return i;
  if (end - i > 1) return use.maybeName(word, words[i + 1]) ? i : skipRest(words, i + 1, end);
  return use.isName(word) ? i : end;
}

function skipRest(words: readonly Word[], i: number, end: number): number {
  return i < end && words[i]?.cap ? i : end;
}

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
    if (length === 0) continue;
    const end = i + length;
    const address = isHonorific(words[i]) || words[i]?.text.endsWith('.') === true;
    if (end < to && endsAsThing(words, i, to) && !address && !FIRST_NAMES.has(words[end]?.norm ?? '')) return undefined;
    if (end < to && words[end - 1]?.possessive) return undefined;
    // A surname that is a trade ("Carpenter", "Judge") after a first name, or a lone trade word, is no title.
    if (i > from && end === to && FIRST_NAMES.has(words[i - 1]?.norm ?? '') && isTitleHead(words[i] as Word)) return undefined;
    return { start: i, end };
  }
  return undefined;
}

/** True when a run ends in the word for a body, place, law or event. */
function endsAsThing(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.norm ?? '';
  return to - from > 1 && headKind(last) !== undefined;
}

function headKind(norm: string): EntityKind | undefined {
  if (COMPANY_ENDINGS.has(norm) || ORGANISATION_HEADS.has(norm)) return 'organisation';
  if (LAW_HEADS.has(norm)) return 'law';
  if (EVENT_HEADS.has(norm)) return 'event';
  return PLACE_HEADS.has(norm) ? 'place' : undefined;
}

/** A known name can be used unless it is a person's in this article, or a weak one without support. */
function usable(finder: Finder, known: KnownName, from: number, to: number): boolean {
  const { words, use } = finder;
  if (to - from > 1) return true;
  if ((known.kind === 'place' || known.kind === 'organisation') && use.isSurname(words[from]?.norm ?? '') && !use.placeAround(words, from)) return false;
  if (known.weak) return use.placeAround(words, from) || words[from]?.gap === ',';
  return true;
}

/** A stretch of capitalised words without titles: one name, or a known name and another. */
function nameSegment(finder: Finder, from: number, to: number, titled: boolean): void {
  const { words, use } = finder;
  if (from >= to) return;
  const first = words[from] as Word;
  const known = knownAt(words, from);
  if (known && known.length <= to - from && from + known.length === to && usable(finder, known.known, from, to) && !titled) {
    emit(finder, from, to, known.known.kind, known.known, false);
    return;
  }
  if (titled) {
    const kind = to - from > 1 && headKind(words[to - 1]?.norm ?? '') && !personLike(finder, from, to) ? 'unknown' : 'person';
    emitClassified(finder, from, to, kind, true);
    return;
  }
  if (personLike(finder, from, to)) {
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
  return personLike(finder, from, to) || (known.kind === 'organisation' && to - from > 1);
}

/** First name, initials or both before at least one more word that is no head of a body or place. */
function personLike(finder: Finder, from: number, to: number): boolean {
  const { words, use } = finder;
  const count = to - from;
  if (count < 2 || count > 6) return false;
  const first = words[from] as Word;
  if (words[from - 1]?.norm === 'the' && words[from]?.gap === '') return false;
  const named = FIRST_NAMES.has(first.norm) || WEAK_NAMES.has(first.norm) || /^(?:\p{Lu}\.){1,3}$/u.test(first.text);
  if (!named || first.possessive) return false;
  const last = words[to - 1] as Word;
  const head = headKind(last.norm);
  if (head && !SURNAME_HEADS.has(last.norm)) return false;
  if (head && count > 3) return false;
  if (WEAK_NAMES.has(first.norm)) {
    if (use.isCommon(last.norm) && !SURNAME_HEADS.has(last.norm) && FIRST_NAMES.get(last.norm) === undefined) return !use.isWord(last.norm);
    const known = knownAt(words, from);
    if (known && known.length === count) return false;
  }
  for (let i = from + 1; i < to; i += 1) {
    const inner = words[i] as Word;
    const isKnown = knownAt(words, i);
    if (inner.caps && inner.text.length > 2 && !inner.text.includes('.') && !SUFFIX.test(inner.norm)) return false;
    if (isKnown && (isKnown.known.kind === 'nationality' || isKnown.length > 1 || isKnown.known.kind === 'organisation') && !isKnown.known.weak && i + isKnown.length === to && isKnown.known.kind !== 'place') {
      return FIRST_NAMES.has(first.norm) && isKnown.length === 1;
    }
  }
  return true;
}
const SUFFIX = /^(?:i{2,3}|iv|jr|sr)$/;

/** Where a known name ends the run ("Trump White House"): its first word, else `from`. */
function knownTail(finder: Finder, from: number, to: number): number {
  const { words } = finder;
  for (let i = from + 1; i < to; i += 1) {
    const known = knownAt(words, i);
    if (!known || i + known.length !== to || known.known.weak) continue;
    if (known.length === 1 && known.known.kind === 'place' && DIRECTIONS.has(words[i - 1]?.norm ?? '')) return from;
    const before = knownAt(words, from);
    if (before && from + before.length === i) return known.known.kind === 'place' && before.known.kind === 'place' ? from : i;
    if (known.known.kind === 'organisation' && known.length > 1) return i;
    // "House Republicans", "Senate GOP", "Judiciary Committee Democrats": a body and a party.
    const party = known.known.key.endsWith(' party') && (words[i]?.norm.endsWith('s') === true || CHAMBERS.has(words[i - 1]?.norm ?? ''));
    if (party) return i;
    // "Trump-Russia": what a hyphen joins falls apart where it is known.
    if (words[i]?.gap === '-' && known.known.kind !== 'organisation') return i;
  }
  return from;
}

function emitClassified(finder: Finder, from: number, to: number, kind: EntityKind | 'unknown', titled: boolean): void {
  emit(finder, from, to, kind === 'unknown' ? classify(finder, from, to) : kind, undefined, titled);
}

/** Kind by the words of the name itself. */
function classify(finder: Finder, from: number, to: number): EntityKind | 'unknown' {
  const { words } = finder;
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  if (to - from > 1) {
    const opener = organisationOpener(words, from, to);
    if (opener) return LAW_HEADS.has(last.norm) && last.norm !== 'law' ? 'law' : opener;
    if (COMPANY_ENDINGS.has(last.norm)) return 'organisation';
    if (last.norm === 'convention' && knownAt(words, from)?.known.kind === 'organisation') return 'event';
    if (EVENT_OPENERS.has(first.norm)) return 'event';
    if (LAW_OPENERS.has(first.norm) && /^\d/.test(last.text)) return 'law';
    const head = headKind(last.norm);
    if (head) return head;
    if (PLACE_OPENERS.has(first.norm)) return 'place';
    if (DIRECTIONS.has(first.norm) && knownAt(words, from + 1)?.known.kind === 'place') return 'place';
  }
  if (first.norm === 'constitution' && to - from === 1) return 'law';
  if (CHAMBERS.has(first.norm) && to - from === 1) return 'organisation';
  if (to - from === 1 && first.caps && first.text.replace(/\./g, '').length <= MOST_ACRONYM) return 'organisation';
  const known = knownAt(words, from);
  if (known && known.known.kind === 'place' && to - from === known.length + 1 && /[a-z]s$/.test(last.text)) return 'organisation';
  return 'unknown';
}

/** "Ministry of …", "Gulf of …": the kind of the word before the preposition. */
function organisationOpener(words: readonly Word[], from: number, to: number): EntityKind | undefined {
  for (let i = from + 1; i < to - 1; i += 1) {
    const word = words[i] as Word;
    if (word.cap || !/^(?:of|for|on|to)$/.test(word.norm)) continue;
    const before = words[i - 1]?.norm ?? '';
    if (PLACE_OPENERS.has(before) || (PLACE_HEADS.has(before) && !ORGANISATION_HEADS.has(before))) return 'place';
    if (LAW_HEADS.has(before)) return 'law';
    if (EVENT_OPENERS.has(before) || EVENT_HEADS.has(before)) return 'event';
    return 'organisation';
  }
  return undefined;
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
