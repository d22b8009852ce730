import type { NounPhrase } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** A mark or small word between phrases. */
export type MarkerKind = 'prep' | 'sub' | 'rel' | 'coord' | 'comma' | 'stop' | 'adv' | 'adj';

/** A piece of a sentence; positions are indices of its words, ends exclusive. */
export type Chunk =
  | { readonly kind: 'np'; readonly np: NounPhrase; readonly from: number; readonly to: number }
  | { readonly kind: 'vg'; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | { readonly kind: MarkerKind; readonly from: number; readonly to: number };
