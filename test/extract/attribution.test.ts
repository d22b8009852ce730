import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/extract/quotes.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleEntity, Attribution, EntityKind, EntityMention } from '../../src/model/mention.ts';
import { spanContains, wordsAt } from '../../src/model/span.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

function parse(text: string): Article {
  return parseArticle({ id: 'case', format: 'text', text, metadata: {} });
}

/** Entities made by hand: each has its forms, all places of which are its mentions. */
function entitiesOf(text: string, list: readonly (readonly [EntityKind, ...string[]])[]) {
  const mentions: EntityMention[] = [];
  const entities: ArticleEntity[] = list.map(([kind, ...forms], entity) => {
    const own: number[] = [];
    for (const form of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        own.push(mentions.length);
        const span = { start: at, end: at + form.length };
        mentions.push({ type: 'entity', span, sentence: 0, kind, form: 'name', entity });
      }
    }
    return { index: entity, kind, name: forms[0] ?? '', mentions: own, roles: [] };
  });
  return { mentions, entities };
}

function first(text: string): Attribution {
  const { attributions } = extractQuotes(parse(text), [], []);
  expect(attributions.length, text).toBeGreaterThan(0);
  return attributions[0] as Attribution;
}

describe('what kind of source', () => {
  it.each([
    ['Anna Keller said the bridge would open.', 'person'],
    ['She said the bridge would open.', 'person'],
    ['Officials said the bridge would open.', 'anonymous'],
    ['Two sources said the bridge would open.', 'anonymous'],
    ['A person familiar with the talks said the bridge would open.', 'anonymous'],
    ['An aide said the bridge would open.', 'anonymous'],
    ['The letter said the bridge would open.', 'document'],
    ['The lawsuit says the bridge is unsafe.', 'document'],
    ['Reuters reported that the bridge would open.', 'media'],
    ['The newspaper reported that the bridge would open.', 'media'],
    ['The Harbor Commission said the bridge would open.', 'organisation'],
    ['The mayor said the bridge would open.', 'official'],
    ['Police said the bridge would open.', 'official'],
  ])('%s %s', (text, kind) => {
    expect(first(text).source.kind).toBe(kind);
  });
});

describe('who is told', () => {
  it.each([
    ['Keller told reporters that the bridge would open.', 'reporters'],
    ['“It will open,” Keller told the Daily Herald on Monday.', 'the Daily Herald'],
    ['“It will open,” said Keller to the council.', 'the council'],
    ['Keller warned drivers that the bridge would close.', 'drivers'],
    ['Keller said the bridge would open.', undefined],
    ['“It will open,” said Keller.', undefined],
    ['“It will open,” Keller said to applause.', undefined],
  ])('%s %s', (text, audience) => {
    const found = first(text).audience;
    expect(found && wordsAt(text, found)).toBe(audience);
  });
});

describe('the source behind the source', () => {
  it.each([
    ['Reuters reported that the bridge would open, citing the ministry.', 'Reuters', 'the ministry'],
    ['“It will open,” Keller said, according to the Daily Herald.', 'Keller', 'the Daily Herald'],
    ['Keller closed the bridge, citing weak demand.', undefined, undefined],
    ['Keller said it would close, citing weak demand.', 'Keller', undefined],
  ])('%s %s %s', (text, source, via) => {
    const [found] = extractQuotes(parse(text), [], []).attributions;
    expect(found && wordsAt(text, found.source.span)).toBe(source);
    expect(found?.via && wordsAt(text, found.via.span)).toBe(via);
  });
});

describe('speakers as entities', () => {
  const people = [
    ['person', 'Anna Keller', 'Keller'],
    ['person', 'Tom Brandt', 'Brandt'],
    ['organisation', 'Harbor Board'],
  ] as const;
  const speakers = (text: string): (string | undefined)[] => {
    const { mentions, entities } = entitiesOf(text, people);
    const { quotes, attributions } = extractQuotes(parse(text), mentions, entities);
    return quotes.map((quote) => {
      const entity = quote.attribution === undefined ? undefined : attributions[quote.attribution]?.source.entity;
      return entity === undefined ? undefined : entities[entity]?.name;
    });
  };
  it.each([
    ['the name', '“It will open,” harbor master Anna Keller said.', ['Anna Keller']],
    ['the surname', '“It will open,” Keller said. “Soon it will.”', ['Anna Keller', 'Anna Keller']],
    ['an office named for a body is not the body', '“It will open,” a Harbor Board official said.', [undefined]],
    ['two people are nobody', '“It will open,” Keller and Brandt said.', [undefined]],
    ['a pronoun goes on', 'Keller spoke on Monday. “It will open,” she said.', ['Anna Keller']],
    ['in the same sentence', 'Brandt resigned over what he called “a breach of trust.”', ['Tom Brandt']],
    ['not across an unknown speaker', 'Keller spoke.\n\nThe mayor said no.\n\n“It will open,” he said.', [undefined]],
    ['not against a title', 'Ms. Keller spoke on Monday. “It will open,” he said.', [undefined]],
    ['a pronoun without anybody', '“It will open,” she said.', [undefined]],
    [
      'repeated in a headline',
      'Bridge ‘rotten to the core’\n\nKeller said it was “rotten to the core.”',
      ['Anna Keller', 'Anna Keller'],
    ],
  ])('%s: %s', (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '``',
    "''",
    '\n\n',
    ' ',
    ', ',
    '. ',
    ': ',
    'Keller',
    ' said',
    ' told reporters',
    'She',
    ' saying',
    ' that',
    ' and',
    ' who',
    ' the letter',
    ' according to',
    '(',
    ')',
    '—',
    '6\'2"',
    'é́',
    '🌉',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  it('gives spans inside the text and indices that exist', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = parse(text);
        const { quotes, attributions } = extractQuotes(article, [], []);
        const whole = { start: 0, end: text.length };
        quotes.forEach((quote, index) => {
          expect(quote.index).toBe(index);
          expect(spanContains(whole, quote.span) && spanContains(quote.span, quote.content)).toBe(true);
          expect(quote.content.end).toBeGreaterThan(quote.content.start);
          if (quote.attribution !== undefined) expect(attributions[quote.attribution]).toBeDefined();
        });
        attributions.forEach(({ index, source, cue, content, audience, via }, at) => {
          expect(index).toBe(at);
          for (const span of [source.span, cue?.span, content, audience, via?.span]) {
            if (span) expect(span.end > span.start && spanContains(whole, span)).toBe(true);
          }
        });
      }),
      { numRuns: 400 },
    );
  });
  it('keeps quotations nested or apart, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes } = extractQuotes(parse(text), [], []);
        quotes.slice(1).forEach((quote, index) => {
          const before = quotes[index]?.span ?? quote.span;
          expect(quote.span.start).toBeGreaterThanOrEqual(before.start);
          expect(quote.span.start >= before.end || quote.span.end <= before.end).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });
  it.each(['“', '"a ', "'a ", '“Go,” Smith said, ', 'saying ', 'who said and ', '“Go.\n\n', "s' "])(
    'gets through ten thousand times %j',
    (piece) => {
      expect(() => extractQuotes(parse(piece.repeat(10_000)), [], [])).not.toThrow();
    },
  );
});
