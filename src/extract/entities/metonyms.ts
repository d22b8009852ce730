import type { Candidate, Line } from './candidates.ts';
import { knownName } from './gazetteer.ts';

const BACKED =
  /^(?:aligned|appointed|backed|controlled|friendly|funded|installed|led|leaning|ruled|sponsored|supported)$/;
const AGAINST = /^(?:against|by|with|between|urged|urging|accused|accusing|told|telling)$/;
const LOCAL =
  /^(?:in|at|from|to|near|outside|inside|around|of|through|across|for|leave|left|into|toward|towards|visit|visited|and)$/;

/** True where a capital or seat acts as a government does: "Paris said", "Moscow-backed", "pro-Kremlin", "against Beijing". */
export function isMetonym({ words }: Line, { known, from, to, kind }: Candidate): boolean {
  if (!known?.seat) return false;
  const before = words[from - 1];
  const the = before?.norm === 'the' ? words[from - 2] : before;
  if (the && words[from]?.gap === '-' && /^(?:pro|anti)$/.test(the.norm)) return true;
  const after = words[to];
  if (after?.gap === '-' && BACKED.test(after.norm)) return true;
  if (the && AGAINST.test(the.norm) && words[from]?.gap === '') return true;
  if (the && LOCAL.test(the.norm)) return false;
  if (kind === 'organisation') return true;
  return after?.gap === '' && (after.pos === 'VERB' || after.pos === 'AUX') && !after.norm.endsWith('ing');
}

/** The country (or the European Union) whose government a capital or seat stands for, folded ("the Kremlin" → "russia"). */
export function metonymCountry(name: string): string | undefined {
  const known = knownName(name.replace(/^the /i, ''));
  return known?.seat ? known.country : undefined;
}
