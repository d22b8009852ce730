import { reportAi } from './ai.ts';
import { reportCsv } from './csv.ts';
import { reportGithub } from './github.ts';
import { reportHtml } from './html/html.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown/markdown.ts';
import { reportPretty } from './pretty.ts';
import { reportRdjson } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { reportSarif } from './sarif.ts';
import { reportSvg } from './svg/svg.ts';

/** Every output format by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  pretty: reportPretty,
  markdown: reportMarkdown,
  html: reportHtml,
  json: reportJson,
  svg: reportSvg,
  sarif: reportSarif,
  rdjson: reportRdjson,
  github: reportGithub,
  junit: reportJunit,
  csv: reportCsv,
  ai: reportAi,
};
