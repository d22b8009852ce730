import { SUPERSEDED_NAMES, type SupersededName } from '../../lexicon/en/superseded-names.ts';
import type { Comparison } from '../../model/comparison.ts';
import { makeSpan, type Span } from '../../model/span.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { isQuoted, type SentenceView, sentenceViews } from '../sentence-pairs.ts';

type Data = { readonly old: string; readonly now: string; readonly since: number };

const OLD_NAMES: ReadonlyMap<string, SupersededName> = new Map(SUPERSEDED_NAMES.map((entry) => [entry.old, entry]));

/** A place under a name that the large agencies have given up. */
export const framingOldName: Detector = defineDetector<Data>({
  id: 'framing/old-name',
  kind: 'framing',
  type: 'label',
  class: 'advisory',
  severity: 'info',
  title: 'A place goes by a name that style guides have given up',
  help: 'An article of today uses a place name that AP, Reuters and the BBC have all replaced (“Kiev”). It may tell a side, or a source. Names inside quotation marks, in longer names (“Dynamo Kiev”, “Bombay Stock Exchange”) and in sentences about earlier years are left alone, and so are stories without any date. Check the house style.',
  *detect(comparison) {
    const year = latestYear(comparison);
    if (year === undefined) return;
    for (const [article, facts] of comparison.articles.entries()) {
      const told = new Set<string>();
      for (const view of sentenceViews(facts, article).values()) {
        for (const { entry, span } of namesIn(view)) {
          if (told.has(entry.old) || year < entry.since || isOfOldTimes(view, entry)) continue;
          if (!facts.article.text.includes(entry.country)) continue;
          told.add(entry.old);
          yield {
            places: [placeAt(comparison, article, span)],
            facts: [entry.old],
            confidence: 0.7,
            data: { old: entry.old, now: entry.now, since: entry.since },
          };
        }
      }
    }
  },
  message: ({ old, now, since }) => `“${old}”: the large agencies write ${now} since ${since}; check the house style.`,
});

/** The year of the latest date that any article gives for itself. */
function latestYear(comparison: Comparison): number | undefined {
  const years = comparison.articles.flatMap(({ article: { metadata } }) => {
    const date = metadata.updatedAt?.value ?? metadata.publishedAt?.value;
    return date ? [Number(date.slice(0, 4))] : [];
  });
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Old names in a sentence that stand alone: no capitalised word beside them, not after "of" that joins them to one. */
function namesIn(view: SentenceView): { readonly entry: SupersededName; readonly span: Span }[] {
  const { tokens } = view;
  if (view.sentence.role === 'boilerplate' || view.sentence.role === 'byline') return [];
  return tokens.flatMap((token, i) => {
    const word = token.text.replace(/['’]s?$/, '');
    const entry = OLD_NAMES.get(word);
    if (!entry || isQuoted(view, token.span)) return [];
    const capital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.text ?? '') && k !== 0;
    const joined = tokens[i - 1]?.norm === 'of' && capital(i - 2);
    if ((capital(i - 1) && i > 1) || capital(i + 1) || joined) return [];
    return [{ entry, span: makeSpan(token.span.start, token.span.start + word.length) }];
  });
}

/** True where the sentence gives a year from before the change. */
function isOfOldTimes(view: SentenceView, entry: SupersededName): boolean {
  return view.times.some((time) => time.interval !== undefined && Number(time.interval.from.slice(0, 4)) < entry.since);
}
