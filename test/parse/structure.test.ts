import { describe, expect, it } from 'vitest';
import { outline, parse, sentencesOf } from './parse.ts';

const LEAD = 'The council voted on Monday to close the town library after a long debate.';
const NEXT = 'Residents who filled the hall said they would fight the decision in court.';
const HEAD = 'Council closes town library';

/** A line, and its role where it stands between two paragraphs of the body. */
const INSIDE: readonly (readonly [line: string, role: string])[] = [
  ['Read more: Town hall to be sold', 'boilerplate'],
  ['READ MORE | Town hall to be sold', 'boilerplate'],
  ['Read also: Town hall to be sold', 'boilerplate'],
  ['Related: Town hall to be sold', 'boilerplate'],
  ['Related articles', 'boilerplate'],
  ['Follow us on Facebook', 'boilerplate'],
  ['Follow Ann Cole on Twitter: @anncole', 'boilerplate'],
  ['Sign up for our morning newsletter', 'boilerplate'],
  ['Subscribe to our podcast', 'boilerplate'],
  ['Advertisement', 'boilerplate'],
  ['ADVERTISEMENT', 'boilerplate'],
  ['Story continues below', 'boilerplate'],
  ['(AP Photo/Ann Cole)', 'boilerplate'],
  ['Getty Images', 'boilerplate'],
  ['Photo: Ann Cole/Courier', 'boilerplate'],
  ['Ann Cole/Reuters', 'boilerplate'],
  ['© 2024 Westmere Courier', 'boilerplate'],
  ['Copyright 2024 Westmere Courier. All rights reserved.', 'boilerplate'],
  ['All rights reserved.', 'boilerplate'],
  ['(Reporting by Ann Cole; Editing by Sam Lee)', 'boilerplate'],
  ['Reporting by Ann Cole in Westmere; Editing by Sam Lee', 'boilerplate'],
  ['Additional reporting by Sam Lee', 'boilerplate'],
  ['Ann Cole and Sam Lee contributed to this report.', 'boilerplate'],
  ['Our Standards: The Thomson Reuters Trust Principles.', 'boilerplate'],
  ['Share this article', 'boilerplate'],
  ['pic.twitter.com/AbC123', 'boilerplate'],
  ['— Ann Cole (@anncole) March 6, 2024', 'boilerplate'],
  ['https://example.com/story', 'boilerplate'],
  ['* * *', 'boilerplate'],
  ['___', 'boilerplate'],
  ['Watch: Crowd boos the mayor', 'boilerplate'],
  ['What happens next', 'subhead'],
  ['A LONG FIGHT', 'subhead'],
  ['“Nobody asked us”', 'subhead'],
  ["'Nobody asked us'", 'subhead'],
  ['What happens now?', 'subhead'],
  ['CORRECTION: An earlier version misstated the vote.', 'correction'],
  ['Correction: The vote was on Monday, not Tuesday.', 'correction'],
  ['Editor’s note: This story contains strong language.', 'correction'],
  ["EDITOR'S NOTE: The library's name was changed.", 'correction'],
  ['CLARIFICATION: The branch will close in June.', 'correction'],
  ['This story has been corrected to say that the vote was on Monday, not Tuesday.', 'correction'],
  ['This article was amended on 7 March 2024 to give the right figure.', 'correction'],
  ['An earlier version of this article misstated the number of branches.', 'correction'],
  ['(Corrects vote to 8-5 from 5-8 in paragraph 3)', 'correction'],
  ['(Adds quotes from mayor)', 'correction'],
  ['FILE PHOTO: The library is seen in Westmere, March 3, 2024. REUTERS/Ann Cole', 'caption'],
  ['FILE - The library is seen in Westmere on March 3, 2024.', 'caption'],
  ['Readers leave the library for the last time. (AP Photo/Ann Cole)', 'caption'],
  ['Readers leave the library for the last time. Photograph: Ann Cole/Courier', 'caption'],
  // Must stay body.
  ['Read the letter, the judge told him.', 'body'],
  ['More than 40 people spoke.', 'body'],
  ['Subscribers will get their money back, the publisher said.', 'body'],
  ['Related costs rose by 4 percent.', 'body'],
  ['Follow the money, the lawyer said.', 'body'],
  ['Photographs of the hall were sold.', 'body'],
  ['Watching the vote, readers wept.', 'body'],
  ['Share prices fell by 4 percent.', 'body'],
  ['Advertisers left the paper.', 'body'],
  ['Sign language was used at the meeting.', 'body'],
  ['Editors at the paper said the library mattered.', 'body'],
  ['Corrections officers joined the protest.', 'body'],
  ['The report said the story had been corrected twice, and then withdrawn by its editors.', 'body'],
  ['Video of the vote was posted online.', 'body'],
  ['Copyright law protects the books.', 'body'],
  ['“Nobody asked us.”', 'body'],
  ['"Nobody asked us," Cole said.', 'body'],
  ['Here is what we know:', 'body'],
  ['Who will pay? Nobody knows, the mayor said on Tuesday.', 'body'],
  ['Getty Images sued the library for 3 million dollars.', 'body'],
  ['By Thursday the hall was empty.', 'body'],
];

describe('the roles of lines inside an article', () => {
  it.each(INSIDE)('%s → %s', (line, role) => {
    const article = parse(`${HEAD}\n${LEAD}\n${NEXT}\n${line}\n${NEXT}\n${NEXT}`);
    expect(article.paragraphs[3]?.role).toBe(role);
  });
});

describe('the head of an article', () => {
  it('takes a short first line without a full stop for the headline', () => {
    expect(outline(parse(`${HEAD}\n\n${LEAD}\n\n${NEXT}`))).toEqual([
      `headline: ${HEAD}`,
      `body: ${LEAD}`,
      `body: ${NEXT}`,
    ]);
  });

  it.each([
    ['ends in a full stop', `${LEAD}\n${NEXT}`],
    ['has a dateline', `WESTMERE — The council voted to close the library\n${NEXT}`],
    ['is all there is', 'Council closes town library'],
    ['is a list item', `- One\n- Two\n${LEAD}`],
  ])('takes no headline where the first line %s', (_name, text) => {
    expect(parse(text).paragraphs.some(({ role }) => role === 'headline')).toBe(false);
  });

  it.each(['Is the library closed?', 'Library closed!', 'Library loses case in the U.S.', 'Mayor: "We are too late"'])(
    'takes %s for a headline',
    (line) => expect(parse(`${line}\n${LEAD}\n${NEXT}`).paragraphs[0]?.role).toBe('headline'),
  );

  it('starts with the lead after a date on the same line, and with a headline after a date on its own', () => {
    const same = parse(` date 2024-03-06 ${LEAD}\n\n${NEXT}\n\nReuters`);
    expect(outline(same)).toEqual([`body: ${LEAD}`, `body: ${NEXT}`, 'byline: Reuters']);
    expect(same.metadata.publishedAt).toMatchObject({
      value: '2024-03-06',
      origin: 'text',
      span: { start: 6, end: 16 },
    });
    expect(same.metadata.source?.value).toBe('Reuters');
    expect(parse(`date 2024-03-06\n${HEAD}\n${LEAD}\n${NEXT}`).metadata.title?.value).toBe(HEAD);
  });

  it.each([
    ['no full stop', 'Residents promise to fight the decision', 'dek'],
    ['a full stop, neither day nor speaker', 'The decision ends a hundred years of lending.', 'dek'],
    ['the headline once more', HEAD, 'dek'],
    ['a day', 'The decision on Monday ended a century of lending.', 'body'],
    ['a speaker', 'The decision ends a century of lending, Cole said.', 'body'],
  ])('reads the line below the headline with %s', (_name, line, role) => {
    expect(parse(`${HEAD}\n${line}\n${LEAD}\n${NEXT}\n${NEXT}`).paragraphs[1]?.role).toBe(role);
  });

  it('keeps wire copy apart: slug, label, byline, date, dateline, credits', () => {
    const article = parse(
      [
        'WESTMERE-LIBRARY/ (UPDATE 2, PIX)',
        'UPDATE 2-Council closes town library',
        'By Ann Cole and Sam Lee',
        'March 6, 2024 / 2:05 PM GMT',
        `WESTMERE, March 6 (Northwire) - ${LEAD}`,
        NEXT,
        '(Reporting by Ann Cole)',
      ].join('\n'),
    );
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      'boilerplate',
      'boilerplate',
      'headline',
      'byline',
      'byline',
      'body',
      'body',
      'boilerplate',
    ]);
    expect(sentencesOf(article, 'body')[0]).toBe(LEAD);
    expect(article.metadata).toMatchObject({
      title: { value: HEAD },
      byline: { value: 'Ann Cole and Sam Lee' },
      publishedAt: { value: '2024-03-06T14:05Z' },
      slug: { value: 'WESTMERE-LIBRARY/ (UPDATE 2, PIX)' },
      source: { value: 'Northwire' },
      dateline: { places: ['WESTMERE'], date: '2024-03-06', agency: 'Northwire' },
      corrections: [{ kind: 'update' }],
    });
  });
});

describe('paragraphs', () => {
  it('joins hard-wrapped lines, and keeps a paragraph a line', () => {
    const wrapped = [
      HEAD,
      '',
      'The council voted on Monday to close the town library',
      'after a debate that lasted six hours and drew a crowd',
      'from all parts of the county. It takes effect in',
      'June.',
      '',
      'Residents who filled the hall said they would fight',
      'the decision in court and at the next election in',
      'the autumn.',
    ].join('\r\n');
    expect(parse(wrapped).paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
    expect(parse(`${HEAD}\n${LEAD}\n${NEXT}\n${LEAD}\n\n${NEXT}\n\n${LEAD}`).paragraphs).toHaveLength(6);
  });

  it('reads Markdown', () => {
    const text = [
      '---',
      'title: "Council closes library: what now"',
      'date: 2024-03-06',
      'authors:',
      '  - Ann Cole',
      '  - Sam Lee',
      'source: Courier # daily',
      '---',
      '<!-- first.',
      'second. -->',
      '# Council **closes** library',
      '![The old library](old.jpg)',
      '*Photo: Sam Lee/Courier*',
      '',
      `WESTMERE — ${LEAD.replace('voted', '[voted](https://example.com/a.b)')} *Nobody* spoke.`,
      '',
      '**What comes next**',
      '',
      `> ${NEXT}`,
      '',
      '- The hall opens in June.',
      '',
      '<figcaption>People wait outside.</figcaption>',
      '',
      '[Related: Town hall sold](https://example.com)',
    ].join('\n');
    const article = parse(text, { format: 'markdown' });
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      'headline',
      'caption',
      'boilerplate',
      'body',
      'subhead',
      'body',
      'body',
      'caption',
      'boilerplate',
    ]);
    expect(article.metadata).toMatchObject({
      title: { value: 'Council closes library: what now', origin: 'front-matter' },
      publishedAt: { value: '2024-03-06', origin: 'front-matter' },
      byline: { value: 'Ann Cole, Sam Lee' },
      source: { value: 'Courier' },
    });
    const title = article.metadata.title?.span;
    expect(title && text.slice(title.start, title.end)).toBe('Council closes library: what now');
    const words = article.tokens.map((token) => token.text);
    expect(words).not.toContain('*');
    expect(words.join(' ')).not.toContain('example');
  });

  it('takes the title of the front matter for the headline where the text has none', () => {
    const article = parse(`---\ntitle: ${HEAD}\n---\n\n${LEAD}\n\n${NEXT}`, { format: 'markdown' });
    expect(outline(article)[0]).toBe(`headline: ${HEAD}`);
  });

  it('keeps the roles that the markup states, and still finds credits and datelines', () => {
    const text = `${HEAD}\n${NEXT}\nPARIS (AP) — ${LEAD}\nRead more: Town hall sold`;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const blocks = [
      { span: at(HEAD), role: 'headline' as const },
      { span: at(NEXT), role: 'dek' as const },
      { span: at(`PARIS (AP) — ${LEAD}`), role: 'body' as const },
      { span: at('Read more: Town hall sold'), role: 'body' as const },
    ];
    const article = parse(text, { format: 'html', blocks, metadata: { title: 'Stated', source: 'Courier' } });
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['headline', 'dek', 'body', 'boilerplate']);
    expect(sentencesOf(article, 'body')).toEqual([LEAD]);
    expect(article.metadata).toMatchObject({
      title: { value: 'Stated', origin: 'metadata' },
      source: { value: 'Courier' },
    });
  });
});
