import { describe, expect, it } from 'vitest';
import { spellingVariants } from '../../src/align/spelling-variants.ts';
import { linkEntities } from '../../src/align/story-entities.ts';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { ArticleFacts } from '../../src/model/claim.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const factsOf = (texts: readonly string[]): ArticleFacts[] =>
  texts.map((text, i) => extractFacts(parseArticle({ id: `${i}.txt`, format: 'text', text, metadata: {} })));

/** The story's entities with more than one member, as sorted lists of "article:name". */
function linked(texts: readonly string[]): string[] {
  const facts = factsOf(texts);
  return linkEntities(facts)
    .filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members.map(({ article, entity }) => `${article}:${facts[article]?.entities[entity]?.name}`).join(' '),
    );
}

function variations(texts: readonly string[]): string[] {
  const facts = factsOf(texts);
  return spellingVariants(facts, linkEntities(facts)).map(
    ({ kind, between }) => `${kind} ${between.map(({ text }) => text).join('/')}`,
  );
}

describe('who is who across articles', () => {
  it.each([
    [
      'one country under several names',
      ['Troops left the United States.', 'The U.S. said nothing.'],
      ['0:United States 1:U.S.'],
    ],
    [
      'a surname that one person has',
      ['Senator Ruth Kessler spoke.', 'Ms. Kessler left.'],
      ['0:Ruth Kessler 1:Kessler'],
    ],
    [
      'an abbreviation that is explained',
      ['The Marine Accident Bureau (MAB) came.', 'Investigators from the MAB came.'],
      ['0:Marine Accident Bureau 1:MAB'],
    ],
    ['a known other name', ['They fled Kiev.', 'They fled Kyiv.'], ['0:Kiev 1:Kyiv']],
    ['a short first name', ['Robert Ellery spoke.', 'Bob Ellery spoke.'], ['0:Robert Ellery 1:Bob Ellery']],
    [
      'a misspelt full name',
      ['Captain Tomas Reinholt was held.', 'Thomas Reinhold, the captain, was held.'],
      ['0:Tomas Reinholt 1:Thomas Reinhold'],
    ],
    [
      'one letter in a titled name',
      ['Mayor Anya Petrenko left.', 'Mayor Anna Petrenko left.'],
      ['0:Anya Petrenko 1:Anna Petrenko'],
    ],
    [
      'a body with and without its country',
      ['The Moldovan Foreign Ministry objected.', 'The Foreign Ministry objected.'],
      ['0:Moldovan Foreign Ministry 1:Foreign Ministry'],
    ],
    [
      'a company with and without its legal form',
      ['Shares of Brandvold Inc. fell.', 'Brandvold Inc said on Monday it would close. Brandvold shares fell.'],
      ['0:Brandvold Inc. 1:Brandvold Inc'],
    ],
  ])('joins %s', (_, texts, wanted) => {
    expect(linked(texts)).toEqual(wanted);
  });

  it.each([
    ['look-alike countries', ['They fled Iran.', 'They fled Iraq.']],
    ['the two Koreas', ['He left North Korea.', 'He left South Korea.']],
    ['people with one surname', ['Ruth Kessler and Carl Kessler spoke.', 'Kessler spoke.']],
    ['surnames alike without more', ['Anna Miller spoke.', 'Anna Mueller spoke.']],
    ['different first names', ['Carl Brandvold spoke.', 'Edith Brandvold spoke.']],
    ['a person and a place', ['Paris Harwell spoke.', 'They met in Paris.']],
  ])('keeps %s apart', (_, texts) => {
    expect(linked(texts)).toEqual([]);
  });

  it('never joins what one article keeps apart', () => {
    const texts = ['Stefan Brugge met Steffen Brugge.', 'Stefan Brugge left.'];
    expect(linked(texts)).toEqual(['0:Stefan Brugge 1:Stefan Brugge']);
  });

  it('does not depend on the order of the articles', () => {
    const texts = [
      'Captain Tomas Reinholt left Kiev. The EU and Ruth Kessler objected.',
      'Captain Thomas Reinhold left Kyiv. Ms. Kessler objected.',
      'Carl Kessler wrote to the European Union (EU) about Reinholt.',
    ];
    const names = (order: readonly number[]): string[] => {
      const facts = factsOf(order.map((i) => texts[i] ?? ''));
      return linkEntities(facts)
        .map(({ members }) =>
          members
            .map(({ article, entity }) => `${order[article]}:${facts[article]?.entities[entity]?.name}`)
            .sort()
            .join(' '),
        )
        .sort();
    };
    expect(names([2, 0, 1])).toEqual(names([0, 1, 2]));
    expect(names([1, 2, 0])).toEqual(names([0, 1, 2]));
  });

  it('holds every entity of every article once', () => {
    const facts = factsOf(['Paris and Rome met Anna Berg.', 'Rome and Oslo met.']);
    const members = linkEntities(facts).flatMap((entity) => entity.members);
    expect(members).toHaveLength(facts.reduce((sum, { entities }) => sum + entities.length, 0));
    expect(new Set(members.map(({ article, entity }) => `${article}:${entity}`)).size).toBe(members.length);
  });
});

describe('ways of writing a name', () => {
  it.each([
    ['transliteration', ['They fled Kiev.', 'They fled Kyiv.'], ['transliteration Kiev/Kyiv']],
    [
      'misspelling',
      ['Captain Tomas Reinholt fled.', 'Captain Thomas Reinhold fled.'],
      ['misspelling Tomas Reinholt/Thomas Reinhold'],
    ],
    ['nickname', ['Robert Ellery fled.', 'Bob Ellery fled.'], ['nickname Robert Ellery/Bob Ellery']],
    ['abbreviation', ['The United Nations met.', 'The U.N. met.'], ['abbreviation United Nations/U.N.']],
  ])('finds a %s', (_, texts, wanted) => {
    expect(variations(texts)).toEqual(wanted);
  });

  it.each([
    ['a full name and then the surname', ['Barack Obama spoke. Mr. Obama left.', 'President Obama spoke.']],
    ['a middle initial', ['Carl F. Whitmore spoke.', 'Carl Whitmore spoke.']],
    ['an abbreviation at second mention', ['The European Union (EU) met.', 'The EU met.']],
    ['dots in an abbreviation', ['The FBI came.', 'The F.B.I. came.']],
    ['party members and adjectives', ['Republicans voted.', 'Republican senators voted.']],
    ['a state and its abbreviation', ['He lives in Richmond, Va.', 'He lives in Virginia.']],
  ])('takes %s for no difference', (_, texts) => {
    expect(variations(texts)).toEqual([]);
  });
});
