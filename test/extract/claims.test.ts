import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_SLOTS, measureClaims, sentenceArticle } from '../../scripts/abilities/claims.ts';
import { extractClaims } from '../../src/extract/claims.ts';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleFacts, Claim } from '../../src/model/claim.ts';
import { wordsAt } from '../../src/model/span.ts';
import { CLAIM_ROWS, HELD_OUT_ROWS } from './claims-table.ts';

const NOTHING = { times: [], quantities: [], mentions: [], entities: [], quotes: [], attributions: [] } as const;

function read(sentence: string): { readonly article: Article; readonly claims: readonly Claim[] } {
  const article = sentenceArticle(sentence);
  return { article, claims: extractClaims({ article, ...NOTHING }) };
}

function claimOf(claims: readonly Claim[], lemma: string): Claim {
  const claim = claims.find(({ predicate }) => predicate.lemma === lemma);
  if (!claim) throw new Error(`no claim "${lemma}" among ${claims.map(({ predicate }) => predicate.lemma).join(', ')}`);
  return claim;
}

/** Roles as "agent:police patient:man in:paris". */
function roles({ arguments: list }: Claim): string {
  return list
    .map(({ role, head, preposition }) => `${role === 'oblique' ? (preposition ?? '?') : role}:${head}`)
    .join(' ');
}

describe('claims of the table', () => {
  const { written, heldOut } = measureClaims();

  it('has enough sentences, none twice', () => {
    const sentences = [...CLAIM_ROWS, ...HELD_OUT_ROWS].map(([sentence]) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(HELD_OUT_ROWS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(CLAIM_SLOTS)('reads the %s', (slot) => {
    expect(written.right[slot] / written.expected).toBeGreaterThanOrEqual(0.97);
    expect(heldOut.right[slot] / heldOut.expected).toBeGreaterThanOrEqual(0.85);
  });

  it('makes up hardly any finite claims', () => {
    expect(written.spurious / written.expected).toBeLessThanOrEqual(0.01);
    expect(heldOut.spurious / heldOut.expected).toBeLessThanOrEqual(0.05);
  });
});

describe('arguments', () => {
  it.each<[string, string, string]>([
    ['The court fined the bank in May.', 'fine', 'agent:court patient:bank'],
    ['The bank was fined by the court in May.', 'fine', 'patient:bank agent:court'],
    ['The bank was fined in Oslo.', 'fine', 'patient:bank in:oslo'],
    ['The mayor gave the nurses a medal.', 'give', 'agent:mayor recipient:nurse patient:medal'],
    ['The mayor gave a medal to the nurses.', 'give', 'agent:mayor patient:medal recipient:nurse'],
    ['In Bergen, the union met the owners of the shipyard.', 'meet', 'agent:union in:bergen patient:owner'],
    ['The treaty that Peru signed in Quito was torn up.', 'sign', 'agent:peru patient:treaty in:quito'],
    ['The town in which the writer was born was flooded.', 'flood', 'patient:town'],
    ['The dog bit the postman and the postman sued the owner.', 'sue', 'agent:postman patient:owner'],
    ['The owner of the dog was fined.', 'fine', 'patient:owner'],
  ])('%s', (sentence, lemma, wanted) => {
    expect(roles(claimOf(read(sentence).claims, lemma))).toBe(wanted);
  });

  it('keeps times out', () => {
    for (const sentence of ['The board met Tuesday.', 'The board met last week.', 'The board met on Friday.'])
      expect(roles(claimOf(read(sentence).claims, 'meet'))).toBe('agent:board');
  });
});

describe('negation', () => {
  it.each<[string, string, string]>([
    ['The bank did not pay the fine.', 'pay', 'not'],
    ["The bank didn't pay the fine.", 'pay', "n't"],
    ['The bank failed to pay the fine.', 'pay', 'failed to'],
    ['The bank has yet to pay the fine.', 'pay', 'has yet to'],
    ['No bank paid the fine.', 'pay', 'No'],
    ['The bank paid no fine.', 'pay', 'no'],
    ['The bank left without paying the fine.', 'pay', 'without'],
    ['The bank denied that it had paid the fine.', 'pay', 'denied'],
    ['The bank ruled out paying the fine.', 'pay', 'ruled out'],
  ])('%s', (sentence, lemma, words) => {
    const { article, claims } = read(sentence);
    const { predicate } = claimOf(claims, lemma);
    expect(predicate.polarity).toBe('negative');
    expect(predicate.negation && wordsAt(article.text, predicate.negation)).toBe(words);
  });

  it.each<[string, string]>([
    ['The bank did not fail to pay the fine.', 'pay'],
    ['The bank has not ruled out paying the fine.', 'pay'],
    ['No fewer than five banks paid the fine.', 'pay'],
    ['Not only banks paid the fine.', 'pay'],
    ['The bank paid the fine, not the tax.', 'pay'],
    ['The bank denied the claim.', 'deny'],
    ['The bank that did not appeal paid the fine.', 'pay'],
    ['The bank said it had not appealed.', 'say'],
  ])('none in: %s', (sentence, lemma) => {
    expect(claimOf(read(sentence).claims, lemma).predicate.polarity).toBe('positive');
  });
});

describe('parents', () => {
  it.each<[string, string, string | undefined]>([
    ['The ministry said the bridge was closed.', 'close', 'say'],
    ['The bridge was closed, the ministry said.', 'close', 'say'],
    ['The bridge, the ministry said, was closed.', 'close', 'say'],
    ['The bridge was closed when the river rose.', 'rise', 'close'],
    ['When the river rose, the bridge was closed.', 'rise', 'close'],
    ['The river rose and the bridge was closed.', 'close', undefined],
    ['The union asked the court to stop the sale.', 'stop', 'ask'],
    ['Walking home, the boy found a grenade.', 'walk', 'find'],
  ])('%s', (sentence, child, parent) => {
    const { claims } = read(sentence);
    const { parent: index } = claimOf(claims, child);
    expect(index === undefined ? undefined : claims[index]?.predicate.lemma).toBe(parent);
  });
});

describe('what an article says about a clause', () => {
  const text = 'Jana Novak told the court on 5 May that the firm had paid her 300 euros. “I kept nothing,” she said.';
  const facts: ArticleFacts = extractFacts(sentenceArticle(text));
  const words = (claim: Claim): string => wordsAt(facts.article.text, claim.span);

  it('gives each clause the numbers, times and quotations that stand in it', () => {
    const pay = claimOf(facts.claims, 'pay');
    const tell = claimOf(facts.claims, 'tell');
    expect(words(tell)).toBe('Jana Novak told the court on 5 May');
    expect(words(pay)).toBe('that the firm had paid her 300 euros');
    expect(pay.quantities.map((index) => wordsAt(text, facts.quantities[index]?.span ?? pay.span))).toEqual([
      '300 euros',
    ]);
    expect(tell.times.map((index) => wordsAt(text, facts.times[index]?.span ?? tell.span))).toEqual(['5 May']);
    expect(claimOf(facts.claims, 'keep').quotes).toEqual([0]);
  });

  it.each([
    ['Their uncle, former mayor Jana Novak, supports the plan.', 'support', 'Jana Novak'],
    ['His wife, Jana Novak, was convicted.', 'convict', 'Jana Novak'],
    ['The plan, Jana Novak said, failed.', 'fail', undefined],
  ])('takes the name in apposition for the subject: %s', (sentence, lemma, name) => {
    const { claims, entities } = extractFacts(sentenceArticle(sentence));
    const subject = claimOf(claims, lemma).arguments.find(({ role }) => role === 'agent' || role === 'patient');
    expect(subject?.entity === undefined ? undefined : entities[subject.entity]?.name).toBe(name);
  });

  it('knows who said it', () => {
    const { attribution } = claimOf(facts.claims, 'keep');
    expect(
      attribution === undefined
        ? ''
        : wordsAt(text, facts.attributions[attribution]?.source.span ?? { start: 0, end: 0 }),
    ).toBe('she');
    expect(claimOf(facts.claims, 'say').attribution).toBeUndefined();
  });

  it('reads nothing out of bylines and boilerplate', () => {
    const article = sentenceArticle('The minister resigned on Monday.');
    for (const role of ['byline', 'boilerplate', 'correction'] as const) {
      const sentences = article.sentences.map((sentence) => ({ ...sentence, role }));
      expect(extractClaims({ article: { ...article, sentences }, ...NOTHING })).toEqual([]);
    }
  });
});

describe('any text', () => {
  const WORDS =
    'the minister said that who to be not was has been signed signing and , . — : “ ” ( ) - no without of in after Sandu Thursday 12 will would plans 💥 é'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('gives claims inside their sentences, numbered in order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (words, headline) => {
        const article = sentenceArticle(headline ? `# ${words}` : words);
        const claims = extractClaims({ article, ...NOTHING });
        claims.forEach((claim, position) => {
          expect(claim.index).toBe(position);
          const { span } = article.sentences[claim.sentence] ?? { span: { start: 0, end: 0 } };
          const { predicate } = claim;
          const spans = [
            claim.span,
            predicate.span,
            predicate.head,
            ...(predicate.negation ? [predicate.negation] : []),
            ...claim.arguments.flatMap((argument) => [argument.span, argument.headSpan]),
          ];
          for (const inner of spans) {
            expect(inner.start).toBeGreaterThanOrEqual(span.start);
            expect(inner.end).toBeLessThanOrEqual(span.end);
            expect(inner.end).toBeGreaterThan(inner.start);
          }
          if (claim.parent !== undefined) {
            expect(claims[claim.parent]?.sentence).toBe(claim.sentence);
            expect(claim.parent).not.toBe(claim.index);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not change with what stands before the sentence', () => {
    const sentence = 'The court rejected the appeal and the mayor left.';
    const alone = read(sentence).claims.map(roles);
    const article = sentenceArticle(`Rain fell. ${sentence}`);
    expect(
      extractClaims({ article, ...NOTHING })
        .slice(1)
        .map(roles),
    ).toEqual(alone);
  });
});
