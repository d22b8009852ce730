import { AHEAD_MODALS } from '../../lexicon/en/look-ahead.ts';
import type { Token } from '../../model/article.ts';

/** Form of a verb, as far as it matters for which way a sentence looks. */
export type Form = 'modal' | 'past' | 'present' | 'base' | 'gerund' | 'have';

const MODALS: ReadonlySet<string> = new Set(AHEAD_MODALS);
const PRESENT_BE = /^(?:is|are|am|'s|'re|'m)$/;
const PAST_AUX = /^(?:was|were|did|had|been)$/;

/** The form of a token that is a verb; undefined for all others. Falls back on the spelling where no form was tagged. */
export function formOf(token: Token): Form | undefined {
  const { norm, pos } = token;
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  // "Theresa May", "Will Smith": a capital is no modal, unless it begins a question.
  if (MODALS.has(norm)) return /^[A-Z]/.test(token.text) && pos !== 'AUX' ? undefined : 'modal';
  if (PRESENT_BE.test(norm)) return 'present';
  if (PAST_AUX.test(norm)) return 'past';
  if (norm === 'has' || norm === 'have' || norm === "'ve") return 'have';
  if (norm === 'be') return 'base';
  switch (token.form) {
    case 'VBD':
    case 'VBN':
      return 'past';
    case 'VBG':
      return 'gerund';
    case 'VBZ':
    case 'VBP':
      return 'present';
    case 'VB':
      return 'base';
    case 'MD':
      return 'modal';
    default:
      return spelledForm(norm, token.lemma);
  }
}

function spelledForm(norm: string, lemma: string): Form {
  if (norm.endsWith('ing')) return 'gerund';
  if (norm === lemma)
    return /^(?:set|put|cut|hit|let|quit|shut|cost|hurt|spread|beat|bet|cast|shed|split)$/.test(norm) ? 'past' : 'base';
  if (norm.endsWith('s') && norm.slice(0, 2) === lemma.slice(0, 2) && !norm.endsWith('ss')) return 'present';
  return 'past';
}
