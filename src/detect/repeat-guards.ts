import { OPPOSITE_CLASSES } from '../lexicon/en/opposites.ts';
import { TURNING_WORDS } from '../lexicon/en/turning-words.ts';
import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { spanContains } from '../model/span.ts';
import { stemWord } from '../text/stem.ts';
import type { SentenceView } from './sentence-pairs.ts';

/** Letters by which a place and its adjective are known to be one. */
const ROOT = 4;
const TURNING: ReadonlySet<string> = new Set(TURNING_WORDS);
const sides = new Map<string, string>();
for (const { name, a, b } of OPPOSITE_CLASSES) {
  for (const word of a) sides.set(word, `${name} a`);
  for (const word of b) sides.set(word, `${name} b`);
}

/**
 * True when two sentences of like words tell other things: other numbers, days, names, roles, negation, tense or
 * quotations. That is a difference to check, or two events of one kind, never the same thing told twice.
 */
export function tellOtherThings(a: SentenceView, b: SentenceView): boolean {
  return (
    numbersDiffer(a, b) ||
    daysDiffer(a, b) ||
    namesDiffer(a, b) ||
    negations(a) !== negations(b) ||
    rolesSwap(a, b) ||
    tensesDiffer(a, b) ||
    oppose(a, b) ||
    turns(b, a) ||
    quotesDiffer(a, b) ||
    introducesQuote(a, b)
  );
}

function numbersDiffer(a: SentenceView, b: SentenceView): boolean {
  const clash = a.quantities.some((x) => b.quantities.some((y) => sameCount(x, y) && (x.max < y.min || y.max < x.min)));
  if (clash) return true;
  const values = (view: SentenceView): string[] =>
    view.quantities.filter((q) => q.unit !== 'ordinal').map((q) => `${q.min}-${q.max}`);
  const [x, y] = [values(a), values(b)];
  if (x.length === 0 || y.length === 0) return false;
  // The same numbers in another order count other things: "3 dead, 14 hurt" / "14 dead, 3 hurt".
  if (x.length === y.length && [...x].sort().join() === [...y].sort().join()) return x.join() !== y.join();
  return !x.some((value) => y.includes(value));
}

function sameCount(x: QuantityMention, y: QuantityMention): boolean {
  return x.unit === y.unit && x.counted?.head === y.counted?.head;
}

function daysDiffer(a: SentenceView, b: SentenceView): boolean {
  const dated = (view: SentenceView) => view.times.filter((time) => time.kind === 'date' && time.interval);
  const [x, y] = [dated(a), dated(b)];
  if (x.length === 0 || y.length === 0) return false;
  return !x.some((p) =>
    y.some((q) => p.interval && q.interval && p.interval.from < q.interval.to && q.interval.from < p.interval.to),
  );
}

function namesDiffer(a: SentenceView, b: SentenceView): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x.size === 0 || y.size === 0) return false;
  const shared = [...x].filter((entity) => y.has(entity)).length;
  return shared === 0 || (shared < x.size && shared < y.size);
}

/** Entities by number, places and their adjectives by their first letters ("Russia asked", "Russian help"). */
function namesOf(view: SentenceView): Set<string> {
  const named = view.mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'description');
  return new Set(
    named.map(({ kind, span, entity }) =>
      kind === 'place' || kind === 'nationality'
        ? view.facts.article.text.slice(span.start, span.start + ROOT).toLowerCase()
        : String(entity),
    ),
  );
}

function negations(view: SentenceView): number {
  return view.claims.filter((claim) => claim.predicate.polarity === 'negative').length;
}

/** "Veldoria accused Karsland" / "Karsland accused Veldoria": who does is who undergoes there. */
function rolesSwap(a: SentenceView, b: SentenceView): boolean {
  const entity = (claim: Claim, role: string) =>
    claim.arguments.find((one) => one.role === role && one.entity !== undefined)?.entity;
  return a.claims.some((x) =>
    b.claims.some((y) => {
      if (x.predicate.lemma !== y.predicate.lemma) return false;
      const [agent, patient] = [entity(x, 'agent'), entity(x, 'patient') ?? entity(x, 'recipient')];
      const other = [entity(y, 'agent'), entity(y, 'patient') ?? entity(y, 'recipient')];
      return (
        agent !== undefined &&
        agent !== patient &&
        agent === other[1] &&
        (patient === undefined || patient === other[0] || other[0] === undefined)
      );
    }),
  );
}

/** The same verb of what has been and of what is to come. */
function tensesDiffer(a: SentenceView, b: SentenceView): boolean {
  const ahead = (claim: Claim) =>
    claim.predicate.tense === 'future' || claim.predicate.status === 'planned' || claim.predicate.status === 'possible';
  return a.claims.some((x) =>
    b.claims.some(
      (y) =>
        stemWord(x.predicate.lemma) === stemWord(y.predicate.lemma) &&
        x.predicate.tense !== 'none' &&
        y.predicate.tense !== 'none' &&
        ahead(x) !== ahead(y),
    ),
  );
}

/** One has "rose", the other "fell". */
function oppose(a: SentenceView, b: SentenceView): boolean {
  const found = (view: SentenceView) => new Set(view.tokens.flatMap((token) => sides.get(token.lemma) ?? []));
  const [x, y] = [found(a), found(b)];
  const other = (side: string) => side.replace(/[ab]$/, (end) => (end === 'a' ? 'b' : 'a'));
  return [...x].some((side) => y.has(other(side)) && !y.has(side) && !x.has(other(side)));
}

/** The second sets itself off from the first: "Now they will …", "In contrast …", "Another …". */
function turns(later: SentenceView, earlier: SentenceView): boolean {
  const opens = (view: SentenceView) => view.tokens.slice(0, 3).some((token) => TURNING.has(token.norm));
  return opens(later) || opens(earlier);
}

/** Both quote, and the quotations share hardly a word; or both are somebody's speech, who may say a thing twice. */
function quotesDiffer(a: SentenceView, b: SentenceView): boolean {
  if (a.quotes.length === 0 || b.quotes.length === 0) return false;
  if (isSpeech(a) && isSpeech(b)) return true;
  const words = (view: SentenceView) =>
    new Set(
      view.tokens
        .filter(
          (token) =>
            !token.stop && /\p{L}/u.test(token.norm) && view.quotes.some((q) => spanContains(q.content, token.span)),
        )
        .map((token) => stemWord(token.lemma)),
    );
  const [x, y] = [words(a), words(b)];
  if (x.size === 0 || y.size === 0) return false;
  const shared = [...x].filter((stem) => y.has(stem)).length;
  return shared < Math.min(x.size, y.size) / 2;
}

function isSpeech(view: SentenceView): boolean {
  const words = view.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
  const inside = words.filter((token) => view.quotes.some((quote) => spanContains(quote.span, token.span)));
  return inside.length >= words.length / 2;
}

/** "He said he was sorry. “I am sorry,” he said.": the next sentences give the words of what was just told. */
function introducesQuote(a: SentenceView, b: SentenceView): boolean {
  return b.sentence.index - a.sentence.index <= 3 && isSpeech(a) !== isSpeech(b);
}
