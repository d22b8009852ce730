import type { Detector } from './detector.ts';
import { attributionConflict } from './detectors/attribution-conflict.ts';
import { duplicateNear } from './detectors/duplicate-near.ts';
import { duplicateParaphrase } from './detectors/duplicate-paraphrase.ts';
import { duplicateVerbatim } from './detectors/duplicate-verbatim.ts';
import { framingAttributionVerb } from './detectors/framing-attribution-verb.ts';
import { framingHeadline } from './detectors/framing-headline.ts';
import { framingAgency } from './detectors/framing-agency.ts';
import { framingHedge } from './detectors/framing-hedge.ts';
import { framingMotive } from './detectors/framing-motive.ts';
import { framingLabel } from './detectors/framing-label.ts';
import { framingLoaded } from './detectors/framing-loaded.ts';
import { numberConflict } from './detectors/number-conflict.ts';
import { quoteWording } from './detectors/quote-wording.ts';

/** Every rule, in the order in which they are documented. One line a detector. */
export const detectors: readonly Detector[] = [
  numberConflict,
  attributionConflict,
  quoteWording,
  duplicateVerbatim,
  duplicateNear,
  duplicateParaphrase,
  framingHeadline,
  framingLabel,
  framingAttributionVerb,
  framingMotive,
  framingHedge,
  framingAgency,
  framingLoaded,
];
