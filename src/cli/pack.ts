import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Report } from '../model/report.ts';
import { TOOL } from '../model/tool.ts';
import type { CompareOptions } from '../pipeline.ts';
import { InputError } from '../read/input-error.ts';
import { reportHtml } from '../report/html/html.ts';
import { reportJson } from '../report/json.ts';
import { reportMarkdown } from '../report/markdown/markdown.ts';
import { safeJson } from '../report/safe-text.ts';
import { type Decision, formatDecisions } from '../settle/decisions.ts';
import type { Suppression } from '../settle/suppress.ts';
import type { LoadedInput } from './load-sources.ts';
import type { Verdicts } from './verdicts.ts';

/** A file of a pack with the hash of its bytes. */
export type PackedFile = { readonly file: string; readonly sha256: string };

/** `manifest.json`: what went into the report, so that it can be made again. */
export type Manifest = {
  readonly schemaVersion: 1;
  readonly tool: typeof TOOL;
  readonly options: CompareOptions;
  /** The inputs in their order; `path` is what they were called when the report was made. */
  readonly inputs: readonly (PackedFile & { readonly path: string; readonly bytes: number })[];
  readonly suppressions: readonly Suppression[];
  /** Day by which suppressions expired. */
  readonly today: string;
  readonly reports: readonly PackedFile[];
};

/** What a pack is made of. */
export type PackParts = {
  readonly inputs: readonly LoadedInput[];
  readonly options: CompareOptions;
  readonly report: Report;
  readonly verdicts: Verdicts;
};

/** The reports of a pack, by file. */
export function packReports(report: Report): { readonly file: string; readonly text: string }[] {
  const look = { color: false, width: 100, baseUrl: '' };
  return [
    { file: 'report.json', text: reportJson(report, look) },
    { file: 'report.md', text: reportMarkdown(report, look) },
    { file: 'report.html', text: reportHtml(report, look) },
  ];
}

/** SHA-256 of some bytes, 64 hex digits. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Throws `InputError` when a pack can't go to a folder: there is something in it. */
export async function checkPackFolder(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new InputError(folder, "can't be a pack (no folder)", { cause: error });
  });
  if (entries.length > 0) throw new InputError(folder, 'is not empty; a pack is never written over');
}

/** Writes an evidence pack to a new or empty folder: made beside it, and moved there when whole. */
export async function writePack(folder: string, parts: PackParts): Promise<void> {
  await checkPackFolder(folder);
  const draft = `${folder.replace(/\/+$/, '')}.${process.pid}.tmp`;
  try {
    await mkdir(join(draft, 'inputs'), { recursive: true });
    for (const { file, data } of filesOf(parts)) await writeFile(join(draft, file), data, { flag: 'wx' });
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError(folder, `can't be written (${code})`, { cause: error });
  }
}

function filesOf({ inputs, options, report, verdicts }: PackParts): { file: string; data: Uint8Array | string }[] {
  const named = inputs.map(({ path, bytes }, i) => {
    const name =
      basename(path)
        .replace(/[^\p{L}\p{N}._-]+/gu, '_')
        .slice(-80) || 'stdin';
    return { file: `inputs/${String(i + 1).padStart(2, '0')}-${name}`, path, bytes };
  });
  const reports = packReports(report);
  const prints = new Set(report.findings.map((finding) => finding.fingerprint));
  const decisions = verdicts.decisions.filter((decision: Decision) => prints.has(decision.fingerprint));
  const texts = [...reports, { file: 'decisions.json', text: formatDecisions(decisions) }];
  const manifest: Manifest = {
    schemaVersion: 1,
    tool: TOOL,
    options,
    inputs: named.map(({ file, path, bytes }) => ({ file, path, bytes: bytes.length, sha256: hashBytes(bytes) })),
    suppressions: verdicts.suppressions,
    today: verdicts.today,
    reports: texts.map(({ file, text }) => ({ file, sha256: hashBytes(text) })),
  };
  return [
    ...named.map(({ file, bytes }) => ({ file, data: bytes })),
    ...texts.map(({ file, text }) => ({ file, data: text })),
    { file: 'manifest.json', data: safeJson(manifest) },
  ];
}
