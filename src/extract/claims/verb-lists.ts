import { SAYING_VERBS } from '../../lexicon/en/saying-verbs.ts';
import {
  CLAUSE_NOUNS,
  CLAUSE_VERBS,
  COMPLEMENT_STATUS,
  DITRANSITIVE_VERBS,
  INFINITIVE_NOUNS,
  INTRANSITIVE_VERBS,
  LINKING_VERBS,
  NAMING_OBJECT_VERBS,
  OBJECT_CONTROL_VERBS,
  OBJECT_NEEDED_VERBS,
  PREVENTING_VERBS,
} from '../../lexicon/en/verb-frames.ts';
import type { ClaimStatus } from '../../model/claim.ts';

/** Verbs with a clause or quotation: of saying, thinking, showing. */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set([
  ...CLAUSE_VERBS,
  ...SAYING_VERBS.filter((verb) => verb.takes.some((frame) => frame !== 'o' && frame !== 'n')).map(
    (verb) => verb.lemma,
  ),
]);
/** Verbs that stand beside a quotation or in ", he said". */
export const SAYERS: ReadonlySet<string> = new Set(
  SAYING_VERBS.filter((verb) => verb.takes.some((frame) => frame === 'c' || frame === 'q' || frame === 'p')).map(
    (verb) => verb.lemma,
  ),
);
/** Verbs with a hearer before the clause ("told reporters that"). */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  SAYING_VERBS.filter((verb) => verb.takes.includes('p')).map((verb) => verb.lemma),
);
/** Verbs with a receiver before the thing. */
export const DITRANSITIVE: ReadonlySet<string> = new Set(DITRANSITIVE_VERBS);
/** Verbs that say what something is. */
export const LINKING: ReadonlySet<string> = new Set(LINKING_VERBS);
/** Verbs that give their object a name, an office or a quality. */
export const NAMING_OBJECT: ReadonlySet<string> = new Set(NAMING_OBJECT_VERBS);
/** Verbs without a passive. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(INTRANSITIVE_VERBS);
/** Verbs that can't do without an object. */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(OBJECT_NEEDED_VERBS);
/** Verbs before "from" or "against" and what is not to be done. */
export const PREVENTING: ReadonlySet<string> = new Set(PREVENTING_VERBS);
/** Verbs whose object is to act, with the status of that act. */
export const OBJECT_CONTROL: ReadonlyMap<string, ClaimStatus> = new Map(OBJECT_CONTROL_VERBS);
/** Verbs whose clause has a status of its own. */
export const COMPLEMENT_STATUSES: ReadonlyMap<string, ClaimStatus> = new Map(COMPLEMENT_STATUS);
/** Nouns before an infinitive, with its status. */
export const INFINITIVE_NOUN_STATUS: ReadonlyMap<string, ClaimStatus> = new Map(INFINITIVE_NOUNS);
/** Nouns before a "that" clause, with its status. */
export const CLAUSE_NOUN_STATUS: ReadonlyMap<string, ClaimStatus> = new Map(CLAUSE_NOUNS);
