import type { Severity } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import type { VersionReport } from '../../model/versions.ts';
import { readSource } from '../../read/read-source.ts';
import { countOf } from '../../report/counts.ts';
import { safeJson } from '../../report/safe-text.ts';
import { versionsMarkdown } from '../../report/versions/versions-markdown.ts';
import { versionsPretty } from '../../report/versions/versions-pretty.ts';
import { SEVERITY_RANK } from '../../settle/merge.ts';
import { wantsColor } from '../color.ts';
import { type Args, type Command, listArg, textArg } from '../command.ts';
import { CONFIG_OPTIONS, configFor } from '../config/load-config.ts';
import { historyOf } from '../git-history.ts';
import { INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { loadSources } from '../load-sources.ts';
import { SEVERITIES } from '../report-options.ts';
import { compareOptions } from '../run-options.ts';
import { UsageError } from '../usage-error.ts';
import { writeFiles } from '../write-files.ts';

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const config = await configFor(args, io);
  if (!config) return 0;
  const versions = await versionsOf(args, io);
  const words = sourceWords(args);
  const sources = words.length === 0 ? [] : await loadSources(words, io, { least: 1, ...maxBytesOf(args) });
  const { compareVersions } = await import('../../pipeline.ts');
  const options = compareOptions(config, args, []);
  const reports = versions
    .slice(1)
    .map((now, i) => compareVersions(versions[i] ?? now, now, sources, options))
    .reverse();
  const text = renderVersions(textArg(args, 'format') ?? 'pretty', reports, args, io);
  const output = textArg(args, 'output');
  if (output === undefined) io.stdout(text);
  else await writeFiles([{ path: output, text }]);
  return status(reports, textArg(args, 'fail-on') ?? config.failOn ?? 'error', io);
}

/** `--sources A B C` gives its first word to the option and the others to the files, after OLD and NEW. */
function sourceWords(args: Args): readonly string[] {
  const words = listArg(args, 'sources');
  const versions = textArg(args, 'git') === undefined ? 2 : 0;
  return words.length === 0 ? [] : [...words, ...listArg(args, 'files').slice(versions)];
}

/** The versions to compare, the oldest first. */
async function versionsOf(args: Args, io: Io): Promise<readonly Source[]> {
  const files = listArg(args, 'files').slice(0, listArg(args, 'sources').length > 0 ? 2 : undefined);
  const file = textArg(args, 'git');
  if (file !== undefined) {
    if (listArg(args, 'sources').length === 0 && files.length > 0)
      throw new UsageError('"versions" takes either OLD NEW or --git FILE');
    const most = args['max-versions'];
    return historyOf(file, typeof most === 'number' ? most : 10);
  }
  if (files.length !== 2)
    throw new UsageError('"versions" needs OLD NEW, or --git FILE. See discrepancy versions --help.');
  const read = { stdin: io.stdin, ...maxBytesOf(args) };
  const versions: Source[] = [];
  for (const path of files) versions.push(await readSource(path, read));
  return versions;
}

function renderVersions(format: string, reports: readonly VersionReport[], args: Args, io: Io): string {
  if (format === 'json') return safeJson({ schemaVersion: 1, versions: reports });
  if (reports.length === 0) return 'one version only: nothing to compare\n';
  if (format === 'markdown') return reports.map(versionsMarkdown).join('\n');
  return reports.map((report) => versionsPretty(report, { color: wantsColor(args, io) })).join('\n');
}

/** A silent change or a correction not carried through weighs as an error; what is new against the sources as it is. */
function status(reports: readonly VersionReport[], failOn: string, io: Io): 0 | 1 {
  if (failOn === 'none') return 0;
  const silent = reports.flatMap((r) => r.changes.flatMap((c) => c.facts.filter((fact) => fact.status === 'silent')));
  const wrong = reports.flatMap((r) => r.corrections.filter((c) => c.stillThere.length + c.nowhere.length > 0));
  const fresh = reports
    .flatMap((report) => report.findings?.new ?? [])
    .filter((finding) => SEVERITY_RANK[finding.severity] <= SEVERITY_RANK[failOn as Severity]);
  const parts = [
    ...(silent.length > 0 ? [`${countOf(silent.length, 'fact')} changed without a correction line`] : []),
    ...(wrong.length > 0 ? [`${countOf(wrong.length, 'correction')} not carried through`] : []),
    ...(fresh.length > 0 ? [`${countOf(fresh.length, 'new finding')} at or above --fail-on ${failOn}`] : []),
  ];
  if (parts.length === 0) return 0;
  io.stderr(`exit 1: ${parts.join(', ')}\n`);
  return 1;
}

/** `discrepancy versions`: what changed from one version of an article to the next, and whether readers are told. */
export const versionsCommand: Command = {
  name: 'versions',
  usage: '[files..]',
  summary: 'Compare two versions of one article',
  positionals: { files: { type: 'string', array: true, describe: 'OLD NEW' } },
  options: {
    sources: {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Articles to hold both versions against; repeat',
    },
    git: { type: 'string', requiresArg: true, describe: 'Go through the history of this file instead' },
    'max-versions': {
      type: 'number',
      requiresArg: true,
      describe: 'With --git: the last so many versions [default: 10]',
    },
    format: {
      alias: 'f',
      type: 'string',
      requiresArg: true,
      choices: ['pretty', 'markdown', 'json'],
      default: 'pretty',
      describe: 'Output format',
    },
    output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file instead of stdout' },
    'fail-on': {
      type: 'string',
      requiresArg: true,
      choices: [...SEVERITIES, 'none'],
      describe:
        'Exit 1 from this severity of new findings on; none: never, not for silent changes either [default: error]',
    },
    color: { type: 'boolean', describe: 'Colours or none, whatever the terminal says' },
    ...CONFIG_OPTIONS,
    ...INPUT_OPTIONS,
  },
  examples: [
    ['versions morning.md evening.md', 'What was changed, and what without a correction line'],
    ['versions old.md new.md --sources wire.txt', 'And what is new, fixed or still there against the source'],
    ['versions --git story.md', 'Each step of the file’s history'],
  ],
  run,
};
