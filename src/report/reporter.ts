import type { Report } from '../model/report.ts';

export type ReportOptions = { readonly color: boolean; readonly width: number };

/** Turns a report into text. Pure; the text ends with a newline. */
export type Reporter = (report: Report, options: ReportOptions) => string;
