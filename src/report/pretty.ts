import picocolors from 'picocolors';
import type { Finding, Severity } from '../model/finding.ts';
import { countsLine } from './counts.ts';
import { type Side, sidesOf } from './evidence.ts';
import type { Reporter } from './reporter.ts';
import { oneLine, shortLine } from './safe-text.ts';
import { lineOf, type ReportView, viewReport } from './view.ts';

type Paint = ReturnType<typeof picocolors.createColors>;

/** Where the message would get fewer columns than this, it goes to a line of its own. */
const LEAST_MESSAGE = 36;
const MESSAGE = 600;
const LEAST_WIDTH = 40;
const INDENT = '    ';

/**
 * For the terminal: `path:line:col severity rule message`, the words at issue in « », the question to ask, and a last
 * line with counts. The same without colours but for the codes.
 */
export const reportPretty: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const paint = picocolors.createColors(options.color);
  const width = Math.max(LEAST_WIDTH, options.width);
  const heads = view.findings.map(({ finding }) => headOf(view, finding));
  const columns = {
    at: Math.max(0, ...heads.map((head) => head.at.length)),
    rule: Math.max(0, ...heads.map((head) => head.rule.length)),
  };
  const blocks = view.findings.map(({ finding }, i) => {
    const head = headLine(finding, heads[i] ?? { at: '', rule: '' }, columns, width, paint);
    return options.quiet ? head : [head, ...context(view, finding, width, paint), ''].join('\n');
  });
  const notCompared = options.quiet ? [] : notComparedLines(view, width, paint);
  const counts = wrap(countsLine(view), width).map((line) => paint.bold(line));
  return `${[...blocks, ...notCompared, ...counts].join('\n')}\n`;
};

function headOf(view: ReportView, finding: Finding): { at: string; rule: string } {
  const place = finding.places[0];
  const article = place ? view.articles[place.article] : undefined;
  const position = place ? lineOf(view, place) : undefined;
  const path = view.options.blind ? (article?.letter ?? '') : (article?.path ?? '-');
  return { at: oneLine(position ? `${path}:${position.line}:${position.column}` : path), rule: oneLine(finding.rule) };
}

function headLine(
  finding: Finding,
  head: { at: string; rule: string },
  columns: { at: number; rule: number },
  width: number,
  paint: Paint,
): string {
  const color: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.cyan,
  };
  const status = finding.status ? `[${finding.status}] ` : '';
  const message = `${status}${shortLine(finding.message, MESSAGE)}`;
  const indent = columns.at + columns.rule + 'warning'.length + 6;
  const severity = color[finding.severity](finding.severity.padEnd(7));
  const start = (at: string, rule: string): string => `${at}  ${severity}  ${paint.dim(rule)}`;
  if (width - indent < LEAST_MESSAGE) {
    const fits = head.at.length + head.rule.length + 'warning'.length + 4 <= width;
    const top = fits ? [start(head.at, head.rule)] : [`${head.at}  ${severity.trimEnd()}`, `  ${paint.dim(head.rule)}`];
    return [...top, ...wrap(message, width - 2).map((line) => `  ${line}`)].join('\n');
  }
  const lines = wrap(message, width - indent);
  const first = `${start(head.at.padEnd(columns.at), head.rule.padEnd(columns.rule))}  ${lines[0] ?? ''}`;
  return [first, ...lines.slice(1).map((line) => ' '.repeat(indent) + line)].join('\n');
}

function context(view: ReportView, finding: Finding, width: number, paint: Paint): string[] {
  const sides = sidesOf(view, finding, Math.max(80, 2 * width));
  const labels = sides.map((side) => `${side.article.letter} ${position(view, side)}`);
  const widest = Math.max(0, ...labels.map((label) => label.length));
  const lines = sides.flatMap((side, i) => {
    const text = side.segments.map((s) => (s.marked ? `«${s.text}»` : s.text)).join('');
    const start = `${INDENT}${(labels[i] ?? '').padEnd(widest)}  `;
    const wrapped = wrap(text, width - start.length);
    return wrapped.map((line, n) => (n === 0 ? paint.dim(start) : ' '.repeat(start.length)) + line);
  });
  const ask = finding.ask
    ? wrap(`Ask: ${shortLine(finding.ask, MESSAGE)}`, width - INDENT.length).map((l) => INDENT + l)
    : [];
  return [...paintMarks(lines, paint), ...ask.map((line) => paint.italic(line))];
}

/** Colours what stands between « and », over line ends too. */
function paintMarks(lines: readonly string[], paint: Paint): string[] {
  let inside = false;
  return lines.map((line) =>
    line
      .split(/(?<=»)|(?=«)/)
      .map((part) => {
        if (part.startsWith('«')) inside = true;
        const colored = inside ? part.replace(/\S.*/, (text) => paint.bold(paint.magenta(text))) : part;
        if (part.endsWith('»')) inside = false;
        return colored;
      })
      .join(''),
  );
}

function position(view: ReportView, side: Side): string {
  const place = side.places[0];
  const at = place ? lineOf(view, place) : undefined;
  return at ? `${at.line}:${at.column}` : side.where;
}

function notComparedLines(view: ReportView, width: number, paint: Paint): string[] {
  const lines = view.report.notCompared.flatMap(({ a, b, why }) => {
    const names = [a, b].map((i) => oneLine(view.articles[i]?.name ?? '?'));
    const text = `Not compared: ${names.join(' and ')}: ${shortLine(why, MESSAGE)}`;
    return wrap(text, width).map((line) => paint.dim(line));
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Breaks a line of single-spaced text at spaces; words longer than the width are broken inside. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      // Not inside a surrogate pair.
      const at = /[\ud800-\udbff]/.test(line[width - 1] ?? '') ? width - 1 : width;
      lines.push(line.slice(0, at));
      line = line.slice(at);
    }
  }
  return [...lines, line];
}
