import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection, Finding } from '../../src/model/finding.ts';
import { hashText } from '../../src/settle/fingerprint.ts';
import { settleFindings } from '../../src/settle/settle-findings.ts';
import { detection } from './detections.ts';

const IDS = ['wire.txt', 'daily.md', 'local.md'];
const settle = (...detections: readonly Detection[]): Finding[] => settleFindings(detections, IDS);
const shown = (findings: readonly Finding[]): string[][] =>
  findings.map((finding) => finding.places.map((place) => `${place.article}:${place.text}`));

describe('merging', () => {
  it('makes one finding of three articles that say 12, 15 and 15', () => {
    const findings = settle(
      detection([
        [0, 10, '12'],
        [1, 50, '15'],
      ]),
      detection([
        [0, 10, '12'],
        [2, 70, '15'],
      ]),
    );
    expect(shown(findings)).toEqual([['0:12', '1:15', '2:15']]);
    expect(findings[0]?.facts).toEqual(['12', '15', '15']);
  });

  it('lets the gravest and surest give kind, severity and message', () => {
    const [finding, ...more] = settle(
      detection(
        [
          [0, 10, '12'],
          [1, 50, 'about 14'],
        ],
        { kind: 'variation', severity: 'warning', confidence: 0.99 },
      ),
      detection(
        [
          [0, 10, '12'],
          [2, 70, '15'],
        ],
        { confidence: 0.7 },
      ),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'contradiction',
      severity: 'error',
      message: '12 against 15',
      confidence: 0.7,
    });
  });

  it.each([
    ['another rule', { rule: 'time/conflict', type: 'time' } as const, 10],
    ['another type of the same rule', { type: 'scope' } as const, 10],
    ['other words of the article', {}, 400],
  ])('keeps apart what is %s', (_name, rest, start) => {
    const other = detection(
      [
        [0, start, '12 people'],
        [2, 70, '15'],
      ],
      rest,
    );
    expect(
      settle(
        detection([
          [0, 10, '12'],
          [1, 50, '15'],
        ]),
        other,
      ),
    ).toHaveLength(2);
  });

  it('keeps apart what barely touches', () => {
    const first = detection([
      [0, 10, 'at least 12 people'],
      [1, 50, '15'],
    ]);
    const second = detection([
      [0, 25, 'ple and 12 dogs'],
      [2, 70, '15'],
    ]);
    expect(settle(first, second)).toHaveLength(2);
  });

  it('takes a place that holds another as the same words', () => {
    const findings = settle(
      detection(
        [
          [0, 10, '12'],
          [1, 50, '15'],
        ],
        { confidence: 0.9 },
      ),
      detection([
        [0, 10, '12 people'],
        [2, 70, '15'],
      ]),
    );
    expect(shown(findings)).toEqual([['0:12', '1:15', '2:15']]);
  });
});

describe('competition', () => {
  it('drops what a surer finding of the same type already says', () => {
    const findings = settle(
      detection(
        [
          [0, 10, 'at least 12 people'],
          [1, 50, '15 people'],
        ],
        { confidence: 0.9 },
      ),
      detection(
        [
          [0, 19, '12'],
          [1, 50, '15'],
        ],
        { rule: 'number/total', confidence: 0.6 },
      ),
    );
    expect(findings.map((finding) => finding.rule)).toEqual(['number/conflict']);
  });

  it('lets a contradiction win over a surer variation', () => {
    const findings = settle(
      detection(
        [
          [0, 10, '12'],
          [1, 50, '15'],
        ],
        { confidence: 0.5 },
      ),
      detection(
        [
          [0, 10, '12'],
          [1, 50, '15'],
        ],
        { rule: 'number/other', kind: 'variation', confidence: 0.9 },
      ),
    );
    expect(findings.map((finding) => finding.kind)).toEqual(['contradiction']);
  });

  it('keeps one of two types about exactly the same words, and both about other words', () => {
    const time = { rule: 'time/conflict', type: 'time', confidence: 0.6 } as const;
    expect(
      settle(
        detection([
          [0, 10, '12'],
          [1, 50, '15'],
        ]),
        detection(
          [
            [0, 10, '12'],
            [1, 50, '15'],
          ],
          time,
        ),
      ),
    ).toHaveLength(1);
    expect(
      settle(
        detection([
          [0, 10, '12'],
          [1, 50, '15'],
        ]),
        detection(
          [
            [0, 10, '12'],
            [1, 90, '15'],
          ],
          time,
        ),
      ),
    ).toHaveLength(2);
  });

  it('keeps a discrepancy inside a duplicate, and drops a duplicate inside a duplicate', () => {
    const copy = {
      rule: 'duplicate/near',
      kind: 'duplicate',
      type: 'near',
      class: 'advisory',
      severity: 'info',
    } as const;
    const long = detection(
      [
        [0, 0, 'x'.repeat(90)],
        [1, 0, 'x'.repeat(90)],
      ],
      copy,
    );
    const short = detection(
      [
        [0, 5, 'x'.repeat(40)],
        [1, 5, 'x'.repeat(40)],
      ],
      { ...copy, rule: 'duplicate/verbatim', type: 'verbatim' },
    );
    const inside = detection([
      [0, 10, '12'],
      [1, 50, '15'],
    ]);
    expect(settle(long, { ...short, confidence: 0.7 }, inside).map((finding) => finding.rule)).toEqual([
      'number/conflict',
      'duplicate/near',
    ]);
  });
});

describe('grading and ranking', () => {
  it('never lets advice be more than info, unless it is set', () => {
    const label = detection(
      [
        [0, 10, 'regime'],
        [1, 50, 'government'],
      ],
      {
        rule: 'framing/label',
        kind: 'framing',
        type: 'label',
        class: 'advisory',
        severity: 'warning',
      },
    );
    expect(settle(label)[0]?.severity).toBe('info');
    expect(settleFindings([label], IDS, { 'framing/label': 'error' })[0]?.severity).toBe('error');
    expect(settleFindings([label], IDS, { constructor: 'error' } as never)[0]?.severity).toBe('info');
  });

  it('puts the gravest first, then the surest, then the first in the text', () => {
    const at = (start: number, rest: Partial<Detection>): Detection =>
      detection(
        [
          [0, start, '12'],
          [1, start, '15'],
        ],
        rest,
      );
    const findings = settle(
      at(900, { severity: 'warning', class: 'refile', rule: 'name/variant', type: 'name' }),
      at(500, {}),
      at(100, { confidence: 0.5 }),
      at(300, {}),
      at(700, { severity: 'info', class: 'advisory', rule: 'framing/label', kind: 'framing', type: 'label' }),
    );
    expect(findings.map((finding) => finding.places[0]?.start)).toEqual([300, 500, 100, 900, 700]);
  });
});

describe('fingerprints', () => {
  const print = (places: Parameters<typeof detection>[0], rest: Partial<Detection> = {}, ids = IDS): string =>
    settleFindings([detection(places, rest)], ids)[0]?.fingerprint ?? '';
  const base = print([
    [0, 10, '12'],
    [1, 50, '15'],
  ]);

  it('has a version and sixteen digits, the same on every machine', () => {
    expect(base).toMatch(/^v1:[0-9a-f]{16}$/);
    // 64-bit FNV-1a of the bytes 00 61 00 62.
    expect([hashText(''), hashText('ab')]).toEqual(['cbf29ce484222325', '2f4c397efbe59964']);
  });

  it.each([
    [
      'the words moved',
      () =>
        print([
          [0, 910, '12'],
          [1, 250, '15'],
        ]),
    ],
    [
      'the articles came in another order',
      () =>
        print(
          [
            [0, 50, '15'],
            [1, 10, '12'],
          ],
          {},
          ['daily.md', 'wire.txt'],
        ),
    ],
    [
      'the message was put otherwise',
      () =>
        print(
          [
            [0, 10, '12'],
            [1, 50, '15'],
          ],
          { message: 'other words' },
        ),
    ],
    [
      'it was said once more',
      () =>
        print([
          [0, 10, '12'],
          [0, 400, '12'],
          [1, 50, '15'],
        ]),
    ],
    [
      'a path was given with ./',
      () =>
        print(
          [
            [0, 10, '12'],
            [1, 50, '15'],
          ],
          {},
          ['./wire.txt', 'daily.md'],
        ),
    ],
  ])('stays when %s', (_name, make) => {
    expect(make()).toBe(base);
  });

  it.each([
    [
      'a fact changed',
      () =>
        print([
          [0, 10, '13'],
          [1, 50, '15'],
        ]),
    ],
    [
      'the sides changed places',
      () =>
        print([
          [0, 10, '15'],
          [1, 50, '12'],
        ]),
    ],
    [
      'a third article has it too',
      () =>
        print([
          [0, 10, '12'],
          [1, 50, '15'],
          [2, 5, '15'],
        ]),
    ],
    [
      'it is another rule',
      () =>
        print(
          [
            [0, 10, '12'],
            [1, 50, '15'],
          ],
          { rule: 'number/total' },
        ),
    ],
    [
      'it is another file',
      () =>
        print(
          [
            [0, 10, '12'],
            [1, 50, '15'],
          ],
          {},
          ['b/wire.txt', 'daily.md'],
        ),
    ],
  ])('changes when %s', (_name, make) => {
    expect(make()).not.toBe(base);
  });
});

describe('any detections', () => {
  const arbitrary = fc.array(
    fc.record({
      sides: fc.array(fc.tuple(fc.nat(2), fc.nat(60), fc.constantFrom('12', '15 people', 'Thursday')), {
        minLength: 1,
        maxLength: 3,
      }),
      kind: fc.constantFrom('contradiction' as const, 'variation' as const, 'duplicate' as const, 'naming' as const),
      type: fc.constantFrom('number' as const, 'time' as const),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
    }),
    { maxLength: 12 },
  );
  const make = (
    drawn: readonly { sides: readonly (readonly [number, number, string])[] }[],
    order: readonly number[],
  ): Detection[] =>
    drawn.map(({ sides, ...rest }) =>
      detection(
        sides.map(([article, start, words]) => [order[article] ?? 0, start, words] as const),
        rest,
      ),
    );
  const substance = (findings: readonly Finding[], ids: readonly string[]): string[] =>
    findings
      .map((f) => `${f.fingerprint} ${f.kind} ${f.places.map((p) => `${ids[p.article]}:${p.start}-${p.end}`).sort()}`)
      .sort();

  it('give the same findings whatever their order and the order of the articles', () => {
    fc.assert(
      fc.property(arbitrary, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (drawn, order) => {
        const ids = IDS.map((_, i) => IDS[order.indexOf(i)] ?? '');
        const here = substance(settleFindings(make(drawn, [0, 1, 2]), IDS), IDS);
        const there = substance(settleFindings(make(drawn, order).reverse(), ids), ids);
        expect(there).toEqual(here);
      }),
    );
  });

  it('settle once and for all: every place of a finding was detected, facts match places, nothing changes again', () => {
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const detections = make(drawn, [0, 1, 2]);
        const findings = settleFindings(detections, IDS);
        const known = new Set(detections.flatMap((d) => d.places.map((p) => `${p.article} ${p.start} ${p.text}`)));
        for (const finding of findings) {
          expect(finding.facts).toHaveLength(finding.places.length);
          for (const p of finding.places) expect(known).toContain(`${p.article} ${p.start} ${p.text}`);
        }
        expect(substance(settleFindings(findings, IDS), IDS)).toEqual(substance(findings, IDS));
      }),
    );
  });
});
