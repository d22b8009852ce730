// Quotations and their speakers, measured on the articles of ../shared/gold/pairs against test/extract/quote-speakers.json.
// `npx tsx scripts/abilities/quotes.ts [shared]` prints the table; `--list` also every quotation that went wrong.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { ArticleFacts } from '../../src/model/claim.ts';
import type { Attribution } from '../../src/model/mention.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { fold } from '../../src/text/normalise.ts';

type Annotated = {
  readonly file: string;
  readonly quote: readonly [number, number];
  readonly speaker: readonly [number, number] | null;
};

/**
 * Figures of one run. A speaker is `right` when the source's words or its entity name the annotated person; `open` when
 * the source is a pronoun or a description ("the president") that no entity resolves; `wrong` when it names another, or
 * names anyone where the annotation has nobody.
 */
export type QuoteFigures = {
  readonly annotated: number;
  readonly found: number;
  readonly extracted: number;
  readonly withSpeaker: number;
  readonly right: number;
  readonly open: number;
  readonly unknown: number;
  readonly wrong: number;
  /** One line for each that is not right, with offsets. */
  readonly notes: readonly string[];
};

type Verdict = 'right' | 'open' | 'unknown' | 'wrong';

const TITLES = new Set(
  'mr mrs ms dr sen rep gov senator representative speaker president judge secretary treasury chairman the a an of'.split(
    ' ',
  ),
);

function tokens(words: string): string[] {
  return (fold(words).match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => word !== 'the' && word !== 'an');
}

/** True when the words name the annotated speaker: hold all of the name, or are a shorter form of it. */
function names(words: string, speaker: string): boolean {
  const wanted = tokens(speaker);
  const given = tokens(words);
  const bare = given.filter((word) => !TITLES.has(word));
  return (
    wanted.every((word) => given.includes(word)) || (bare.length > 0 && bare.every((word) => wanted.includes(word)))
  );
}

function judge(facts: ArticleFacts, attribution: Attribution | undefined, speaker: string | undefined): Verdict {
  if (!attribution) return speaker === undefined ? 'right' : 'unknown';
  if (speaker === undefined) return 'wrong';
  const { source } = attribution;
  const words = facts.article.text.slice(source.span.start, source.span.end);
  if (names(words, speaker)) return 'right';
  const entity = source.entity === undefined ? undefined : facts.entities[source.entity];
  if (entity) {
    const forms = entity.mentions.map((index) => facts.mentions[index]).filter((mention) => mention?.form === 'name');
    const all = [
      entity.name,
      ...forms.map((mention) => (mention ? facts.article.text.slice(mention.span.start, mention.span.end) : '')),
    ];
    return all.some((form) => names(form, speaker)) ? 'right' : 'wrong';
  }
  // Words without a name in them leave open who it is; they are not wrong.
  const description =
    /^(?:the|a|an|he|she|they|it)\b/i.test(words) && source.kind !== 'media' && source.kind !== 'organisation';
  return description || !/\p{Lu}\p{L}/u.test(words) ? 'open' : 'wrong';
}

/** Measures quotation marks and speakers on the articles under `sharedDir`/gold/pairs. */
export function measureQuotes(sharedDir: string): QuoteFigures {
  const file = resolve(import.meta.dirname, '../../test/extract/quote-speakers.json');
  const { quotes } = JSON.parse(readFileSync(file, 'utf8')) as { readonly quotes: readonly Annotated[] };
  const counts = { annotated: quotes.length, found: 0, extracted: 0, withSpeaker: 0 };
  const verdicts: Record<Verdict, number> = { right: 0, open: 0, unknown: 0, wrong: 0 };
  const notes: string[] = [];
  for (const path of new Set(quotes.map((quote) => quote.file))) {
    const text = readFileSync(join(sharedDir, 'gold/pairs', path), 'utf8');
    const facts = extractFacts(parseArticle({ id: path, format: 'markdown', text, metadata: {} }));
    counts.extracted += facts.quotes.length;
    for (const { quote, speaker } of quotes.filter((other) => other.file === path)) {
      const found = facts.quotes.find(({ span }) => span.start === quote[0] && Math.abs(span.end - quote[1]) <= 2);
      if (found) counts.found++;
      if (speaker) counts.withSpeaker++;
      const attribution = found?.attribution === undefined ? undefined : facts.attributions[found.attribution];
      const verdict = judge(facts, attribution, speaker ? text.slice(...speaker) : undefined);
      if (speaker || verdict !== 'right') verdicts[verdict]++;
      if (verdict !== 'right') notes.push(`${verdict.padEnd(7)} ${path}:${quote[0]}-${quote[1]}`);
    }
  }
  return { ...counts, ...verdicts, notes };
}

/** The figures as rows of a Markdown table. */
export function quoteTable(figures: QuoteFigures): string {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return [
    '| quotations | figure | wanted |',
    '|---|---|---|',
    `| annotated (with a speaker) | ${figures.annotated} (${figures.withSpeaker}) | 150 |`,
    `| found: recall | ${share(figures.found, figures.annotated)} | |`,
    `| found: precision | ${share(figures.found, figures.extracted)} | |`,
    `| speaker right | ${share(figures.right, figures.withSpeaker)} | 90 % |`,
    `| speaker left as a pronoun or description | ${share(figures.open, figures.withSpeaker)} | |`,
    `| speaker unknown | ${share(figures.unknown, figures.withSpeaker)} | |`,
    `| speaker wrong | ${share(figures.wrong, figures.annotated)} | at most 5 % |`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const shared = args.find((arg) => !arg.startsWith('--')) ?? resolve(import.meta.dirname, '../../../shared');
  const figures = measureQuotes(shared);
  console.log(quoteTable(figures));
  if (args.includes('--list')) console.log(figures.notes.join('\n'));
}
