import { describe, expect, it } from 'vitest';
import { measureEntities, readCase, wantedOf } from '../../scripts/abilities/entities.ts';
import { extractEntities, metonymCountry } from '../../src/extract/entities.ts';
import { wordsAt } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { KNOWN_CASES } from './entities-table.ts';

/** Cases of the table that are known to fail. */
const KNOWN_MISSES = ['John F. Kennedy Jr.', 'Moscow-backed'];

function entitiesOf(text: string) {
  const article = parseArticle({ id: 'case.txt', format: 'text', text, metadata: {} });
  const { mentions, entities } = extractEntities(article, []);
  return entities.map((entity) => ({
    ...entity,
    forms: entity.mentions.map((k) => {
      const mention = mentions[k];
      return mention ? `${mention.form}:${wordsAt(text, mention.span)}` : '';
    }),
    mentionsOf: entity.mentions.map((k) => mentions[k]),
  }));
}

const find = (text: string, name: string) => entitiesOf(text).find((entity) => entity.name === name);

describe('names and roles', () => {
  const sure = KNOWN_CASES.filter(([text]) => !KNOWN_MISSES.some((miss) => text.startsWith(miss)));
  it.each(sure.map(([text, names, roles]) => ({ text, names, roles })))('$text', ({ text, names, roles }) => {
    const got = readCase(text);
    expect(got.names).toEqual(wantedOf(names));
    expect([...got.roles]).toEqual(expect.arrayContaining([...wantedOf(roles)]));
  });

  it('keeps its heights on the table', () => {
    const least = [0.97, 0.99, 0.97, 0.99, 0.9, 0.95, 0.75, 0.9];
    const { rows } = measureEntities();
    expect(rows.map(({ ability, right, all }, k) => [ability, right / all >= (least[k] ?? 1)])).toEqual(
      rows.map(({ ability }) => [ability, true]),
    );
  });
});

describe('headlines', () => {
  it('takes no run of title case for one name', () => {
    const text = [
      'Governor Signs Sweeping Border Bill After Kessler Protest in Texas',
      '',
      'AUSTIN, Texas - Senator Ruth Kessler left the chamber before the vote. Kessler said she was angry.',
    ].join('\n');
    const names = entitiesOf(text).map(({ name }) => name);
    expect(names).toContain('Ruth Kessler');
    expect(find(text, 'Ruth Kessler')?.forms.filter((form) => form === 'name:Kessler')).toHaveLength(2);
    expect(names.filter((name) => /Sweeping|Signs|Governor/.test(name))).toEqual([]);
  });

  it('reads countries in headline grammar', () => {
    const text = 'France, Moldova sign accord\n\nThe two signed on Monday after long talks.';
    expect(entitiesOf(text).map(({ name }) => name)).toEqual(['France', 'Moldova']);
  });
});

describe('who is who in an article', () => {
  const text = [
    'President Maia Ionescu met Tomas Brandt on Monday. Ionescu said the talks had gone well.',
    'The Romanian president will visit Berlin. Mr. Brandt did not comment. He left early.',
    'The European Union (EU) will pay. The EU has 27 members.',
  ].join('\n\n');

  it('joins surnames, titles and pronouns', () => {
    expect(find(text, 'Maia Ionescu')?.forms).toEqual([
      'name:Maia Ionescu',
      'name:Ionescu',
      'description:Romanian president',
    ]);
    expect(find(text, 'Tomas Brandt')?.forms).toEqual(['name:Tomas Brandt', 'name:Brandt', 'pronoun:He']);
    expect(find(text, 'European Union')?.forms).toEqual(['name:European Union', 'abbreviation:EU', 'abbreviation:EU']);
  });

  it('keeps a husband and a wife apart', () => {
    const couple = 'Carl Whitmore and his wife, Ruth Whitmore, sued. Mrs. Whitmore wept. Mr. Whitmore left the court.';
    expect(find(couple, 'Carl Whitmore')?.forms).toEqual(['name:Carl Whitmore', 'pronoun:his', 'name:Whitmore']);
    expect(find(couple, 'Ruth Whitmore')?.forms).toEqual(['name:Ruth Whitmore', 'name:Whitmore']);
  });

  it('joins middle initials and short first names', () => {
    const named = 'Senator Robert J. Ellery spoke. Bob Ellery is from Ohio. Robert Ellery, 60, will retire.';
    expect(find(named, 'Robert J. Ellery')?.forms).toHaveLength(3);
  });

  it('reads I. as an initial after a first name, not after a verb', () => {
    expect(find('The panel chose Joseph I. Ellery on Monday.', 'Joseph I. Ellery')?.forms).toHaveLength(1);
    expect(find('So do I. Ellery left on Monday.', 'Ellery')?.forms ?? []).not.toContain('name:I. Ellery');
  });

  it('gives a titled surname to the one who bears the title', () => {
    const family =
      'Former President Carl Whitmore spoke. His daughter Ruth Whitmore sang. Former President Whitmore then left.';
    expect(find(family, 'Carl Whitmore')?.forms.filter((form) => form === 'name:Whitmore')).toHaveLength(1);
    expect(find(family, 'Ruth Whitmore')?.forms).toEqual(['name:Ruth Whitmore']);
  });

  it('leaves a pronoun alone where two people can be meant', () => {
    const two = 'Carl Whitmore called Tomas Brandt after he had lost.';
    expect(
      entitiesOf(two)
        .flatMap(({ forms }) => forms)
        .filter((form) => form.startsWith('pronoun')),
    ).toEqual([]);
  });

  it('leaves pronouns in quotations alone', () => {
    const quoted = 'Ruth Kessler smiled. "She will never win," the crowd sang.';
    expect(find(quoted, 'Ruth Kessler')?.forms).toEqual(['name:Ruth Kessler']);
  });

  it('leaves "the president" alone where there are two', () => {
    const two = 'French President Emmanuel Macron met Moldovan President Maia Sandu. The president smiled.';
    expect(
      entitiesOf(two)
        .flatMap(({ forms }) => forms)
        .filter((form) => form.startsWith('description')),
    ).toEqual([]);
  });

  it('takes no town for a person because of what follows its mayor', () => {
    const town =
      'Joyce Tan is the mayor of Fernbrook, who grew up nearby. Crowds came to Fernbrook and stayed in Fernbrook.';
    expect(find(town, 'Fernbrook')?.kind).toBe('place');
  });

  it('marks seats that act', () => {
    const acting = 'Moscow said it would not yield. Officials met in Moscow.';
    expect(find(acting, 'Moscow')?.mentionsOf.map((mention) => mention?.metonym === true)).toEqual([true, false]);
    expect(metonymCountry('the Kremlin')).toBe('russia');
    expect(metonymCountry('Chisinau')).toBe('moldova');
    expect(metonymCountry('Springfield')).toBeUndefined();
  });
});

describe('any text', () => {
  it.each(['', '.', 'A', '"', "'s", 'U.S.', 'The The The', 'Mr. ', '(EU)', 'R-', 'X\u0301X of the of', '🙂 Paris 🙂'])(
    'reads %j',
    (text) => {
      for (const { mentionsOf } of entitiesOf(text)) {
        for (const mention of mentionsOf)
          expect(wordsAt(text, mention?.span ?? { start: 0, end: 0 }).trim()).not.toBe('');
      }
    },
  );

  it('gives mentions in order, each in its entity once', () => {
    const article = parseArticle({
      id: 'a',
      format: 'text',
      text: 'Paris and Rome met. Paris won. Anna Berg saw Rome.',
      metadata: {},
    });
    const { mentions, entities } = extractEntities(article, []);
    expect(mentions.map(({ span }) => span.start)).toEqual(
      mentions.map(({ span }) => span.start).toSorted((a, b) => a - b),
    );
    expect(entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b)).toEqual(mentions.map((_, k) => k));
    expect(entities.map(({ index }) => index)).toEqual(entities.map((_, k) => k));
  });

  it('reads long runs of capitals', () => {
    const text = `${'Alpha Beta of the Gamma '.repeat(3000)}.`;
    expect(() => entitiesOf(text)).not.toThrow();
  });
});
