import { safeJson } from './safe-text.ts';

/** A story's rendered report with the story's name. */
export type NamedText = { readonly name: string; readonly text: string };

type Json = Readonly<Record<string, unknown>>;

/**
 * The reports of several stories as one text; undefined for formats that hold one story only. JSON becomes
 * `{ schemaVersion, stories: [{ name, report }] }`, SARIF a log with a run for each story.
 */
export function combineReports(format: string, parts: readonly NamedText[]): string | undefined {
  const parsed = (): Json[] => parts.map(({ text }) => JSON.parse(text) as Json);
  switch (format) {
    case 'pretty':
      return parts.map(({ name, text }) => `${name}\n\n${text}`).join('\n');
    case 'ai':
      return parts.map(({ name, text }) => `story: ${name}\n${text}`).join('\n');
    case 'markdown':
      return parts.map(({ text }) => text).join('\n---\n\n');
    case 'github':
      return parts.map(({ text }) => text).join('');
    case 'json':
      return safeJson({ schemaVersion: 1, stories: parts.map(({ name }, i) => ({ name, report: parsed()[i] })) });
    case 'sarif': {
      const logs = parsed();
      const runs = logs.flatMap((log, i) =>
        (log['runs'] as readonly Json[]).map((run) => ({
          ...run,
          automationDetails: { id: `${parts[i]?.name ?? ''}/` },
        })),
      );
      return safeJson({ ...logs[0], runs });
    }
    case 'rdjson': {
      const files = parsed();
      return safeJson({ ...files[0], diagnostics: files.flatMap((file) => file['diagnostics'] as readonly Json[]) });
    }
    case 'junit':
      return combineJunit(parts);
    case 'csv':
      // All have the same head; a cell may hold line breaks, the head does not.
      return parts.map(({ text }, i) => (i === 0 ? text : text.slice(text.indexOf('\n') + 1))).join('');
    default:
      return undefined;
  }
}

/** One `testsuites` element with the suites of all, each named after its story. */
function combineJunit(parts: readonly NamedText[]): string {
  const count = (name: string): number =>
    parts.reduce(
      (sum, { text }) => sum + Number(new RegExp(`<testsuites [^>]*${name}="(\\d+)"`).exec(text)?.[1] ?? 0),
      0,
    );
  const suites = parts.map(({ text }) => {
    const start = text.indexOf('>', text.indexOf('<testsuites')) + 1;
    return text.slice(start, text.lastIndexOf('</testsuites>')).trim();
  });
  const totals = ['tests', 'failures', 'skipped'].map((name) => `${name}="${count(name)}"`).join(' ');
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return `${head}\n<testsuites name="source-discrepancy-checker" ${totals}>\n  ${suites.join('\n  ')}\n</testsuites>\n`;
}
