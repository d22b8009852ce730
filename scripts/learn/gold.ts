import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasuredPair } from '../../src/align/competition.ts';
import { profileArticle } from '../../src/align/profile.ts';
import { measurePairs } from '../../src/align/score-pairs.ts';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { ArticleFacts } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { loadStories } from '../story-score.ts';

type GoldSentence = { readonly n: number; readonly text: string };
type GoldAlignment = { readonly a: readonly number[]; readonly b: readonly number[]; readonly agreed?: boolean };

/** A pair of articles with its measured sentence pairs and which gold alignments each lies in. */
export type GoldStory = {
  readonly id: string;
  readonly set: string;
  readonly facts: readonly [ArticleFacts, ArticleFacts];
  readonly pairs: readonly MeasuredPair[];
  /** Per measured pair: the gold sentence links that it stands for ("3|7"), as the scorer counts them. */
  readonly links: readonly (readonly string[])[];
  /** The links that are right, and for each gold alignment the links that find it. */
  readonly right: ReadonlySet<string>;
  readonly alignments: readonly ReadonlySet<string>[];
};

/** Reads a folder of gold pairs; a sentence pair is right when it lies inside a gold alignment. */
export function readGold(folder: string, set: string): GoldStory[] {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'gold.json')))
    .sort()
    .map((id) => readStory(join(folder, id), id, set));
}

export function factsOf(path: string): ArticleFacts {
  const format = path.endsWith('.md') ? 'markdown' : 'text';
  return extractFacts(parseArticle({ id: path, format, text: readFileSync(path, 'utf8'), metadata: {} }));
}

/** The annotated original stories of corpus/stories, a pair of articles each, in the same form. */
export function readOwnStories(): GoldStory[] {
  return loadStories().flatMap((story) =>
    story.sources.flatMap((a, i) =>
      story.sources.slice(i + 1).map((b) => {
        const side = (id: string, text: string): GoldSentence[] =>
          (story.alignments ?? [])
            .flat()
            .filter(([file]) => file === id)
            .map(([, words]) => words)
            .filter((words, k, all) => all.indexOf(words) === k)
            .sort((x, y) => text.indexOf(x) - text.indexOf(y))
            .map((words, n) => ({ n, text: words }));
        const sentences = { A: side(a.id, a.text), B: side(b.id, b.text) };
        const numberOf = (list: readonly GoldSentence[], words: string) => list.find((s) => s.text === words)?.n ?? -1;
        const alignments = (story.alignments ?? []).flatMap(([x, y]) =>
          x?.[0] === a.id && y?.[0] === b.id
            ? [{ a: [numberOf(sentences.A, x[1])], b: [numberOf(sentences.B, y[1])] }]
            : [],
        );
        return measureGold(`${story.id} ${i}`, 'stories', [extractSource(a), extractSource(b)], sentences, alignments);
      }),
    ),
  );
}

const extractSource = (source: Source): ArticleFacts => extractFacts(parseArticle(source));

function readStory(folder: string, id: string, set: string): GoldStory {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    sentences: { A: GoldSentence[]; B: GoldSentence[] };
    alignments: GoldAlignment[];
  };
  const facts = [factsOf(join(folder, 'A.md')), factsOf(join(folder, 'B.md'))] as const;
  return measureGold(id, set, facts, gold.sentences, gold.alignments);
}

function measureGold(
  id: string,
  set: string,
  facts: readonly [ArticleFacts, ArticleFacts],
  sentences: { readonly A: readonly GoldSentence[]; readonly B: readonly GoldSentence[] },
  goldAlignments: readonly GoldAlignment[],
): GoldStory {
  const profiles = facts.map(profileArticle) as [ReturnType<typeof profileArticle>, ReturnType<typeof profileArticle>];
  const numbers = [0, 1].map((side) =>
    numbersOf(
      facts[side as 0 | 1],
      profiles[side as 0 | 1].map((p) => p.sentence),
      side ? sentences.B : sentences.A,
    ),
  );
  const pairs = measurePairs(profiles[0], profiles[1]);
  const links = pairs.map(({ a, b }) =>
    (numbers[0]?.[a] ?? []).flatMap((i) => (numbers[1]?.[b] ?? []).map((j) => `${i}|${j}`)),
  );
  const alignments = goldAlignments.map((g) => new Set(g.a.flatMap((i) => g.b.map((j) => `${i}|${j}`))));
  const right = new Set(alignments.flatMap((set) => [...set]));
  return { id, set, facts, pairs, links, right, alignments };
}

/** The gold sentences that each sentence overlaps by at least a third of the shorter, as the scorer has it. */
function numbersOf(facts: ArticleFacts, sentences: readonly number[], gold: readonly GoldSentence[]): number[][] {
  const { text } = facts.article;
  let from = 0;
  const ranges = gold.map(({ n, text: words }) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { n, start, end: from };
  });
  return sentences.map((index) => {
    const span = facts.article.sentences[index]?.span ?? { start: 0, end: 0 };
    return ranges
      .filter(({ start, end }) => {
        const overlap = Math.min(span.end, end) - Math.max(span.start, start);
        return overlap > 0 && overlap >= Math.min(end - start, span.end - span.start) / 3;
      })
      .map(({ n }) => n);
  });
}
