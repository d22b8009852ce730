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
function filterReport(report: Report, least: Severity): Report {
  if (least === 'info') return report;
  const findings = report.findings.filter((finding) => SEVERITY_RANK[finding.severity] <= SEVERITY_RANK[least]);
  return { ...report, settings: { ...report.settings, minSeverity: least }, findings };
}

/** Renders all outputs, then writes them all; gives the exit status and says on stderr why it isn't 0. */
export async function giveReport(whole: Report, plan: OutputPlan, args: Args, io: Io): Promise<0 | 1> {
  const report = filterReport(whole, (textArg(args, 'min-severity') ?? 'info') as Severity);
  const outputs = plan.files.map(({ format, path }) => {
    const options = { ...lookOf(args, report, path), color: args['color'] === true, width: FILE_WIDTH };
    return { path, text: render(format, report, options) };
  });
  const look = { ...lookOf(args, report, undefined), color: wantsColor(args, io), width: io.columns };
  const text = plan.stdout === undefined ? undefined : render(plan.stdout, report, look);
  await writeFiles(outputs);
  const paths = outputs.map((output) => output.path);
  if (text !== undefined) io.stdout(text);
  else if (!flagArg(args, 'quiet')) io.stdout(summarise(report, paths, look));
  return failStatus(whole, (textArg(args, 'fail-on') ?? 'error') as Severity | 'none', io);
}

/** Columns of reports that go to files. */
const FILE_WIDTH = 100;

function render(format: string, report: Report, options: ReportOptions): string {
  const reporter = reporters[format];
  if (!reporter) throw new Error(`no reporter for the format ${format}`);
  return reporter(report, options);
}

function lookOf(args: Args, report: Report, path: string | undefined): Omit<ReportOptions, 'color' | 'width'> {
  const max = args['max-findings'];
  const base = textArg(args, 'base-url') ?? wayBack(report, path);
  return {
    ...(typeof max === 'number' ? { maxFindings: max } : {}),
    ...(flagArg(args, 'blind') ? { blind: true } : {}),
    ...(flagArg(args, 'quiet') ? { quiet: true } : {}),
    ...(base === '' ? {} : { baseUrl: base }),
  };
}

/** From a report's folder back to where the articles' paths start, so that links in it lead to them. */
function wayBack(report: Report, path: string | undefined): string {
  if (path === undefined || report.articles.some((article) => isAbsolute(article.path))) return '';
  return relative(dirname(path), '.').split(sep).join('/');
}

function failStatus(report: Report, failOn: Severity | 'none', io: Io): 0 | 1 {
  if (failOn === 'none') return 0;
  const grave = report.findings.filter(
    (f) => !isSettled(f) && SEVERITY_RANK[f.severity] <= SEVERITY_RANK[failOn],
  ).length;
  if (grave === 0) return 0;
  io.stderr(`exit 1: ${countOf(grave, 'finding')} at or above --fail-on ${failOn}\n`);
  return 1;
}
