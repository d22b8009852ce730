// `npm run bench`: what understanding, aligning and comparing cost, on articles of about 800 words made from corpus/stories
// (the k-th articles of all stories, one after the other, so that ten articles share their stories). Prints the median of
// several runs in a warm process, and of whole processes for the two articles in corpus/. Needs a build.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { alignArticles } from '../src/align/align-articles.ts';
import { findCandidates } from '../src/align/candidates.ts';
import { profileArticle } from '../src/align/profile.ts';
import { weighStory } from '../src/align/story-weights.ts';
import { extractFacts } from '../src/extract/extract-facts.ts';
import type { ArticleFacts } from '../src/model/claim.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { compareSources, type SourceInput } from '../src/pipeline.ts';
import { tagText } from '../src/text/wink.ts';

const WORDS = 800;
const RUNS = 9;
const root = resolve(import.meta.dirname, '..');
const stories = join(root, 'corpus/stories');

/** The paragraphs of every story's articles; an article's head is left out. */
function paragraphs(): string[][][] {
  return readdirSync(stories).map((story) =>
    readdirSync(join(stories, story))
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) =>
        readFileSync(join(stories, story, file), 'utf8')
          .replace(/^---\n[\s\S]*?\n---\n/, '')
          .split(/\n{2,}/)
          .filter((paragraph) => paragraph.trim() !== ''),
      ),
  );
}

/** Ten articles of about 800 words; those with the same remainder of stories tell each other's stories. */
function articles(count: number): SourceInput[] {
  const all = paragraphs();
  return Array.from({ length: count }, (_, k) => {
    const own = all.flatMap((story) => story[k % story.length] ?? []);
    let words = 0;
    const kept = own.filter((paragraph) => {
      const fits = words < WORDS;
      words += paragraph.split(/\s+/).length;
      return fits;
    });
    return {
      id: `${k}.md`,
      text: `---\ndate: 2024-05-0${(k % 9) + 1}\n---\n\n# Digest ${k}\n\n${kept.join('\n\n')}\n`,
    };
  });
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const facts = (sources: readonly SourceInput[]): ArticleFacts[] =>
  sources.map((source) => extractFacts(parseArticle({ metadata: {}, ...source, format: 'markdown' })));

/** Pairs of sentences that are scored, and all pairs of sentences of different articles. */
function pairCounts(read: readonly ArticleFacts[]): readonly [scored: number, possible: number] {
  const profiles = read.map(profileArticle);
  let [scored, possible] = [0, 0];
  for (const [i, a] of profiles.entries()) {
    for (const b of profiles.slice(i + 1)) {
      possible += a.length * b.length;
      scored += findCandidates(a, b, weighStory(a, b)).length;
    }
  }
  return [scored, possible];
}

const line = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const ten = articles(10);
const two = ten.slice(0, 2);
const text = ten.map((source) => source.text).join('\n\n');
const words = text.split(/\s+/).length;
for (let warm = 0; warm < 3; warm += 1) compareSources(two);

const tagging = median(() => tagText(text));
const reading = median(() => facts(ten));
line('reading (parse and extract), words a second', Math.round((1000 * words) / reading).toLocaleString('en'));
line('the same as a multiple of tokenising and tagging', (reading / tagging).toFixed(1));
for (const [name, sources] of [
  ['two', two],
  ['ten', ten],
] as const) {
  const read = facts(sources);
  const [scored, possible] = pairCounts(read);
  line(`${name} articles of ${WORDS} words, aligned`, ms(median(() => alignArticles(read))));
  line(`${name} articles: pairs of sentences scored, of possible`, `${scored} of ${possible}`);
  line(`${name} articles of ${WORDS} words, compared`, ms(median(() => compareSources(sources))));
}
const files = readdirSync(join(root, 'corpus'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => join(root, 'corpus', file));
line(
  'the two articles in corpus/, as a process',
  ms(
    median(() => {
      spawnSync(process.execPath, [join(root, 'dist/bin.js'), 'compare', ...files, '--fail-on', 'none']);
    }),
  ),
);
