import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Place, Severity } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import { positionAt } from './position.ts';
import type { Reporter } from './reporter.ts';
import { rulesOf } from './rule-info.ts';
import { oneLine, safeJson, shortLine } from './safe-text.ts';
import { type ArticleView, type ReportView, viewReport, whereOf } from './view.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const STATE = { new: 'new', known: 'unchanged', gone: 'absent' } as const;
const WORDS = 120;

/**
 * SARIF 2.1.0: the first side is the location, the others are related locations; columns in UTF-16 units; the
 * fingerprint makes results comparable from run to run. All findings are there, suppressed and gone ones marked so.
 */
export const reportSarif: Reporter = (report, options) => {
  const view = viewReport(report, options);
  const rules = rulesOf(report);
  const ruleIndex = new Map(rules.map((rule, i) => [rule.id, i]));
  const run: Run = {
    tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    artifacts: view.articles.map((article) => ({
      location: { uri: uriOf(article.path) },
      description: { text: shortLine(article.article.title ?? article.name, WORDS) },
    })),
    results: report.findings.map((finding) => resultOf(view, finding, ruleIndex.get(finding.rule) ?? 0)),
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return safeJson(log);
};

/** A path as a relative reference, or a file URI where it is absolute. `-` becomes `stdin`. */
export function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const segments = path.toString().replaceAll('\\', '/').split('/').map(encodeSegment);
  const joined = segments.join('/');
  if (joined.startsWith('/')) return `file://${joined}`;
  return /^[A-Za-z]%3A\//.test(joined) ? `file:///${joined.replace('%3A', ':')}` : joined;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/[\ud800-\udfff]/g, (unit, i: number) => wellFormed(segment, unit, i)));
}

/** encodeURIComponent throws on half a surrogate pair. */
function wellFormed(text: string, unit: string, i: number): string {
  const pair = unit < '\udc00' ? /[\udc00-\udfff]/.test(text[i + 1] ?? '') : /[\ud800-\udbff]/.test(text[i - 1] ?? '');
  return pair ? unit : '\ufffd';
}

function descriptor(rule: RuleInfo): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.help },
    help: { text: rule.help, markdown: rule.help },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.kind, rule.type, rule.class] },
  };
}

function resultOf(view: ReportView, finding: Finding, ruleIndex: number): Result {
  const [first, ...others] = finding.places;
  const related = others.map(
    (place, i): Location => ({
      id: i + 1,
      message: { text: `${view.articles[place.article]?.name ?? ''}: “${shortLine(place.text, WORDS)}”` },
      ...locationOf(view, place),
    }),
  );
  // `[text](1)` in a message is a link to the related location with that id.
  const links = others.map((place, i) => `[“${escapeLink(shortLine(place.text, WORDS))}”](${i + 1})`);
  const ask = finding.ask ? ` ${oneLine(finding.ask)}` : '';
  const message = `${escapeLink(oneLine(finding.message))}${links.length > 0 ? ` Other side: ${links.join(', ')}.` : ''}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: `${message}${escapeLink(ask)}` },
    locations: first ? [locationOf(view, first)] : [],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'discrepancy/v1': finding.fingerprint },
    rank: Math.round(finding.confidence * 1000) / 10,
    ...(finding.status ? { baselineState: STATE[finding.status] } : {}),
    ...(finding.suppressed
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: oneLine(finding.suppressed.reason) }] }
      : {}),
    properties: { kind: finding.kind, type: finding.type, class: finding.class },
  };
}

function escapeLink(text: string): string {
  return text.replace(/[[\]\\]/g, (char) => `\\${char}`);
}

function locationOf(view: ReportView, place: Place): Location {
  const article = view.articles[place.article];
  if (!article) return {};
  const physical: PhysicalLocation = {
    artifactLocation: { uri: uriOf(article.path), index: place.article },
    ...(article.hasLines ? { region: regionOf(article, place) } : {}),
  };
  // Where the text was extracted its lines are not the file's: the paragraph must do.
  const logical = article.hasLines ? {} : { logicalLocations: [{ name: whereOf(article, place) }] };
  return { physicalLocation: physical, ...logical };
}

function regionOf(article: ArticleView, place: Place): NonNullable<PhysicalLocation['region']> {
  const start = positionAt(article.lines, place.start);
  const end = positionAt(article.lines, place.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: place.text },
  };
}
