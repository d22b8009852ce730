import type { Finding, FindingKind, FindingType } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { RuleInfo } from '../model/rule.ts';

/** What each kind of finding is called in a heading or a filter. */
export const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  contradiction: 'Contradiction',
  variation: 'Variation',
  duplicate: 'Duplicate',
  naming: 'Naming',
  framing: 'Framing',
  coverage: 'Coverage',
};

/** What each type of finding is about, for headings. */
export const TYPE_NAMES: Readonly<Record<FindingType, string>> = {
  number: 'Number',
  time: 'Time',
  name: 'Name',
  role: 'Role or title',
  place: 'Place',
  status: 'Status',
  polarity: 'Yes or no',
  attribution: 'Attribution',
  quote: 'Quotation',
  scope: 'Scope',
  cause: 'Cause',
  entity: 'Who or what',
  other: 'Other',
  verbatim: 'Word for word',
  near: 'Nearly word for word',
  paraphrase: 'In other words',
  spelling: 'Spelling',
  transliteration: 'Transliteration',
  title: 'Title',
  label: 'Label',
  abbreviation: 'Abbreviation',
  headline: 'Headline',
  loaded: 'Loaded word',
  'attribution-verb': 'Verb of saying',
  hedge: 'Hedge',
  agency: 'Who acts',
  motive: 'Motive',
  omission: 'Left out',
  emphasis: 'Emphasis',
  sourcing: 'Sourcing',
};

/** The rules of a report by id, sorted: as the report states them, else as far as its findings tell. */
export function rulesOf(report: Report): RuleInfo[] {
  const rules = new Map<string, RuleInfo>((report.rules ?? []).map((rule) => [rule.id, rule]));
  for (const finding of report.findings) if (!rules.has(finding.rule)) rules.set(finding.rule, derivedRule(finding));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function derivedRule(finding: Finding): RuleInfo {
  const title = `${KIND_NAMES[finding.kind]}: ${TYPE_NAMES[finding.type].toLowerCase()}`;
  return {
    id: finding.rule,
    kind: finding.kind,
    type: finding.type,
    class: finding.class,
    severity: finding.severity,
    title,
    help: `${title}. The two sides' exact words are given; check which of them stands.`,
  };
}
