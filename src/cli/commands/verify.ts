import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Report } from '../../model/report.ts';
import { TOOL } from '../../model/tool.ts';
import { InputError } from '../../read/input-error.ts';
import { DEFAULT_MAX_BYTES, readBytes } from '../../read/read-bytes.ts';
import { sourcesIn } from '../../read/read-source.ts';
import { countOf } from '../../report/counts.ts';
import { oneLine } from '../../report/safe-text.ts';
import { type Args, type Command, textArg } from '../command.ts';
import type { Io } from '../io.ts';
import type { LoadedInput } from '../load-sources.ts';
import { hashBytes, type Manifest, packReports } from '../pack.ts';
import { settleStories } from '../settle-stories.ts';
import { inlineDisables, loadDecisions } from '../verdicts.ts';

/** A pack's reports hold the articles with all that was read out of them. */
const MAX_BYTES = 16 * DEFAULT_MAX_BYTES;

async function run(args: Args, io: Io): Promise<0 | 1> {
  const folder = textArg(args, 'folder') ?? '';
  const manifest = await readManifest(folder);
  const troubles: string[] = [];
  for (const { file, sha256 } of [...manifest.inputs, ...manifest.reports]) {
    const bytes = await readBytes(inside(folder, file), MAX_BYTES);
    if (hashBytes(bytes) !== sha256) troubles.push(`${file}: has been changed`);
  }
  const saved = JSON.parse(await readFile(inside(folder, 'report.json'), 'utf8')) as Report;
  const spans = saved.findings.flatMap((finding) => finding.places);
  for (const { article, start, end, text } of spans) {
    if (saved.articles[article]?.text.slice(start, end) === text) continue;
    troubles.push(`report.json: “${oneLine(text)}” does not stand at ${start} of article ${article + 1}`);
  }
  troubles.push(...(await remake(folder, manifest)));
  if (troubles.length > 0) {
    io.stdout(`${troubles.join('\n')}\n`);
    io.stderr(`exit 1: ${folder} does not hold\n`);
    return 1;
  }
  io.stdout(
    `${folder}: ${countOf(manifest.inputs.length, 'input')} as frozen, ${countOf(spans.length, 'quoted place')} where they should be, the report made again byte for byte\n`,
  );
  return 0;
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  const text = Buffer.from(await readBytes(path, MAX_BYTES)).toString('utf8');
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.schemaVersion === 1 && Array.isArray(manifest.inputs) && Array.isArray(manifest.reports))
      return manifest;
  } catch {
    // Said below.
  }
  throw new InputError(path, 'is no manifest of an evidence pack');
}

/** A file's path in the pack. A manifest is untrusted: nothing outside the folder is read. */
function inside(folder: string, file: string): string {
  const path = normalize(file);
  if (path.startsWith('..') || path.startsWith('/') || path.includes(':')) {
    throw new InputError(join(folder, 'manifest.json'), `names a file outside the pack: ${file}`);
  }
  return join(folder, path);
}

/** Makes the reports again from the frozen inputs and says which differ. */
async function remake(folder: string, manifest: Manifest): Promise<string[]> {
  const inputs: LoadedInput[] = [];
  for (const { file, path } of manifest.inputs) {
    const bytes = await readBytes(inside(folder, file), MAX_BYTES);
    inputs.push({ path, bytes, sources: await sourcesIn(bytes, path) });
  }
  const sources = inputs.flatMap((input) => input.sources);
  const ids = sources.map((source) => source.id);
  const report = (await import('../../pipeline.ts')).compareSources(sources, manifest.options);
  const story = { name: '', report, ours: 0, disables: inlineDisables(inputs, ids, ids.length) };
  const decisions = await loadDecisions(inside(folder, 'decisions.json'));
  const verdicts = {
    decisions,
    suppressions: manifest.suppressions,
    whereOf: () => 'manifest.json',
    suppressionsPath: undefined,
    decisionsPath: undefined,
    today: manifest.today,
  };
  const settled = await settleStories([story], { verdicts, update: false, prune: false, partial: true });
  const troubles: string[] = [];
  for (const { file, text } of packReports(settled.stories[0]?.report ?? report)) {
    if ((await readFile(inside(folder, file), 'utf8')) !== text) troubles.push(`${file}: comes out differently now`);
  }
  const { version } = manifest.tool;
  if (troubles.length > 0 && version !== TOOL.version)
    troubles.push(`it was made by version ${version}, this is ${TOOL.version}`);
  return troubles;
}

/** `discrepancy verify`: whether an evidence pack still holds. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: '<folder>',
  summary: 'Check an evidence pack that compare --pack wrote',
  positionals: { folder: { type: 'string', describe: 'The pack' } },
  options: {},
  examples: [['verify evidence/', 'Inputs unchanged, quoted words in their places, the report made again']],
  run,
};
