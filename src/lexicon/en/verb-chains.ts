import type { ClaimStatus } from '../../model/claim.ts';

/*
 * Verbs and adjectives that stand before another verb and tell how far along its event is: "plans to sign", "failed to
 * sign", "is set to sign", "denied signing". Written for this project.
 */

/** `to` an infinitive, `ing` a gerund, `bare` a base form without "to" ("helped build"), `both` the first two. */
export type ChainComplement = 'to' | 'ing' | 'bare' | 'both';

/** What a verb makes of the verb after it. `negative`: the event did not or does not come about. */
export type ChainVerb = {
  readonly lemma: string;
  readonly takes: ChainComplement;
  readonly status: ClaimStatus;
  readonly negative: boolean;
};

function chain(lemma: string, takes: ChainComplement, status: ClaimStatus, negative = false): ChainVerb {
  return { lemma, takes, status, negative };
}

/** Verbs whose subject is that of the verb after them too. "done" leaves the status to tense and aspect. */
export const CHAIN_VERBS: readonly ChainVerb[] = [
  chain('agree', 'to', 'planned'),
  chain('aim', 'to', 'planned'),
  chain('appear', 'to', 'possible'),
  chain('attempt', 'to', 'planned'),
  chain('avoid', 'ing', 'done', true),
  chain('begin', 'both', 'ongoing'),
  chain('cease', 'both', 'cancelled', true),
  chain('choose', 'to', 'planned'),
  chain('consider', 'ing', 'possible'),
  chain('continue', 'both', 'ongoing'),
  chain('dare', 'to', 'planned'),
  chain('decide', 'to', 'planned'),
  chain('decline', 'to', 'refused', true),
  chain('deny', 'ing', 'denied', true),
  chain('expect', 'to', 'planned'),
  chain('fail', 'to', 'failed', true),
  chain('forget', 'to', 'failed', true),
  chain('go on', 'to', 'done'),
  chain('halt', 'ing', 'cancelled', true),
  chain('happen', 'to', 'done'),
  chain('help', 'bare', 'done'),
  chain('hope', 'to', 'planned'),
  chain('intend', 'to', 'planned'),
  chain('keep', 'ing', 'ongoing'),
  chain('manage', 'to', 'done'),
  chain('mean', 'to', 'planned'),
  chain('move', 'to', 'planned'),
  chain('need', 'to', 'asked'),
  chain('neglect', 'to', 'failed', true),
  chain('offer', 'to', 'proposed'),
  chain('opt', 'to', 'planned'),
  chain('plan', 'to', 'planned'),
  chain('pledge', 'to', 'planned'),
  chain('prepare', 'to', 'planned'),
  chain('pretend', 'to', 'done', true),
  chain('proceed', 'to', 'done'),
  chain('promise', 'to', 'planned'),
  chain('propose', 'both', 'proposed'),
  chain('prove', 'to', 'done'),
  chain('refuse', 'to', 'refused', true),
  chain('resume', 'ing', 'ongoing'),
  chain('rule out', 'ing', 'refused', true),
  chain('seek', 'to', 'planned'),
  chain('seem', 'to', 'possible'),
  chain('start', 'both', 'ongoing'),
  chain('stop', 'ing', 'cancelled', true),
  chain('struggle', 'to', 'possible'),
  chain('suspend', 'ing', 'cancelled', true),
  chain('swear', 'to', 'planned'),
  chain('tend', 'to', 'ongoing'),
  chain('threaten', 'to', 'possible'),
  chain('try', 'to', 'planned'),
  chain('undertake', 'to', 'planned'),
  chain('volunteer', 'to', 'proposed'),
  chain('vow', 'to', 'planned'),
  chain('want', 'to', 'planned'),
  chain('wish', 'to', 'planned'),
];

/** Adjectives and participles after "be" with an infinitive: "is set to sign", "was unable to attend". */
export const CHAIN_ADJECTIVES: readonly ChainVerb[] = [
  chain('able', 'to', 'done'),
  chain('about', 'to', 'planned'),
  chain('alleged', 'to', 'alleged'),
  chain('anticipated', 'to', 'planned'),
  chain('assumed', 'to', 'possible'),
  chain('believed', 'to', 'alleged'),
  chain('bound', 'to', 'planned'),
  chain('certain', 'to', 'planned'),
  chain('determined', 'to', 'planned'),
  chain('due', 'to', 'planned'),
  chain('eager', 'to', 'planned'),
  chain('estimated', 'to', 'alleged'),
  chain('expected', 'to', 'planned'),
  chain('feared', 'to', 'possible'),
  chain('forced', 'to', 'done'),
  chain('forecast', 'to', 'planned'),
  chain('going', 'to', 'planned'),
  chain('keen', 'to', 'planned'),
  chain('known', 'to', 'done'),
  chain('likely', 'to', 'possible'),
  chain('meant', 'to', 'planned'),
  chain('obliged', 'to', 'asked'),
  chain('poised', 'to', 'planned'),
  chain('prepared', 'to', 'planned'),
  chain('presumed', 'to', 'possible'),
  chain('projected', 'to', 'planned'),
  chain('ready', 'to', 'planned'),
  chain('reluctant', 'to', 'refused', true),
  chain('reported', 'to', 'alleged'),
  chain('required', 'to', 'asked'),
  chain('rumored', 'to', 'alleged'),
  chain('rumoured', 'to', 'alleged'),
  chain('said', 'to', 'alleged'),
  chain('scheduled', 'to', 'planned'),
  chain('set', 'to', 'planned'),
  chain('slated', 'to', 'planned'),
  chain('supposed', 'to', 'planned'),
  chain('sure', 'to', 'planned'),
  chain('suspected', 'to', 'alleged'),
  chain('thought', 'to', 'alleged'),
  chain('tipped', 'to', 'possible'),
  chain('unable', 'to', 'failed', true),
  chain('understood', 'to', 'alleged'),
  chain('unlikely', 'to', 'possible', true),
  chain('unwilling', 'to', 'refused', true),
  chain('willing', 'to', 'planned'),
];

/** What a modal verb makes of its event. "would" is decided by the clause around it. */
export const MODAL_STATUS: readonly (readonly [modal: string, status: ClaimStatus])[] = [
  ['can', 'possible'],
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['must', 'asked'],
  ['ought', 'asked'],
  ['shall', 'planned'],
  ['should', 'asked'],
  ['will', 'planned'],
  ['would', 'planned'],
];

/** Adverbs that take the writer's certainty away from the whole clause. */
export const STATUS_ADVERBS: readonly (readonly [adverb: string, status: ClaimStatus])[] = [
  ['allegedly', 'alleged'],
  ['apparently', 'possible'],
  ['likely', 'possible'],
  ['maybe', 'possible'],
  ['ostensibly', 'alleged'],
  ['perhaps', 'possible'],
  ['possibly', 'possible'],
  ['presumably', 'possible'],
  ['probably', 'possible'],
  ['purportedly', 'alleged'],
  ['reportedly', 'alleged'],
  ['supposedly', 'alleged'],
];
