import type { Detector } from './detector.ts';
import { attributionConflict } from './detectors/attribution-conflict.ts';
import { attributionDiffers } from './detectors/attribution-differs.ts';
import { causeConflict } from './detectors/cause-conflict.ts';
import { coverageEmphasis } from './detectors/coverage-emphasis.ts';
import { coverageOmission } from './detectors/coverage-omission.ts';
import { coverageSourcing } from './detectors/coverage-sourcing.ts';
import { duplicateNear } from './detectors/duplicate-near.ts';
import { duplicateParaphrase } from './detectors/duplicate-paraphrase.ts';
import { duplicateQuotation } from './detectors/duplicate-quotation.ts';
import { duplicateVerbatim } from './detectors/duplicate-verbatim.ts';
import { entityConflict } from './detectors/entity-conflict.ts';
import { entityHeadline } from './detectors/entity-headline.ts';
import { entityThing } from './detectors/entity-thing.ts';
import { framingAgency } from './detectors/framing-agency.ts';
import { framingAttributionVerb } from './detectors/framing-attribution-verb.ts';
import { framingHeadline } from './detectors/framing-headline.ts';
import { framingHedge } from './detectors/framing-hedge.ts';
import { framingLabel } from './detectors/framing-label.ts';
import { framingLoaded } from './detectors/framing-loaded.ts';
import { framingMotive } from './detectors/framing-motive.ts';
import { framingOldName } from './detectors/framing-old-name.ts';
import { nameHouseStyle } from './detectors/name-house-style.ts';
import { nameMisspelt } from './detectors/name-misspelt.ts';
import { nameVariant } from './detectors/name-variant.ts';
import { numberArithmetic } from './detectors/number-arithmetic.ts';
import { numberConflict } from './detectors/number-conflict.ts';
import { numberHeadline } from './detectors/number-headline.ts';
import { placeConflict } from './detectors/place-conflict.ts';
import { polarityFlip } from './detectors/polarity-flip.ts';
import { polarityNone } from './detectors/polarity-none.ts';
import { quoteAnother } from './detectors/quote-another.ts';
import { quoteWording } from './detectors/quote-wording.ts';
import { roleAnother } from './detectors/role-another.ts';
import { roleConflict } from './detectors/role-conflict.ts';
import { scopeExtent } from './detectors/scope-extent.ts';
import { scopeList } from './detectors/scope-list.ts';
import { scopeRank } from './detectors/scope-rank.ts';
import { scopeUnanimity } from './detectors/scope-unanimity.ts';
import { scopeWhat } from './detectors/scope-what.ts';
import { statusConflict } from './detectors/status-conflict.ts';
import { statusStage } from './detectors/status-stage.ts';
import { timeConflict } from './detectors/time-conflict.ts';
import { timeOrder } from './detectors/time-order.ts';
import { timeUnplacedOrDay } from './detectors/time-unplaced-or-day.ts';
import { timeWeekdayDate } from './detectors/time-weekday-date.ts';

/** Every rule, in the order in which they are documented. One line a detector. */
export const detectors: readonly Detector[] = [
  numberConflict,
  numberArithmetic,
  numberHeadline,
  timeConflict,
  timeOrder,
  timeWeekdayDate,
  timeUnplacedOrDay,
  statusConflict,
  statusStage,
  polarityFlip,
  polarityNone,
  attributionConflict,
  attributionDiffers,
  causeConflict,
  scopeExtent,
  scopeWhat,
  scopeList,
  scopeRank,
  scopeUnanimity,
  quoteWording,
  quoteAnother,
  roleConflict,
  roleAnother,
  placeConflict,
  entityConflict,
  entityHeadline,
  entityThing,
  nameMisspelt,
  nameVariant,
  nameHouseStyle,
  duplicateVerbatim,
  duplicateNear,
  duplicateParaphrase,
  duplicateQuotation,
  framingHeadline,
  framingLabel,
  framingOldName,
  framingAttributionVerb,
  framingMotive,
  framingHedge,
  framingAgency,
  framingLoaded,
  coverageSourcing,
  coverageOmission,
  coverageEmphasis,
];
