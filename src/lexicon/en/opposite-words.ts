/** Words of one part of speech that exclude each other where both fill one slot of one sentence. Lemmas. */
export type OppositeWords = { readonly a: readonly string[]; readonly b: readonly string[] };

function opposites(a: readonly string[], b: readonly string[]): OppositeWords {
  return { a, b };
}

/**
 * Opposite nouns, adverbs and prepositions of the news; opposite verbs and adjectives are in `opposites.ts`. Words that are
 * opposites only in one trade ("bull", "bear") are left out. Written for this project.
 */
export const OPPOSITE_WORDS: readonly OppositeWords[] = [
  opposites(['above'], ['below']),
  opposites(['ally'], ['adversary', 'enemy', 'foe', 'rival']),
  opposites(['always', 'frequently', 'often', 'regularly'], ['never', 'rarely', 'seldom']),
  opposites(['approval'], ['rejection', 'veto']),
  opposites(['backer', 'supporter'], ['critic', 'opponent']),
  opposites(['acquittal'], ['conviction']),
  opposites(['despite'], ['because']),
  opposites(['export'], ['import']),
  opposites(['failure'], ['success']),
  opposites(['fall', 'decline', 'decrease', 'drop', 'reduction'], ['gain', 'increase', 'rise']),
  opposites(['fewer', 'less'], ['more']),
  opposites(['for'], ['against']),
  opposites(['guilt'], ['innocence']),
  opposites(['inside'], ['outside']),
  opposites(['legally', 'lawfully'], ['illegally', 'unlawfully']),
  opposites(['loser'], ['winner']),
  opposites(['loss'], ['gain', 'profit']),
  opposites(['majority'], ['minority']),
  opposites(['peacefully'], ['violently']),
  opposites(['privately', 'secretly'], ['openly', 'publicly']),
  opposites(['strength'], ['weakness']),
  opposites(['support', 'approval', 'backing', 'endorsement'], ['disapproval', 'objection', 'opposition']),
  opposites(['surplus'], ['deficit', 'shortage', 'shortfall']),
  opposites(['victory', 'win'], ['defeat', 'loss']),
  opposites(['with'], ['without']),
];
