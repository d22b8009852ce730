import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { decodeText } from '../read/decode-text.ts';
import { InputError } from '../read/input-error.ts';
import { readBytes } from '../read/read-bytes.ts';
import { countOf } from '../report/counts.ts';
import { oneLine } from '../report/safe-text.ts';
import { applyBaseline, type BaselineEntry, entryLine, formatBaseline, parseBaseline } from '../settle/baseline.ts';
import { applyDecisions } from '../settle/decisions.ts';
import { applyInline, type InlineDisable } from '../settle/inline.ts';
import { applySuppressions, type Suppression } from '../settle/suppress.ts';
import { isMissing, pruneSuppressions, type Verdicts } from './verdicts.ts';
import { writeFiles } from './write-files.ts';

/** A story's report on its way through baseline, suppressions and decisions. */
export type StoryReport = {
  readonly name: string;
  readonly report: Report;
  readonly ours: number;
  readonly disables: readonly InlineDisable[];
  readonly baseline?: string;
};

/** How a run settles its findings. */
export type SettlePlan = {
  readonly verdicts: Verdicts;
  readonly update: boolean;
  readonly prune: boolean;
  /** True when not all stories were run: entries that match nothing may belong to the others, and are not spoken of. */
  readonly partial: boolean;
  /** True when the suppressions are for other stories too, though all of this run's were run. */
  readonly sharedSuppressions?: boolean;
  /** Accepted findings that come from a git ref instead of a file, by story. */
  readonly entriesOf?: (story: StoryReport) => readonly BaselineEntry[];
};

/** The stories with their findings marked, and what there is to say about baselines and suppressions, a line each. */
export type SettledStories = { readonly stories: readonly StoryReport[]; readonly notes: readonly string[] };

/** Applies decisions, suppressions and baselines to all stories of a run; writes baseline and suppressions if asked to. */
export async function settleStories(stories: readonly StoryReport[], plan: SettlePlan): Promise<SettledStories> {
  const suppressed = await suppressAll(stories, plan);
  const baselined = await baselineAll(suppressed.stories, plan);
  return { stories: baselined.stories, notes: [...baselined.notes, ...suppressed.notes] };
}

function withFindings(story: StoryReport, findings: readonly Finding[]): StoryReport {
  return { ...story, report: { ...story.report, findings } };
}

async function suppressAll(stories: readonly StoryReport[], plan: SettlePlan): Promise<SettledStories> {
  const { decisions, suppressions, whereOf, suppressionsPath, today } = plan.verdicts;
  const notes: string[] = [];
  let unused: readonly Suppression[] = suppressions;
  let expired: readonly Suppression[] = [];
  const done = stories.map((story) => {
    const ids = story.report.articles.map((article) => article.path);
    const decided = applyDecisions(story.report.findings, decisions);
    const listed = applySuppressions(decided, suppressions, ids, today);
    unused = unused.filter((entry) => listed.unused.includes(entry));
    expired = listed.expired;
    const inline = applyInline(listed.findings, story.disables);
    notes.push(...inline.unused.map(({ where, rule }) => `${where}: disables ${rule}, which finds nothing there`));
    return withFindings(story, inline.findings);
  });
  if (stories.length === 0 || suppressionsPath === undefined) return { stories: done, notes };
  const over = expired.map(
    (entry) => `${whereOf(entry)}: suppression expired on ${entry.until}: ${oneLine(entry.reason)}`,
  );
  const idle = plan.partial || plan.sharedSuppressions ? [] : unused;
  notes.push(
    ...over,
    ...idle.map((entry) => `${whereOf(entry)}: suppression matches no finding: ${oneLine(entry.reason)}`),
  );
  const drop = [...expired, ...idle].map((entry) => suppressions.indexOf(entry));
  if (plan.prune && drop.length > 0) {
    await pruneSuppressions(suppressionsPath, drop);
    notes.push(`${suppressionsPath}: ${countOf(drop.length, 'entry', 'entries')} taken out`);
  }
  return { stories: done, notes };
}

async function baselineAll(stories: readonly StoryReport[], plan: SettlePlan): Promise<SettledStories> {
  if (plan.entriesOf) return againstEntries(stories, plan.entriesOf);
  const notes: string[] = [];
  const done = new Map<StoryReport, StoryReport>();
  const writes: { path: string; text: string }[] = [];
  for (const path of new Set(stories.flatMap((story) => story.baseline ?? []))) {
    const group = stories.filter((story) => story.baseline === path);
    const read = await readBaseline(path, plan.update);
    const before = read ?? [];
    const marked = applyBaseline(
      group.flatMap((story) => story.report.findings),
      before,
    );
    let from = 0;
    for (const story of group) {
      const to = from + story.report.findings.length;
      done.set(story, withFindings(story, marked.findings.slice(from, to)));
      from = to;
    }
    const gone = plan.partial ? [] : marked.gone;
    if (!plan.update) {
      notes.push(...acceptedNotes(`baseline ${path}`, marked.findings, gone));
      continue;
    }
    // A run over some of the stories knows nothing of the others' entries, so it keeps them.
    const kept = plan.partial ? marked.gone.map((entry) => `${entryLine(entry)}\n`) : [];
    const text = sortLines([formatBaseline(marked.findings.filter((f) => !f.suppressed)), ...kept].join(''));
    if (!read || text !== before.map((entry) => `${entryLine(entry)}\n`).join('')) writes.push({ path, text });
    const added = marked.findings.filter((f) => f.status === 'new' && !f.suppressed);
    notes.push(...updateNotes(path, added, gone));
  }
  await writeFiles(writes);
  const result = stories.map((story) => done.get(story) ?? story);
  return { stories: plan.update ? result.map(allKnown) : result, notes };
}

/** What has just been accepted is known. */
function allKnown(story: StoryReport): StoryReport {
  if (story.baseline === undefined) return story;
  return withFindings(
    story,
    story.report.findings.map((finding) => ({ ...finding, status: 'known' })),
  );
}

function againstEntries(
  stories: readonly StoryReport[],
  entriesOf: (story: StoryReport) => readonly BaselineEntry[],
): SettledStories {
  const notes: string[] = [];
  const done = stories.map((story) => {
    const { findings, gone } = applyBaseline(story.report.findings, entriesOf(story));
    notes.push(...acceptedNotes(`baseline of ${story.name}`, findings, gone));
    return withFindings(story, findings);
  });
  return { stories: done, notes };
}

/** The entries of a baseline; undefined where the file is still to be made. */
async function readBaseline(path: string, update: boolean): Promise<readonly BaselineEntry[] | undefined> {
  const bytes = await readBytes(path, 64 * 1024 * 1024).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    if (update) return undefined;
    throw new InputError(path, 'no such baseline; --update-baseline makes it', { cause: error });
  });
  if (!bytes) return undefined;
  const { entries, wrong } = parseBaseline(decodeText(bytes, path));
  if (wrong[0] !== undefined) throw new InputError(`${path}:${wrong[0]}`, 'is no line of a baseline');
  return entries;
}

/** Lines by rule, then fingerprint: the order of `formatBaseline`. */
function sortLines(text: string): string {
  const { entries } = parseBaseline(text);
  const key = (entry: BaselineEntry): string => `${entry.rule}\n${entry.fingerprint}`;
  return [...entries]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((entry) => `${entryLine(entry)}\n`)
    .join('');
}

function acceptedNotes(name: string, findings: readonly Finding[], gone: readonly BaselineEntry[]): string[] {
  const known = findings.filter((finding) => finding.status === 'known').length;
  const fresh = findings.filter((finding) => finding.status === 'new' && !finding.suppressed).length;
  const left = gone.length > 0 ? `; ${countOf(gone.length, 'entry', 'entries')} no longer there:` : '';
  return [
    `${name}: ${countOf(known, 'finding')} accepted, ${fresh} new${left}`,
    ...gone.map((entry) => `  ${oneLine(entryLine(entry))}`),
  ];
}

function updateNotes(path: string, added: readonly Finding[], gone: readonly BaselineEntry[]): string[] {
  const lines = parseBaseline(formatBaseline(added)).entries.map((entry) => `  + ${oneLine(entryLine(entry))}`);
  const out = gone.map((entry) => `  - ${oneLine(entryLine(entry))}`);
  return [`baseline ${path}: ${lines.length} added, ${out.length} removed`, ...lines, ...out];
}
