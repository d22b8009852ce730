import type { Comparison, StoryEntity } from '../model/comparison.ts';
import type { EntityMention, RoleFact } from '../model/mention.ts';
import { makeSpan } from '../model/span.ts';

/** What one article says a person is, with the article and whether a full name stands beside it. */
export type PersonFact = RoleFact & { readonly article: number };

const PARTY_LETTER = /^[\s\u00a0]?\((R|D|I)(?:-[^)\n]{2,14})?\)/;
const PARTY_NOUN =
  /^, (?:an? |the )?(?:[a-z]+ )?(Republican|Democrat|[Ii]ndependent|Libertarian)(?=[,.;]| from | of | who | and )/;
const AGE_AFTER = /^, (?:an? (?:[a-z]{2,14} ){0,2}(\d{1,3})-year-old\b|who (?:is|turned|turns) (\d{1,3})(?=[,. ]))/;
const AGE_IS = /^ is (?:an? )?(\d{1,3})(?: years old|-year-old)\b/;
/** "His age, 61, could", "Doe's age (61)". */
const OWN_AGE = /^(?:['’]s?)? age(?:, | of | is | \()(\d{2,3})(?=[,.) ])/;
const PARTY_NAMES: Readonly<Record<string, string>> = {
  R: 'republican',
  Republican: 'republican',
  D: 'democratic',
  Democrat: 'democratic',
  I: 'independent',
  Independent: 'independent',
  independent: 'independent',
  Libertarian: 'libertarian',
};

/** All that the story says a person is: what `extract` read, and parties and ages that follow a name in other ways. */
export function factsOf(comparison: Comparison, entity: StoryEntity): PersonFact[] {
  return entity.members.flatMap(({ article, entity: own }): PersonFact[] => {
    const facts = comparison.articles[article];
    const person = facts?.entities[own];
    if (!facts || !person) return [];
    const read = person.roles.map((role) => ({ ...role, article }));
    const more = person.mentions.flatMap((k) => {
      const mention = facts.mentions[k];
      if (!mention || (mention.form !== 'name' && mention.form !== 'pronoun')) return [];
      return factsAfter(facts.article.text, mention, article);
    });
    const held = (fact: PersonFact): boolean =>
      read.some((one) => one.kind === fact.kind && one.sentence === fact.sentence);
    return [...read, ...more.filter((fact) => !held(fact))];
  });
}

function factsAfter(text: string, { span, sentence, form }: EntityMention, article: number): PersonFact[] {
  const after = text.slice(span.end, span.end + 60);
  const found: PersonFact[] = [];
  const add = (kind: RoleFact['kind'], match: RegExpExecArray, word: string, value: string): void => {
    const start = span.end + match[0].lastIndexOf(word);
    found.push({ kind, value, article, sentence, status: 'current', span: makeSpan(start, start + word.length) });
  };
  const own = OWN_AGE.exec(after);
  if (own?.[1]) add('age', own, own[1], own[1]);
  if (form === 'pronoun') return found;
  const party = PARTY_LETTER.exec(after) ?? PARTY_NOUN.exec(after);
  if (party?.[1]) add('party', party, party[1], PARTY_NAMES[party[1]] ?? party[1]);
  const age = AGE_AFTER.exec(after) ?? AGE_IS.exec(after);
  const years = age?.[1] ?? age?.[2];
  if (age && years) add('age', age, years, years);
  return found;
}
