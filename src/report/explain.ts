import picocolors from 'picocolors';
import type { ExplainedPair, FeatureEffect, PairOutcome } from '../model/explanation.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { RuleInfo } from '../model/rule.ts';
import { sidesOf } from './evidence.ts';
import { rulesOf } from './rule-info.ts';
import { oneLine, shortLine } from './safe-text.ts';
import { viewReport } from './view.ts';

type Paint = ReturnType<typeof picocolors.createColors>;
export type ExplainOptions = { readonly color: boolean };

const CLASSES: Readonly<Record<RuleInfo['class'], string>> = {
  corrected: 'a wrong fact in print: would be corrected',
  refile: 'a slip that a refile mends',
  advisory: 'advice: never fails a run by default',
};

/** What a rule looks for and leaves alone, with its defaults. */
export function explainRule(rule: RuleInfo, options: ExplainOptions): string {
  const paint = picocolors.createColors(options.color);
  return `${[
    `${paint.bold(rule.id)}  ${rule.title}`,
    `  severity  ${rule.severity}`,
    `  class     ${rule.class} (${CLASSES[rule.class]})`,
    `  kind      ${rule.kind}, type ${rule.type}`,
    '',
    `  ${oneLine(rule.help)}`,
  ].join('\n')}\n`;
}

/** Why a finding fired: the words, the facts made of them, how sure it is, what the rule is for. */
export function explainFinding(report: Report, finding: Finding, options: ExplainOptions): string {
  const paint = picocolors.createColors(options.color);
  const view = viewReport(report, { color: options.color, width: 100 });
  const rule = rulesOf(report).find((known) => known.id === finding.rule);
  const sides = sidesOf(view, finding).map((side) => {
    const text = side.segments.map((segment) => (segment.marked ? `«${segment.text}»` : segment.text)).join('');
    return `  ${paint.dim(`${oneLine(side.article.path)}, ${side.where}`)}\n    ${text}`;
  });
  const facts = finding.places.map(
    (place, i) => `  "${shortLine(place.text, 60)}" was read as ${oneLine(finding.facts[i] ?? 'nothing particular')}`,
  );
  const data = Object.entries(finding.data).map(
    ([key, value]) => `  ${oneLine(key)}: ${oneLine(JSON.stringify(value))}`,
  );
  const ask = finding.ask === undefined ? [] : [`Ask: ${oneLine(finding.ask)}`, ''];
  return `${[
    `${paint.bold(finding.fingerprint)}  ${finding.severity}  ${finding.rule}`,
    oneLine(finding.message),
    '',
    ...sides,
    '',
    ...facts,
    ...data,
    `  confidence ${finding.confidence.toFixed(2)}; ${finding.kind}, type ${finding.type}, class ${finding.class}`,
    `  ${alignmentOf(report, finding)}`,
    '',
    ...ask,
    ...(rule ? [`${rule.title}. ${oneLine(rule.help)}`] : []),
  ].join('\n')}\n`;
}

/** How the passages around a finding's words were aligned. */
function alignmentOf(report: Report, finding: Finding): string {
  const overlap = (a: Place, b: Place): boolean => a.article === b.article && a.start < b.end && b.start < a.end;
  const around = report.alignments.find(
    ({ places }) =>
      new Set(finding.places.filter((p) => places.some((q) => overlap(p, q))).map((p) => p.article)).size > 1,
  );
  return around
    ? `the passages around these words were aligned with a score of ${around.score.toFixed(2)}`
    : 'found over the whole articles, not in a pair of aligned passages';
}

const OUTCOMES: Readonly<Record<PairOutcome, string>> = {
  aligned: 'Aligned: taken to say the same thing.',
  lost: 'Not aligned: alike enough, but other sentences fit better.',
  below: 'Not aligned: not alike enough.',
  unlike: 'Not aligned',
  silent: 'Not compared',
  apart: 'Not compared',
};

/** The measurements of a pair in plain words; a new one is shown by its name. */
const FEATURES: Readonly<Record<string, string>> = {
  bigrams: 'pairs of words in common',
  bothHeadline: 'both are headlines',
  bothLead: 'one is a lead',
  competition: 'one of the two has better partners elsewhere',
  contained: 'share of the shorter one’s words found in the other',
  cosine: 'words in common, the rare ones counting more',
  countsClash: 'different numbers of the same thing',
  countsMeet: 'the same number of the same thing',
  covered: 'share of the longer one’s words found in the other',
  daysApart: 'days on both sides, none in common',
  daysMeet: 'days in common',
  dice: 'letters in common',
  headlineLead: 'a headline and a lead',
  lengths: 'difference in length',
  localRun: 'longest run of words in common',
  namesApart: 'names on both sides, none in common',
  numbers: 'numbers in common',
  numbersApart: 'numbers on both sides, none in common',
  places: 'distance between their positions in the articles',
  quoteCover: 'share of a quotation found in the other',
  quoted: 'quoted words in common',
  quotedApart: 'quotations without a common word',
  quotesMeet: 'words of one quotation in common',
  rarest: 'rarest word in common',
  second: 'second rarest word in common',
  sequence: 'words in the same order',
  shared: 'weight of the words in common',
  size: 'length of the articles',
  verbs: 'verbs in common',
};

const SHOWN_EFFECTS = 6;

/** Why two sentences were or were not aligned and flagged. */
export function explainPairText(pair: ExplainedPair, paths: readonly string[], options: ExplainOptions): string {
  const paint = picocolors.createColors(options.color);
  const sentences = pair.places.map(
    (place) => `  ${paint.dim(oneLine(paths[place.article] ?? ''))}\n    ${shortLine(place.text, 400)}`,
  );
  const outcome =
    pair.why === undefined ? OUTCOMES[pair.outcome] : `${OUTCOMES[pair.outcome].replace(/[.:].*/, '')}: ${pair.why}.`;
  const score = pair.score === undefined ? [] : [`Score ${pair.score.toFixed(2)}, ${pair.needed} needed.`];
  return `${[
    ...sentences,
    '',
    paint.bold(oneLine(outcome)),
    ...score,
    ...effectLines(
      'For it',
      pair.effects.filter(({ effect }) => effect > 0),
      paint,
    ),
    ...effectLines(
      'Against it',
      pair.effects.filter(({ effect }) => effect < 0),
      paint,
    ),
    '',
    ...verdictLines(pair),
  ].join('\n')}\n`;
}

function effectLines(title: string, effects: readonly FeatureEffect[], paint: Paint): string[] {
  const shown = effects.slice(0, SHOWN_EFFECTS);
  if (shown.length === 0) return [];
  return [
    `${title}:`,
    ...shown.map(
      ({ name, value, effect }) =>
        `  ${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(2)}  ${FEATURES[name] ?? oneLine(name)} ${paint.dim(`(${name} ${value.toFixed(2)})`)}`,
    ),
  ];
}

function verdictLines(pair: ExplainedPair): string[] {
  const words = (places: readonly Place[]): string =>
    places.map((place) => `"${shortLine(place.text, 60)}"`).join(' / ');
  const lines = [
    ...pair.findings.map(
      (finding) => `Flagged: ${finding.severity} ${finding.rule}, ${finding.fingerprint}: ${oneLine(finding.message)}`,
    ),
    ...pair.compatible.map(
      (verdict) => `Not flagged by ${oneLine(verdict.rule)}: ${oneLine(verdict.reason)} (${words(verdict.places)})`,
    ),
  ];
  return lines.length > 0 ? lines : ['No rule said anything about these two sentences.'];
}
