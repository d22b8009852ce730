import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/model/article.ts';
import { parse } from './parse.ts';

/** The tokens of a line that stands as the body of an article. */
const tokensOf = (line: string): readonly Token[] => parse(line).tokens;
const find = (line: string, word: string): Token | undefined => tokensOf(line).find((token) => token.text === word);

describe('tokens', () => {
  it.each([
    ["He didn't go.", "He did n't go ."],
    ['He didn’t go.', 'He did n’t go .'],
    ['They cannot go.', 'They can not go .'],
    ["I'm sure they've gone.", "I 'm sure they 've gone ."],
    ["Cole's plan failed.", "Cole 's plan failed ."],
    ["The boys' school closed.", "The boys ' school closed ."],
    ['Sen. Ida Cole, R-S.C., left.', 'Sen. Ida Cole , R-S.C. , left .'],
    ['It opens at 10.30am today.', 'It opens at 10.30am today .'],
    ['See https://example.com/a?b=1, she said.', 'See https://example.com/a?b=1 , she said .'],
    ['Write to desk@example.com now.', 'Write to desk@example.com now .'],
    ['Thanks @ann_cole for this 😀!', 'Thanks @ann_cole for this 😀 !'],
    ['It cost $5.7 billion.', 'It cost $ 5.7 billion .'],
    ['One\r\ntwo\u2028three\u00A0four.', 'One two three four .'],
    ['Jose\u0301 left.', 'Jose\u0301 left .'],
  ])('%j', (line, words) => {
    expect(
      tokensOf(line)
        .map((token) => token.text)
        .join(' '),
    ).toBe(words);
  });

  it.each([
    ["He didn't go.", "n't", 'PART', 'not'],
    ['They cannot go.', 'not', 'PART', 'not'],
    ["He can't go.", 'ca', 'AUX', 'can'],
    ["He won't go.", 'wo', 'AUX', 'will'],
    ["He'd gone home.", "'d", 'AUX', 'have'],
    ["He'd go home.", "'d", 'AUX', 'would'],
    ["Cole's plan failed.", "'s", 'PART', "'s"],
    ['Cole’s plan failed.', '’s', 'PART', "'s"],
    ["The boys' school closed.", "'", 'PART', "'s"],
    ['He walked through it.', 'through', 'ADP', 'through'],
    ['Officials were there.', 'Officials', 'NOUN', 'official'],
    ['Walls should not be built.', 'Walls', 'NOUN', 'wall'],
    ['She said: “Investigators came.”', 'Investigators', 'NOUN', 'investigator'],
    ['Macron left on Monday.', 'Macron', 'PROPN', 'macron'],
    ['It began on Thursday.', 'Thursday', 'PROPN', 'thursday'],
    ['The men fought.', 'fought', 'VERB', 'fight'],
    ['The men were taken.', 'taken', 'VERB', 'take'],
    ['The children left.', 'children', 'NOUN', 'child'],
    ['See https://example.com/a now.', 'https://example.com/a', 'X', 'https://example.com/a'],
  ])('%s: %s is %s, %s', (line, word, pos, lemma) => {
    const article = parse(`A mayor, Emmanuel Macron, spoke to the press in the hall.\n${line}`);
    const token = article.tokens.find((other) => other.text === word && other.span.start > 50);
    expect(token).toMatchObject({ pos, lemma });
  });

  it.each([
    ['The mayor resigned on Monday.', 'resigned', 'VBD'],
    ['The mayor has resigned.', 'resigned', 'VBN'],
    ['The mayor was not immediately charged.', 'charged', 'VBN'],
    ['The man charged in the shooting was released.', 'charged', 'VBN'],
    ['The fire struck as crews slept in the hall.', 'struck', 'VBD'],
    ['The mayor met with elected officials.', 'elected', 'VBN'],
    ['It was a self-imposed deadline.', 'imposed', 'VBN'],
    ['The mayor joked with guests that they would leave.', 'joked', 'VBD'],
    ['The mayor joked with guests they would leave.', 'joked', 'VBD'],
    ['The mayor will resign.', 'resign', 'VB'],
    ['The mayor will resign.', 'will', 'MD'],
    ['The mayor wants to resign.', 'resign', 'VB'],
    ['The mayor did not resign.', 'resign', 'VB'],
    ['The mayor resigns today.', 'resigns', 'VBZ'],
    ['The mayors resign today.', 'resign', 'VBP'],
    ['The mayor is resigning.', 'resigning', 'VBG'],
    ['The mayor is resigning.', 'is', 'VBZ'],
    ['Prices have fallen.', 'fallen', 'VBN'],
    ['Prices fell.', 'fell', 'VBD'],
    ['The council cut taxes on Monday.', 'cut', 'VBD'],
    ["He'd gone.", "'d", 'VBD'],
  ])('%s: %s is %s', (line, word, form) => expect(find(line, word)?.form).toBe(form));

  it.each([
    ['Norland, Sudland sign accord', 'sign', 'VBP'],
    ['Mayor backs plan', 'backs', 'VBZ'],
    ['Council Votes To Close Library After Long Debate', 'Votes', 'VBZ'],
  ])('in headlines: %s: %s is %s', (line, word, form) => {
    const article = parse(`${line}\n\nThe council voted on Monday to close the library.\n\nIt was late.`);
    expect(article.tokens.find((token) => token.text === word)?.form).toBe(form);
  });

  it('reads headlines in capitals as words, and leaves names their capitals', () => {
    const article = parse(
      'Police Chief Pell Leaves Westmere Town Hall\n\nChief Dana Pell left the hall in Westmere on Monday.\n\nThe town was quiet.',
    );
    const tags = new Map(article.tokens.slice(0, 7).map((token) => [token.text, token.pos]));
    expect(tags.get('Pell')).toBe('PROPN');
    expect(tags.get('Westmere')).toBe('PROPN');
    expect(tags.get('Leaves')).toBe('VERB');
    expect(tags.get('Hall')).toBe('NOUN');
  });

  it('marks words without content', () => {
    const stops = tokensOf('The mayor has not yet been to the hall.').filter((token) => token.stop);
    expect(stops.map((token) => token.text)).toEqual(['The', 'has', 'not', 'yet', 'been', 'to', 'the', '.']);
  });
});
