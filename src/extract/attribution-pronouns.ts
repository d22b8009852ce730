import type { EntityMention } from '../model/mention.ts';
import type { Frame } from './attribution-frames.ts';
import type { LinkedFrame } from './attribution-link.ts';
import { phraseAt } from './attribution-phrases.ts';
import type { SourceContext } from './attribution-source.ts';
import { subjectOf } from './attribution-subject.ts';
import type { Unit } from './attribution-units.ts';

type Gender = 'he' | 'she';

const HE = new Set([
  'he',
  'him',
  'his',
  'mr',
  'mr.',
  'sir',
  'lord',
  'king',
  'prince',
  'father',
  'brother',
  'congressman',
  'chairman',
  'spokesman',
]);
const SHE = new Set([
  'she',
  'her',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'lady',
  'queen',
  'princess',
  'mother',
  'sister',
  'congresswoman',
  'chairwoman',
  'spokeswoman',
]);
/** How many paragraphs back the person last spoken of can stand. */
const REACH = 2;

/** Gender by the pronouns and titles that the article itself uses for each entity; entities with both have none. */
function genders(context: SourceContext): Map<number, Gender> {
  const found = new Map<number, Gender | 'both'>();
  const note = (entity: number, gender: Gender) => {
    const known = found.get(entity);
    found.set(entity, known === undefined || known === gender ? gender : 'both');
  };
  const { tokens } = context.article;
  tokens.forEach((token, index) => {
    const mention = context.mentions[context.at[index] ?? -1];
    if (!mention) return;
    const word = mention.form === 'pronoun' || mention.span.start === token.span.start ? token.norm : '';
    const before = mention.span.start === token.span.start ? (tokens[index - 1]?.norm ?? '') : '';
    for (const each of [word, before]) {
      if (HE.has(each) && (each === word || !/^h/.test(each))) note(mention.entity, 'he');
      if (SHE.has(each) && (each === word || !/^(?:she|her)$/.test(each))) note(mention.entity, 'she');
    }
  });
  return new Map([...found].filter((entry): entry is [number, Gender] => entry[1] !== 'both'));
}

function mentionAt(context: SourceContext, unit: Unit | undefined): EntityMention | undefined {
  return unit && unit.token >= 0 ? context.mentions[context.at[unit.token] ?? -1] : undefined;
}

/** The person who is the subject of the frame's first main clause. */
function subjectPerson(
  context: SourceContext,
  frame: Frame,
): { readonly entity: number; readonly at: number } | undefined {
  const { units } = frame;
  let tries = 0;
  for (let k = 0; k < Math.min(units.length, 60) && tries < 4; k++) {
    const cls = (units[k] as Unit).cls;
    if (cls !== 'finite' && cls !== 'aux') continue;
    tries++;
    const subject = subjectOf(units, k);
    if (subject?.clause !== 'main') continue;
    const mention = mentionAt(context, units[(subject.named ?? subject.phrase).head]);
    const entity = mention && context.entities[mention.entity];
    return entity?.kind === 'person' && mention && !subject.phrase.plural
      ? { entity: mention.entity, at: k }
      : undefined;
  }
  // No finite verb was seen, or none with a plain subject: the name that the sentence begins with.
  const lead = phraseAt(units, 0, Math.min(units.length, 20));
  const mention = lead && !lead.plural ? mentionAt(context, units[lead.head]) : undefined;
  const person = mention && context.entities[mention.entity]?.kind === 'person';
  return lead && mention && person ? { entity: mention.entity, at: lead.to } : undefined;
}

/**
 * Speakers given by "he" and "she" that no mention resolves: the subject of the sentence so far, or the person whom the
 * sentences before were about, unless the article calls that person otherwise. Gives entity by token of the pronoun.
 */
export function resolvePronouns(context: SourceContext, linked: readonly LinkedFrame[]): ReadonlyMap<number, number> {
  const resolved = new Map<number, number>();
  if (context.mentions.length === 0) return resolved;
  const gender = genders(context);
  let last: { readonly entity: number; readonly paragraph: number } | undefined;
  for (const { frame, cues } of linked) {
    const subject = subjectPerson(context, frame);
    for (const cue of cues) {
      const unit = frame.units[cue.source.head] as Unit;
      if ((unit.norm !== 'he' && unit.norm !== 'she') || mentionAt(context, unit)) continue;
      const inSentence = subject && subject.at <= cue.source.from ? subject.entity : undefined;
      const before = last && frame.paragraph - last.paragraph <= REACH ? last.entity : undefined;
      const entity = inSentence ?? before;
      if (entity === undefined || (gender.get(entity) ?? unit.norm) !== unit.norm) continue;
      resolved.set(unit.token, entity);
      gender.set(entity, unit.norm);
    }
    const speaker = cues.find((cue) => cue.clause === 'main' && cue.kind !== 'noun');
    const head = speaker && frame.units[(speaker.named ?? speaker.source).head];
    const named = mentionAt(context, head);
    const spoken = head ? (resolved.get(head.token) ?? named?.entity) : undefined;
    const person = spoken !== undefined && context.entities[spoken]?.kind === 'person' ? spoken : subject?.entity;
    if (person !== undefined) last = { entity: person, paragraph: frame.paragraph };
    else if (speaker) last = undefined;
  }
  return resolved;
}
