/** How much of a whole a quantifier takes in. `only` limits what follows. */
export type Extent = 'all' | 'most' | 'half' | 'some' | 'few' | 'none' | 'only';

/** Quantifiers before a noun, lower case; two words are joined by a blank. Written for this project. */
export const QUANTIFIERS: readonly (readonly [words: string, extent: Extent])[] = [
  ['a few', 'some'],
  ['a handful of', 'few'],
  ['a majority of', 'most'],
  ['a minority of', 'few'],
  ['a number of', 'some'],
  ['all', 'all'],
  ['almost all', 'most'],
  ['each', 'all'],
  ['entire', 'all'],
  ['every', 'all'],
  ['few', 'few'],
  ['half of', 'half'],
  ['half the', 'half'],
  ['hardly any', 'few'],
  ['many', 'some'],
  ['many of', 'some'],
  ['most', 'most'],
  ['most of', 'most'],
  ['nearly all', 'most'],
  ['no', 'none'],
  ['none of', 'none'],
  ['not all', 'some'],
  ['not every', 'some'],
  ['only a few', 'few'],
  ['only some', 'some'],
  ['part of', 'some'],
  ['parts of', 'some'],
  ['several', 'some'],
  ['some', 'some'],
  ['some of', 'some'],
  ['the entire', 'all'],
  ['the majority of', 'most'],
  ['the whole', 'all'],
  ['two-thirds of', 'most'],
  ['virtually all', 'most'],
  ['whole', 'all'],
];

/** Pronouns that take in everybody. */
export const UNIVERSAL_PRONOUNS: readonly string[] = ['anybody', 'anyone', 'everybody', 'everyone'];
