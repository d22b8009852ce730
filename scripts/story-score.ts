// Scores the checker on the annotated original stories of corpus/stories: how many annotated discrepancies some finding
// points at, and how many findings point at places that are marked as agreeing.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../src/model/finding.ts';
import type { Source } from '../src/model/source.ts';
import { compareSources } from '../src/pipeline.ts';

export type MarkedPlace = readonly [file: string, words: string];
export type MarkedDiscrepancy = {
  readonly type: string;
  readonly kind: 'contradiction' | 'variation';
  readonly places: readonly MarkedPlace[];
  readonly explain: string;
  /** Looks like a discrepancy and is none: it must not be reported. */
  readonly compatible?: boolean;
};
export type Story = {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
  readonly discrepancies: readonly MarkedDiscrepancy[];
  readonly agrees: readonly (readonly MarkedPlace[])[];
  /** Sentences of two articles that make the same claim, whole sentences as they stand in the files. */
  readonly alignments?: readonly (readonly MarkedPlace[])[];
  readonly sources: readonly Source[];
};

export type StoryScore = {
  readonly story: Story;
  readonly findings: readonly Finding[];
  readonly found: readonly MarkedDiscrepancy[];
  readonly missed: readonly MarkedDiscrepancy[];
  /** Findings whose words lie in places marked as agreeing. */
  readonly falseAlarms: readonly Finding[];
};

const folder = resolve(import.meta.dirname, '../corpus/stories');

/** Every annotated story, sorted by folder name. */
export function loadStories(): Story[] {
  return readdirSync(folder)
    .sort()
    .map((id) => {
      const marked = JSON.parse(readFileSync(join(folder, id, 'story.json'), 'utf8')) as Omit<Story, 'id' | 'sources'>;
      const sources = marked.articles.map(
        (file): Source => ({
          id: file,
          format: file.endsWith('.md') ? 'markdown' : 'text',
          text: readFileSync(join(folder, id, file), 'utf8'),
          metadata: {},
        }),
      );
      return { ...marked, id, sources };
    });
}

/** True when some place of the finding overlaps the marked words (any occurrence of them). */
function pointsAt(finding: Finding, story: Story, [file, words]: MarkedPlace): boolean {
  const article = story.articles.indexOf(file);
  const text = story.sources[article]?.text ?? '';
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (finding.places.some((p) => p.article === article && p.start < at + words.length && at < p.end)) return true;
  }
  return false;
}

const isDiscrepancy = (finding: Finding): boolean => ['contradiction', 'variation', 'naming'].includes(finding.kind);

/** Compares a story's articles all together and holds the findings against the annotation. */
export function scoreStory(story: Story): StoryScore {
  const findings = compareSources(story.sources).findings;
  const discrepancies = findings.filter(isDiscrepancy);
  const hits = (places: readonly MarkedPlace[]) =>
    discrepancies.filter((finding) => places.every((place) => pointsAt(finding, story, place)));
  const real = story.discrepancies.filter((marked) => !marked.compatible);
  const agreeing = [...story.agrees, ...story.discrepancies.filter((m) => m.compatible).map((m) => m.places)];
  const right = new Set(real.flatMap((marked) => hits(marked.places)));
  return {
    story,
    findings,
    found: real.filter((marked) => hits(marked.places).length > 0),
    missed: real.filter((marked) => hits(marked.places).length === 0),
    falseAlarms: [...new Set(agreeing.flatMap(hits))].filter((finding) => !right.has(finding)),
  };
}
