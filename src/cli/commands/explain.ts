import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { InputError } from '../../read/input-error.ts';
import { explainFinding, explainPairText, explainRule } from '../../report/explain.ts';
import { indexLines } from '../../report/position.ts';
import { wantsColor } from '../color.ts';
import { type Args, type Command, listArg, textArg } from '../command.ts';
import { INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { loadSources } from '../load-sources.ts';
import { readReport } from '../read-report.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

const FINGERPRINT = /^v1:[0-9a-f]{1,16}$/;
const LINE = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/;

async function run(args: Args, io: Io): Promise<0> {
  const words = listArg(args, 'what');
  const rule = textArg(args, 'rule');
  const [first, second] = words;
  if (rule !== undefined) {
    if (first !== undefined) throw new UsageError('"explain --rule ID" takes no further words');
    return showRule(rule, args, io);
  }
  if (first !== undefined && FINGERPRINT.test(first)) return showFinding(first, words.slice(1), args, io);
  if (first !== undefined && second !== undefined && words.length === 2) return showPair(first, second, args, io);
  throw new UsageError(
    '"explain" needs FINGERPRINT FILES.., A:LINE B:LINE, or --rule ID. See discrepancy explain --help.',
  );
}

async function showRule(id: string, args: Args, io: Io): Promise<0> {
  const rules = (await import('../../pipeline.ts')).listRules();
  const rule = rules.find((known) => known.id === id);
  if (!rule)
    throw new UsageError(
      `unknown rule "${id}".${didYouMean(
        id,
        rules.map((known) => known.id),
      )}`,
    );
  io.stdout(explainRule(rule, { color: wantsColor(args, io) }));
  return 0;
}

async function showFinding(print: string, files: readonly string[], args: Args, io: Io): Promise<0> {
  const report = await reportFor(print, files, args, io);
  const found = report.findings.filter((finding) => finding.fingerprint.startsWith(print));
  const [finding] = found;
  const origin = textArg(args, 'from') ?? files.join(' ');
  if (!finding) throw new InputError(origin, `has no finding ${print}`);
  if (new Set(found.map((same) => same.fingerprint)).size > 1) {
    throw new UsageError(
      `several findings begin with ${print}: ${found.map((f: Finding) => f.fingerprint).join(', ')}`,
    );
  }
  io.stdout(explainFinding(report, finding, { color: wantsColor(args, io) }));
  return 0;
}

async function reportFor(print: string, files: readonly string[], args: Args, io: Io): Promise<Report> {
  const from = textArg(args, 'from');
  if (from !== undefined) {
    if (files.length > 0) throw new UsageError('"explain" takes either --from REPORT.json or the files, not both');
    return readReport(from, io);
  }
  if (files.length === 0) {
    throw new UsageError(`"explain ${print}" needs the compared files, or --from REPORT.json`);
  }
  const sources = await loadSources(files, io, { least: 2, ...maxBytesOf(args) });
  return (await import('../../pipeline.ts')).compareSources(sources);
}

async function showPair(a: string, b: string, args: Args, io: Io): Promise<0> {
  const [left, right] = [pointedAt(a), pointedAt(b)];
  const sources = await loadSources(left.path === right.path ? [left.path] : [left.path, right.path], io, {
    least: 1,
    ...maxBytesOf(args),
  });
  const [first, last] = [sources[0], sources.at(-1)];
  if (!first || !last || sources.length > 2) throw new UsageError('"explain" needs a line of one article each');
  if (sources.length < 2) throw new UsageError('"explain A:LINE B:LINE" needs lines of two articles');
  const { explainPlaces } = await import('../../pipeline.ts');
  const pair = explainPlaces(
    sources,
    { article: 0, span: spanOfLine(first, left) },
    { article: 1, span: spanOfLine(last, right) },
  );
  io.stdout(
    explainPairText(
      pair,
      sources.map((source) => source.id),
      { color: wantsColor(args, io) },
    ),
  );
  return 0;
}

type PointedLine = { readonly path: string; readonly line: number; readonly column: number | undefined };

function pointedAt(word: string): PointedLine {
  const match = LINE.exec(word);
  if (!match) throw new UsageError(`"${word}" is no FILE:LINE and no fingerprint (v1:…)`);
  return {
    path: match[1] ?? '',
    line: Number(match[2]),
    column: match[3] === undefined ? undefined : Number(match[3]),
  };
}

/** The line pointed at; with a column, the one character there. */
function spanOfLine(source: Source, { line, column }: PointedLine): Span {
  const { starts } = indexLines(source.text);
  const start = starts[line - 1];
  if (start === undefined) throw new InputError(source.id, `has ${starts.length} lines, so no line ${line}`);
  const end = starts[line] ?? source.text.length;
  return column === undefined ? { start, end } : { start: start + column - 1, end: start + column };
}

/** `discrepancy explain`: why a finding fired, what a rule does, why a pair was or was not aligned and flagged. */
export const explainCommand: Command = {
  name: 'explain',
  usage: '[what..]',
  summary: 'Say why something was found or was not',
  positionals: {
    what: { type: 'string', array: true, describe: 'FINGERPRINT FILES.., or A:LINE[:COLUMN] B:LINE[:COLUMN]' },
  },
  options: {
    rule: { type: 'string', requiresArg: true, describe: 'Say what this rule looks for and leaves alone' },
    from: { type: 'string', requiresArg: true, describe: 'Take the finding from this JSON report' },
    color: { type: 'boolean', describe: 'Colours or none, whatever the terminal says' },
    ...INPUT_OPTIONS,
  },
  examples: [
    ['explain wire.txt:4 daily.md:9', 'Why two lines were or were not taken to say the same'],
    ['explain v1:0b7e41c2 wire.txt daily.md', 'Why a finding fired; the beginning of its fingerprint is enough'],
    ['explain v1:0b7e41c2 --from report.json', 'The same from a saved report'],
    ['explain --rule number/conflict', 'What a rule looks for'],
  ],
  run,
};
