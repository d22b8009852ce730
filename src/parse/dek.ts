import { WEEKDAYS } from '../lexicon/en/calendar-words.ts';
import type { SentenceRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { readDateline } from './dateline.ts';

const TERMINAL = /[.!?…][”"’')\]*_]{0,3}$/;
const WORDS = { shortest: 4, longest: 30, sentence: 22 } as const;
/** What a lead says and a dek does not: the day. */
const DAY = new RegExp(`\\b(?:${WEEKDAYS.map(([word]) => word).join('|')}|today|yesterday|tonight)\\b`, 'i');
const SPEECH = /["“”]|\bsaid\b|\bsays\b|\baccording to\b/i;

/**
 * Marks the dek: the line between headline and lead. It is one where it has no full stop, says the headline again, or is
 * a short sentence without day or speaker before a longer lead that has a dateline or the day.
 */
export function markDek(text: string, roled: { readonly span: Span; role: SentenceRole }[]): void {
  const at = roled.findIndex(({ role }) => role === 'headline');
  if (at < 0 || roled.some(({ role }) => role === 'dek')) return;
  const following = roled.slice(at + 1).filter(({ role }) => role === 'body' || role === 'subhead');
  const [first, second] = following;
  if (!first || !second || following.length < 3) return;
  const line = (block: { readonly span: Span }): string => text.slice(block.span.start, block.span.end);
  const [headline, dek, lead] = [line(roled[at] as { span: Span }), line(first), line(second)];
  const words = dek.split(/\s+/).length;
  if (words < WORDS.shortest || words > WORDS.longest || readDateline(dek, 0, undefined)) return;
  if (isDek(headline, dek, lead, words)) first.role = 'dek';
}

function isDek(headline: string, dek: string, lead: string, words: number): boolean {
  if (fold(dek) === fold(headline)) return true;
  if (!TERMINAL.test(dek)) return TERMINAL.test(lead) && !/[:,]$/.test(dek);
  if (words > WORDS.sentence || SPEECH.test(dek) || DAY.test(dek)) return false;
  if (readDateline(lead, 0, undefined)) return true;
  return DAY.test(lead) && lead.split(/\s+/).length >= words * 1.4;
}
