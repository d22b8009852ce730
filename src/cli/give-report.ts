import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { countOf } from '../report/counts.ts';
import { reporters } from '../report/registry.ts';
import type { ReportOptions } from '../report/reporter.ts';
import { isSettled } from '../report/view.ts';
import { SEVERITY_RANK } from '../settle/merge.ts';
import { wantsColor } from './color.ts';
import { type Args, flagArg, textArg } from './command.ts';
import type { Io } from './io.ts';
import type { OutputPlan } from './report-options.ts';
import { summarise } from './summary.ts';
import { writeFiles } from './write-files.ts';

/** The report with only what `--min-severity` lets through. */
export function filterReport(report: Report, least: Severity): Report {
  if (least === 'info') return report;
  const findings = report.findings.filter((finding) => SEVERITY_RANK[finding.severity] <= SEVERITY_RANK[least]);
  return { ...report, settings: { ...report.settings, minSeverity: least }, findings };
}

/** What a run fails on. `ours` is how many of a report's first articles must be concerned; 0 where it doesn't matter. */
export type Gate = { readonly failOn: Severity | 'none'; readonly failOnNew: number | undefined };

/** A report with how many of its first articles are ours, and its story's name where there are several. */
export type GivenReport = { readonly report: Report; readonly ours?: number; readonly name?: string };

/** Renders all outputs, then writes them all; gives the exit status and says on stderr why it isn't 0. */
export async function giveReport(
  whole: GivenReport,
  plan: OutputPlan,
  args: Args,
  io: Io,
  gate?: Gate,
): Promise<0 | 1> {
  const report = filterReport(whole.report, (textArg(args, 'min-severity') ?? 'info') as Severity);
  const outputs = plan.files.map(({ format, path }) => ({ path, text: renderFile(format, report, args, path) }));
  const look = { ...lookOf(args, report, undefined), color: wantsColor(args, io), width: io.columns };
  const text = plan.stdout === undefined ? undefined : render(plan.stdout, report, look);
  await writeFiles(outputs);
  const paths = outputs.map((output) => output.path);
  if (text !== undefined) io.stdout(text);
  else if (!flagArg(args, 'quiet')) io.stdout(summarise(report, paths, look));
  const failOn = (textArg(args, 'fail-on') ?? 'error') as Severity | 'none';
  return failStatus([whole], gate ?? { failOn, failOnNew: undefined }, io);
}

/** A report in a format, as it goes to a file. */
export function renderFile(format: string, report: Report, args: Args, path: string, folder = '.'): string {
  const options = { ...lookOf(args, report, path, folder), color: args['color'] === true, width: FILE_WIDTH };
  return render(format, report, options);
}

/** A report in a format, as it goes to stdout. */
export function renderStdout(format: string, report: Report, args: Args, io: Io): string {
  return render(format, report, { ...lookOf(args, report, undefined), color: wantsColor(args, io), width: io.columns });
}

/** Columns of reports that go to files. */
const FILE_WIDTH = 100;

function render(format: string, report: Report, options: ReportOptions): string {
  const reporter = reporters[format];
  if (!reporter) throw new Error(`no reporter for the format ${format}`);
  return reporter(report, options);
}

function lookOf(
  args: Args,
  report: Report,
  path: string | undefined,
  folder = '.',
): Omit<ReportOptions, 'color' | 'width'> {
  const max = args['max-findings'];
  const base = textArg(args, 'base-url') ?? wayBack(report, path, folder);
  return {
    ...(typeof max === 'number' ? { maxFindings: max } : {}),
    ...(flagArg(args, 'blind') ? { blind: true } : {}),
    ...(flagArg(args, 'quiet') ? { quiet: true } : {}),
    ...(base === '' ? {} : { baseUrl: base }),
  };
}

/** From a report's folder back to where the articles' paths start, so that links in it lead to them. */
function wayBack(report: Report, path: string | undefined, folder: string): string {
  if (path === undefined || report.articles.some((article) => isAbsolute(article.path))) return '';
  return relative(dirname(path), folder).split(sep).join('/');
}

/**
 * 1 when the gate is shut: findings at or above the fail level that are neither settled nor accepted in a baseline and
 * have words in an article of ours; or enough new ones of any severity.
 */
export function failStatus(reports: readonly GivenReport[], gate: Gate, io: Io): 0 | 1 {
  const open = reports.flatMap(({ report, ours = 0 }) =>
    report.findings.filter((f) => !isSettled(f) && (ours === 0 || f.places.some((place) => place.article < ours))),
  );
  const { failOn, failOnNew } = gate;
  const fresh = open.filter((finding) => finding.status === 'new').length;
  if (failOnNew !== undefined && fresh >= failOnNew) {
    io.stderr(`exit 1: ${countOf(fresh, 'new finding')} (--fail-on-new ${failOnNew})\n`);
    return 1;
  }
  if (failOn === 'none') return 0;
  const grave = open.filter((f) => f.status !== 'known' && SEVERITY_RANK[f.severity] <= SEVERITY_RANK[failOn]).length;
  if (grave === 0) return 0;
  io.stderr(`exit 1: ${countOf(grave, 'finding')} at or above --fail-on ${failOn}\n`);
  return 1;
}
