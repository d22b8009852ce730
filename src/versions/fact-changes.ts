import type { ArticleFacts } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { FactChange } from '../model/versions.ts';
import { fold } from '../text/normalise.ts';

type Fact = { readonly key: string; readonly words: string };
type Change = Omit<FactChange, 'status'> & { readonly rose?: boolean };

/** A changed sentence must keep this share of its words for a dropped attribution to count as a changed fact. */
const NEARLY_SAME = 0.6;

const wordsOf = (facts: ArticleFacts, span: { readonly start: number; readonly end: number }): string =>
  facts.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/** The facts that two versions of a sentence give differently: numbers, dates, names, quotations, who said it. */
export function changedFacts(
  old: ArticleFacts,
  before: number,
  now: ArticleFacts,
  after: number,
  score: number,
): Change[] {
  const names = swapped('name', namesIn(old, before), namesIn(now, after));
  return [
    ...numberChanges(old, before, now, after),
    ...swapped('time', timesIn(old, before), timesIn(now, after)),
    ...names,
    ...swapped('quote', quotesIn(old, before), quotesIn(now, after)),
    // A speaker's name that was changed is one change, not two.
    ...attributionChanges(old, before, now, after, score).filter(
      ({ was }) => !names.some((name) => was.includes(name.was)),
    ),
  ];
}

function numberChanges(old: ArticleFacts, before: number, now: ArticleFacts, after: number): Change[] {
  const had = old.quantities.filter((q) => q.sentence === before);
  const has = now.quantities.filter((q) => q.sentence === after);
  const meets = (a: QuantityMention, b: QuantityMention): boolean => a.min <= b.max && b.min <= a.max;
  const lost = had.filter((a) => !has.some((b) => alike(a, b) && meets(a, b)));
  const gained = has.filter((b) => !had.some((a) => alike(a, b) && meets(a, b)));
  return lost.flatMap((a): Change[] => {
    const at = gained.findIndex((b) => alike(a, b));
    const [b] = at < 0 ? [] : gained.splice(at, 1);
    if (!b) return [];
    const rose = a.unit === 'count' && b.min > a.max;
    return [{ kind: 'number', was: wordsOf(old, a.span), now: wordsOf(now, b.span), ...(rose ? { rose } : {}) }];
  });
}

/** Two numbers that can be one: the same unit, and nothing else that they count. */
function alike(a: QuantityMention, b: QuantityMention): boolean {
  const heads = a.counted && b.counted ? a.counted.head === b.counted.head : true;
  return a.unit === b.unit && a.unitName === b.unitName && heads;
}

/** What only the old and only the new sentence has, where both have something; a form that is part of the other is none. */
function swapped(kind: FactChange['kind'], had: readonly Fact[], has: readonly Fact[]): Change[] {
  const within = (a: Fact, b: Fact): boolean =>
    ` ${a.key} `.includes(` ${b.key} `) || ` ${b.key} `.includes(` ${a.key} `);
  const lost = had.filter((a) => !has.some((b) => within(a, b)));
  const gained = has.filter((b) => !had.some((a) => within(a, b)));
  if (lost.length === 0 || lost.length !== gained.length) return [];
  return lost.map((a, i) => ({ kind, was: a.words, now: gained[i]?.words ?? '' }));
}

function timesIn(facts: ArticleFacts, sentence: number): Fact[] {
  return facts.times
    .filter((time) => time.sentence === sentence && time.kind !== 'recurring')
    .map((time) => ({ key: fold(wordsOf(facts, time.span)), words: wordsOf(facts, time.span) }));
}

function namesIn(facts: ArticleFacts, sentence: number): Fact[] {
  return facts.mentions
    .filter((m) => m.sentence === sentence && m.form === 'name' && m.kind !== 'nationality')
    .map((m) => ({ key: fold(wordsOf(facts, m.span)), words: wordsOf(facts, m.span) }));
}

function quotesIn(facts: ArticleFacts, sentence: number): Fact[] {
  return facts.quotes
    .filter((quote) => quote.sentences[0] === sentence && (quote.kind === 'direct' || quote.kind === 'partial'))
    .map((quote) => {
      const words = wordsOf(facts, quote.content);
      return {
        key: fold(words)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
        words: wordsOf(facts, quote.span),
      };
    });
}

function attributionChanges(
  old: ArticleFacts,
  before: number,
  now: ArticleFacts,
  after: number,
  score: number,
): Change[] {
  const sourcesIn = (facts: ArticleFacts, sentence: number): Fact[] =>
    facts.attributions
      .filter((a) => a.sentence === sentence && a.cue)
      .map((a) => wordsOf(facts, a.source.span))
      .map((words) => ({ key: fold(words).replace(/^(?:the|a|an|his|her|its|their) /, ''), words }));
  const [had, has] = [sourcesIn(old, before), sourcesIn(now, after)];
  const [first] = had;
  if (first && has.length === 0 && score >= NEARLY_SAME) return [{ kind: 'attribution', was: first.words, now: '' }];
  return swapped('attribution', had, has);
}
