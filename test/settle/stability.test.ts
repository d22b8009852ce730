import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/pipeline.ts';

/** Facts of a story, each with the two forms in which articles give it. */
const FACTS = [
  ['The Hollis dam will be repaired at a cost of $48 million, the state said on Tuesday.', '$48', '$61'],
  ['The repair will take place over 16 months and employ 230 workers, engineer Dora Pell said.', '230', '320'],
  ['The village of Hollis has 1,400 inhabitants, most of them living below the dam.', '1,400', '2,600'],
] as const;
const FILLERS = [
  'Residents of the valley have waited for the work for years.',
  'A meeting with the residents is planned.',
  'Fishing will go on as before, the agency promised.',
];
type Article = { readonly id: string; readonly text: string };

const RULE = 'number/conflict';
const prints = (articles: readonly Article[]): string[] =>
  compareSources(articles)
    .findings.filter((finding) => finding.rule === RULE)
    .map((finding) => finding.fingerprint)
    .sort();
const article = (id: string, paragraphs: readonly string[]): Article => ({
  id,
  text: `---\ndate: 2024-06-05\n---\n\n# State to repair the Hollis dam\n\n${paragraphs.join('\n\n')}\n`,
});
const facts = FACTS.map(([text]) => text);
const others = FACTS.map(([text, from, to]) => text.replace(from, to));
const [a, b] = [article('a.md', facts), article('b.md', others)];
const base = prints([a, b]);

describe('fingerprints of a whole comparison', () => {
  it('are there at all', () => {
    expect(base.length).toBeGreaterThan(0);
    expect(new Set(base).size).toBe(base.length);
  });

  it('stay when articles come in another order, text is added, paragraphs move and lines are broken elsewhere', () => {
    const inserted = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...FILLERS)), { maxLength: 3 });
    const drawn = fc.record({ inserted, swap: fc.boolean(), turn: fc.boolean(), width: fc.constantFrom(0, 40, 60) });
    fc.assert(
      fc.property(drawn, ({ inserted: more, swap, turn, width }) => {
        const paragraphs: string[] = turn ? [...facts].reverse() : [...facts];
        for (const [at, text] of more) paragraphs.splice(at, 0, text);
        const changed = article(
          'a.md',
          paragraphs.map((text) => (width > 0 ? wrap(text, width) : text)),
        );
        expect(prints(swap ? [b, changed] : [changed, b])).toEqual(base);
      }),
      { numRuns: 20 },
    );
  });

  it('change with the fact they are about, and only with that', () => {
    const cost = prints([
      article(
        'a.md',
        facts.map((text) => text.replace('$48', '$52')),
      ),
      b,
    ]);
    expect(cost).toHaveLength(base.length);
    expect(cost.filter((print) => !base.includes(print))).toHaveLength(1);
  });

  it('change when a third article joins', () => {
    const three = prints([a, b, article('c.md', others)]);
    expect(three.filter((print) => base.includes(print))).toEqual([]);
  });
});

/** Breaks a paragraph's lines at a width, as an editor program does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= width && /\p{Ll}$/u.test(line)) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
