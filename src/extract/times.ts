import { BUSINESS_WORDS } from '../lexicon/en/time-traps.ts';
import type { Article, Sentence, SentenceRole } from '../model/article.ts';
import type { TimeMention } from '../model/mention.ts';
import { dayOfIso } from '../text/calendar.ts';
import { clauseOf } from './times/clause.ts';
import { directionAt, followsPastVerb } from './times/direction.ts';
import { type Phrase, UNIT_DAYS, UNIT_GRANULARITY } from './times/expression.ts';
import { type Lexeme, readLexemes } from './times/lexeme.ts';
import { monthsAsNames } from './times/name-months.ts';
import { readPhrase } from './times/parse-phrase.ts';
import { placePhrase } from './times/place.ts';
import { intervalOf, isPlaced, type Placed, partsOf, type Reference, type Unplaced } from './times/placed.ts';
import type { Scan } from './times/scan.ts';

const BUSINESS: ReadonlySet<string> = new Set(BUSINESS_WORDS);
const YEAR_PART = /\b(?:quarter|half)\b|\b[QH][1-4]\b/;
/** Lexemes that a title in quotation marks may have before it's taken for a sentence. */
const LONGEST_TITLE = 6;
const READ_ROLES: Readonly<Record<SentenceRole, boolean>> = {
  headline: true,
  dek: true,
  body: true,
  subhead: true,
  caption: true,
  correction: true,
  boilerplate: false,
  byline: false,
};

/** The last date that the text told of, and in which sentence. */
type Told = { readonly place: Placed; readonly sentence: number };

/**
 * Finds and resolves every time expression of an article, in text order. Days are counted from the dateline's date, else
 * from the publication date; "the next day" and the like from the last day told of. Spans don't overlap and leave out
 * prepositions, except where they open a range ("from Monday to Friday") or make the expression ("in two weeks").
 */
export function extractTimes(article: Article): TimeMention[] {
  const mentions: TimeMention[] = [];
  const writing = dayOfWriting(article);
  const nameMonths = monthsAsNames(article.text);
  let told: Told | undefined;
  for (const sentence of article.sentences) {
    if (!READ_ROLES[sentence.role]) continue;
    const lexemes = readLexemes(article.text, sentence.span.start, sentence.span.end);
    if (!lexemes) continue;
    const scan: Scan = { lexemes, nameMonths, business: isBusiness(article.text, sentence, lexemes) };
    const clause = clauseOf(article.tokens, sentence);
    for (const phrase of readPhrases(scan)) {
      const span = spanOf(lexemes, phrase);
      const dateline = article.metadata.dateline?.span;
      if (dateline && span.start < dateline.end && dateline.start < span.end) continue;
      const direction = impliedDirection(phrase) ?? directionAt(clause, span);
      const fitting = fitToDirection(scan, phrase, direction);
      const near = told && sentence.index - told.sentence <= (fitting.expression.type === 'clock' ? 0 : 1);
      const sure = followsPastVerb(clause, span);
      const reference: Reference = { ...writing, direction, sure, ...(near && told ? { told: told.place } : {}) };
      const place = soundPlace(placePhrase(fitting, reference), reference);
      mentions.push(makeMention(lexemes, fitting, place, sentence.index, direction));
      if (isPlaced(place)) told = { place, sentence: sentence.index };
    }
  }
  return mentions;
}

/** A past told of can't lie ahead: what is counted from the wrong date told of before has no place. */
function soundPlace(place: Placed | Unplaced, { today, direction }: Reference): Placed | Unplaced {
  if (!isPlaced(place) || place.anchor !== 'narrative' || direction !== 'past') return place;
  if (today === undefined || place.from <= today) return place;
  return { why: 'no date before it that it can be counted from', granularity: place.granularity, stated: place.stated };
}

/** The day that "today" is, and where it is known from. */
function dayOfWriting(article: Article): Pick<Reference, 'today' | 'anchor'> {
  const { dateline, publishedAt } = article.metadata;
  const filed = dateline?.date ? dayOfIso(dateline.date) : undefined;
  if (filed !== undefined) return { today: filed, anchor: 'dateline' };
  const published = publishedAt ? dayOfIso(publishedAt.value) : undefined;
  return published === undefined ? { anchor: 'none' } : { today: published, anchor: 'publication' };
}

function isBusiness(text: string, sentence: Sentence, lexemes: readonly Lexeme[]): boolean {
  if (!YEAR_PART.test(text.slice(sentence.span.start, sentence.span.end))) return false;
  return lexemes.some((lexeme) => BUSINESS.has(lexeme.low));
}

/** The expressions of a sentence, from left to right, without overlaps. */
function* readPhrases(scan: Scan): Generator<Phrase> {
  let end = 0;
  for (let at = 0; at < scan.lexemes.length; at += 1) {
    const phrase = readPhrase(scan, at);
    if (!phrase || phrase.first < end || phrase.next <= at || isTitle(scan, phrase)) continue;
    yield phrase;
    end = phrase.next;
    at = phrase.next - 1;
  }
}

/** True inside a short quotation of capitalised words only: the name of a work or broadcast. */
function isTitle(scan: Scan, phrase: Phrase): boolean {
  const close = scan.lexemes[phrase.next];
  const last = close && /^[,.!?]$/.test(close.low) ? scan.lexemes[phrase.next + 1] : close;
  if (!last || !/^["”’]$/.test(last.low)) return false;
  for (let at = phrase.next - 1; at >= Math.max(0, phrase.next - LONGEST_TITLE); at -= 1) {
    const lexeme = scan.lexemes[at];
    if (!lexeme) return false;
    if (/^["“‘]$/.test(lexeme.low)) return true;
    if (!lexeme.capital && lexeme.kind !== 'number') return false;
  }
  return false;
}

/** The direction that the expression has of itself: "three days ago" is past whatever the verb. */
function impliedDirection({ expression, edge }: Phrase): 'past' | 'future' | undefined {
  if (edge === 'earlier') return 'past';
  if (edge === 'later') return 'future';
  switch (expression.type) {
    case 'deictic':
      return expression.days < 0 ? 'past' : expression.days > 0 ? 'future' : undefined;
    case 'period':
      return expression.offset < 0 ? 'past' : expression.offset > 0 ? 'future' : undefined;
    case 'ago':
    case 'window':
      // "in" and "within" leave it to the verb; see `fitToDirection`.
      return expression.ahead ? undefined : 'past';
    default:
      return undefined;
  }
}

/** "in two days" and "within a week" are points ahead only where the sentence looks ahead; else they are lengths. */
function fitToDirection(scan: Scan, phrase: Phrase, direction: 'past' | 'future' | 'unknown'): Phrase {
  const { expression } = phrase;
  if ((expression.type !== 'ago' && expression.type !== 'window') || !expression.ahead) return phrase;
  if (direction === 'future' || !/^(?:in|within)$/.test(scan.lexemes[phrase.first]?.low ?? '')) return phrase;
  if (scan.lexemes[phrase.next - 1]?.low === 'time') return phrase;
  const { count, unit } = expression;
  const days = { min: count.min * UNIT_DAYS[unit], max: count.max * UNIT_DAYS[unit] };
  return { expression: { type: 'duration', count, unit, days }, first: phrase.first + 1, next: phrase.next };
}

function spanOf(lexemes: readonly Lexeme[], phrase: Phrase): { start: number; end: number } {
  return { start: lexemes[phrase.first]?.start ?? 0, end: lexemes[phrase.next - 1]?.end ?? 0 };
}

function makeMention(
  lexemes: readonly Lexeme[],
  phrase: Phrase,
  place: Placed | Unplaced,
  sentence: number,
  direction: TimeMention['direction'],
): TimeMention {
  const { expression, modifier, clock } = phrase;
  const measured = expression.type === 'duration' || expression.type === 'recurring';
  const base = {
    type: 'time' as const,
    span: spanOf(lexemes, phrase),
    sentence,
    direction,
    ...(modifier ? { modifier } : {}),
    ...(clock?.zone ? { zone: clock.zone } : {}),
  };
  if (measured) {
    const granularity = UNIT_GRANULARITY[expression.unit];
    const days = expression.type === 'duration' ? { days: expression.days } : {};
    return { ...base, kind: expression.type, granularity, parts: {}, anchor: 'none', ...days };
  }
  const { granularity } = place;
  const parts = partsOf(place);
  if (!isPlaced(place)) return { ...base, kind: 'date', granularity, parts, anchor: 'none', unplaced: place.why };
  return { ...base, kind: 'date', interval: intervalOf(place), granularity, parts, anchor: place.anchor };
}
