import type { Detection, Place } from '../../src/model/finding.ts';

/** Places as `[article, start, words]`. */
export type PlaceSpec = readonly [article: number, start: number, words: string];

export function place([article, start, text]: PlaceSpec): Place {
  return { article, start, end: start + text.length, text };
}

/** A detection of a number conflict, or whatever is given instead. Its facts are its words unless given. */
export function detection(places: readonly PlaceSpec[], rest: Partial<Detection> = {}): Detection {
  return {
    rule: 'number/conflict',
    kind: 'contradiction',
    type: 'number',
    severity: 'error',
    class: 'corrected',
    confidence: 0.8,
    places: places.map(place),
    facts: places.map(([, , words]) => words),
    message: places.map(([, , words]) => words).join(' against '),
    data: {},
    ...rest,
  };
}
