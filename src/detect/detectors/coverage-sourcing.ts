import type { ArticleFacts } from '../../model/claim.ts';
import type { Attribution } from '../../model/mention.ts';
import { wordsAt } from '../../model/span.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs } from '../sentence-pairs.ts';

type Data = { readonly source: string; readonly named: number; readonly anonymous: number };

/** Claims that rest on one source who is not named. */
export const coverageSourcing: Detector = defineDetector<Data>({
  id: 'coverage/sourcing',
  kind: 'coverage',
  type: 'sourcing',
  class: 'advisory',
  severity: 'info',
  title: 'A claim rests on one source who is not named',
  help: 'What is said by a single source who is not named (“a person familiar with the talks”) and that no named source of another article says too. With it: how many named and unnamed sources the article has. Check whether there is a second source, and why the first is not named.',
  *detect(comparison) {
    const named = namedElsewhere(comparison);
    for (const [article, facts] of comparison.articles.entries()) {
      const people = facts.attributions.filter((one) => one.source.kind === 'anonymous');
      const counts = { named: namedSources(facts), anonymous: new Set(people.map((one) => wordsOf(facts, one))).size };
      const told = new Set<string>();
      for (const one of people) {
        const source = wordsOf(facts, one);
        if (!isSingle(source) || told.has(source) || named.has(`${article}:${one.sentence}`)) continue;
        told.add(source);
        const place = placeAt(comparison, article, one.source.span);
        yield { places: [place], facts: [source], confidence: 0.65, data: { source: place.text, ...counts } };
      }
    }
  },
  message: ({ source, named, anonymous }) =>
    `“${source}” is the only source of this (the article has ${named} named and ${anonymous} unnamed): is there a second?`,
});

/** Sentences for which a named source of another article says the same. */
function namedElsewhere(comparison: Parameters<typeof alignedPairs>[0]): ReadonlySet<string> {
  const found = new Set<string>();
  const hasName = (facts: ArticleFacts, sentence: number): boolean =>
    facts.attributions.some(
      (one) => one.sentence === sentence && /^(?:person|organisation|document)$/.test(one.source.kind),
    );
  for (const { a, b } of alignedPairs(comparison)) {
    if (hasName(b.facts, b.sentence.index)) found.add(`${a.article}:${a.sentence.index}`);
    if (hasName(a.facts, a.sentence.index)) found.add(`${b.article}:${b.sentence.index}`);
  }
  return found;
}

function namedSources(facts: ArticleFacts): number {
  const named = facts.attributions.filter((one) => one.source.entity !== undefined && one.source.kind !== 'anonymous');
  return new Set(named.map((one) => one.source.entity)).size;
}

function wordsOf(facts: ArticleFacts, { source }: Attribution): string {
  return wordsAt(facts.article.text, source.span).trim().toLowerCase();
}

/** "A person close to him", "one official": one voice. A spokesman speaks for his office, and "a 32-year-old" is told of. */
function isSingle(source: string): boolean {
  return /^(?:an?|one) [\p{L} ]/u.test(source) && !/\d|spokes|representative|statement|report\b/.test(source);
}
