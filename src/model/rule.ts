import type { FindingKind, FindingType, RuleClass, Severity } from './finding.ts';

/** What is known of a rule without running it: for `rules`, `explain --rule`, SARIF and the config. */
export type RuleInfo = {
  /** `<type>/<what>`, stable for ever. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly type: FindingType;
  readonly class: RuleClass;
  /** Severity of a finding of the rule's own kind; `variation`s of a contradiction rule are one lower. */
  readonly severity: Severity;
  readonly title: string;
  /** What it looks for, what it leaves alone, what to check. A paragraph. */
  readonly help: string;
};
