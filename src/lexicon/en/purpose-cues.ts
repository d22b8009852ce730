/*
 * Words that open a purpose or a reason. Each is a run of lower-case words as they stand in the text. Written for this
 * project.
 */

/** Cues of a purpose: what the act is for. */
export const PURPOSE_CUES: readonly string[] = [
  'aimed at',
  'aiming to',
  'as part of',
  'designed to',
  'hoping to',
  'in a bid to',
  'in a move to',
  'in an attempt to',
  'in an effort to',
  'in hopes of',
  'in order to',
  'in the hope of',
  'intended to',
  'meant to',
  'seeking to',
  'so as to',
  'trying to',
  'under the pretext of',
  'with a view to',
  'with the aim of',
  'with the goal of',
];

/** Cues of a reason: why the act was done. */
export const REASON_CUES: readonly string[] = [
  'after complaints',
  'after criticism',
  'amid',
  'amidst',
  'as a result of',
  'because',
  'because of',
  'blaming',
  'citing',
  'due to',
  'fearing',
  'following complaints',
  'following criticism',
  'for fear of',
  'in light of',
  'in protest against',
  'in protest at',
  'in protest of',
  'in reaction to',
  'in response to',
  'in retaliation for',
  'on account of',
  'on grounds that',
  'on the grounds that',
  'out of concern',
  'over concerns',
  'over fears',
  'owing to',
  'prompted by',
  'thanks to',
  'under pressure from',
];
