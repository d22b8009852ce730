import type { Report } from '../model/report.ts';

/** Where the review page sends decisions when a server stands behind it. */
export type ReviewApi = { readonly endpoint: string; readonly token: string };

/** How a report is to look. Only `color` and `width` are needed; the rest has a default. */
export type ReportOptions = {
  /** ANSI colours, for the terminal. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show at most so many findings, the most serious first, and count the rest. Default: all. Data formats show all. */
  readonly maxFindings?: number;
  /** Name the articles A, B, C only, so that the reader does not know the outlets. For reports that people read. */
  readonly blind?: boolean;
  /** Terminal: one line a finding, without context. */
  readonly quiet?: boolean;
  /** Put before the articles' paths in links (`..`, `https://example.org/tree/main`). */
  readonly baseUrl?: string;
  /** Review page: post decisions there instead of only keeping them for export. */
  readonly api?: ReviewApi;
};

/** Turns a report into text. Pure; the text ends with a newline. */
export type Reporter = (report: Report, options: ReportOptions) => string;
