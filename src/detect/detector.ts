import type { Comparison } from '../model/comparison.ts';
import type {
  CompatibleVerdict,
  Detection,
  FindingKind,
  FindingType,
  Json,
  Place,
  Severity,
} from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { Span } from '../model/span.ts';

/** The words of a desk: set by `house-style.yml`, empty by default. */
export type HouseStyle = {
  readonly preferred: Readonly<Record<string, string>>;
  readonly neverMerge: readonly (readonly [string, string])[];
  readonly loaded: readonly string[];
  /** A name, and other names for the same. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
};

export type DetectSettings = { readonly houseStyle: HouseStyle };

/** What a detector yields: a finding's substance. `facts` are normalised values, one per place, without offsets. */
export type Candidate<Data> = {
  readonly places: readonly Place[];
  readonly facts: readonly string[];
  readonly confidence: number;
  readonly data: Data;
  /** Where a finding is weaker or stronger than the rule's own kind, type or severity. */
  readonly kind?: FindingKind;
  readonly type?: FindingType;
  readonly severity?: Severity;
};

/** A look-alike that is no discrepancy, with the reason in a few words. */
export type Compatible = { readonly compatible: string; readonly places: readonly Place[] };

export type DetectorSpec<Data> = RuleInfo & {
  /** Yields what it finds, and what it looked at and found compatible. Pure; reads nothing but its arguments. */
  readonly detect: (comparison: Comparison, settings: DetectSettings) => Iterable<Candidate<Data> | Compatible>;
  readonly message: (data: Data, places: readonly Place[]) => string;
  readonly ask?: (data: Data, places: readonly Place[]) => string;
};

/** A rule ready to run. */
export type Detector = RuleInfo & {
  readonly run: (
    comparison: Comparison,
    settings: DetectSettings,
  ) => { readonly detections: readonly Detection[]; readonly compatible: readonly CompatibleVerdict[] };
};

const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

/** Makes a detector. It alone builds detections, so that no rule can get id, class or message wrong. */
export function defineDetector<Data extends { readonly [key: string]: Json }>(spec: DetectorSpec<Data>): Detector {
  const { detect, message, ask, ...info } = spec;
  return {
    ...info,
    run: (comparison, settings) => {
      const detections: Detection[] = [];
      const compatible: CompatibleVerdict[] = [];
      for (const found of detect(comparison, settings)) {
        if ('compatible' in found) {
          compatible.push({ rule: info.id, reason: found.compatible, places: found.places });
          continue;
        }
        const kind = found.kind ?? info.kind;
        const weaker = info.kind === 'contradiction' && kind !== 'contradiction';
        detections.push({
          rule: info.id,
          kind,
          type: found.type ?? info.type,
          severity: found.severity ?? (weaker ? LOWER[info.severity] : info.severity),
          class: info.class,
          confidence: found.confidence,
          places: found.places,
          facts: found.facts,
          message: message(found.data, found.places),
          ...(ask ? { ask: ask(found.data, found.places) } : {}),
          data: found.data,
        });
      }
      return { detections, compatible };
    },
  };
}

/** The words of one article at a span, as evidence. */
export function placeAt(comparison: Comparison, article: number, span: Span): Place {
  const text = comparison.articles[article]?.article.text ?? '';
  return { article, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
