import type { FindingKind, Place, Severity } from '../../src/model/finding.ts';
import type { ArticleEntity, Attribution, EntityMention, Quote, TimeMention } from '../../src/model/mention.ts';
import type { Report, ReportArticle } from '../../src/model/report.ts';
import { alignmentOf, articleOf, findingOf, placeOf, reportOf, words } from './build.ts';

const LANTERN = [
  'Harbour fire kills 12 in Port Selby',
  'A fire at the Marlow grain terminal in Port Selby killed 12 people on Thursday, the fire service said.',
  '"We have never seen a blaze like this one in our harbour," said fire chief Dana Okoro.',
  'The terminal, owned by Brightwater Holdings, was closed for 60 days after an inspection in May.',
  'Critics slammed the so-called safety plan. Union leader Piotr Wolan demanded an inquiry.',
  'The terminal, owned by Brightwater Holdings, was shut for 60 days after an inspection in May.',
].join('\n');

const COURANT = [
  'Fifteen dead in Port Selby terminal blaze',
  '',
  'PORT SELBY, March 8 - Fifteen people died when fire swept the Marlow grain terminal on Thursday.',
  '“We have never seen a fire like this in our harbour,” fire chief Dana Okorro told reporters.',
  'The terminal was closed for 90 days after an inspection in May. The owner did not comment.',
  'Insurers put the damage at 40 million crowns.',
].join('\n');

const WIRE = [
  'Port Selby fire toll rises to 15',
  'The toll of a fire in Port Selby rose to 15 on Friday, officials said.',
  'The Marlow terminal had been closed for 60 days last year after an inspection.',
].join('\n');

/** Gives an article what extraction would have read out of it: a speaker, a quotation, times. */
function enrich(
  article: ReportArticle,
  read: { chief: string; quote: string; days: readonly (readonly [string, string, string])[]; unplaced?: string },
): ReportArticle {
  const chief = words(article, read.chief);
  const quote = words(article, read.quote);
  const mention: EntityMention = { type: 'entity', span: chief, sentence: 2, kind: 'person', form: 'name', entity: 0 };
  const title = {
    kind: 'title',
    span: words(article, 'fire chief'),
    sentence: 2,
    value: 'fire chief',
    status: 'current',
  } as const;
  const entity: ArticleEntity = { index: 0, kind: 'person', name: read.chief, mentions: [0], roles: [title] };
  const content = { start: quote.start + 1, end: quote.end - 1 };
  const said: Attribution = {
    index: 0,
    sentence: 2,
    source: { span: chief, kind: 'person', entity: 0 },
    content: quote,
  };
  const quotation: Quote = { index: 0, span: quote, content, sentences: [2], kind: 'direct', attribution: 0 };
  const time = (text: string, from: string, to: string): TimeMention => ({
    type: 'time',
    span: words(article, text),
    sentence: 1,
    kind: 'date',
    ...(from === '' ? { unplaced: to } : { interval: { from, to } }),
    granularity: text === 'May' ? 'month' : 'day',
    parts: {},
    anchor: 'dateline',
    direction: 'past',
  });
  return {
    ...article,
    mentions: [mention],
    entities: [entity],
    attributions: [said],
    quotes: [quotation],
    times: read.days.map((day) => time(...day)),
  };
}

/** A small whole story: three invented articles that differ in toll, days closed, a spelling and a quotation. */
export function storyReport(parts: Partial<Report> = {}): Report {
  const a = enrich(articleOf('lantern.txt', LANTERN, { source: 'The Lantern' }), {
    chief: 'Dana Okoro',
    quote: '"We have never seen a blaze like this one in our harbour,"',
    days: [
      ['Thursday', '', 'no dateline and no publication date'],
      ['May', '2023-05-01', '2023-06-01'],
    ],
  });
  const b = enrich(
    articleOf('courant.txt', COURANT, {
      source: 'Courant',
      publishedAt: '2024-03-08',
      metadata: {
        publishedAt: { value: '2024-03-08', origin: 'option' },
        dateline: { places: ['Port Selby'], date: '2024-03-08', span: { start: 43, end: 63 } },
      },
    }),
    {
      chief: 'Dana Okorro',
      quote: '“We have never seen a fire like this in our harbour,”',
      days: [
        ['Thursday', '2024-03-07', '2024-03-08'],
        ['May', '2023-05-01', '2023-06-01'],
      ],
    },
  );
  const c = articleOf('wire.html', WIRE, { format: 'html', publishedAt: '2024-03-08T09:30+01:00' });
  const articles = [a, b, c];
  const at = (article: number, text: string, nth = 1): Place => placeOf(articles, article, text, nth);
  return reportOf(articles, {
    entities: [
      {
        index: 0,
        kind: 'person',
        name: 'Dana Okoro',
        members: [
          { article: 0, entity: 0 },
          { article: 1, entity: 0 },
        ],
      },
    ],
    alignments: [
      alignmentOf(
        'contradicts',
        at(0, 'A fire at the Marlow grain terminal in Port Selby killed 12 people on Thursday, the fire service said.'),
        at(1, 'PORT SELBY, March 8 - Fifteen people died when fire swept the Marlow grain terminal on Thursday.'),
        at(2, 'The toll of a fire in Port Selby rose to 15 on Friday, officials said.'),
      ),
      alignmentOf(
        'differs',
        at(0, '"We have never seen a blaze like this one in our harbour," said fire chief Dana Okoro.'),
        at(1, '“We have never seen a fire like this in our harbour,” fire chief Dana Okorro told reporters.'),
      ),
      alignmentOf(
        'same',
        at(0, 'The terminal, owned by Brightwater Holdings, was closed for 60 days after an inspection in May.'),
        at(2, 'The Marlow terminal had been closed for 60 days last year after an inspection.'),
      ),
    ],
    notCompared: [{ a: 0, b: 2, why: 'too few words in common' }],
    findings: [
      findingOf({
        places: [at(0, '12 people'), at(1, 'Fifteen people'), at(2, '15', 2)],
        message: 'The sources give 12 and 15 dead.',
        ask: 'Which toll is current, and who gave it?',
        fingerprint: 'v1:0000000000000001',
        status: 'new',
      }),
      findingOf({
        rule: 'quote/wording',
        kind: 'variation',
        type: 'quote',
        severity: 'warning',
        places: [
          at(0, 'We have never seen a blaze like this one in our harbour'),
          at(1, 'We have never seen a fire like this in our harbour'),
        ],
        message: 'The same words of Dana Okoro are quoted differently.',
        fingerprint: 'v1:0000000000000002',
        status: 'known',
      }),
      findingOf({
        rule: 'name/variant',
        kind: 'naming',
        type: 'spelling',
        severity: 'info',
        places: [at(0, 'Dana Okoro'), at(1, 'Dana Okorro')],
        message: 'One person is spelled in two ways.',
        fingerprint: 'v1:0000000000000003',
      }),
      findingOf({
        rule: 'duplicate/near',
        kind: 'duplicate',
        type: 'near',
        severity: 'info',
        places: [
          at(0, 'The terminal, owned by Brightwater Holdings, was closed for 60 days after an inspection in May.'),
          at(0, 'The terminal, owned by Brightwater Holdings, was shut for 60 days after an inspection in May.'),
        ],
        message: 'Nearly the same sentence stands twice.',
        fingerprint: 'v1:0000000000000004',
      }),
      findingOf({
        rule: 'framing/loaded',
        kind: 'framing',
        type: 'loaded',
        severity: 'info',
        places: [at(0, 'so-called safety plan')],
        message: 'Words that distance.',
        data: { referent: 'the safety plan' },
        fingerprint: 'v1:0000000000000005',
      }),
      findingOf({
        rule: 'coverage/omission',
        kind: 'coverage',
        type: 'omission',
        severity: 'info',
        places: [at(1, 'Insurers put the damage at 40 million crowns.')],
        message: 'Only Courant has the damage.',
        fingerprint: 'v1:0000000000000006',
      }),
      findingOf({
        places: [at(0, '60 days'), at(1, '90 days')],
        message: 'Days closed differ.',
        fingerprint: 'v1:0000000000000007',
        suppressed: { reason: 'desk knows' },
      }),
    ],
    compatible: [{ rule: 'number/conflict', reason: 'update', places: [at(0, '12 people'), at(2, '15', 2)] }],
    ...parts,
  });
}

/** Nothing at all. */
export function emptyReport(): Report {
  return reportOf([]);
}

/** Many findings over two long articles; every message is unlike every other. */
export function largeReport(count = 500): Report {
  const line = (i: number): string => `Depot ${i} holds ${i + 3} tonnes of seed, the ministry said.`;
  const numbers = Array.from({ length: count }, (_, i) => i);
  const articles = [
    articleOf('a.txt', ['Depots', ...numbers.map(line)].join('\n')),
    articleOf(
      'b.txt',
      ['Depots', ...numbers.map((i) => line(i).replace(`${i + 3} tonnes`, `${i + 4} tonnes`))].join('\n'),
    ),
  ];
  const severities: readonly Severity[] = ['info', 'warning', 'error'];
  const kinds: readonly FindingKind[] = ['contradiction', 'variation', 'duplicate', 'naming', 'framing', 'coverage'];
  return reportOf(articles, {
    findings: numbers.map((i) =>
      findingOf({
        severity: severities[i % 3] ?? 'info',
        kind: kinds[i % 6] ?? 'variation',
        rule: `number/rule-${i % 7}`,
        places: [placeOf(articles, 0, line(i)), placeOf(articles, 1, `${i + 4} tonnes`)],
        message: `Message number ${i}.`,
        fingerprint: `v1:${i.toString(16).padStart(16, '0')}`,
      }),
    ),
    alignments: numbers.map((i) =>
      alignmentOf('differs', placeOf(articles, 0, line(i)), placeOf(articles, 1, `${i + 4} tonnes`)),
    ),
  });
}

/** Ten short articles on one story. */
export function tenReport(): Report {
  const articles = Array.from({ length: 10 }, (_, i) =>
    articleOf(
      `outlet-${i}.txt`,
      `Ferry runs aground\nThe ferry with ${80 + i} people on board ran aground off Vessel Point. Nobody was hurt.`,
    ),
  );
  const at = (i: number, text: string): Place => placeOf(articles, i, text);
  return reportOf(articles, {
    findings: [
      findingOf({
        places: articles.map((_, i) => at(i, `${80 + i} people`)),
        message: 'The sources count the passengers differently.',
      }),
    ],
    alignments: [
      alignmentOf(
        'contradicts',
        ...articles.map((_, i) => at(i, `The ferry with ${80 + i} people on board ran aground off Vessel Point.`)),
      ),
      alignmentOf('same', ...articles.map((_, i) => at(i, 'Nobody was hurt.'))),
    ],
  });
}

/** Text that would do harm if a format passed it on unescaped. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  'a | b \\| c',
  '```` `code` ````',
  '\u001b[31mred\u001b[0m \u009b31m',
  'safe \u202egnp.exe\u202c \u2066x\u2069',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(A1)',
  '+1-1',
  '-->]]>&amp;%0A::error::x',
  '\ud800 lone',
  '[x](javascript:alert(1)) ![i](http://evil.example/p.png)',
  '# not a heading',
  '\u0000\u0007',
  `${'w'.repeat(10_000)}`,
];

/** Every hostile string as path, title, source, words, message, reason and setting. */
export function hostileReport(): Report {
  const text = HOSTILE.join('\n');
  const hostile = HOSTILE.join(' ');
  const articles = [
    articleOf(`in/${hostile}.txt`, text, { source: hostile }),
    articleOf('b "quoted".txt', `Head\n${text}`, { format: 'pdf' }),
  ];
  return reportOf(articles, {
    settings: { hostile },
    tool: { name: hostile, version: hostile },
    notCompared: [{ a: 0, b: 1, why: hostile }],
    alignments: HOSTILE.map((words) =>
      alignmentOf('differs', placeOf(articles, 0, words), placeOf(articles, 1, words)),
    ),
    findings: HOSTILE.map((words, i) =>
      findingOf({
        places: [placeOf(articles, 0, words), placeOf(articles, 1, words)],
        message: `${words} <b>message</b>`,
        ask: words,
        rule: `number/${words.slice(0, 40)}`,
        fingerprint: `v1:${i.toString(16).padStart(16, 'f')}`,
        data: { referent: words },
        ...(i % 4 === 3 ? { suppressed: { reason: words } } : {}),
        severity: (['error', 'warning', 'info'] as const)[i % 3] ?? 'info',
        kind: (['framing', 'naming', 'coverage', 'duplicate', 'contradiction'] as const)[i % 5] ?? 'framing',
      }),
    ),
    compatible: [{ rule: hostile, reason: hostile, places: [placeOf(articles, 0, HOSTILE[0] ?? '')] }],
  });
}
